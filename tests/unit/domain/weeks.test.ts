import { expect, test } from 'vitest';
import { weekAround, weekOf } from '../../../src/domain/days/weeks.ts';

// ISO 8601: a week begins on Monday and belongs to the year in which its Thursday lies.
test.each([
  ['2023-01-01', '2022-W52', '2022-12-26', '2023-01-01'],
  ['2023-01-02', '2023-W01', '2023-01-02', '2023-01-08'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2026-12-31', '2026-W53', '2026-12-28', '2027-01-03'],
])('%s lies in %s', (day, week, from, to) => {
  expect(weekOf(day)).toBe(week);
  expect(weekAround(day)).toEqual({ from, to });
});
