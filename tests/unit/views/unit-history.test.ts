import { expect, test } from 'vitest';
import type { Entry } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { owesReport } from '../../../src/domain/progress/reporting.ts';
import { nameIn } from '../../../src/domain/progress/unit-names.ts';
import { Store } from '../../../src/store/store.ts';
import { withoutLinks } from '../../../src/i18n/linked-words.ts';
import { boards } from '../../../src/views/progress/board.ts';
import { monthView } from '../../../src/views/progress/month.ts';
import { unitMargin } from '../../../src/views/unit/margin.ts';
import { unitView } from '../../../src/views/unit/unit.ts';
import { unitsView } from '../../../src/views/unit/units.ts';
import { copyOfContent, edit } from '../../support/content.ts';
import { asOf, portalContent } from '../../support/portal.ts';

/** The tests' city with more said of some units. */
async function storeWith(history: Record<string, Partial<Entry<'units'>['fields']>>): Promise<Store> {
  const content = await portalContent();
  const units = content.units.map((unit) => ({ ...unit, fields: { ...unit.fields, ...history[unit.id] } }));
  return new Store({ ...content, units }, asOf);
}

test('a unit that was renamed keeps its former name in the months of that name, and its page says until when', async () => {
  const formerNames = [{ name: { zh: '东洲县' }, until: '2026-03-31' }];
  const store = await storeWith({ dongpu: { formerNames } });
  const nameOf = (month: string) => {
    const { filed, others } = monthView(store, month, 'zh').units;
    return [...filed, ...others].find(({ id }) => id === 'dongpu')!.unit.label;
  };
  expect([nameOf('2026-03'), nameOf('2026-04')]).toEqual(['东洲县', '东浦区']);
  expect(unitMargin(store, store.get('units', 'dongpu'), 'zh').formerNames).toEqual([{ name: { zh: '东洲县' }, until: '2026年3月31日' }]);
});

test('of several names each has its own months; one that changed within a month is the later at its end', () => {
  const names = (zh: string, until: string) => ({ name: { zh }, until });
  const unit = { name: { zh: '丙' }, formerNames: [names('乙', '2026-06-14'), names('甲', '2025-12-31')] };
  expect(['2025-12', '2026-01', '2026-05', '2026-06'].map((month) => nameIn(unit, month).zh)).toEqual(['甲', '乙', '乙', '丙']);
});

test('a unit that was merged owes no report from that month on; both pages say into which and when', async () => {
  expect(['2026-03', '2026-04', '2026-05'].map((month) => owesReport({ mergedOn: '2026-04-20' }, month))).toEqual([true, false, false]);
  const store = await storeWith({ dongpu: { mergedInto: 'xiling', mergedOn: '2026-04-20' } });
  const margin = (id: string) => unitMargin(store, store.get('units', id), 'zh');
  expect(margin('dongpu').mergedInto).toEqual({ unit: { href: '/zh/units/xiling/', label: '西岭区' }, on: '2026年4月20日' });
  expect(margin('xiling').tookOver).toEqual([{ unit: { href: '/zh/units/dongpu/', label: '东浦区' }, on: '2026年4月20日' }]);
});

test('tables that still write a former name mean the unit; a merger has its unit and its day', async () => {
  const content = copyOfContent();
  edit(content, 'units.yaml', 'dongpu: {', 'dongpu: { formerNames: [{ name: { zh: 东洲县 }, until: 2026-03-31 }], mergedOn: 2026-04-20,');
  const { faults } = await loadContent(content);
  expect(faults.map(({ field, message }) => [field, message.zh])).toContainEqual(['mergedInto', '“并入”和“并入日期”要一起写。']);
});

test('of a unit that is part of another its page tells what it had before, and it is no longer compared', async () => {
  const merged = { mergedInto: 'xiling', mergedOn: '2026-04-20' };
  const [before, after] = [await storeWith({}), await storeWith({ dongpu: merged })];
  const words = (store: Store, lang: 'zh' | 'en') => {
    const { key, values } = unitView(store, store.get('units', 'dongpu'), lang).lead!;
    return withoutLinks(lang, key, values);
  };
  expect(words(before, 'zh')).toMatch(/^牵头\d+项，主责[1-9]\d*项任务；/);
  expect(words(after, 'zh')).toMatch(/^2026年4月20日并入其他单位以前，牵头\d+项，主责[1-9]\d*项任务；/);
  expect(words(after, 'en')).toMatch(
    /^Before it became part of another unit on 20 April 2026, it led \d+ tasks? and was responsible for [1-9]/,
  );
  const isRanked = (store: Store, year?: string) => boards(store, 'zh', year).some(({ rows }) => rows.some(({ id }) => id === 'dongpu'));
  expect([isRanked(before), isRanked(after), isRanked(after, '2026'), isRanked(after, '2025')]).toEqual([true, false, false, true]);
  const { place, next } = unitMargin(after, after.get('units', 'dongpu'), 'zh');
  expect([place, next]).toEqual([undefined, undefined]);
  const tasks = (store: Store) =>
    unitsView(store, 'zh')
      .groups.flatMap(({ units }) => units)
      .find(({ page }) => page.href.endsWith('/dongpu/'))!.tasks;
  expect([tasks(before) > 0, tasks(after)]).toEqual([true, 0]);
});
