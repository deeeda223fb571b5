import type { Lang } from '../../domain/language.ts';
import { authorityRows, citedRows, rowsNaming, rowsOfValues } from '../../search/cited-rows.ts';
import type { Columns } from '../../search/columns.ts';
import type { Manifest } from '../../search/manifest.ts';
import { inPlainForms } from '../../search/plain-forms.ts';
import type { QueryTerm } from '../../search/query.ts';
import type { Scope } from '../../search/scopes.ts';
import { isStemmed } from '../../search/tokens.ts';
import type { IndexPart } from './index-parts.ts';

/**
 * Rows in which every term stands, or that it names without its words standing there, with the sum of their scores.
 *
 * @param namedRows the rows that a term names
 */
export async function rowsOfTerms(
  terms: readonly QueryTerm[],
  parts: readonly IndexPart[],
  namedRows: (term: QueryTerm) => number[],
  lang: Lang,
): Promise<Map<number, number>> {
  const named = new Map(terms.map((term) => [term, namedRows(term)]));
  const perPart = await Promise.all(
    parts.map(async (part) => {
      const { offset } = part;
      let found: Map<number, number> | undefined;
      for (const term of terms) {
        if (found?.size === 0) break;
        const scores = new Map<number, number>();
        for (const [row, score] of await scoresIn(part, term, named.get(term)!, lang)) {
          const before = found ? found.get(row) : 0;
          if (before !== undefined) scores.set(row, before + score);
        }
        found = scores;
      }
      return { offset, found: found ?? new Map<number, number>() };
    }),
  );
  const found = new Map<number, number>();
  for (const { offset, found: own } of perPart) for (const [row, score] of own) found.set(row + offset, score);
  return found;
}

/** The rows of a bundle in which a term stands, or that it names, with their scores. */
async function scoresIn(
  { text, exact, offset, records, years }: IndexPart,
  term: QueryTerm,
  named: readonly number[],
  lang: Lang,
): Promise<Map<number, number>> {
  const { pagefind, alike = [], within, inCode, tooShort, exact: quoted, typed } = term;
  const holding = within === undefined ? undefined : await text.search(within);
  const namedHere = named.map((row) => row - offset).filter((row) => row >= 0 && row < records && holding?.has(row) !== false);
  const own = new Map(namedHere.map((row) => [row, 1]));
  const texts = new Map<number, number>();
  for (const phrase of tooShort && !quoted ? [] : [pagefind, ...(inCode ? [inCode] : [])])
    for (const [row, score] of years ? await inPlainForms((asked) => text.search(asked), phrase, typed, lang) : await text.search(phrase))
      texts.set(row, score);
  for (const phrase of alike) for (const [row, score] of await text.search(phrase)) texts.set(row, Math.max(score, texts.get(row) ?? 0));
  // Of cases only words that have other forms are kept apart.
  const inQuotes = quoted && (quoted.hasForms || !years) ? await exact.search(quoted.phrase) : undefined;
  if (inQuotes) for (const row of texts.keys()) if (!inQuotes.has(row)) texts.delete(row);
  for (const [row, score] of texts) own.set(row, score);
  for (const row of inQuotes?.keys() ?? []) if (!own.has(row)) own.set(row, shownOnly);
  return own;
}

/** What a page is worth that shows a phrase beside its own words: less than one that says it. */
const shownOnly = 0.001;

/** Rows that cite the article which a term names, over the whole portal also the pages that name it, that have its status, or whose authority has its words in its English name. */
export function rowsNamed(
  columns: Columns,
  { article, statuses, typed }: QueryTerm,
  laws: Manifest['laws'],
  scope: Scope,
  lang: Lang,
): number[] {
  if (article && scope === 'all') return rowsNaming(columns, article, laws);
  if (article) return citedRows(columns, article, laws, scope === 'requirements' ? 'provision' : 'article');
  if (statuses) return rowsOfValues(columns, statuses);
  return scope === 'cases' && isStemmed[lang] ? authorityRows(columns, typed) : [];
}
