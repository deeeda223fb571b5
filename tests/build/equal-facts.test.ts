import { expect, test } from 'vitest';
import { unequalFacts } from '../support/equal-facts.ts';
import { isWithdrawn, sourceRows } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

test('page, JSON, CSV, search and feed say of a case what its row says', () => {
  const rows = sourceRows(portalFolder);
  const some = [...rows.slice(0, 28), ...rows.filter(isWithdrawn)];
  const { looked, unequal } = unequalFacts(sharedSite, some);
  expect(unequal).toEqual([]);
  expect([looked['search'], looked['zh page']]).toEqual([some.length, some.length]);
  expect(looked['feed']).toBeGreaterThan(10);
});
