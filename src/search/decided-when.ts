import type { IsoDate } from '../domain/days/calendar.ts';
import { daysOf, type Period } from '../domain/days/periods.ts';
import { askedDay, askedMonth, askedQuarter } from './answers.ts';

/** The days of decision that a question names, both included, and its other words; `period` where it names a whole month or quarter. */
export type DecidedWhen = { from: IsoDate; to: IsoDate; period?: Period; rest: string };

/** A day of a month, or a month or a quarter with its year, which Chinese writes on to what follows. */
const chineseDate = /(\d{4}年\d{1,2}月(?:\d{1,2}[日号]|份)?|\d{4}年第?[一二三四1-4]季度|(?<!\d|年)\d{1,2}月\d{1,2}[日号])/gu;
/** The third quarter of 2025 has as many words without its article. */
const longestDate = 4;

/**
 * Reads the day, the month or the quarter that a question names among its words; a year is needed for the latter two. In
 * quotation marks it is a phrase.
 *
 * @param today the day of which the portal speaks as today
 * @example decidedWhen('2026年10月 通州', '2026-11-26') // { from: '2026-10-01', to: '2026-10-31', period: '2026-10', rest: '通州' }
 */
export function decidedWhen(question: string, today: IsoDate): DecidedWhen | undefined {
  if (/["“”＂]/.test(question)) return undefined;
  const words = question.normalize('NFKC').replace(chineseDate, ' $1 ').split(/\s+/u).filter(Boolean);
  for (let length = Math.min(longestDate, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const piece = words.slice(at, at + length).join(' ');
      const rest = words.toSpliced(at, length).join(' ');
      const day = askedDay(piece, today);
      if (day !== undefined) return { from: day, to: day, rest };
      const period = askedMonth(piece) ?? askedQuarter(piece);
      if (period !== undefined) return { ...daysOf(period), period, rest };
    }
  }
  return undefined;
}
