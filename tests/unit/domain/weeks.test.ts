import { expect, test } from 'vitest';
import { plusDays } from '../../../src/domain/days/calendar.ts';
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

test('plain reckoning from Thursdays agrees on each day of forty years, those before 1970 among them', () => {
  const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  for (let day = '1960-01-01'; day < '2000-01-01'; day = plusDays(day, 1)) {
    // 1970-01-01 was a Thursday.
    const afterMonday = (((number(day) + 3) % 7) + 7) % 7;
    const monday = plusDays(day, -afterMonday);
    const thursday = plusDays(monday, 3);
    const week = Math.floor((number(thursday) - number(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
    expect(weekOf(day)).toBe(`${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`);
    expect(weekAround(day)).toEqual({ from: monday, to: plusDays(monday, 6) });
  }
});
