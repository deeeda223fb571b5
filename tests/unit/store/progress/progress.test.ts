import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../../src/content/entry.ts';
import { monthsFrom, plusDays } from '../../../../src/domain/days/calendar.ts';
import { reportDueOn } from '../../../../src/domain/progress/reporting.ts';
import type { TaskState } from '../../../../src/domain/progress/task-status.ts';
import { board, boardEntry } from '../../../../src/store/progress/board.ts';
import { deadlinesOf } from '../../../../src/store/progress/deadlines.ts';
import { monthPunctuality, movesIn, resubmitted, groupByStatus } from '../../../../src/store/progress/overview.ts';
import { Store } from '../../../../src/store/store.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

let content: Content;
beforeAll(async () => {
  content = await portalContent();
});

const row = (month: string, unit: string, task: string, fields: Partial<Entry<'progress'>['fields']> = {}): Entry<'progress'> => ({
  kind: 'progress',
  id: `${month}/${unit}/${task}`,
  group: month,
  texts: {},
  fields: { unit, task, state: 'onTrack', percent: 10, note: { zh: '样例' }, submittedOn: reportDueOn(month, 15), demo: true, ...fields },
});
const withReports = (progress: Entry<'progress'>[], units = content.units): Store => new Store({ ...content, units, progress }, asOf);
const lead = () => content.tasks[0]!.fields.leadUnit;
const task = () => content.tasks[0]!.id;

describe('resubmissions', () => {
  const late = { state: 'behind' as const, percent: 5, resubmission: { zh: '更正' } };

  test('the first filing keeps the unit in time; what is shown is the latest, with all versions kept in order', () => {
    const { progress } = withReports([
      row('2026-09', lead(), task(), { ...late, submittedOn: '2026-10-29' }),
      row('2026-09', lead(), task(), { submittedOn: '2026-10-15' }),
      row('2026-09', lead(), task(), { ...late, percent: 7, submittedOn: '2026-10-20' }),
    ]);
    expect(progress.punctuality(lead(), '2026-09')).toEqual({ status: 'onTime' });
    const [filed, ...others] = progress.ofTask(task());
    expect(others).toEqual([]);
    expect(filed!.fields).toMatchObject({ percent: 5, state: 'behind' });
    expect(progress.versions(filed!).map(({ fields }) => fields.percent)).toEqual([10, 7, 5]);
  });

  test('a resubmission that is yet to come does not show', () => {
    const rows = [
      row('2026-10', lead(), task(), { submittedOn: '2026-11-10' }),
      row('2026-10', lead(), task(), { ...late, submittedOn: '2026-11-30' }),
    ];
    const store = withReports(rows);
    expect(store.progress.ofTask(task())[0]!.fields.percent).toBe(10);
    expect(resubmitted(store, store.progress.rows)).toEqual([]);
  });

  test('a report first filed late stays late, however often it is filed again', () => {
    const { progress } = withReports([
      row('2026-09', lead(), task(), { submittedOn: '2026-10-18' }),
      row('2026-09', lead(), task(), { ...late, submittedOn: '2026-10-19' }),
    ]);
    expect(progress.punctuality(lead(), '2026-09')).toEqual({ status: 'late', days: 3 });
  });
});

describe('units that joined later or were dissolved', () => {
  test('owe nothing outside their months, and their record counts these months apart', () => {
    const units = content.units.map((unit) =>
      unit.id === 'lingang' ? { ...unit, fields: { ...unit.fields, reportsFrom: '2025-12', reportsTo: '2026-06' } } : unit,
    );
    const store = withReports([row('2025-12', 'lingang', task())], units);
    const { progress } = store;
    expect(progress.punctuality('lingang', '2025-11')).toEqual({ status: 'notOwed' });
    expect(progress.punctuality('lingang', '2025-12')).toEqual({ status: 'onTime' });
    expect(progress.punctuality('lingang', '2026-07')).toEqual({ status: 'notOwed' });
    // September 2025 to November 2026 are 15 months; 7 of them are owed.
    expect(progress.record('lingang')).toEqual({ onTime: 1, late: 0, due: 0, missing: 6, notOwed: 8 });
    expect(boardEntry(store, store.get('units', 'lingang')).onTime).toEqual({ part: 1, whole: 7 });
    const all = progress.reportingUnits().length;
    expect(monthPunctuality(store, '2025-11').total).toBe(all - 1);
    expect(monthPunctuality(store, '2025-12').total).toBe(all);
    const months = deadlinesOf(store, 'lingang').flatMap((deadline) => (deadline.kind === 'report' ? [deadline.month] : []));
    expect(months).toEqual(monthsFrom('2025-12', '2026-06'));
  });
});

describe('what a report leaves out', () => {
  test('tasks a unit leads and says nothing of are named; those done before and those of a unit that filed nothing are not', () => {
    const led = content.tasks.filter(({ fields }) => fields.leadUnit === lead());
    const done = led[1]!;
    const { progress } = withReports([row('2026-08', lead(), done.id, { state: 'done', percent: 100 }), row('2026-09', lead(), task())]);
    expect(progress.leftOut(lead(), '2026-09').map(({ id }) => id)).toEqual(
      led.map(({ id }) => id).filter((id) => id !== task() && id !== done.id),
    );
    expect(progress.leftOut(lead(), '2026-10')).toEqual([]);
  });
});

