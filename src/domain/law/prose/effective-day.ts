import type { IsoDate } from '../../days/calendar.ts';
import { datesIn } from '../../numbers/dates-in-words.ts';
import type { Lang } from '../../language.ts';

const takesEffect: Record<Lang, RegExp> = {
  zh: /^\s*(?:[（(][^）)修]*[）)])?(?:已经?|将)?(?:自|于|从)?\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*起?(?:正式)?(?:施行|生效|实施)/u,
  en: /^,? (?:ha(?:s|ve) been in force since|(?:is|are) in force (?:since|from)|in force since|(?:came|entered) into (?:force|effect) on|took effect on) (\d{1,2} \w+ \d{4})/iu,
};

/** The day from which a law is in force, as the words behind its name say it; undefined where they say none, or speak of an amended text. */
export function effectiveDayIn(after: string, lang: Lang): IsoDate | undefined {
  const [, text] = takesEffect[lang].exec(after) ?? [];
  const [date] = text === undefined ? [] : datesIn(text, lang);
  if (date?.year === undefined || date.day === undefined) return undefined;
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}
