import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { plusDays, type IsoDate } from '../../../src/domain/days/calendar.ts';
import { holidayYears, isScheduleKnown, isWorkingDay, plusWorkingDays } from '../../../src/domain/days/working-days.ts';

/**
 * What other packages hold, each in a list of its own: a line for each day on which one of them has something else than its day
 * of the week. docs/time-limits.md says where they are from.
 */
const lines = parse(readFileSync('tests/fixtures/day-schedules.csv')) as string[][];
const [[, ...sources], ...rows] = lines as [string[], ...string[][]];
const schedules = new Map(rows.map(([day, ...cells]) => [day!, cells]));
const [from, to] = ['2019-01-01', '2026-12-31'];
const days: IsoDate[] = [];
for (let day: IsoDate = from; day <= to; day = plusDays(day, 1)) days.push(day);

const isWeekday = (day: IsoDate): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const worksBy = (source: number, day: IsoDate): boolean => {
  const cell = schedules.get(day)?.[source];
  return cell === undefined ? isWeekday(day) : cell === 'work';
};

/** Days on which a source has something else, with the notice that settles it, and what offices did. */
const settled = [
  { source: 'chinese-workday 1.16.1', day: '2020-01-31', works: false, notice: '国办发明电〔2020〕1号' },
  { source: 'chinese-workday 1.16.1', day: '2020-02-01', works: false, notice: '国办发明电〔2020〕1号' },
  { source: 'chinese-workday 1.16.1', day: '2023-01-03', works: true, notice: '国办发明电〔2022〕16号' },
];

test('day by day from 2019 to 2026 the working days are those of two other sources, and those of a third but for what notices settle', () => {
  expect(days).toHaveLength(2922);
  const differing = sources.flatMap((source, index) =>
    days.filter((day) => worksBy(index, day) !== isWorkingDay(day)).map((day) => ({ source, day, works: isWorkingDay(day) })),
  );
  expect(differing).toEqual(settled.map(({ source, day, works }) => ({ source, day, works })));
  for (const guide of ['docs/time-limits.md', 'docs/zh/time-limits.md'])
    for (const { day, notice } of settled) expect(readFileSync(guide, 'utf8'), guide).toMatch(new RegExp(`${day}.*${notice}`));
});

test('each of the three has days off and make-up days in every one of those years', () => {
  for (const [source] of sources.entries())
    for (let year = 2019; year <= 2026; year++) {
      const own = days.filter((day) => day.startsWith(String(year)) && worksBy(source, day) !== isWeekday(day));
      expect(own.filter((day) => isWeekday(day)).length, `${sources[source]} ${year}`).toBeGreaterThan(9);
      expect(own.filter((day) => !isWeekday(day)).length, `${sources[source]} ${year}`).toBeGreaterThan(2);
    }
});

test('outside the years that it covers the calendar says so, on either side and at the edge', () => {
  const { first, last } = holidayYears;
  for (const day of [`${first - 1}-12-31`, `${last + 1}-01-01`, '1999-05-01', '2035-05-01']) {
    expect(isScheduleKnown(day)).toBe(false);
    expect(() => isWorkingDay(day), day).toThrow(`The holiday schedule of ${day.slice(0, 4)} is not known`);
  }
  expect(() => plusWorkingDays(`${last}-12-31`, 1)).toThrow(`The holiday schedule of ${last + 1} is not known`);
  expect([`${first}-01-01`, `${last}-12-31`].map(isScheduleKnown)).toEqual([true, true]);
});
