import { expect, test } from 'vitest';
import { caseEnglish } from '../../../src/publish/search/case-english.ts';
import { caseRecords } from '../../../src/publish/search/search-case-records.ts';
import { Store } from '../../../src/store/store.ts';
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
