import type { Lang } from '../domain/language.ts';
import type { Punctuality } from '../domain/reporting.ts';
import { t } from './index.ts';

/** How a unit stands with a report, in words: on time, late by 3 days, due, missing for 9 days. */
export function punctualityWords(standing: Punctuality, lang: Lang): string {
  if (standing.state === 'late') return t(lang, 'punctuality.late', { days: standing.days });
  if (standing.state === 'missing') return t(lang, 'punctuality.missingFor', { days: standing.days });
  return t(lang, `punctuality.${standing.state}`);
}
