import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { homeView } from '../../../src/views/frame/home.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('home counts what is held, and says no nought of what is not', async () => {
  const content = await portalContent();
  const full = homeView(new Store(content, asOf), 'zh');
  expect([full.tasks?.total, full.casesByDistrict?.length]).toEqual([content.tasks.length, expect.any(Number)]);
  const empty = homeView(new Store({ ...content, tasks: [], cases: [], corrections: [] }, asOf), 'zh');
  expect([empty.tasks, empty.recentCases, empty.casesByDistrict]).toEqual([undefined, undefined, undefined]);
});
