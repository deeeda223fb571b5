import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, plusDays, type IsoDate } from '../../../../src/domain/days/calendar.ts';
import { isWorkingDay, spanOfWorkingDays } from '../../../../src/domain/days/working-days.ts';
import {
  dueAfter,
  dueBefore,
  dueOfEvent,
  dueOfPeriod,
  fixedDays,
  hasFixedDays,
  nextFixedDay,
  type Due,
} from '../../../../src/domain/time-limits/due.ts';
import { readTimeLimit } from '../../../../src/domain/time-limits/read.ts';
import type { TimeLimit } from '../../../../src/domain/time-limits/time-limit.ts';
import { anyTimeLimit } from '../../../support/time-limits.ts';

const read = (text: string): TimeLimit => (readTimeLimit(text) as { limit: TimeLimit }).limit;
const working = (count: number) => ({ count, measuredIn: 'workingDays' }) as const;
const onOf = (due: Due): IsoDate | undefined => ('on' in due ? due.on : undefined);

const day = fc.integer({ min: 0, max: 8_200 }).map((offset) => plusDays('2004-01-01', offset));
const count = fc.integer({ min: 1, max: 60 });

/** The day on which so many working days have passed, counted one by one. */
function counted(from: IsoDate, days: number): IsoDate {
  let on = from;
  for (let left = days; left > 0;) {
    on = plusDays(on, 1);
    if (isWorkingDay(on)) left--;
  }
  return on;
}

