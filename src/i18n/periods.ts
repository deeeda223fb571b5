import { yearOf } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';
import type { Period } from '../domain/days/periods.ts';
import { formatMonth } from './formats.ts';
import { t } from './words.ts';

/** A period in words: 2023年1月, 2023年第1季度, 2023年; January 2023, Q1 2023, 2023. */
export function periodWords(period: Period, lang: Lang): string {
  if (period.length === 4) return t(lang, 'period.year', { year: period });
  if (period.includes('Q')) return t(lang, 'period.quarter', { year: yearOf(period), quarter: period.slice(6) });
  return formatMonth(period, lang);
}
