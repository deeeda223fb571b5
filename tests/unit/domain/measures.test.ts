import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, isValid, plainMean } from '../../../src/domain/progress/aggregate.ts';
import { limitCourse, targetCourse } from '../../../src/domain/progress/course.ts';
import { firstFrom, limitOf, limitOn } from '../../../src/domain/law/limits.ts';
import { hoursOf, isPeriod, monthsOf, periodOf, periodsBetween } from '../../../src/domain/days/periods.ts';
import { compareShares, ranked } from '../../../src/domain/progress/ranking.ts';
import { rectification } from '../../../src/domain/cases/rectification.ts';

describe('periods', () => {
  test('months, quarters and years, and what is none', () => {
    expect(isPeriod('2023-Q4', 'quarterly')).toBe(true);
    for (const [text, frequency] of [
      ['2023-Q5', 'quarterly'],
      ['2023-13', 'monthly'],
      ['23', 'yearly'],
      ['2023-01', 'yearly'],
    ] as const)
      expect(isPeriod(text, frequency)).toBe(false);
    expect(periodOf('2023-12', 'quarterly')).toBe('2023-Q4');
    expect(monthsOf('2023-Q3')).toEqual(['2023-07', '2023-08', '2023-09']);
    expect(periodsBetween('2022-11', '2023-02', 'monthly')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(periodsBetween('2022-11', '2023-02', 'quarterly')).toEqual(['2022-Q4', '2023-Q1']);
    expect(periodsBetween('2022', '2024', 'yearly')).toEqual(['2022', '2023', '2024']);
  });
  test('the hours of a month, leap February too', () => {
    expect([hoursOf('2023-02'), hoursOf('2024-02'), hoursOf('2023-04'), hoursOf('2023-12')]).toEqual([672, 696, 720, 744]);
  });
});

describe('means over longer periods', () => {
  test('three quarters of the hours make a month valid; exactly that is enough', () => {
    expect(isValid({ period: '2023-01', value: 10, validHours: 558 })).toBe(true);
    expect(isValid({ period: '2023-01', value: 10, validHours: 557 })).toBe(false);
    expect(isValid({ period: '2023-01', value: undefined, validHours: 744 })).toBe(false);
    expect(isValid({ period: '2023-01', value: 0 })).toBe(true);
  });

  test('weighted by valid hours; a month without data is left out, never counted as zero', () => {
    const months = [
      { period: '2023-01', value: 10, validHours: 744 },
      { period: '2023-02', value: undefined, validHours: 0 },
      { period: '2023-03', value: 40, validHours: 600 },
    ];
    expect(aggregate(months, 'quarterly')).toEqual([
      { period: '2023-Q1', value: (10 * 744 + 40 * 600) / 1344, months: 2, of: 3, whole: true },
    ]);
    expect(aggregate(months, 'yearly')[0]).toMatchObject({ months: 2, of: 12, whole: false });
  });

  test('a year without its winter is not whole, however many months it has', () => {
    const from = (first: number) =>
      Array.from({ length: 13 - first }, (_, index) => ({ period: `2013-${String(index + first).padStart(2, '0')}`, value: 1 }));
    expect(aggregate(from(3), 'yearly')[0]).toMatchObject({ months: 10, whole: false });
    expect(aggregate(from(2), 'yearly')[0]).toMatchObject({ months: 11, whole: true });
  });

  test('a period without any valid month has no aggregate', () => {
    expect(aggregate([{ period: '2023-01', value: 5, validHours: 3 }], 'yearly')).toEqual([]);
    expect(plainMean([undefined, undefined])).toBeUndefined();
    expect(plainMean([0, undefined])).toBe(0);
  });
});

describe('on course for the target?', () => {
  const year = (name: string, value: number) => ({ year: name, value });
  test('on the way the straight line counts, from the target year on the target', () => {
    const [target, baseline] = [{ value: 60, by: '2017' }, year('2014', 90)];
    expect(targetCourse(target, 'lower', baseline, [year('2016', 70)], '2017')).toMatchObject({ status: 'onCourse', line: 70 });
    expect(targetCourse(target, 'lower', baseline, [year('2016', 70.1)], '2017')?.status).toBe('offCourse');
    expect(targetCourse(target, 'lower', baseline, [year('2017', 60)], '2018')?.status).toBe('reached');
    expect(targetCourse(target, 'lower', baseline, [year('2018', 61)], '2019')?.status).toBe('notReached');
    const reached = targetCourse(target, 'lower', baseline, [year('2017', 58), year('2018', 61)], '2019');
    expect(reached).toEqual({ status: 'reached', latest: year('2017', 58) });
  });
  test('of a target whose year is over nothing is said by values that end before it', () => {
    expect(targetCourse({ value: 60, by: '2017' }, 'lower', year('2014', 90), [year('2016', 70)], '2026')).toBeUndefined();
  });
  test('nothing can be said without a value, or without a baseline before it', () => {
    expect(targetCourse({ value: 60, by: '2017' }, 'lower', year('2014', 90), [], '2016')).toBeUndefined();
    expect(targetCourse({ value: 60, by: '2017' }, 'lower', undefined, [year('2016', 70)], '2017')).toBeUndefined();
    expect(targetCourse({ value: 60, by: '2017' }, 'lower', year('2016', 70), [year('2016', 70)], '2017')).toBeUndefined();
  });
});

describe('a year is held against the limit of its own time', () => {
  const limits = [
    { value: 35, to: '2026-02-28' },
    { value: 30, from: '2026-03-01', to: '2030-12-31' },
    { value: 25, from: '2031-01-01' },
  ];
  const held = (year: string, value: number) => limitCourse(limits, 'lower', { year, value })?.status;

  test('both days of a limit belong to it', () => {
    expect(['2013-01-01', '2026-02-28', '2026-03-01', '2030-12-31', '2031-01-01'].map((day) => limitOn(limits, day)?.value)).toEqual([
      35, 35, 30, 30, 25,
    ]);
  });
  test('the year in which the standard changes has the limit of its last day', () => {
    expect(['2025', '2026', '2030', '2031', '2026-02', '2026-Q1'].map((period) => limitOf(limits, period)?.value)).toEqual([
      35, 30, 30, 25, 35, 30,
    ]);
  });
  test('the same figure keeps the old limit and misses the new one', () => {
    expect([held('2025', 32), held('2026', 32), held('2026', 30), held('2031', 30)]).toEqual(['kept', 'missed', 'kept', 'missed']);
    expect(limitCourse([{ value: 280 }], 'higher', { year: '2023', value: 271 })?.status).toBe('missed');
  });
  test('nothing is said before the first limit, after the last, or without a value', () => {
    expect(limitCourse([{ value: 30, from: '2026-03-01' }], 'lower', { year: '2025', value: 20 })).toBeUndefined();
    expect(limitCourse([{ value: 30, to: '2020-12-31' }], 'lower', { year: '2025', value: 20 })).toBeUndefined();
    expect(limitCourse(limits, 'lower', undefined)).toBeUndefined();
  });
  test('a change of method stands before the period that it falls into', () => {
    expect(firstFrom(['2024', '2025', '2026'], '2026-03-01')).toBe(2);
    expect(firstFrom(['2026-02', '2026-03'], '2026-03-01')).toBe(1);
    expect(firstFrom(['2024', '2025'], '2026-03-01')).toBe(-1);
  });
});

describe('places', () => {
  test('equal shares share a place, and the next is left free', () => {
    const shares = [
      { part: 1, whole: 2 },
      { part: 3, whole: 3 },
      { part: 2, whole: 4 },
      { part: 0, whole: 0 },
      { part: 1, whole: 3 },
    ];
    expect(ranked(shares, compareShares).map(({ entry, place, tied }) => [entry.part, entry.whole, place, tied])).toEqual([
      [3, 3, 1, false],
      [1, 2, 2, true],
      [2, 4, 2, true],
      [1, 3, 4, false],
      [0, 0, 5, false],
    ]);
  });
  test('a place is one more than the number of those before, whatever the shares', () => {
    const share = fc.record({ part: fc.nat(6), more: fc.nat(6) }).map(({ part, more }) => ({ part, whole: part + more }));
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (shares) => {
        const value = ({ part, whole }: (typeof shares)[number]) => (whole ? part / whole : -1);
        for (const { entry, place, tied } of ranked(shares, compareShares)) {
          expect(place).toBe(1 + shares.filter((other) => value(other) > value(entry)).length);
          expect(tied).toBe(shares.filter((other) => value(other) === value(entry)).length > 1);
        }
      }),
    );
  });
});

test('a finding is overdue by its dates, and accepted late by its dates', () => {
  expect(rectification('2026-03-31', undefined, '2026-03-31')).toEqual({ status: 'open', days: 0 });
  expect(rectification('2026-03-31', undefined, '2026-04-01')).toEqual({ status: 'overdue', days: 1 });
  expect(rectification('2026-03-31', '2026-03-31', '2026-05-01')).toEqual({ status: 'accepted' });
  expect(rectification('2026-02-28', '2026-03-02', '2026-05-01')).toEqual({ status: 'acceptedLate', days: 2 });
  // Before it was accepted it stood open.
  expect(rectification('2026-02-28', '2026-03-02', '2026-02-20')).toEqual({ status: 'open', days: 8 });
});
