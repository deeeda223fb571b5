import { chineseTag, languageTag, type Lang } from '../domain/language.ts';

/** Dates and numbers of a language. No words stand here, so that the browser may have it without those of the interface. */

/** Formatters are dear to make and made for every figure of every page otherwise. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = formatters.get(key) as F | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}

/** English dates stand as they do in Britain: the day before the month. */
const dateLocale: Record<Lang, string> = { zh: chineseTag, en: 'en-GB' };

const dateFormat = (lang: Lang, name: string, options: Intl.DateTimeFormatOptions, locale = dateLocale[lang]): Intl.DateTimeFormat =>
  kept(`${name} ${lang}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));

/** `2023-03-01` as 2023年3月1日 or 1 March 2023. */
export const formatDate = (date: string, lang: Lang): string =>
  dateFormat(lang, 'date', { dateStyle: 'long' }).format(new Date(`${date}T00:00:00Z`));

/** The day of the week: 星期三 or Wednesday. */
export const formatWeekday = (date: string, lang: Lang): string =>
  dateFormat(lang, 'weekday', { weekday: 'long' }).format(new Date(`${date}T00:00:00Z`));

/** `2023-03` as 2023年3月 or March 2023. */
export const formatMonth = (month: string, lang: Lang): string =>
  dateFormat(lang, 'month', { year: 'numeric', month: 'long' }).format(new Date(`${month}-01T00:00:00Z`));

/** A month of any year, `01` to `12`, as short as an axis needs it: 3月 or Mar. */
export const formatMonthName = (month: string, lang: Lang): string =>
  dateFormat(lang, 'month name', { month: 'short' }, languageTag(lang)).format(new Date(`2023-${month}-01T00:00:00Z`));

/** A number with the grouping of the language, and a fixed number of decimals where one is given. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return kept(`number ${lang} ${decimals}`, () => new Intl.NumberFormat(languageTag(lang), digits)).format(value);
}

/** Compares names in the order in which readers of a language look them up: Chinese ones by their sound. */
export const collatorOf = (lang: Lang): Intl.Collator => new Intl.Collator({ zh: 'zh-u-co-pinyin', en: 'en' }[lang]);
