import { numberEnd } from '../../domain/cases/decision-number.ts';
import { epochDay } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { labelledRows, rowsEnforcedBy, rowsOfValues, typedStatus, withTypedStatus } from '../../search/cited-rows.ts';
import { joinColumns, valuesOf, type Columns } from '../../search/columns.ts';
import { requirementSet, withSpansInFigures, type RequirementSet, type StatedSpan } from '../../search/requirement-set.ts';
import { withPoint, withYearInFigures } from '../../search/fold-words.ts';
import type { BundleEntry, Manifest } from '../../search/manifest.ts';
import { casesAmong, endingSo, exactOrder, foremost, kindsAmong, mostNumbered } from '../../search/on-first-page.ts';
import { asksNothing, numberIn, parseQuery, quotationMark, withoutSort, type QueryTerm } from '../../search/query.ts';
import { seriesAmong } from '../../search/series.ts';
import { scopes, type Facet, type Scope } from '../../search/scopes.ts';
import { subjectAsked } from '../../search/subject-asked.ts';
import { withStatuses, yearsNamed } from '../../search/status-words.ts';
import { select } from '../../search/select.ts';
import type { SearchState } from '../../search/state.ts';
import { wholeQuestion } from '../../search/whole-question.ts';
import { fetchJson, type PlacedBundle } from './case-files.ts';
import { loadColumns, placedParts, planned, type IndexPart } from './index-parts.ts';
import { knownNumber } from './known-number.ts';
import { inSimplified } from './names-file.ts';
import type { FoundRows, Outcome } from './outcome.ts';
import { ResultReader } from './result-reader.ts';
import type { Result } from './result.ts';
import { rowsNamed, rowsOfTerms } from './rows-of-terms.ts';
import { siteMeaning } from './site-meaning.ts';

/** By how much less a record is worth that an article enforces than one that rests on it. */
const enforcedFactor = 0.001;
/** What a requirement is worth in the set of an article: 1 where it rests on it, this where it is only enforced by it. */
const enforcedScore = enforcedFactor;
/** What a requirement is worth more where the question asks what its subject owes. */
const subjectScore = 2;

/** A search over one scope: Pagefind finds the text, the columns filter, count and sort. */
export class SearchEngine {
  readonly columns: Columns;
  readonly facets: readonly Facet[];
  readonly manifest: Manifest;
  readonly scope: Scope;
  /** The bundles of cases with the rows they hold. */
  readonly caseParts: PlacedBundle[];
  private readonly parts: readonly IndexPart[];
  /** Bundles of cases that this scope leaves to the search of cases. */
  private readonly beyond: readonly BundleEntry[];
  private readonly lang: Lang;
  private readonly results: ResultReader;

  private constructor(manifest: Manifest, columns: readonly Columns[], bundles: readonly BundleEntry[], scope: Scope, lang: Lang) {
    this.manifest = manifest;
    this.scope = scope;
    this.lang = lang;
    this.facets = scopes[scope].facets;
    this.columns = joinColumns(columns);
    this.parts = placedParts(bundles, lang);
    this.beyond = scope === 'all' ? manifest.cases.filter(({ path }) => !bundles.some((bundle) => bundle.path === path)) : [];
    this.results = new ResultReader(this.parts, this.columns, manifest, lang);
    this.caseParts = this.results.caseParts;
  }

  /** Loads the columns of a scope; of the search over all kinds only the newest cases'. */
  static async open(scope: Scope, lang: Lang): Promise<SearchEngine> {
    const manifest = (await fetchJson('/search/manifest.json')) as Manifest;
    const cases = { all: manifest.cases.slice(0, 1), cases: manifest.cases, requirements: [] }[scope];
    const bundles = [...((scopes[scope].bundles as readonly string[]).includes('site') ? [manifest.site] : []), ...cases];
    const columns = await Promise.all(bundles.map(loadColumns));
    return new SearchEngine(manifest, columns.length ? columns : [joinColumns([])], bundles, scope, lang);
  }

