import type { Lang } from '../domain/language.ts';

/**
 * Dates and numbers as src/i18n/ writes them. That room is not imported here: it would bring all words of the
 * interface in both languages to the reader.
 */
export { formatWan } from '../domain/money.ts';

const dateFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const monthFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
};
const numberFormats = { zh: new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en') };

/** `2023-03-01` as 2023年3月1日 or 1 March 2023. */
export const formatDay = (date: string, lang: Lang): string => dateFormats[lang].format(new Date(`${date}T00:00:00Z`));
/** `2023-03` as 2023年3月 or March 2023. */
export const formatMonth = (month: string, lang: Lang): string => monthFormats[lang].format(new Date(`${month}-01T00:00:00Z`));
export const formatCount = (count: number, lang: Lang): string => numberFormats[lang].format(count);
