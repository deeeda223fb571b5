import { plusDays, yearOf, type IsoDate } from '../../src/domain/days/calendar.ts';
import { holidayYears, isWorkingDay } from '../../src/domain/days/working-days.ts';

/** Every day of a year whose holidays are not announced yet counts as open; nothing invented lies that late. */
const isOpen = (date: IsoDate): boolean => Number(yearOf(date)) > holidayYears.last || isWorkingDay(date);

/** The day itself where offices are open, else the last working day before. */
export const workingDayBefore = (date: IsoDate): IsoDate => (isOpen(date) ? date : workingDayBefore(plusDays(date, -1)));
/** The day itself where offices are open, else the next working day. */
export const workingDayAfter = (date: IsoDate): IsoDate => (isOpen(date) ? date : workingDayAfter(plusDays(date, 1)));
