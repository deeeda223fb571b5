import type { Lang } from '../domain/language.ts';
import { formatMonth } from './index.ts';

/** A month of any year, from `01` to `12`, short: 1月, Jan. */
export const monthName = (month: string, lang: Lang): string =>
  lang === 'zh' ? `${Number(month)}月` : formatMonth(`2023-${month}`, lang).slice(0, 3);
