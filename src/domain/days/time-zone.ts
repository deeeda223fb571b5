import type { IsoDate } from './calendar.ts';

/** True for a time zone as the IANA database names it by area and city, such as `Asia/Shanghai`, and UTC: CST is Chicago’s too. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  return name === 'UTC' || /^(?!Etc\/|SystemV\/)[A-Z]\w+\/[A-Z]/.test(name);
}

/** To make one costs more than to read it, and feeds ask for the same zone with each of their entries. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * How far a time zone's clocks are from universal time when a day begins there, as ISO 8601 writes it.
 *
 * @example offsetOf('Asia/Urumqi', '2023-03-01') // '+06:00'
 * @throws RangeError for a time zone that does not exist
 */
export function offsetOf(timeZone: string, date: IsoDate): string {
  const clock = clockOf(timeZone);
  /** The offset at the moment that would be midnight with another one. */
  const atMidnight = (offset: string): string => {
    const name = clock.formatToParts(midnightAt(date, offset)).find(({ type }) => type === 'timeZoneName')!.value;
    return name.replace('GMT', '') || '+00:00';
  };
  const near = atMidnight('+00:00');
  const offset = atMidnight(near);
  if (atMidnight(offset) === offset) return offset;
  // Where clocks leap over midnight no offset agrees with itself: the day begins by the one before, by which midnight is later.
  return midnightAt(date, offset) > midnightAt(date, near) ? offset : near;
}

/** The moment at which a day begins in a time zone. */
export const startOfDay = (date: IsoDate, timeZone: string): Date => midnightAt(date, offsetOf(timeZone, date));

/** Midnight by clocks that far from universal time; a few zones once kept seconds too, such as Monrovia until 1972. */
function midnightAt(date: IsoDate, offset: string): Date {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * 3600 + minutes * 60 + seconds) * 1000;
  return new Date(Date.parse(`${date}T00:00:00Z`) - (offset.startsWith('-') ? -ahead : ahead));
}