  async search(asked: SearchState): Promise<Outcome> {
    const q = this.inFigures(asked.q);
    const state = { ...asked, q: (await knownNumber(q, this.columns.number, this.lang)) ?? q };
    return (await this.wholeAnswer(state)) ?? (await this.requirementsOfSet(state)) ?? this.answer(state);
  }

  /** A question with its numbers as the texts write them. */
  private inFigures(q: string): string {
    if (this.scope === 'requirements') return withSpansInFigures(q);
    return this.scope === 'all' && !quotationMark.test(q) ? withYearInFigures(withPoint(q)) : q;
  }

  /** Exactly the requirements of a set, where the question asks for one and for nothing else. */
  private async requirementsOfSet(state: SearchState): Promise<Outcome | undefined> {
    if (this.scope !== 'requirements' || state.asWords) return undefined;
    const set = requirementSet(state.q, this.columns, this.lang, this.manifest);
    if (!set) return undefined;
    const { found, terms = [], whole } = await this.rowsOfSet(set);
    const outcome = this.outcomeOf(state, { found, terms, asked: [], unasked: [], whole });
    if (!whole || !('requirements' in whole) || !whole.enforced) return outcome;
    // Filters may leave fewer of them.
    const enforced = outcome.selection.rows.filter((row) => found.get(row) === enforcedScore).length;
    return { ...outcome, whole: { ...whole, enforced } };
  }

  private async rowsOfSet(set: RequirementSet): Promise<Pick<FoundRows, 'whole'> & { found: Map<number, number>; terms?: QueryTerm[] }> {
    if ('rows' in set) {
      const own = new Set(set.own);
      const { rows, name, enforced = [], next } = set;
      const scores = [
        ...enforced.map((row) => [row, enforcedScore] as const),
        ...rows.map((row) => [row, own.has(row) ? subjectScore : 1] as const),
      ];
      const whole = { requirements: name, ...(next && { nextDay: next }), ...(enforced.length ? { enforced: enforced.length } : {}) };
      return { found: new Map(scores), whole };
    }
    if ('spans' in set) {
      const typed = set.spans[0]?.term.typed ?? '';
      for (const span of set.spans) {
        const found = await this.statingSpan(span);
        const name = span.term.typed;
        const whole = { requirements: name, ...(name === typed ? {} : { insteadOf: typed }) };
        if (found.size) return { found, terms: [span.term], whole };
      }
      return { found: new Map(), whole: { requirements: typed } };
    }
    const { site } = this;
    const named = [...(await this.find([set.term], this.parts))].filter(([row]) => site?.isOf?.(row));
    const whole = named.length ? { article: set.term } : { requirements: set.name };
    return { found: new Map(named), terms: [set.term], whole };
  }

  /** Where a question over the requirements asks what somebody owes, that somebody's go first. */
  private withSubject(question: string, found: ReadonlyMap<number, number> | undefined): typeof found {
    const subject = this.scope === 'requirements' ? subjectAsked(question) : undefined;
    const value = this.columns.facets.subject?.values.find(({ id }) => id === subject?.id);
    if (!found || !value) return found;
    const own = new Set(rowsOfValues(this.columns, [{ facet: 'subject', value }]));
    return new Map([...found].map(([row, score]) => [row, own.has(row) ? score + subjectScore : score]));
  }

  /** The requirements that state a span of days. */
  private async statingSpan({ term, isIn }: StatedSpan): Promise<Map<number, number>> {
    const { site } = this;
    const found = await this.find([term], this.parts);
    const rows = [...found].filter(([row]) => site?.isOf?.(row));
    const texts = await Promise.all(rows.map(([row]) => site!.text.fragment(row - site!.offset)));
    return new Map(rows.filter((_, index) => isIn.test(texts[index]!.meta.text)));
  }

  /** The pages of the site, of which the one kind that this scope is over, where it is over one. */
  private get site() {
    const site = this.scope === 'cases' ? undefined : this.parts.find(({ years }) => !years);
    const definition = scopes[this.scope];
    if (!site) return undefined;
    if (!('kind' in definition)) return { ...site, kind: undefined, isOf: undefined };
    const rows = new Set(rowsOfValues(this.columns, [{ facet: 'kind', value: { id: definition.kind, label: { zh: '', en: '' } } }]));
    return { ...site, kind: definition.kind, isOf: (row: number) => rows.has(row) };
  }

