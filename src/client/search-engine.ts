import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import type { Lang } from '../domain/language.ts';
import type { Columns } from '../search/columns.ts';
import { parseQuery, type Term } from '../search/query.ts';
import { scopes, type Bundle, type Facet, type Scope } from '../search/scopes.ts';
import { select, type Selection } from '../search/select.ts';
import type { SearchState } from '../search/state.ts';

/** What a result shows: read from Pagefind's fragment of the record. */
export type ResultData = { url: string; meta: { title: string; line: string; text: string } };
type PagefindResult = { id: string; score: number; data: () => Promise<ResultData> };
type Pagefind = {
  init: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
};

export type Outcome = {
  selection: Selection;
  terms: Term[];
  /** The data of the results from `from` (included) to `to` (excluded). */
  read: (from: number, to: number) => Promise<ResultData[]>;
};

/** A search over one scope: Pagefind finds the text, the columns filter, count and sort. */
export class SearchEngine {
  readonly columns: Columns;
  readonly facets: readonly Facet[];
  private readonly pagefind: Pagefind;
  private readonly lang: Lang;
  private readonly rowOf: Map<string, number>;
  /** Results by their fragment. Kept whole: Pagefind forgets a result's data once the result is collected as garbage. */
  private readonly results = new Map<string, PagefindResult>();

  private constructor(pagefind: Pagefind, columns: Columns, lang: Lang, scope: Scope) {
    this.pagefind = pagefind;
    this.columns = columns;
    this.lang = lang;
    this.facets = scopes[scope].facets;
    this.rowOf = new Map(columns.fragment.map((fragment, row) => [fragment, row]));
  }

  /** Loads the index and the columns of a scope. */
  static async open(scope: Scope, lang: Lang): Promise<SearchEngine> {
    const definition = scopes[scope];
    const [first, ...others] = definition.bundles as readonly [Bundle, ...Bundle[]];
    const [pagefind, ...columns] = await Promise.all([
      openPagefind(first, others, lang),
      ...definition.bundles.map((bundle) => loadColumns(bundle, lang)),
    ]);
    const joined = columns.reduce(joinColumns);
    return new SearchEngine(pagefind, 'kind' in definition ? onlyKind(joined, definition.kind) : joined, lang, scope);
  }

  async search(state: SearchState): Promise<Outcome> {
    const terms = parseQuery(state.q, this.lang);
    const found = terms.length ? await this.find(terms) : undefined;
    const number = canonicalDecisionNumber(state.q);
    const first = number ? this.columns.number.indexOf(number) : -1;
    const selection = select(this.columns, state, found, this.facets, first >= 0 ? first : undefined);
    return {
      selection,
      terms,
      read: (from, to) => this.read(selection.rows.slice(from, to)),
    };
  }

  private async read(rows: readonly number[]): Promise<ResultData[]> {
    const fragments = rows.map((row) => this.columns.fragment[row]!);
    // Pagefind gives a record's loader only with a search that found it; asking for nothing finds all.
    if (fragments.some((fragment) => !this.results.has(fragment))) await this.query(null);
    return Promise.all(fragments.map((fragment) => this.results.get(fragment)!.data()));
  }

  /** Rows in which every term stands, with the sum of their scores. */
  private async find(terms: readonly Term[]): Promise<Map<number, number>> {
    let found: Map<number, number> | undefined;
    for (const { pagefind } of terms) {
      const scores = new Map<number, number>();
      for (const { id, score } of await this.query(pagefind)) {
        const row = this.rowOf.get(id);
        const before = found ? found.get(row ?? -1) : 0;
        if (row !== undefined && before !== undefined) scores.set(row, before + score);
      }
      found = scores;
    }
    return found ?? new Map();
  }

  private async query(words: string | null): Promise<PagefindResult[]> {
    const { results } = await this.pagefind.search(words);
    for (const result of results) this.results.set(result.id, result);
    return results;
  }
}

async function openPagefind(first: Bundle, others: readonly Bundle[], lang: Lang): Promise<Pagefind> {
  const address = `/search/${first}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 1 });
  await pagefind.init();
  for (const bundle of others) await pagefind.mergeIndex(`/search/${bundle}/`, { language: lang });
  return pagefind;
}

async function loadColumns(bundle: Bundle, lang: Lang): Promise<Columns> {
  const response = await fetch(`/search/${bundle}/columns.${lang}.json`);
  if (!response.ok) throw new Error(`columns of ${bundle}: ${response.status}`);
  return (await response.json()) as Columns;
}

/** Puts the rows of one bundle after those of another. */
function joinColumns(a: Columns, b: Columns): Columns {
  const facets: Columns['facets'] = {};
  for (const facet of new Set([...Object.keys(a.facets), ...Object.keys(b.facets)]) as Set<Facet>) {
    const [left, right] = [a.facets[facet], b.facets[facet]];
    const values = [...(left?.values ?? [])];
    const positions = (right?.values ?? []).map((value) => {
      const known = values.findIndex(({ id }) => id === value.id);
      return known >= 0 ? known : values.push(value) - 1;
    });
    facets[facet] = {
      values,
      rows: [
        ...(left?.rows ?? a.id.map(() => [])),
        ...(right?.rows.map((row) => row.map((position) => positions[position]!)) ?? b.id.map(() => [])),
      ],
    };
  }
  return {
    fragment: [...a.fragment, ...b.fragment],
    id: [...a.id, ...b.id],
    number: [...a.number, ...b.number],
    date: [...a.date, ...b.date],
    fineWan: [...a.fineWan, ...b.fineWan],
    facets,
  };
}

/** The rows of one kind of record. */
function onlyKind(columns: Columns, kind: string): Columns {
  const position = columns.facets.kind?.values.findIndex(({ id }) => id === kind) ?? -1;
  const kept = columns.id.map((_, row) => row).filter((row) => columns.facets.kind?.rows[row]?.includes(position));
  const keep = <T>(values: readonly T[]) => kept.map((row) => values[row]!);
  return {
    fragment: keep(columns.fragment),
    id: keep(columns.id),
    number: keep(columns.number),
    date: keep(columns.date),
    fineWan: keep(columns.fineWan),
    facets: Object.fromEntries(Object.entries(columns.facets).map(([facet, { values, rows }]) => [facet, { values, rows: keep(rows) }])),
  };
}
