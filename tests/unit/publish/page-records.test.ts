import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { pageRecords } from '../../../src/publish/search/page-records.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { contentSections } from '../../../src/schemas/sections.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);

test.each(languages)(
  'every list, the board, the analyses, the comparison, the scorecard, the articles read, the page of requests and the digest can be found, once each (%s)',
  (lang) => {
    const urls = pageRecords(store, lang).map(({ url }) => url);
    const further = [
      'offline',
      'progress/board',
      'cases/analysis/year',
      'cases/analysis/district',
      'documents/compare',
      'requirements/scorecard',
      'requirements/self-check',
      'requirements/openness',
      'requirements/articles',
      'requirements/ask',
      'news/week/now',
    ];
    for (const page of [...contentSections, ...further]) expect(urls).toContain(`/${lang}/${page}/`);
    const all = siteRecords(store, lang).map(({ url }) => url);
    expect(urls.filter((url) => all.filter((one) => one === url).length > 1)).toEqual([]);
  },
);

test.each(languages)('each has a heading, first words without a gap, and no day or filter that it has not (%s)', (lang) => {
  for (const { url, shown, fields, date, facets } of pageRecords(store, lang)) {
    if (!url.includes('/analysis/')) expect(fields, url).toHaveLength(2);
    for (const words of fields) {
      expect(words, url).toMatch(/\p{L}/u);
      expect(words, url).not.toMatch(/[{}]|undefined|\.lead|\.title/);
      if (lang === 'en') expect(words, url).not.toMatch(/\p{Script=Han}/u);
    }
    expect([fields[0], date, facets], url).toEqual([shown!.title, undefined, {}]);
  }
});

test('an analysis is found by the heads of the columns that it has, each by itself', () => {
  const fieldsOf = (by: string) => pageRecords(store, 'zh').find(({ url }) => url === `/zh/cases/analysis/${by}/`)!.fields;
  expect(fieldsOf('year')).toEqual(expect.arrayContaining(['罚款中位数', '再次受罚', '超期公示']));
  expect(fieldsOf('article')).toContain('罚款中位数');
  expect(fieldsOf('article')).not.toContain('再次受罚');
});

test('no two of them have the same name', () => {
  for (const lang of languages) {
    const titles = pageRecords(store, lang).map(({ shown }) => shown!.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('the page of requests names the articles on which a request rests', () => {
  const speaking = pageRecords(store, 'zh').filter(({ speaks }) => speaks);
  expect(speaking.map(({ url }) => url)).toEqual(expect.arrayContaining(['/zh/requirements/ask/', '/zh/data/']));
  expect(speaking.map(({ url }) => url)).not.toContain('/zh/requirements/');
});
