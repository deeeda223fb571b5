import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatFaults } from '../../../src/content/faults.ts';
import { loadCheckedContent, loadContent } from '../../../src/content/load.ts';
import { languages, type Lang } from '../../../src/domain/language.ts';
import { pageRecords } from '../../../src/publish/search/page-records.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { siteNames } from '../../../src/publish/search/site-names.ts';
import { packNames, unpackNames } from '../../../src/search/site-names.ts';
import { Store } from '../../../src/store/store.ts';
import { copyOfContent, temporaryFolder, write } from '../../support/content.ts';
import { plantedCity, plantedOn } from '../../support/planted-city.ts';
import { future, secretWord, shownWord } from '../../support/planted.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const namesOf = (of: Store, lang: Lang) => siteNames(of, siteRecords(of, lang), lang);
const synonyms = `
  complain: { chinese: [举报, 投诉], english: [complain, report pollution] }
  alone: { chinese: [雾, 霾], english: [haze] }
  law: { of: documents/air-law, chinese: [大气法, 防治大气污染的那部法], english: [clean air act] }
  list: { of: cases, chinese: [罚单], english: [fines imposed] }
  page: { of: pages/feedback, chinese: [联系编辑], english: [write to us] }
  noises: { advises: pages/feedback, otherwise: true, chinese: [噪音], english: [noise, barking] }
`.replaceAll('\n  ', '\n');
async function withSynonyms(): Promise<Store> {
  const folder = copyOfContent();
  write(folder, 'synonyms.yaml', synonyms);
  return new Store(await loadCheckedContent(folder), asOf);
}

test.each(languages)('every record of the site and every page of its own has its name, row by row (%s)', (lang) => {
  const records = siteRecords(store, lang);
  const { names, labels } = namesOf(store, lang);
  expect(names.map(({ row, url, title }) => [row, url, title])).toEqual(records.map(({ url, shown }, row) => [row, url, shown!.title]));
  expect(names.filter(({ title }) => title.trim() === '')).toEqual([]);
  expect(names.filter(({ kind }) => !labels[kind])).toEqual([]);
  const urls = new Set(names.map(({ url }) => url));
  expect(pageRecords(store, lang).filter(({ url }) => !urls.has(url))).toEqual([]);
});

test.each(languages)('what is unpacked is what was packed, and in less room (%s)', async (lang) => {
  const names = namesOf(await withSynonyms(), lang);
  const packed = JSON.stringify(packNames(names));
  expect(unpackNames(JSON.parse(packed) as never, lang)).toEqual(names);
  expect(packed.length).toBeLessThan(JSON.stringify(names).length);
  expect(gzipSync(packed).length).toBeLessThan(12_000);
});

test('further names of a page are those of the language, and a short Chinese one for a reader of English', async () => {
  const named = await withSynonyms();
  const also = (lang: Lang, url: string) => namesOf(named, lang).names.find((name) => name.url === `/${lang}${url}`)!.also;
  expect(also('zh', '/documents/air-law/')).toEqual(expect.arrayContaining(['大气法', '防治大气污染的那部法', 'Air Law']));
  expect(also('zh', '/documents/air-law/')).not.toContain('clean air act');
  expect(also('en', '/documents/air-law/')).toEqual(expect.arrayContaining(['clean air act', '大气法']));
  expect(also('en', '/documents/air-law/')).not.toContain('防治大气污染的那部法');
  expect([also('zh', '/cases/'), also('zh', '/feedback/')]).toEqual([
    expect.arrayContaining(['罚单']),
    expect.arrayContaining(['联系编辑']),
  ]);
});

test('words that mean the same are groups of two or more in the language', async () => {
  const named = await withSynonyms();
  expect(namesOf(named, 'zh').same.slice(0, -2)).toEqual([
    ['举报', '投诉'],
    ['雾', '霾'],
  ]);
  expect(namesOf(named, 'en').same.slice(0, -2)).toEqual([['complain', 'report pollution']]);
});

test('what a page advises on goes with its row in the words of the language, names nothing, and goes where the page does', async () => {
  const named = await withSynonyms();
  for (const [lang, words] of [
    ['zh', ['噪音']],
    ['en', ['noise', 'barking']],
  ] as const) {
    const { names, same, advice } = namesOf(named, lang);
    const row = names.findIndex(({ url }) => url === `/${lang}/feedback/`);
    expect(advice).toEqual([{ row, words, otherwise: true }]);
    expect(JSON.stringify([names, same])).not.toContain(words[0]);
  }
});

test('this year and the last are the years of the day of which the portal speaks', async () => {
  const [year, before] = [Number(asOf.slice(0, 4)), Number(asOf.slice(0, 4)) - 1];
  const later = new Store(await portalContent(), `${year + 1}-01-01`);
  const years = (of: Store, lang: Lang) =>
    namesOf(of, lang)
      .same.slice(-2)
      .map((words) => words.slice(0, 2));
  expect(years(store, 'zh')).toEqual([
    [`${year}年`, '今年'],
    [`${before}年`, '去年'],
  ]);
  expect(years(store, 'en')).toEqual([
    [`${year}`, 'this year'],
    [`${before}`, 'last year'],
  ]);
  expect(years(later, 'zh')[1]).toEqual([`${year}年`, '去年']);
});

test('what is not public yet, a draft, or withdrawn has no name; on its day it has', async () => {
  const { content, faults } = await loadContent(plantedCity(temporaryFolder()));
  expect(
    formatFaults(
      faults.filter(({ severity }) => severity === 'error'),
      'en',
    ),
  ).toBe('');
  for (const lang of languages) {
    const now = JSON.stringify(packNames(namesOf(new Store(content, plantedOn), lang)));
    expect([now.includes(secretWord), now.includes(future), now.includes(shownWord)]).toEqual([false, false, true]);
    const later = JSON.stringify(namesOf(new Store(content, future), lang));
    expect([later.includes('zqxs-law-later'), later.includes('zqxs-plan-draft')]).toEqual([true, false]);
  }
});
