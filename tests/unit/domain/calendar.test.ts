import { addDays, addMonths, differenceInCalendarDays, eachDayOfInterval, endOfMonth, format, isValid, parse } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfEpochDay,
  daysBetween,
  epochDay,
  isIsoDate,
  isIsoMonth,
  monthEnd,
  monthsFrom,
  plusDays,
  plusMonths,
  todayIn,
} from '../../../src/domain/days/calendar.ts';
import { isWorkingDay, plusWorkingDays } from '../../../src/domain/days/working-days.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((offset) => plusDays('1900-01-01', offset));

// date-fns reckons with the machine's own calendar, by other means than ours.
const written = 'yyyy-MM-dd';
const asDate = (date: string): Date => parse(date, written, new Date(0));
const anyDay = fc
  .date({ min: new Date('0010-01-01T00:00:00Z'), max: new Date('9990-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('days', () => {
  test('a day that does not exist is none', () => {
    expect(['2023-02-28', '2024-02-29'].every(isIsoDate)).toBe(true);
    expect(['2023-02-29', '2023-02-30', '2023-13-01', '2023-1-1', '20230101', ''].some(isIsoDate)).toBe(false);
    expect(isIsoMonth('2023-12')).toBe(true);
    expect(isIsoMonth('2023-13')).toBe(false);
  });

  test('adding and subtracting agree with each other over leap years', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -4000, max: 4000 }),
        (day, count) => daysBetween(day, plusDays(day, count)) === count && isIsoDate(plusDays(day, count)),
      ),
    );
  });

  test('date-fns agrees on days, months and what there is of them, from the year 10 to 9990', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -800_000, max: 800_000 }), (one, other, count) => {
        expect(isIsoDate(one)).toBe(true);
        expect(dateOfEpochDay(epochDay(one))).toBe(one);
        expect(daysBetween(one, other)).toBe(differenceInCalendarDays(asDate(other), asDate(one)));
        const later = addDays(asDate(one), count);
        if (later.getFullYear() >= 1 && later.getFullYear() <= 9999) expect(plusDays(one, count)).toBe(format(later, written));
        const month = one.slice(0, 7);
        expect(monthEnd(month)).toBe(format(endOfMonth(asDate(`${month}-01`)), written));
        expect(plusMonths(month, count % 100)).toBe(format(addMonths(asDate(`${month}-01`), count % 100), 'yyyy-MM'));
      }),
      { examples: [['2024-02-29', '2023-02-28', 1]], numRuns: 500 },
    );
    const typed = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32)).map(([year, month, day]) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    });
    fc.assert(
      fc.property(typed, (text) => isIsoDate(text) === isValid(asDate(text))),
      { examples: [['2023-02-29'], ['0000-01-01'], ['1900-02-29']] },
    );
  });

  test('months step over the turn of the year', () => {
    expect(plusMonths('2023-12', 1)).toBe('2024-01');
    expect(plusMonths('2023-01', -1)).toBe('2022-12');
    expect(monthsFrom('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
    expect(monthsFrom('2024-02', '2024-01')).toEqual([]);
  });

  test('today is a matter of the time zone', () => {
    const moment = new Date('2026-11-24T16:30:00Z');
    expect(todayIn('Asia/Shanghai', moment)).toBe('2026-11-25');
    expect(todayIn('UTC', moment)).toBe('2026-11-24');
  });
});

describe('working days', () => {
  // State Council notice for 2023: Spring Festival 21–27 January, with make-up days on 28 and 29 January.
  test('the Spring Festival of 2023 and its make-up days', () => {
    const festival = eachDayOfInterval({ start: new Date(2023, 0, 21), end: new Date(2023, 0, 27) }).map((day) =>
      format(day, 'yyyy-MM-dd'),
    );
    expect(festival.some(isWorkingDay)).toBe(false);
    expect(['2023-01-28', '2023-01-29'].every(isWorkingDay)).toBe(true);
  });

  test('the first day is not counted', () => {
    expect(plusWorkingDays('2023-03-03', 3)).toBe('2023-03-08');
    expect(plusWorkingDays('2023-01-20', 1)).toBe('2023-01-28');
  });

  test('as many working days lie between as were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = plusDays('2005-01-01', offset);
        const to = plusWorkingDays(from, count);
        const between = Array.from({ length: daysBetween(from, to) }, (_, index) => plusDays(from, index + 1));
        return between.filter(isWorkingDay).length === count && isWorkingDay(to);
      }),
      { numRuns: 40 },
    );
  });

  test('a year whose holidays are not announced is refused, not guessed', () => {
    expect(() => isWorkingDay('2035-05-01')).toThrow(RangeError);
    expect(() => plusWorkingDays('2026-12-30', 5)).toThrow(RangeError);
  });
});
