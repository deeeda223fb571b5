import { readNumeral } from './articles.ts';

/** A place in an article, as far as words name it. */
export type Paragraph = { paragraph?: number; item?: number };
/** A place of a law on which a decision rests. */
export type Provision = Paragraph & { law: string; article: number };

const numeral = '[零〇一二三四五六七八九十百千\\d０-９]+';
const place = new RegExp(`第(${numeral})条((?:第?[（(]?${numeral}[）)]?[款项])*)`, 'gu');
const part = new RegExp(`[（(]?(${numeral})[）)]?([款项])`, 'gu');

/** Reads 第一款第四项; empty for words that name neither. */
export function readParagraph(words: string): Paragraph {
  const read: Paragraph = {};
  for (const [, number, what] of words.matchAll(part)) read[what === '款' ? 'paragraph' : 'item'] = readNumeral(number!)!;
  return read;
}

/**
 * The places of laws that a legal basis names, in its order; a law without an article names none.
 *
 * @example citedProvisions('《大气污染防治法》第一百一十五条第一款第一项') // [{ law: '大气污染防治法', article: 115, paragraph: 1, item: 1 }]
 */
export const citedProvisions = (legalBasis: string): Provision[] =>
  [...legalBasis.matchAll(/《([^》]+)》([^《]*)/g)].flatMap(([, law, behind]) =>
    [...behind!.matchAll(place)].map(([, article, within]) => ({
      law: law!,
      article: readNumeral(article!)!,
      ...readParagraph(within!),
    })),
  );

/** Whether two places of one article can be the same: what both name does not differ. */
export const mayBeSame = (a: Paragraph, b: Paragraph): boolean =>
  (['paragraph', 'item'] as const).every((level) => a[level] === undefined || b[level] === undefined || a[level] === b[level]);
