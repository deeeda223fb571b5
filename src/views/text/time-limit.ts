import { yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { dataAddress, tableName } from '../../domain/page-address.ts';
import { dueOfEvent, fixedDays, type Due } from '../../domain/time-limits/due.ts';
import type { TimeLimit } from '../../domain/time-limits/time-limit.ts';
import { timeLimitInWords } from '../../domain/time-limits/words.ts';
import { formatDate } from '../../i18n/formats.ts';
import { periodWords } from '../../i18n/periods.ts';
import { t } from '../../i18n/words.ts';

/** A time limit with what it comes to this year: its fixed days, or the last day of what would begin on the day of the build. */
export type TimeLimitView = {
  text: string;
  /** The fixed days of the year, and where they are to be had as a calendar. */
  dates?: { heading: string; days: string[]; calendar: string } | undefined;
  /** Sentences on what is counted from the day of the build. */
  counted: string[];
};

/** Where the days of a requirement's time limit stand as a calendar. */
export const timeLimitCalendar = (id: string, lang: Lang): string => dataAddress(tableName(`requirements/${id}.ics`, lang));

/** @param isOver the requirement has an end: nothing is reckoned for it */
export function timeLimitView(
  limit: TimeLimit,
  { id, asOf, isOver }: { id: string; asOf: IsoDate; isOver: boolean },
  lang: Lang,
): TimeLimitView {
  const year = yearOf(asOf);
  const days = isOver ? [] : fixedDays(limit, Number(year));
  return {
    text: timeLimitInWords(limit, lang),
    dates: days.length
      ? {
          heading: t(lang, 'requirement.limitDates', { year }),
          days: days.map(({ on, period }) =>
            t(lang, 'requirement.limitFor', { date: formatDate(on, lang), period: periodWords(period, lang) }),
          ),
          calendar: timeLimitCalendar(id, lang),
        }
      : undefined,
    counted: isOver ? [] : countedWords(limit, asOf, lang),
  };
}

function countedWords(limit: TimeLimit, asOf: IsoDate, lang: Lang): string[] {
  if (limit.sort !== 'within' && limit.sort !== 'ahead') return [];
  const { due, extended } = dueOfEvent(limit, asOf)!;
  const key = limit.sort === 'within' ? 'requirement.limitCounted' : 'requirement.limitAhead';
  const unknown = [due, extended].find((one) => one && 'unknownYear' in one) as Extract<Due, { unknownYear: number }> | undefined;
  return [
    t(lang, key, { date: formatDate(asOf, lang), due: dueWords(due, lang) }),
    ...(extended ? [t(lang, 'requirement.limitExtended', { due: dueWords(extended, lang) })] : []),
    ...(unknown ? [t(lang, 'requirement.limitUnknown', { year: String(unknown.unknownYear) })] : []),
  ];
}

/** The last day of a time limit, or the days between which it lies. */
export const dueWords = (due: Due, lang: Lang): string =>
  'on' in due
    ? formatDate(due.on, lang)
    : t(lang, 'requirement.limitRange', { earliest: formatDate(due.earliest, lang), latest: formatDate(due.latest, lang) });
