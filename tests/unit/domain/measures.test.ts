import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, isValid, plainMean } from '../../../src/domain/aggregate.ts';
import { courseOf } from '../../../src/domain/course.ts';
import { hoursOf, isPeriod, monthsOf, periodOf, periodsBetween } from '../../../src/domain/periods.ts';
import { compareShares, ranked } from '../../../src/domain/ranking.ts';
import { rectification } from '../../../src/domain/rectification.ts';

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
  test('a limit holds in every year', () => {
    expect(courseOf({ value: 35 }, 'lower', undefined, year('2023', 35))?.status).toBe('kept');
    expect(courseOf({ value: 35 }, 'lower', undefined, year('2023', 35.1))?.status).toBe('missed');
    expect(courseOf({ value: 280 }, 'higher', undefined, year('2023', 271))?.status).toBe('missed');
  });
  test('on the way the straight line counts, from the target year on the target', () => {
    const [target, baseline] = [{ value: 60, by: '2017' }, year('2014', 90)];
    expect(courseOf(target, 'lower', baseline, year('2016', 70))).toMatchObject({ status: 'onCourse', line: 70 });
    expect(courseOf(target, 'lower', baseline, year('2016', 70.1))?.status).toBe('offCourse');
    expect(courseOf(target, 'lower', baseline, year('2017', 60))?.status).toBe('reached');
    expect(courseOf(target, 'lower', baseline, year('2018', 61))?.status).toBe('notReached');
  });
  test('nothing can be said without a value, or without a baseline before it', () => {
    expect(courseOf({ value: 35 }, 'lower', undefined, undefined)).toBeUndefined();
    expect(courseOf({ value: 60, by: '2017' }, 'lower', undefined, year('2016', 70))).toBeUndefined();
    expect(courseOf({ value: 60, by: '2017' }, 'lower', year('2016', 70), year('2016', 70))).toBeUndefined();
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