test('a quantity is a share of the task’s target, and never more than all of it', () => {
  const counted = content.tasks.find(({ fields }) => fields.target === 200)!;
  const of = (quantity: number) => {
    const filed = row('2026-09', counted.fields.leadUnit, counted.id, { percent: undefined, quantity });
    return withReports([filed]).progress.percent(filed);
  };
  expect([of(0), of(99), of(200), of(260)]).toEqual([0, 50, 100, 100]);
});

test('what moved between two months is what stands differently in both', () => {
  const store = new Store(content, asOf);
  for (const [earlier, month] of [
    ['2026-07', '2026-08'],
    ['2026-05', '2026-06'],
  ] as const) {
    const moved = new Set(movesIn(store, month).map((move) => move.task.id));
    expect(moved.size).toBeGreaterThan(0);
    for (const one of store.all('tasks')) {
      const [before, now] = [store.progress.judgementIn(one, earlier), store.progress.judgementIn(one, month)];
      expect(moved.has(one.id)).toBe(before.status !== now.status);
    }
  }
  expect(movesIn(store, '2025-09')).toEqual([]);
});

describe('totals, whatever was reported', () => {
  /** Reports of random units on random tasks in random months, filed on random days. */
  const reports = () => {
    const units = content.units.map(({ id }) => id);
    const states: TaskState[] = ['notStarted', 'onTrack', 'atRisk', 'behind', 'done'];
    return fc.array(
      fc.record({
        month: fc.constantFrom(...monthsFrom('2025-09', '2026-11')),
        unit: fc.constantFrom(...units),
        task: fc.constantFrom(...content.tasks.map(({ id }) => id)),
        state: fc.constantFrom(...states),
        percent: fc.integer({ min: 0, max: 100 }),
        days: fc.integer({ min: -14, max: 40 }),
      }),
      { maxLength: 120 },
    );
  };
  const storeOf = (
    drawn: { month: string; unit: string; task: string; state: TaskState; percent: number; days: number }[],
    joined: string,
  ) =>
    withReports(
      drawn.map(({ month, unit, task: of, state, percent, days }) =>
        row(month, unit, of, { state, percent, submittedOn: plusDays(reportDueOn(month, 15), days) }),
      ),
      content.units.map((unit, index) => (index % 5 === 0 ? { ...unit, fields: { ...unit.fields, reportsFrom: joined } } : unit)),
    );

  test('the months of the overview add up to the records of the units', () => {
    fc.assert(
      fc.property(reports(), fc.constantFrom(...monthsFrom('2025-09', '2026-11')), (drawn, joined) => {
        const store = storeOf(drawn, joined);
        const { progress } = store;
        const totals = { onTime: 0, late: 0, due: 0, missing: 0 };
        for (const month of progress.months()) {
          const sorted = monthPunctuality(store, month);
          for (const state of ['onTime', 'late', 'due', 'missing'] as const) totals[state] += sorted[state].length;
          expect(sorted.onTime.length + sorted.late.length + sorted.due.length + sorted.missing.length).toBe(sorted.total);
        }
        const records = progress.reportingUnits().map(({ id }) => progress.record(id));
        for (const state of ['onTime', 'late', 'due', 'missing'] as const)
          expect(records.reduce((sum, record) => sum + record[state], 0)).toBe(totals[state]);
        for (const record of records) expect(Object.values(record).reduce((sum, count) => sum + count)).toBe(progress.months().length);
      }),
      { numRuns: 25 },
    );
  });

  test('every task stands in one state, the parts add up to the plan, and the units’ own tasks to the same states', () => {
    fc.assert(
      fc.property(reports(), (drawn) => {
        const store = storeOf(drawn, '2025-12');
        const all = groupByStatus(store, store.all('tasks'));
        const byPart = store.parts().map(({ id }) =>
          groupByStatus(
            store,
            store.all('tasks').filter(({ fields }) => fields.part === id),
          ),
        );
        const byLead = store.all('units').map(({ id }) => groupByStatus(store, store.progress.tasksLedBy(id)));
        let sum = 0;
        for (const [state, tasks] of all) {
          sum += tasks.length;
          for (const split of [byPart, byLead])
            expect(split.reduce((count, sorted) => count + sorted.get(state)!.length, 0)).toBe(tasks.length);
        }
        expect(sum).toBe(store.all('tasks').length);
      }),
      { numRuns: 25 },
    );
  });

  test('the board’s figures are those of the units’ records, and no unit stands on it twice', () => {
    fc.assert(
      fc.property(reports(), (drawn) => {
        const store = storeOf(drawn, '2026-02');
        const units = store.progress.reportingUnits();
        const entries = board(store, units).map(({ entry }) => entry);
        expect(new Set(entries.map(({ unit }) => unit.id)).size).toBe(units.length);
        for (const { unit, onTime, done, unreported } of entries) {
          const { onTime: part, late, missing } = store.progress.record(unit.id);
          expect(onTime).toEqual({ part, whole: part + late + missing });
          expect(done.whole + unreported).toBe(store.progress.tasksOfUnit(unit.id).length);
        }
      }),
      { numRuns: 15 },
    );
  });
});
