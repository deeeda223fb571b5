import { expect, test } from 'vitest';
import { englishTypes, unequalFeeds } from '../support/fed-facts.ts';
import { unequalFacts } from '../support/equal-facts.ts';
import { isWithdrawn, sourceRows } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

test('page, JSON, CSV and search say of a case what its row says', () => {
  const rows = sourceRows(portalFolder);
  const some = [...rows.slice(0, 28), ...rows.filter(isWithdrawn)];
  const { looked, unequal } = unequalFacts(sharedSite, some);
  expect(unequal).toEqual([]);
  expect([looked['search'], looked['zh page']]).toEqual([some.length, some.length]);
});

test('every feed with decisions says of each what its row says, field by field', () => {
  const { looked, unequal } = unequalFeeds(sharedSite, sourceRows(portalFolder), englishTypes(portalFolder));
  expect(unequal).toEqual([]);
  // The feed of all, those of districts, of sorts of violation and of parties, each in two languages and two forms.
  expect(looked).toBeGreaterThan(500);
});
