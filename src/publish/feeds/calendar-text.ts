import { ICalEventTransparency, type ICalCalendar } from 'ical-generator';

/** A day on which something falls due takes nobody's time: without this a calendar shows whoever subscribes to it as busy all day. */
export const takesNoTime = ICalEventTransparency.TRANSPARENT;

/** A calendar as a file: each of its lines ends as RFC 5545 wants it, the last one too. */
export const calendarText = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
