import type { ICalCalendar } from 'ical-generator';

/** A calendar as a file: each of its lines ends as RFC 5545 wants it, the last one too. */
export const calendarText = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
