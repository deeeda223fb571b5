import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { formatFaults } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { languages } from '../../../src/domain/language.ts';
import { publications } from '../../../src/publish/data/data.ts';
import { caseRecords } from '../../../src/publish/search/search-case-records.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { mediaUsed } from '../../../src/publish/site/media.ts';
import { kindNames } from '../../../src/schemas/index.ts';
import { Store } from '../../../src/store/store.ts';
import { closable, plantedCity, plantedOn } from '../../support/planted-city.ts';
import { future, secretWord, shownWord } from '../../support/planted.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let content: Content;
let store: Store;
beforeAll(async () => {
  const { content: read, faults } = await loadContent(plantedCity(folder));
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(formatFaults(errors, 'en')).toBe('');
  content = read;
  store = new Store(content, plantedOn);
});

/** The words of a sort in a text, each once. */
const words = (word: string, text: string): string[] => [...new Set(text.match(new RegExp(`${word}[0-9a-z-]*`, 'g')))];
/** Records without their articles, which name what they please: what comes of that is told by the site itself. */
const facts = (records: unknown): string =>
  JSON.stringify(records, (key, value: unknown) => (key === 'body' && String(value).includes('<Case') ? '' : value));
const secretsIn = (text: string): string[] => [...words(secretWord, text), ...words(future, text)];

describe('of what is planted in every field of every kind, in every state', () => {
  test('every kind has words to show, and every kind that can be closed has words to keep', () => {
    for (const kind of kindNames) {
      const text = JSON.stringify(content[kind]);
      if (kind !== 'portal') expect(words(shownWord, text), kind).not.toEqual([]);
      if (closable(kind)) expect(words(secretWord, text), kind).not.toEqual([]);
    }
  });

  test.each(kindNames)('the store has all that may be read of %s, and nothing else', (kind) => {
    const text = facts(store.all(kind));
    expect(secretsIn(text)).toEqual([]);
    // A case that is corrected later stands with the words of before, which only the correction holds.
    const planted = new Set(words(shownWord, facts(kind === 'cases' ? [content.cases, content.corrections] : content[kind])));
    const former = kind === 'corrections' ? words(shownWord, JSON.stringify(store.all('cases'))) : [];
    expect([...planted].filter((word) => !text.includes(word) && !former.includes(word))).toEqual(
      kind === 'cases' ? words(shownWord, JSON.stringify(store.all('corrections'))).filter((word) => !text.includes(word)) : [],
    );
  });

  test('no observation is of a time to come', () => {
    expect(store.observations('pm25').map(({ period }) => period)).toEqual(['2026-03', '2026-04']);
  });

  test('no data file, feed or calendar tells of it', () => {
    let counted = 0;
    for (const { address, text } of publications(store)) {
      expect(secretsIn(address), address).toEqual([]);
      const written = text();
      expect(secretsIn(written), address).toEqual([]);
      counted += words(shownWord, written).length;
    }
    expect(counted).toBeGreaterThan(100);
  });

  test.each(languages)('the search (%s) finds none of it', (lang) => {
    const text = JSON.stringify([...siteRecords(store, lang), ...caseRecords(store, lang, store.all('cases'))]);
    expect(secretsIn(text)).toEqual([]);
    expect(words(shownWord, text).length).toBeGreaterThan(50);
  });

  test('only a picture that a public text shows goes out', () => {
    expect(mediaUsed(store)).toEqual(['photo.jpg', 'photo.png', 'photo.webp', 'shown.svg']);
  });

  test('on the day itself all of it is public but drafts and what was withdrawn', () => {
    const later = new Store(content, future);
    const text = facts(kindNames.map((kind) => later.all(kind)));
    for (const id of ['zqxs-law-later', 'zqxs-news-later', 'zqxs-requirement-later', 'zqxs-finding-later']) expect(text).toContain(id);
    expect(words('zqxs-[a-z]+-draft', text)).toEqual([]);
    expect(later.get('questions', 'waiting').texts.zh!.body).toContain(secretWord);
    expect(later.get('inspections', 'open').fields.outcome!.zh).toContain(secretWord);
    expect(later.cases.status(later.get('cases', 'dong-huan-fa-2026-2'))).toBe('withdrawn');
  });
});