  /** The records of a day, of an article, or with a beginning of their numbers, where the question is nothing else. */
  private async wholeAnswer(state: SearchState): Promise<Outcome | undefined> {
    const whole = this.scope === 'all' && !state.asWords ? wholeQuestion(state.q, this.lang, this.manifest) : undefined;
    if (!whole) return undefined;
    if ('day' in whole) {
      const day = epochDay(whole.day);
      const rows = [...this.columns.day.keys()].filter((row) => this.columns.day[row] === day);
      return this.outcomeOf(state, { found: new Map(rows.map((row) => [row, 1])), terms: [], asked: [], unasked: [], whole });
    }
    const { asked, unasked } = planned(this.parts, state, undefined, this.manifest.atOnce);
    const terms = 'article' in whole ? [whole.article] : this.termsOf(whole.numbers, true);
    const found = await this.find(terms, 'article' in whole ? asked : asked.filter(({ years }) => years));
    if ('numbers' in whole && !found.size) return undefined;
    const article = 'article' in whole ? whole.article.article : undefined;
    for (const row of article ? rowsEnforcedBy(this.columns, article, this.manifest.laws) : [])
      if (found.has(row)) found.set(row, found.get(row)! * enforcedFactor);
    return this.outcomeOf(state, { found, terms, asked, unasked: [...unasked, ...this.beyond], whole });
  }

  private async answer(state: SearchState): Promise<Outcome> {
    const number = numberIn(state.q);
    const at = number ? this.columns.number.indexOf(number) : -1;
    const first = at >= 0 ? at : undefined;
    const labelled = labelledRows(this.columns, state.q, this.scope);
    const terms = this.termsOf(state.q, labelled !== undefined);
    const asking = terms.filter(({ joins }) => !joins);
    const { asked, unasked } =
      terms.length && !labelled ? planned(this.parts, state, first, this.manifest.atOnce) : { asked: [...this.parts], unasked: [] };
    const isNothing = asksNothing(state.q, this.lang);
    const found = labelled
      ? await this.labelledWords(labelled, asking)
      : terms.length || isNothing
        ? await this.find(asking, asked)
        : undefined;
    const numbered = this.scope === 'all' ? endingSo(this.columns.number, numberEnd(state.q)) : [];
    const simplified = found?.size === 0 && this.scope === 'all' ? await inSimplified(state.q, this.lang) : undefined;
    if (simplified !== undefined) return { ...(await this.answer({ ...state, q: simplified })), readAs: simplified };
    const words = found && new Map([...found, ...numbered.map((row): [number, number] => [row, found.get(row) ?? 1])]);
    const { site } = this;
    const meaning = words && first === undefined && site ? await siteMeaning(state.q, terms, words, asked, site, this.lang) : undefined;
    const isForemost = words && (await this.foremostOf(terms, words, numbered));
    return this.outcomeOf(state, {
      ...(isForemost ? { isForemost } : {}),
      ...(first === undefined ? {} : { first }),
      terms,
      ...(words ? { words } : {}),
      ...(meaning ?? {}),
      found: this.withSubject(state.q, meaning?.found ?? words),
      asked,
      unasked: [...unasked, ...(terms.length ? this.beyond : [])],
    });
  }

  /** What goes before all else: decisions whose number was typed without its office; of a whole name of a party all that holds it. */
  private async foremostOf(terms: readonly QueryTerm[], words: ReadonlyMap<number, number>, numbered: readonly number[]) {
    const first = new Set(numbered.slice(0, mostNumbered));
    if (first.size) return (row: number) => first.has(row);
    const isParty = this.scope === 'all' && (await this.results.isWholeParty(terms, words));
    return isParty ? (row: number) => words.has(row) : undefined;
  }

