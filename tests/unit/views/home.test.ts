import { expect, test } from 'vitest';
import { t } from '../../../src/i18n/words.ts';
import { menuLabel } from '../../../src/schemas/sections.ts';
import { Store } from '../../../src/store/store.ts';
import { homeView } from '../../../src/views/frame/home.ts';
import { planLead } from '../../../src/views/document/plan-lead.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('home counts what is held, and says no nought of what is not', async () => {
  const content = await portalContent();
  const full = homeView(new Store(content, asOf), 'zh');
  expect([full.tasks?.total, full.casesByDistrict?.length]).toEqual([content.tasks.length, expect.any(Number)]);
  const empty = homeView(new Store({ ...content, tasks: [], cases: [], corrections: [] }, asOf), 'zh');
  expect([empty.tasks, empty.recentCases, empty.casesByDistrict]).toEqual([undefined, undefined, undefined]);
});

test('under the plan that the portal reports on stands the newest later plan that is explained', async () => {
  const content = await portalContent();
  const succeeded = (ids: string[]) =>
    content.documents.map((one) => (one.id === 'plan-2022' ? { ...one, fields: { ...one.fields, successors: ids } } : one));
  const newest = (ids: string[]) => {
    const store = new Store({ ...content, documents: succeeded(ids) }, asOf);
    return planLead(store, store.get('documents', 'plan-2022'), 'zh').newest?.href;
  };
  expect(newest(['plan-2025'])).toBe('/zh/explainers/plan-2025/');
  expect(newest([])).toBeUndefined();
});

test('what is read there has one name on the home page and in the menu', () => {
  expect(t('zh', 'home.actRead')).toBe(menuLabel('guides', 'zh'));
});
