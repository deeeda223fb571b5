import { expect, test } from 'vitest';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { indexText } from '../../../src/search/tokens.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
/** The addresses of the records in which every phrase of a query stands. */
const found = (q: string, lang: 'zh' | 'en') =>
  siteRecords(store, lang)
    .filter(({ fields }) =>
      parseQuery(q, lang).every(({ pagefind }) => ` ${indexText(fields, lang)} `.includes(` ${pagefind.slice(1, -1)} `)),
    )
    .map(({ url }) => url);

test.each([
  ['与我有什么关系', 'zh', /\/zh\/explainers\/.+#me$/],
  ['what it means for me', 'en', /\/en\/explainers\/.+#me$/],
  ['What it means for you', 'en', /\/en\/explainers\/.+#me$/],
  ['我这里的空气', 'zh', /\/zh\/units\/.+#air$/],
  ['air in my district', 'en', /\/en\/units\/.+#air$/],
  ['西岭区 空气', 'zh', /\/zh\/units\/xiling\/#air$/],
  ['Xiling air', 'en', /\/en\/units\/xiling\/#air$/],
] as const)('%s leads to that part of a page', (q, lang, part) => {
  expect(found(q, lang).filter((url) => part.test(url))).not.toEqual([]);
});

test('both languages have the same parts', () => {
  const parts = (lang: 'zh' | 'en') =>
    siteRecords(store, lang)
      .filter(({ id }) => id.includes('#'))
      .map(({ url }) => url.slice(3));
  expect(parts('zh')).toEqual(parts('en'));
});
