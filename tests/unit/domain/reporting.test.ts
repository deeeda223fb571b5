import { describe, expect, test } from 'vitest';
import { todayIn } from '../../../src/domain/days/calendar.ts';
import { lastDueMonth, owesReport, punctuality, reportDueOn } from '../../../src/domain/progress/reporting.ts';

describe('the 15th of the following month', () => {
  test('due over the turn of the year', () => {
    expect(reportDueOn('2023-12', 15)).toBe('2024-01-15');
    expect(reportDueOn('2024-02', 10)).toBe('2024-03-10');
  });

  test.each([
    ['2023-03-15', '2023-03-20', { status: 'onTime' }],
    ['2023-03-16', '2023-03-20', { status: 'late', days: 1 }],
    ['2023-04-15', '2023-05-01', { status: 'late', days: 31 }],
    [undefined, '2023-03-15', { status: 'due' }],
    [undefined, '2023-03-16', { status: 'missing', days: 1 }],
    ['2023-03-18', '2023-03-17', { status: 'missing', days: 2 }],
    ['2023-03-18', '2023-03-10', { status: 'due' }],
  ])('February 2023 filed %s, seen on %s', (filed, asOf, expected) => {
    expect(punctuality('2023-02', filed, asOf, 15)).toEqual(expected);
  });

  test('the newest month whose deadline has passed', () => {
    expect(lastDueMonth('2023-03-15', 15)).toBe('2023-01');
    expect(lastDueMonth('2023-03-16', 15)).toBe('2023-02');
    expect(lastDueMonth('2024-01-01', 15)).toBe('2023-11');
  });
});

describe('the clock at its edges', () => {
  test('months of 28, 29, 30 and 31 days are all due on the 15th of the next', () => {
    expect(['2023-02', '2024-02', '2024-04', '2024-07', '2024-12'].map((month) => reportDueOn(month, 15))).toEqual([
      '2023-03-15',
      '2024-03-15',
      '2024-05-15',
      '2024-08-15',
      '2025-01-15',
    ]);
  });

  test('days late count over leap days and the turn of the year', () => {
    expect(punctuality('2024-01', '2024-03-01', '2024-03-01', 15)).toEqual({ status: 'late', days: 15 });
    expect(punctuality('2023-01', '2023-03-01', '2023-03-01', 15)).toEqual({ status: 'late', days: 14 });
    expect(punctuality('2023-11', undefined, '2024-01-01', 15)).toEqual({ status: 'missing', days: 17 });
  });

  test('a deadline within the Spring Festival is not moved: the notice names the day, not the next working day', () => {
    // 15 February 2026 is the first day of the festival's holidays, and a Sunday.
    expect(punctuality('2026-01', '2026-02-15', '2026-02-24', 15)).toEqual({ status: 'onTime' });
    expect(punctuality('2026-01', '2026-02-24', '2026-02-24', 15)).toEqual({ status: 'late', days: 9 });
  });

  test('the 15th ends at midnight in Beijing, wherever the machine stands', () => {
    const lastSecond = new Date('2026-11-15T15:59:59Z');
    const midnight = new Date('2026-11-15T16:00:00Z');
    expect(punctuality('2026-10', undefined, todayIn('Asia/Shanghai', lastSecond), 15)).toEqual({ status: 'due' });
    expect(punctuality('2026-10', undefined, todayIn('Asia/Shanghai', midnight), 15)).toEqual({ status: 'missing', days: 1 });
    // Noon in New York is already the 16th in Beijing.
    expect(punctuality('2026-10', todayIn('Asia/Shanghai', new Date('2026-11-15T17:00:00Z')), '2026-11-20', 15)).toEqual({
      status: 'late',
      days: 1,
    });
  });

  test('a unit owes from the month it joined to the month it was dissolved in', () => {
    const unit = { reportsFrom: '2025-04', reportsTo: '2026-01' };
    expect(['2025-03', '2025-04', '2026-01', '2026-02'].map((month) => owesReport(unit, month))).toEqual([false, true, true, false]);
    expect(owesReport({}, '2020-01')).toBe(true);
  });
});