  /** The cases of an authority or an article that was named; on the whole site also the pages that hold its name, for it may have its own. */
  private async labelledWords(rows: readonly number[], terms: readonly QueryTerm[]): Promise<Map<number, number>> {
    const texts = this.scope === 'all' ? this.parts.filter(({ years }) => !years) : [];
    return new Map([...(await this.find(terms, texts)), ...rows.map((row): [number, number] => [row, 1])]);
  }

  /** What was found, filtered and in order. */
  private outcomeOf(
    state: SearchState,
    { found, first, isForemost, isLoose = () => false, seriesOf = () => undefined, terms, words, meant, asked, unasked, whole }: FoundRows,
  ): Outcome {
    const definition = scopes[this.scope];
    const typed = withTypedStatus(this.columns, state, this.scope);
    const status = typedStatus(this.columns, state, this.scope)?.label;
    const fixed = 'kind' in definition ? { ...typed, filters: { ...typed.filters, kind: [definition.kind] } } : typed;
    const wanted = terms.flatMap(({ joins, statuses }) => (joins ? undefined : statuses)?.map(({ value }) => value.id) ?? []);
    const selected = select(this.columns, fixed, found, 'kind' in definition ? [...this.facets, 'kind'] : this.facets, first, wanted);
    const mixed = this.scope === 'all' && fixed.sort === 'relevance' && first === undefined;
    const isCase = (row: number) => this.results.isCase(row);
    const kindOf = (row: number) => (isCase(row) ? undefined : valuesOf(this.columns.facets.kind, row)[0]?.id);
    const among = mixed ? kindsAmong(seriesAmong(selected.rows, seriesOf), kindOf, isLoose) : undefined;
    const inOrder = (rows: Uint32Array) => foremost(casesAmong(rows, isCase, isLoose), isForemost ?? (() => false));
    const selection = among ? { ...selected, rows: inOrder(among.rows) } : selected;
    const many = [...(among?.many ?? [])].map((kind) => ({ kind, count: selection.rows.filter((row) => kindOf(row) === kind).length }));
    return {
      selection,
      terms,
      ...(status ? { status } : {}),
      ...(meant
        ? {
            meant: {
              ...meant,
              exact: selection.rows.filter((row) => words!.has(row)).length,
              order: exactOrder(selection.rows, isCase, isLoose),
            },
          }
        : {}),
      ...(whole ? { whole } : {}),
      ...(many.length ? { many } : {}),
      cases: this.scope === 'all' ? selection.rows.filter(isCase).length : 0,
      parties: async () => (this.scope === 'all' ? this.results.partiesNamed(terms, words) : []),
      asked: asked.filter(({ years }) => years),
      unasked,
      read: (from, to) => this.results.read(selection.rows.subarray(from, to), terms),
    };
  }

  /** What must all be found; a year by that name is one term, and among decisions so are the words of a status beside others. */
  private termsOf(typed: string, isLabel: boolean): QueryTerm[] {
    if (this.scope !== 'cases') {
      // In quotation marks an article is a phrase as any other.
      const laws = this.scope === 'requirements' && !quotationMark.test(typed) ? this.manifest.laws : undefined;
      const parsed = parseQuery(typed, this.lang, laws).map(({ joins: _joins, ...term }) => term);
      return withStatuses(parsed, this.columns, this.lang, yearsNamed);
    }
    const terms = withoutSort(parseQuery(typed, this.lang, this.manifest.laws), this.lang);
    return isLabel ? terms : withStatuses(terms, this.columns, this.lang);
  }

  /** The texts that hold most of a question that none answers word for word; cases are found exactly or not at all. */
  nearest(question: string, count: number): Promise<Result[]> {
    return 'kind' in scopes[this.scope] ? Promise.resolve([]) : this.results.nearest(question, count);
  }

  private find(terms: readonly QueryTerm[], parts: readonly IndexPart[]): Promise<Map<number, number>> {
    return rowsOfTerms(terms, parts, (term) => rowsNamed(this.columns, term, this.manifest.laws, this.scope, this.lang), this.lang);
  }
}
