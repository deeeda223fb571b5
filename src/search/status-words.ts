import type { Lang } from '../domain/language.ts';
import { readNumeral } from '../domain/law/articles.ts';
import { statusesAlsoCalled, statusesAlsoNamedBy } from '../schemas/case/case-statuses.ts';
import type { Columns, FacetValue } from './columns.ts';
import { isJoining } from './pieces.ts';
import { phraseOf, type QueryTerm } from './query.ts';
import { ruledFacets, type Facet } from './scopes.ts';

/** Words as they are compared with names. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');

/** Whether a name in English says what is not so. No word of it alone may be taken for it. */
export const isNegated = (name: string): boolean => /\bnot\b/iu.test(name);

/** The one status that is also called so, or of whose English name alone the words are a part. */
export function statusNamed(columns: Columns, text: string): FacetValue | undefined {
  const values = columns.facets.status?.values ?? [];
  const called = values.find(({ id }) => statusesAlsoCalled[id]?.includes(text));
  if (called) return called;
  if (values.some(({ id }) => statusesAlsoNamedBy[id]?.includes(text))) return undefined;
  const parts = values.filter(({ label }) => isPartOf(text, folded(label.en)));
  return parts.length === 1 ? parts[0] : undefined;
}

/** Whether words stand side by side in a name and say something of it: of one that says what is not so, they hold its “not”. */
function isPartOf(text: string, name: string): boolean {
  if (text.split(' ').every((word) => word.length < 2 || isJoining(word) || standsAnywhere.has(word))) return false;
  return ` ${name} `.includes(` ${text} `) && isNegated(text) === isNegated(name);
}

/** What a name of a status may begin with and other words do too: “under 20,000” asks for no review. */
const standsAnywhere = new Set(['under', 'put']);

/** What else readers call what the portal works out of decisions. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  repeat: [
    '再次处罚',
    '再次被罚',
    '屡次受罚',
    '屡罚',
    '重复处罚',
    '多次处罚',
    '再犯',
    'repeat',
    'repeat offender',
    'repeat offenders',
    'repeat offence',
  ],
  late: ['逾期', '超期', '逾期公示', '迟公示', '晚公示', '超期公开', '逾期公开', 'late', 'published late', 'late publication'],
  inTime: ['按期', '按时公示', '如期公示', 'in time', 'on time'],
};
/** Whether words are another name of what the portal works out of decisions. */
export const isAlsoCalled = (facet: Facet, id: string, text: string): boolean =>
  ruledFacets.includes(facet) && (alsoCalled[id]?.includes(text) ?? false);

/** Whether words may mean a status beside other things. */
export const mayMean = (id: string, text: string): boolean => statusesAlsoNamedBy[id]?.includes(text) ?? false;

/** A value of a facet for which words stand. */
export type NamedValue = { facet: Facet; value: FacetValue };

type ValuesOf = (columns: Columns, typed: string) => NamedValue[];

/** Facets of cases of which a whole label is a word of their records: those that the portal works out, and units, which stand there in one language. */
const worded: readonly Facet[] = ['status', 'history', 'publication', 'unit'];

const yearWords = /^(?:([12]\d{3}|[一二][〇零○一二三四五六七八九]{3}) ?年度?|(?:the )?year ([12]\d{3}))$/u;
/** A year by that name: 2025年, 二〇二五年, “the year 2025”. The number alone is a word as any other. */
function namedYear(text: string): string | undefined {
  const year = yearWords.exec(text)?.slice(1).find(Boolean);
  return year && String(readNumeral(year.replaceAll('○', '〇')));
}

/** The year that words name, among those of which there are records. */
export function yearsNamed(columns: Columns, typed: string): NamedValue[] {
  const year = namedYear(folded(typed));
  return (columns.facets.year?.values ?? []).flatMap((value) => (value.id === year ? [{ facet: 'year' as const, value }] : []));
}

/** What the portal itself says of decisions in such words: what they name, else what they may mean beside other things. */
export function statusesNamed(columns: Columns, typed: string): NamedValue[] {
  const text = folded(typed);
  const of = (facet: Facet, is: (value: FacetValue) => boolean) =>
    (columns.facets[facet]?.values ?? []).filter(is).map((value) => ({ facet, value }));
  const years = yearsNamed(columns, typed);
  if (years.length) return years;
  const labelled = worded.flatMap((facet) => of(facet, ({ label }) => folded(label.zh) === text || folded(label.en) === text));
  if (labelled.length) return labelled;
  const also = ruledFacets.flatMap((facet) => of(facet, ({ id }) => isAlsoCalled(facet, id, text)));
  const meant = of('status', ({ id }) => mayMean(id, text));
  if (also.length) return [...also, ...meant];
  const named = statusNamed(columns, text);
  return named ? [{ facet: 'status', value: named }] : meant;
}

/** Words that say that what follows is not so, and those that may stand between. */
const denying = new Set(['not', 'never', 'without', 'no', '未', '没', '没有', '不', '尚未', '还没', '还没有']);
const between = new Set(['yet', 'been', 'be', 'being', 'was', 'were', '被']);
/** The longest name of a status in words. */
const mostWords = 6;

/**
 * The terms of a query in which the words of a status are one term that knows what it stands for, the longest name first. A
 * status that is denied is looked for word for word, so that it never answers to its opposite.
 *
 * @param valuesOf what words stand for: over the whole portal years alone
 */
export function withStatuses(terms: readonly QueryTerm[], columns: Columns, lang: Lang, valuesOf: ValuesOf = statusesNamed): QueryTerm[] {
  const joined: QueryTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const named = statusAt(terms, at, columns, valuesOf);
    const length = named?.length ?? deniedAt(terms, at, columns, valuesOf) ?? 1;
    const { joins, ...own } = terms[at]!;
    const typed = typedIn(terms, at, length);
    const term = length > 1 ? { typed, pagefind: phraseOf(typed, lang) } : own;
    joined.push(named ? { ...term, statuses: named.statuses } : joins && length === 1 ? terms[at]! : term);
    at += length;
  }
  return joined;
}

function statusAt(
  terms: readonly QueryTerm[],
  at: number,
  columns: Columns,
  valuesOf: ValuesOf,
): { length: number; statuses: NamedValue[] } | undefined {
  for (let length = Math.min(mostWords, terms.length - at); length > 0; length--) {
    if (terms.slice(at, at + length).some(({ article }) => article)) continue;
    const statuses = valuesOf(columns, typedIn(terms, at, length));
    if (statuses.length) return { length, statuses };
  }
  return undefined;
}

/** How many terms deny a status from one on; undefined where none does. */
function deniedAt(terms: readonly QueryTerm[], at: number, columns: Columns, valuesOf: ValuesOf): number | undefined {
  if (!denying.has(folded(terms[at]!.typed))) return undefined;
  let next = at + 1;
  while (terms[next] && between.has(folded(terms[next]!.typed))) next++;
  const denied = statusAt(terms, next, columns, valuesOf);
  return denied && next - at + denied.length;
}

const typedIn = (terms: readonly QueryTerm[], at: number, length: number): string =>
  terms
    .slice(at, at + length)
    .map(({ typed }) => typed)
    .join(' ');
