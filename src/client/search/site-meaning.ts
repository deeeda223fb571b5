import type { Lang } from '../../domain/language.ts';
import { numberIn, quotationMark, type QueryTerm } from '../../search/query.ts';
import { holdsRow, type IndexPart } from './index-parts.ts';
import { meaningOf } from './meaning.ts';
import type { FoundRows, Meant } from './outcome.ts';
import { withNameInMarks } from './quoted-names.ts';

/** What holds a question word for word, or is so called, goes before what holds its words; scores of names and words are below. */
const wordForWord = 10;

/**
 * What a question that is no phrase, number or article means on the pages of the site, over what was found word for word.
 *
 * @param site the bundle of those pages; `kind` is the one kind of them that is searched, where it is one, and `isOf` whether a row is of it
 */
export async function siteMeaning(
  question: string,
  terms: readonly QueryTerm[],
  words: ReadonlyMap<number, number>,
  parts: readonly IndexPart[],
  { kind, isOf = () => true, ...site }: IndexPart & { kind?: string | undefined; isOf?: ((row: number) => boolean) | undefined },
  lang: Lang,
): Promise<(Pick<FoundRows, 'isLoose' | 'seriesOf'> & { found: Map<number, number>; meant: Meant }) | undefined> {
  if (quotationMark.test(question)) {
    const found = await withNameInMarks(question, words, site.offset, lang);
    return found && { found, meant: { exact: words.size, further: 0, marks: [], mended: [], isHeard: false } };
  }
  const here = (row: number) => holdsRow(site, row);
  const exact = new Map([...words].flatMap(([row, score]) => (here(row) && isOf(row) ? [[row - site.offset, score] as const] : [])));
  const isPhrase = terms.length === 1;
  const { asked, isHeard, seriesOf, ...ranked } = await meaningOf(
    { question, isPhrase, isNumber: numberIn(question) !== undefined, kind },
    exact,
    { ...site, others: parts.filter(({ path }) => path !== site.path).map(({ text }) => text) },
    lang,
  );
  const found = new Map([...words].filter(([row]) => !here(row)));
  for (const [row, score] of ranked.meant) found.set(row + site.offset, score);
  for (const [row, score] of ranked.exact) found.set(row + site.offset, score + (isPhrase ? wordForWord : 0));
  const marks = asked.words.flatMap(({ word, same }) => [word, ...same]);
  const isLoose = (row: number) => here(row) && ranked.meant.has(row - site.offset);
  return {
    found,
    isLoose,
    seriesOf: (row) => (here(row) ? seriesOf(row - site.offset) : undefined),
    meant: { exact: words.size, further: ranked.meant.size, marks, mended: asked.mended, isHeard },
  };
}
