import { languages, type Bilingual } from '../../domain/language.ts';
import { datesIn } from '../../domain/numbers/dates-in-words.ts';

/** Finds the figures of words that only say when: years, and the days and months that are named. */
export function calendarOf(words: Bilingual): (figure: number) => boolean {
  const dates = languages.flatMap((lang) => datesIn(words[lang], lang));
  const parts = new Set(dates.flatMap(({ month, day }) => [month, day]));
  return (figure) => parts.has(figure) || (Number.isInteger(figure) && figure >= 1900 && figure < 2100);
}
