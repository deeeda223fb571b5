import { expect, test } from 'vitest';
import { followCounts } from '../support/counts.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

test('every number that leads somewhere is marked, and what it leads to is exactly so many', () => {
  const { followed, faults } = followCounts(sharedSite, portalFolder);
  expect(faults).toEqual([]);
  for (const kind of ['index.html', 'cases', 'units', 'progress', 'tasks', 'parties', 'inspections', 'feeds', 'data'])
    expect(followed.get(kind), kind).toBeGreaterThan(0);
});
