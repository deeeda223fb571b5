import type { Lang } from '../domain/language.ts';
import type { Punctuality } from '../domain/reporting.ts';
import { t } from './index.ts';

/** How a unit stands with a report, in words: on time, late by 3 days, due, missing for 9 days. */
export function punctualityWords(standing: Punctuality, lang: Lang): string {
  if (standing.state === 'late') return t(lang, 'punctuality.late', { days: standing.days });
  if (standing.state === 'missing') return t(lang, 'punctuality.missingFor', { days: standing.days });
  return t(lang, `punctuality.${standing.state}`);
}

/** The same as a mark that is told apart without colour: ● +3 ✕, nothing for due, – for not owed. */
export function punctualityMark(standing: Punctuality): string {
  if (standing.state === 'late') return `+${standing.days}`;
  return { onTime: '●', due: '', missing: '✕', notOwed: '–' }[standing.state];
}

/** The tone in which a standing is shown; none where nothing is owed yet. */
export const punctualityTone = ({ state }: Punctuality): 'good' | 'soon' | 'bad' | undefined =>
  (({ onTime: 'good', late: 'soon', missing: 'bad', due: undefined, notOwed: undefined }) as const)[state];
