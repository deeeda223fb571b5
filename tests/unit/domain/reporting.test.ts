import { describe, expect, test } from 'vitest';
import { lastDueMonth, punctuality, reportDueOn } from '../../../src/domain/reporting.ts';

describe('the 15th of the following month', () => {
  test('due over the turn of the year', () => {
    expect(reportDueOn('2023-12')).toBe('2024-01-15');
    expect(reportDueOn('2024-02', 10)).toBe('2024-03-10');
  });

  test.each([
    ['2023-03-15', '2023-03-20', { state: 'onTime' }],
    ['2023-03-16', '2023-03-20', { state: 'late', days: 1 }],
    ['2023-04-15', '2023-05-01', { state: 'late', days: 31 }],
    [undefined, '2023-03-15', { state: 'due' }],
    [undefined, '2023-03-16', { state: 'missing', days: 1 }],
    ['2023-03-18', '2023-03-17', { state: 'missing', days: 2 }],
    ['2023-03-18', '2023-03-10', { state: 'due' }],
  ])('February 2023 filed %s, seen on %s', (filed, asOf, expected) => {
    expect(punctuality('2023-02', filed, asOf)).toEqual(expected);
  });

  test('the newest month whose deadline has passed', () => {
    expect(lastDueMonth('2023-03-15')).toBe('2023-01');
    expect(lastDueMonth('2023-03-16')).toBe('2023-02');
    expect(lastDueMonth('2024-01-01')).toBe('2023-11');
  });
});
