import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfEpochDay, todayIn } from '../../../src/domain/days/calendar.ts';
import { isTimeZone, offsetOf, startOfDay } from '../../../src/domain/days/time-zone.ts';

test.each([
  ['Asia/Shanghai', '2023-03-01', '+08:00'],
  // China kept summer time from 1986 to 1991.
  ['Asia/Shanghai', '1988-07-01', '+09:00'],
  ['Asia/Urumqi', '2023-03-01', '+06:00'],
  ['America/St_Johns', '2023-03-01', '-03:30'],
  ['UTC', '2023-03-01', '+00:00'],
  // Clocks went forward at two in the morning: the day began before.
  ['America/New_York', '2023-03-12', '-05:00'],
  ['America/New_York', '2023-03-13', '-04:00'],
  // Clocks leapt from midnight to one: the day began at one by the new clock, which is midnight by the old.
  ['America/Santiago', '2023-09-03', '-04:00'],
])('in %s the %s begins at %s', (zone, day, offset) => expect(offsetOf(zone, day)).toBe(offset));

test('a zone that kept seconds has its days too', () => {
  expect(startOfDay('1970-01-01', 'Africa/Monrovia').toISOString()).toBe('1970-01-01T00:44:30.000Z');
});

test('a day begins within itself, and just before it is yesterday', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc.integer({ min: 0, max: 25_000 }).map(dateOfEpochDay);
  fc.assert(
    fc.property(zones, days, (zone, day) => {
      const start = startOfDay(day, zone);
      // Samoa and its neighbours left out whole days when they changed sides of the date line.
      if (todayIn(zone, start) > day) return;
      expect(todayIn(zone, start)).toBe(day);
      expect(todayIn(zone, new Date(start.getTime() - 1)) < day).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a name is a time zone only as the database writes it', () => {
  expect(['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Europe/London'].every(isTimeZone)).toBe(true);
  expect(['Beijing', 'asia/shanghai', '+08:00', '北京时间', ''].some(isTimeZone)).toBe(false);
  expect(() => offsetOf('Beijing', '2023-03-01')).toThrow(RangeError);
});

test.each(['CST', 'EST5EDT', 'Etc/GMT-8', 'asia/shanghai', 'Asia/Peking'])('%s is no area and city', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
