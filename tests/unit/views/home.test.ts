import { expect, test } from 'vitest';
import { linkedWords } from '../../../src/i18n/linked-words.ts';
import { t } from '../../../src/i18n/words.ts';
import { menuLabel } from '../../../src/schemas/sections.ts';
import { Store } from '../../../src/store/store.ts';
import { homeView } from '../../../src/views/frame/home.ts';
import { planLead } from '../../../src/views/document/plan-lead.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('home counts what is held, and says no nought of what is not', async () => {
  const content = await portalContent();
  const full = homeView(new Store(content, asOf), 'zh');
  expect([full.answers.tasks?.total, full.casesByDistrict?.length]).toEqual([content.tasks.length, expect.any(Number)]);
  const empty = homeView(new Store({ ...content, tasks: [], cases: [], corrections: [] }, asOf), 'zh');
  expect([empty.answers.tasks, empty.answers.recentCases, empty.casesByDistrict]).toEqual([undefined, undefined, undefined]);
});

test('home offers to read answers and guides only where there are some', async () => {
  const content = await portalContent();
  const sectionsOf = (held: typeof content) => homeView(new Store(held, asOf), 'zh').answers.acts.map(({ section }) => section);
  expect(sectionsOf(content)).toEqual(['feedback', 'units', 'questions', 'guides']);
  expect(sectionsOf({ ...content, questions: [], guides: [] })).toEqual(['feedback', 'units']);
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

test('the small pictures of the answers add up to their figures', async () => {
  const store = new Store(await portalContent(), asOf);
  const { tasks, reports, recentCases } = homeView(store, 'zh').answers;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(tasks!.parts.map(({ done }) => done))).toBe(tasks!.done);
  expect(sum(tasks!.parts.map(({ behind }) => behind))).toBe(tasks!.behind);
  expect(sum(tasks!.parts.map(({ total }) => total))).toBe(tasks!.total);
  const squares = (status: string) => reports!.units.filter((unit) => unit.status === status).length;
  expect([squares('onTime'), squares('late'), squares('missing')]).toEqual([reports!.onTime, reports!.late, reports!.missing]);
  expect(reports!.units).toHaveLength(reports!.total);
  expect(sum(recentCases!.months.map(({ count }) => count))).toBe(recentCases!.count);
});

test('a tagline is a heading up to its colon, and a line below it', async () => {
  const content = await portalContent();
  const tagline = (zh: string) => {
    const portal = content.portal.map((one) => ({ ...one, fields: { ...one.fields, tagline: { zh } } }));
    return homeView(new Store({ ...content, portal }, asOf), 'zh').tagline;
  };
  expect(tagline('蓝天公开：怎么说，怎么做。')).toMatchObject({ title: '蓝天公开', runs: ['怎么说，', '怎么做。'] });
  expect(tagline('蓝天公开')).toMatchObject({ title: '蓝天公开', runs: [] });
});

test('decisions that name no district stand beside the tiles, with the way to them; where none names one there are no tiles', async () => {
  const content = await portalContent();
  const view = (edited: (fields: (typeof content.cases)[number]['fields'], index: number) => object, lang: 'zh' | 'en' = 'zh') => {
    const cases = content.cases.map((one, index) => ({ ...one, fields: { ...one.fields, ...edited(one.fields, index) } }));
    return homeView(new Store({ ...content, cases }, asOf), lang);
  };
  const words = ({ casesElsewhere: of }: ReturnType<typeof view>, lang: 'zh' | 'en' = 'zh') =>
    of && linkedWords(lang, of.key, of.values).map(({ text }) => text);
  expect(view(({ unit }) => ({ unit: unit === 'xiling' ? unit : 'dongpu' })).casesElsewhere).toBeUndefined();
  const city = { authority: '临澜市生态环境局', unit: 'shengtaiju' };
  const isWest = (unit: string | undefined) => unit === 'xiling';
  const some = view(({ unit, authority }) => (isWest(unit) || authority === city.authority ? city : {}));
  const count = Number(some.casesElsewhere?.values['count']);
  expect(words(some)).toEqual(['另有', `${count}件`, '由市级部门作出，未写明所在区。']);
  expect(some.casesByDistrict).toBeDefined();
  expect(count + some.casesByDistrict!.reduce((sum, tile) => sum + (tile.count ?? 0), 0)).toBe(some.answers.recentCases!.count);
  const link = new URL(some.casesElsewhere!.links['cases']!.href, 'https://minglan.example').searchParams;
  expect(link.getAll('unit')).toEqual(['shengtaiju']);
  // One of a district's own decisions that somebody left without its district is not the city's.
  expect(
    words(
      view(({ unit }) => (isWest(unit) ? { unit: undefined } : {}), 'en'),
      'en',
    )!.join(''),
  ).toMatch(/^\d+ more do not name a district\.$/);
  expect(view(() => city).casesByDistrict).toBeUndefined();
});

test('without anything that is surely found there is nothing to try', async () => {
  const { portal, ...content } = await portalContent();
  const none = { ...content, cases: [], corrections: [], requirements: [], glossary: [] };
  const own = portal.map((one) => ({ ...one, fields: { ...one.fields, homeSearches: [] } }));
  expect(homeView(new Store({ ...none, portal: own }, asOf), 'zh').searches).toEqual([]);
});
