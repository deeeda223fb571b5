import type { IsoDate } from './calendar.ts';
import type { Lang } from './language.ts';

/** What a citation of a penalty decision is made of. `seen` is the day the portal shows. */
export type CitedDecision = {
  id: string;
  authority: string;
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

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const parts = (date: IsoDate) => ({ year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });

/**
 * A decision cited in a style: GB/T 7714-2015 (electronic resource, EB/OL), APA 7, BibTeX, or plain words.
 *
 * @example cite(decision, 'gbt7714')
 * // 北京市生态环境局. 行政处罚决定书：京环罚〔2023〕12号[EB/OL]. (2023-03-08)[2023-04-01]. https://…
 */
export function cite(decision: CitedDecision, style: CitationStyle): string {
  const { id, authority, decisionNumber, publishedOn, seen, portal, address, isDemo } = decision;
  const title = `行政处罚决定书：${decisionNumber}${isDemo ? '（演示数据，非真实决定）' : ''}`;
  const published = parts(publishedOn);
  switch (style) {
    case 'gbt7714':
      return `${authority}. ${title}[EB/OL]. (${publishedOn})[${seen}]. ${address}`;
    case 'apa':
      return `${authority}. (${published.year}, ${months[published.month - 1]} ${published.day}). ${title} [Administrative penalty decision${isDemo ? '; demonstration, not a real decision' : ''}]. ${portal}. ${address}`;
    case 'bibtex':
      return [
        `@misc{${id},`,
        `  author = {{${authority}}},`,
        `  title = {{${title}}},`,
        `  year = {${published.year}},`,
        `  month = {${published.month}},`,
        `  day = {${published.day}},`,
        `  howpublished = {${portal}},`,
        `  url = {${address}},`,
        `  urldate = {${seen}}${isDemo ? ',' : ''}`,
        ...(isDemo ? ['  note = {演示数据，非真实决定 Demonstration, not a real decision}'] : []),
        '}',
      ].join('\n');
    case 'plain':
      return `${authority}，${decisionNumber}${isDemo ? '（演示数据，非真实决定）' : ''}，${publishedOn}，${address}`;
  }
}

/** What a citation of a series is made of. */
export type CitedSeries = { title: string; portal: string; seen: IsoDate; address: string };

/** A series cited: in Chinese by GB/T 7714-2015 (data set online, DS/OL), in English by APA 7. */
export function citeIndicator({ title, portal, seen, address }: CitedSeries, lang: Lang): string {
  const { year, month, day } = parts(seen);
  return {
    zh: `${portal}. ${title}[DS/OL]. [${seen}]. ${address}`,
    en: `${portal}. (n.d.). ${title} [Data set]. Retrieved ${months[month - 1]} ${day}, ${year}, from ${address}`,
  }[lang];
}
