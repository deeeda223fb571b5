import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { formatFine } from '../../i18n/amounts.ts';
import { articleHead, paragraphLabel } from '../../i18n/articles.ts';
import { t } from '../../i18n/words.ts';

/** What an article lets an authority fine for one kind of act, in words. */
export type FineBandRow = {
  /** Of the first band of each article, so that links find it. */
  anchor?: string | undefined;
  article: string;
  what: Translated;
  fine: string;
  /** What else it allows, each with the condition. */
  further: readonly { when: Translated; fine: string }[];
  /** What it counts each of: for each vehicle. */
  each?: Translated | undefined;
  decidedBy?: Translated | undefined;
};

export const fineBands = ({ fields }: Entry<'documents'>, lang: Lang): FineBandRow[] =>
  fields.bands.map(({ article, paragraph, further, each, what, decidedBy, ...range }, index, bands) => ({
    anchor: bands.findIndex((band) => band.article === article) === index ? `fine-${article}` : undefined,
    article: articleHead(article, lang) + (paragraph ? t(lang, 'law.part', { part: paragraphLabel(paragraph, lang) }) : ''),
    what,
    fine: fineRangeWords(range, lang),
    further: further.map(({ when, ...range }) => ({ when, fine: fineRangeWords(range, lang) })),
    each,
    decidedBy,
  }));

/** A fine or a range of fines in words, such as 500元至2000元; amounts in 10,000 yuan. */
export const fineRangeWords = ({ minWan, maxWan }: { minWan: number; maxWan: number }, lang: Lang): string => {
  if (minWan === 0) return t(lang, 'law.fineUpTo', { to: formatFine(maxWan, lang) });
  if (minWan === maxWan) return formatFine(maxWan, lang);
  return t(lang, 'period.fromTo', { from: formatFine(minWan, lang), to: formatFine(maxWan, lang) });
};
