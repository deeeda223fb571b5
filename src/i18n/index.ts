export { collatorOf, formatDate, formatMonth, formatMonthName, formatNumber } from './formats.ts';
export { inLanguage, textIn } from './translated.ts';
export { t, wordsBelow, type Key } from './words.ts';
