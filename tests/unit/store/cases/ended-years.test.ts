import { expect, test } from 'vitest';
import { analysis } from '../../../../src/store/cases/analysis.ts';
import { Store } from '../../../../src/store/store.ts';
import { caseBrowserView } from '../../../../src/views/search/case-browser.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

const content = await portalContent();

test('no year shrinks once the publicity of its decisions is over; the list says how many it sets aside', () => {
  const over = content.cases.map((entry) => ({ ...entry, fields: { ...entry.fields, publicityEnds: asOf } }));
  const store = new Store({ ...content }, asOf);
  const later = new Store({ ...content, cases: over }, '2039-11-24');
  const yearsOf = (one: Store) => analysis(one, 'year').map(({ value, cases, totalWan }) => [value, cases, totalWan]);
  expect(yearsOf(store).length).toBeGreaterThan(1);
  expect(yearsOf(later)).toEqual(yearsOf(store));
  expect(later.cases.listed()).toEqual([]);
  expect(caseBrowserView(later, 1, 'zh').aside?.count).toBe(content.cases.length);
});
