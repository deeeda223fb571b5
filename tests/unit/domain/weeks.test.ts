import { endOfISOWeek, format, parseISO, startOfISOWeek } from 'date-fns';
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

test('date-fns agrees on the weeks of each day of forty years, those before 1970 among them', () => {
  for (let day = '1960-01-01'; day < '2000-01-01'; day = plusDays(day, 1)) {
    const theirs = parseISO(day);
    expect(weekOf(day)).toBe(format(theirs, "RRRR-'W'II"));
    const [from, to] = [startOfISOWeek(theirs), endOfISOWeek(theirs)].map((one) => format(one, 'yyyy-MM-dd'));
    expect(weekAround(day)).toEqual({ from, to });
  }
});
