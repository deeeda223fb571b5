import { expect, test } from 'vitest';
import { caseEnglish } from '../../../src/publish/search/case-english.ts';
import { caseRecords } from '../../../src/publish/search/search-case-records.ts';
import { isJoining } from '../../../src/search/pieces.ts';
import { tokens } from '../../../src/search/tokens.ts';
import { Store } from '../../../src/store/store.ts';
import { caseBrief } from '../../../src/views/case/brief.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const english = caseEnglish(store);

test('a law among the documents has its English title, with the article; another law stays Chinese', () => {
  expect(english.article({ law: '中华人民共和国大气污染防治法', article: 108 })).toEqual({
    zh: '大气污染防治法第一百零八条',
    en: 'Law on the Prevention and Control of Air Pollution, article 108',
  });
  expect(english.article({ law: '大气污染防治法' }).en).toBe('Law on the Prevention and Control of Air Pollution');
  expect(english.article({ law: '某条例', article: 3 }).en).toBe('某条例第三条');
});

test('a decision is found by its law and by what became of it', () => {
  const cited = store.all('cases').find(({ fields }) => fields.legalBasis?.includes('大气污染防治法》第一百零八条'))!;
  expect(english.wordsOf(cited)).toContain('Law on the Prevention and Control of Air Pollution, article 108');
  const withdrawn = store.all('cases').find(({ fields }) => fields.state === 'withdrawn')!;
  expect(english.wordsOf(withdrawn)).toEqual(['Withdrawn']);
});

/** Numbers and days are found by their filters, which a day or a month that was typed offers. */
const isNumberOrDay = (word: string) => /\d|^¥/u.test(word) || monthNames.has(word.toLowerCase());
const monthNames = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month)).toLocaleString('en', { month: 'long' }).toLowerCase()),
);

test('each word of the summary of a decision finds it', () => {
  const entries = store.all('cases').filter((entry) => caseBrief(store, entry, 'en').summary !== undefined);
  const missing = caseRecords(store, 'en', entries).flatMap(({ id, fields }, at) => {
    const held = new Set(fields.flatMap((field) => tokens(field, 'en')));
    const words = caseBrief(store, entries[at]!, 'en')
      .summary!.split(/[\s,;:]+/u)
      .filter((word) => word && !isNumberOrDay(word));
    return words.flatMap((word) => (tokens(word, 'en').every((own) => held.has(own) || isJoining(own)) ? [] : [`${id}: ${word}`]));
  });
  expect(entries.some(({ fields }) => (fields.confiscatedWan ?? 0) > 0)).toBe(true);
  expect(missing).toEqual([]);
});

test('a district is found with the word that English puts behind it', () => {
  const east = store.all('cases').find(({ fields }) => fields.unit === 'dongpu' && fields.state === 'published')!;
  expect(english.districtOf(east)).toEqual(['Dongpu District']);
  expect(caseRecords(store, 'en', [east])[0]!.fields).toContain('Dongpu District');
});

test('a rectification that was not accepted is not found by “accepted”', () => {
  const overdue = store.all('cases').filter((entry) => store.cases.marks(entry).includes('rectificationOverdue'));
  expect(overdue.length).toBeGreaterThan(0);
  expect(overdue.flatMap((entry) => english.wordsOf(entry)).filter((words) => /accepted/i.test(words))).toEqual([]);
});