describe('working days of a time limit', () => {
  test('end on a working day, where counting day by day ends, and never earlier for what begins later or lasts longer', () => {
    fc.assert(
      fc.property(day, count, fc.nat(20), (from, days, later) => {
        const on = onOf(dueAfter(from, working(days)))!;
        expect(on).toBe(counted(from, days));
        expect(isWorkingDay(on)).toBe(true);
        expect(onOf(dueAfter(plusDays(from, later), working(days)))! >= on).toBe(true);
        expect(onOf(dueAfter(from, working(days + 1)))! > on).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('back from a day there is the last working day from which so many lie before that day is over', () => {
    const late = fc.integer({ min: 200, max: 8_300 }).map((offset) => plusDays('2004-01-01', offset));
    fc.assert(
      fc.property(late, count, (until, days) => {
        const on = onOf(dueBefore(until, working(days)))!;
        expect(isWorkingDay(on)).toBe(true);
        expect(counted(on, days) <= until).toBe(true);
        expect(counted(counted(on, 1), days) > until).toBe(true);
      }),
    );
  });

  test('where the schedule of a year is not known, the days between which the end lies, and never a single one', () => {
    expect(dueAfter('2026-12-25', working(20))).toEqual({ earliest: expect.any(String), latest: expect.any(String), unknownYear: 2027 });
    expect(onOf(dueAfter('2026-11-27', working(20)))).toBe('2026-12-25');
    const { earliest, latest } = dueAfter('2026-12-25', working(20)) as { earliest: string; latest: string };
    expect(earliest > '2027-01-12' && latest < '2027-02-20' && earliest < latest).toBe(true);
    expect(dueBefore('2004-01-09', working(20))).toMatchObject({ unknownYear: 2003 });
    expect(dueAfter('2031-05-05', working(3))).toMatchObject({ unknownYear: 2031 });
    expect(dueBefore('2031-05-05', working(3))).toMatchObject({ unknownYear: 2031 });
  });

  test('what is said where no schedule is known holds in all years that are', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        const { least, most } = spanOfWorkingDays(days);
        const length = daysBetween(from, onOf(dueAfter(from, working(days)))!);
        expect(length >= least && length <= most).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        day.map((one) => plusDays(one, 200)),
        count,
        (until, days) => {
          const length = daysBetween(onOf(dueBefore(until, working(days)))!, until);
          expect(length >= spanOfWorkingDays(days).least && length <= spanOfWorkingDays(days + 1).most).toBe(true);
        },
      ),
    );
  });

  test('calendar days need no schedule', () => {
    expect(dueAfter('2040-02-27', { count: 3, measuredIn: 'days' })).toEqual({ on: '2040-03-01' });
    expect(dueBefore('2040-03-01', { count: 3, measuredIn: 'days' })).toEqual({ on: '2040-02-27' });
  });
});

describe('a time limit that counts from an event', () => {
  test('an answer within 20 working days, and with 20 more', () => {
    expect(dueOfEvent(read('within 20 workingDays of received extendable by 20 workingDays'), '2026-09-18')).toEqual({
      due: { on: counted('2026-09-18', 20) },
      extended: { on: counted('2026-09-18', 40) },
    });
    const late = dueOfEvent(read('within 20 workingDays of received extendable by 20 workingDays'), '2026-12-25')!;
    expect(late.extended).toMatchObject({ unknownYear: 2027 });
  });

  test('before it, with it, and none', () => {
    expect(dueOfEvent(read('at least 7 workingDays before hearing'), '2026-10-12')).toEqual({ due: { on: '2026-09-24' } });
    expect(dueOfEvent(read('before submission'), '2026-10-12')).toEqual({ due: { on: '2026-10-11' } });
    expect(dueOfEvent(read('with result'), '2026-10-12')).toEqual({ due: { on: '2026-10-12' } });
    for (const text of ['standing', 'by 03-15 of nextYear', 'at least quarterly', 'promptly after incident'])
      expect(dueOfEvent(read(text), '2026-10-12')).toBeUndefined();
  });
});

describe('the fixed days of a year', () => {
  test.each([
    ['by 03-15 of nextYear', [{ on: '2026-03-15', period: '2025' }]],
    ['by 03-end of year', [{ on: '2026-03-31', period: '2026' }]],
    ['by 02-29 of year', [{ on: '2026-02-28', period: '2026' }]],
    [
      'at least quarterly',
      [
        { on: '2026-03-31', period: '2026-Q1' },
        { on: '2026-06-30', period: '2026-Q2' },
        { on: '2026-09-30', period: '2026-Q3' },
        { on: '2026-12-31', period: '2026-Q4' },
      ],
    ],
    ['at least yearly', [{ on: '2026-12-31', period: '2026' }]],
    ['at least daily', []],
    ['within 20 workingDays of formed', []],
  ])('%s', (text, days) => {
    expect(fixedDays(read(text), 2026)).toEqual(days);
    expect(hasFixedDays(read(text))).toBe(days.length > 0);
  });

  test('a day of the following month belongs to the month before, also in January', () => {
    const days = fixedDays(read('by day 15 of nextMonth'), 2026);
    expect(days).toHaveLength(12);
    expect([days[0], days[11]]).toEqual([
      { on: '2026-01-15', period: '2025-12' },
      { on: '2026-12-15', period: '2026-11' },
    ]);
    expect(fixedDays(read('by day 31 of month'), 2026).map(({ on }) => on.slice(5))).toContain('02-28');
  });

  test('each stands in its year, in order, and is that of its period and the next one up to itself', () => {
    fc.assert(
      fc.property(anyTimeLimit, fc.integer({ min: 2000, max: 2100 }), (limit, year) => {
        const days = fixedDays(limit, year);
        expect(days.map(({ on }) => on)).toEqual([...new Set(days.map(({ on }) => on))].toSorted());
        for (const { on, period } of days) {
          expect(on.startsWith(`${year}-`)).toBe(true);
          expect(dueOfPeriod(limit, period)).toBe(on);
          expect(nextFixedDay(limit, on)).toEqual({ on, period });
        }
      }),
    );
  });

  test('after the last one of a year comes the first of the next', () => {
    expect(nextFixedDay(read('by 03-15 of nextYear'), '2026-11-24')).toEqual({ on: '2027-03-15', period: '2026' });
    expect(nextFixedDay(read('standing'), '2026-11-24')).toBeUndefined();
  });
});
