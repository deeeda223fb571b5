import type { Lang } from '../domain/language.ts';
import type { Punctuality } from '../domain/progress/reporting.ts';
import type { Sentence } from './linked-words.ts';
import { t, type Key } from './words.ts';

/** The punctuality of a report, in words: on time, late by 3 days, due, missing for 9 days. */
export function punctualityWords(punctuality: Punctuality, lang: Lang): string {
  if (punctuality.status === 'late') return t(lang, 'punctuality.late', { days: punctuality.days });
  if (punctuality.status === 'missing') return t(lang, 'punctuality.missingFor', { days: punctuality.days });
  return t(lang, `punctuality.${punctuality.status}`);
}

/** The same as a mark that needs no colour: ● +3 ✕, nothing for due, – for not owed. */
export function punctualityMark(punctuality: Punctuality): string {
  if (punctuality.status === 'late') return `+${punctuality.days}`;
  return { onTime: '●', due: '', missing: '✕', notOwed: '–' }[punctuality.status];
}

/** The tone in which punctuality is shown; none where nothing is owed yet. */
export const punctualityTone = ({ status }: Punctuality): 'good' | 'soon' | 'bad' | undefined =>
  (({ onTime: 'good', late: 'soon', missing: 'bad', due: undefined, notOwed: undefined }) as const)[status];

type Reports = { onTime?: number; late: number; missing: number };

/** A sentence on the reports of the last month due, each number with its list on the page of progress; its address, empty there. */
export const reportsSentence = (key: Key, reports: Reports & { month?: string }, progress: string): Sentence => ({
  key,
  values: reports,
  links: {
    onTime: { href: `${progress}#on-time`, count: reports.onTime ?? 0 },
    late: { href: `${progress}#late`, count: reports.late },
    missing: { href: `${progress}#missing`, count: reports.missing },
  },
});
