import { yearOf, type IsoDate } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';

/** What a citation of a penalty decision is made of. `seen` is the day the portal shows. */
export type CitedDecision = {
  id: string;
  /** Who made the decision; of an invented one, who runs the demonstration, since no authority did. */
  author: string;
  decisionNumber: string;
  publishedOn: IsoDate;
  seen: IsoDate;
  portal: string;
  address: string;
  /** It was invented for a demonstration: every style says so. */
  isDemo: boolean;
};

export type CitationStyle = 'gbt7714' | 'apa' | 'bibtex' | 'plain';
export const citationStyles: readonly CitationStyle[] = ['gbt7714', 'apa', 'bibtex', 'plain'];

/** APA has days as America writes them, in either language of the page: March 1, and March 1, 2023. */
const american = { day: { month: 'long', day: 'numeric' }, date: { dateStyle: 'long' } } as const;
const inAmerican = (date: IsoDate, style: keyof typeof american): string =>
  new Intl.DateTimeFormat('en-US', { ...american[style], timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/**
 * A decision cited in a style: GB/T 7714-2015 (electronic resource, EB/OL), APA 7, BibTeX, or plain words.
 *
 * @example cite(decision, 'gbt7714')
 * // 北京市生态环境局. 行政处罚决定书：京环罚〔2023〕12号[EB/OL]. (2023-03-08)[2023-04-01]. https://…
 */
export function cite(decision: CitedDecision, style: CitationStyle): string {
  const { id, author, decisionNumber, publishedOn, seen, portal, address, isDemo } = decision;
  const title = `行政处罚决定书：${decisionNumber}${isDemo ? '（演示数据，非真实决定）' : ''}`;
  const [year, month, day] = publishedOn.split('-').map(Number);
  switch (style) {
    case 'gbt7714':
      return `${author}. ${title}[EB/OL]. (${publishedOn})[${seen}]. ${address}`;
    case 'apa':
      return `${author}. (${yearOf(publishedOn)}, ${inAmerican(publishedOn, 'day')}). ${title} [Administrative penalty decision${isDemo ? '; demonstration, not a real decision' : ''}]. ${portal}. ${address}`;
    case 'bibtex':
      return [
        `@misc{${id},`,
        `  author = {{${author}}},`,
        `  title = {{${title}}},`,
        `  year = {${year}},`,
        `  month = {${month}},`,
        `  day = {${day}},`,
        `  howpublished = {${portal}},`,
        `  url = {${address}},`,
        `  urldate = {${seen}}${isDemo ? ',' : ''}`,
        ...(isDemo ? ['  note = {演示数据，非真实决定 Demonstration, not a real decision}'] : []),
        '}',
      ].join('\n');
    case 'plain':
      return `${author}，${decisionNumber}${isDemo ? '（演示数据，非真实决定）' : ''}，${publishedOn}，${address}`;
  }
}

/** What a citation of a series is made of. */
export type CitedSeries = { title: string; portal: string; seen: IsoDate; address: string };

/** A series cited: in Chinese by GB/T 7714-2015 (data set online, DS/OL), in English by APA 7. */
export function citeIndicator({ title, portal, seen, address }: CitedSeries, lang: Lang): string {
  return {
    zh: `${portal}. ${title}[DS/OL]. [${seen}]. ${address}`,
    en: `${portal}. (n.d.). ${title} [Data set]. Retrieved ${inAmerican(seen, 'date')}, from ${address}`,
  }[lang];
}
