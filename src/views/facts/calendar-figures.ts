import { languages, type Bilingual } from '../../domain/language.ts';
import { datesIn } from '../../domain/numbers/dates-in-words.ts';

/** 24-hour means are called so in every standard. */
const meanOfDay = /24\s*小时(?:平均|均值|限值|浓度)|\b24-hour\b/u;
/** A sentence that shows how the portal marks a late report counts an example. */
const lateMark = /“(?:迟报|晚报)\s*\d+\s*天”|“\d+ days? late”/u;

/** The name of a standard: GB 3095-2012, HJ/T 75. */
const standard = /\b(?:GB|HJ|DB\d*|HB|CJJ?)(?:[/／][TZ])?\s?\d+(?:\.\d+)?(?:[-—–]\d{4})?/gu;
const isIn = (figure: number, text: string): boolean => new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`, 'u').test(text);

/**
 * Finds the figures of a text that state no number of their own: years, the days and months that are named, how long a mean is taken, an
 * example of days late, what is part of a standard’s name and stands nowhere else.
 */
export function calendarOf(text: Bilingual): (figure: number) => boolean {
  const dates = languages.flatMap((lang) => datesIn(text[lang], lang));
  const parts = new Set(dates.flatMap(({ month, day }) => [month, day]));
  const all = `${text.zh}\n${text.en}`;
  const names = (all.match(standard) ?? []).join('\n');
  const beside = all.replace(standard, ' ');
  return (figure) =>
    (isIn(figure, names) && !isIn(figure, beside)) ||
    (figure === 24 && meanOfDay.test(all)) ||
    (figure <= 12 && lateMark.test(all)) ||
    parts.has(figure) ||
    (Number.isInteger(figure) && figure >= 1900 && figure < 2100);
}
