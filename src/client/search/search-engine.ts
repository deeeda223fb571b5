import { epochDay, yearOf } from '../../domain/days/calendar.ts';
import { numberWithoutBrackets } from '../../domain/cases/decision-number.ts';
import { normalisedName } from '../../domain/cases/normalised-name.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { authorityRows, citedRows, labelledRows, rowsOfValues, typedStatus, withTypedStatus } from '../../search/cited-rows.ts';
import { decodeColumns } from '../../search/columns-file.ts';
import { joinColumns, type Columns } from '../../search/columns.ts';
import { exactPath, type BundleEntry, type Manifest } from '../../search/manifest.ts';
import { inPlainForms } from '../../search/plain-forms.ts';
import { nearestRows, questionPieces, type PieceFound } from '../../search/pieces.ts';
import { casesAmong } from '../../search/on-first-page.ts';
import { asksNothing, numberIn, parseQuery, quotationMark, type QueryTerm } from '../../search/query.ts';
import { scopes, type Facet, type Scope } from '../../search/scopes.ts';
import { withStates } from '../../search/state-words.ts';
import { select, type Selection } from '../../search/select.ts';
import type { SearchState } from '../../search/state.ts';
import { exactTokens, isStemmed } from '../../search/tokens.ts';
import { wholeQuestion, type WholeQuestion } from '../../search/whole-question.ts';
import { onSite } from '../on-site.ts';
import { CaseFiles, fetchJson, type PlacedBundle } from './case-files.ts';
import { caseResult, partyOf, type FoundParty } from './case-result.ts';
import { meaningOf } from './meaning.ts';
import { siteVocabulary } from './names-file.ts';
import { withNameInMarks } from './quoted-names.ts';
import type { Result } from './result.ts';
import { TextIndex } from './text-index.ts';

export type Outcome = {
  selection: Selection;
  terms: QueryTerm[];
  /** Bundles of cases whose words were looked at, and those that were not because the reader did not ask for them. */
  asked: BundleEntry[];
  unasked: BundleEntry[];
  /** How a question was read that stands in few texts as it was typed. */
  meant?: Meant;
  /** The day or the article that was typed and nothing beside it: only its own records are found. */
  whole?: WholeQuestion;
  /** The status that was typed, by its name or a part of it: all decisions of it are found, listed or not. */
  status?: Bilingual;
  /** How many of the results of the whole portal are cases. */
  cases: number;
  /** The few parties that the question names. */
  parties: () => Promise<FoundParty[]>;
  /** The data of the results from `from` (included) to `to` (excluded). */
  read: (from: number, to: number) => Promise<Result[]>;
};

/** How many results hold a question word for word, how many more its words, which words these are, and what was read as another. */
export type Meant = {
  exact: number;
  further: number;
  marks: readonly string[];
  mended: readonly { typed: string; read: string }[];
  /** Whether it was read by its sound as a word or a name of the site, so that a party which sounds alike was not meant. */
  isHeard: boolean;
};

/** What holds a question word for word, or is so called, goes before what holds its words; scores of names and words are below. */
const wordForWord = 10;

/** A question that names more parties names none of them. */
const mostParties = 3;

/** `exact` knows what stands in quotation marks as it was typed: of cases their text itself does. */
type Part = PlacedBundle & { text: TextIndex; exact: TextIndex };

/** What a question found before it is filtered and ordered, and how it was read. */
type FoundRows = Pick<Outcome, 'terms' | 'unasked' | 'whole' | 'meant'> & {
  found: ReadonlyMap<number, number> | undefined;
  /** What holds it word for word. */
  words?: ReadonlyMap<number, number>;
  first?: number;
  asked: readonly Part[];
};

/** A search over one scope: Pagefind finds the text, the columns filter, count and sort. */
export class SearchEngine {
  readonly columns: Columns;
  readonly facets: readonly Facet[];
  readonly manifest: Manifest;
  readonly scope: Scope;
  private readonly parts: readonly Part[];
  /** Bundles of cases that this scope leaves to the search of cases. */
  private readonly beyond: readonly BundleEntry[];
  private readonly lang: Lang;
  private readonly files: CaseFiles;

  private constructor(manifest: Manifest, columns: readonly Columns[], bundles: readonly BundleEntry[], scope: Scope, lang: Lang) {
    this.manifest = manifest;
    this.scope = scope;
    this.lang = lang;
    this.facets = scopes[scope].facets;
    this.columns = joinColumns(columns);
    let offset = 0;
    this.parts = bundles.map((bundle) => {
      const text = new TextIndex(bundle, lang);
      const part = { ...bundle, offset, text, exact: bundle.years ? text : new TextIndex({ path: exactPath }, lang) };
      offset += bundle.records;
      return part;
    });
    this.beyond = scope === 'all' ? manifest.cases.filter(({ path }) => !bundles.some((bundle) => bundle.path === path)) : [];
    this.files = new CaseFiles(this.caseParts);
  }

  /** Loads the columns of a scope; of the search over all kinds only the newest cases'. */
  static async open(scope: Scope, lang: Lang): Promise<SearchEngine> {
    const manifest = (await fetchJson('/search/manifest.json')) as Manifest;
    const cases = { all: manifest.cases.slice(0, 1), cases: manifest.cases, requirements: [] }[scope];
    const bundles = [...((scopes[scope].bundles as readonly string[]).includes('site') ? [manifest.site] : []), ...cases];
    const columns = await Promise.all(bundles.map(loadColumns));
    return new SearchEngine(manifest, columns.length ? columns : [joinColumns([])], bundles, scope, lang);
  }

  /** The bundles of cases with the rows they hold. */
  get caseParts(): PlacedBundle[] {
    return this.parts
      .filter(({ years }) => years)
      .map(({ path, records, years, offset }) => ({ path, records, ...(years ? { years } : {}), offset }));
  }

  async search(asked: SearchState): Promise<Outcome> {
    const known = await this.knownNumber(asked.q);
    const state = known === undefined ? asked : { ...asked, q: known };
    return (await this.wholeAnswer(state)) ?? this.answer(state);
  }

  /** The decision of which the number was typed without the brackets around its year, or in traditional characters. */
  private async knownNumber(typed: string): Promise<string | undefined> {
    const numbers = (text: string) => [numberIn(text), numberWithoutBrackets(text)].filter((number) => number !== undefined);
    const typedAs = numbers(typed);
    if (!typedAs.length) return undefined;
    const isKnown = (number: string) => this.columns.number.includes(number);
    if (typedAs.some(isKnown)) return typedAs.find(isKnown);
    const names = await siteVocabulary(this.lang).catch(() => undefined);
    return names && numbers(names.vocabulary.simplified(typed)).find(isKnown);
  }

  /** The records of a day or of an article, where the question is nothing else. */
  private async wholeAnswer(state: SearchState): Promise<Outcome | undefined> {
    const whole = this.scope === 'all' && !state.asWords ? wholeQuestion(state.q, this.lang, this.manifest) : undefined;
    if (!whole) return undefined;
    if ('day' in whole) {
      const day = epochDay(whole.day);
      const rows = [...this.columns.day.keys()].filter((row) => this.columns.day[row] === day);
      return this.outcomeOf(state, { found: new Map(rows.map((row) => [row, 1])), terms: [], asked: [], unasked: [], whole });
    }
    const terms = [whole.article];
    const { asked, unasked } = this.plan(state, undefined);
    const found = await this.find(terms, asked);
    return this.outcomeOf(state, { found, terms, asked, unasked: [...unasked, ...this.beyond], whole });
  }

  private async answer(state: SearchState): Promise<Outcome> {
    const number = numberIn(state.q);
    const at = number ? this.columns.number.indexOf(number) : -1;
    const first = at >= 0 ? at : undefined;
    const labelled = labelledRows(this.columns, state.q, this.scope);
    const terms = this.termsOf(state.q, labelled !== undefined);
    const asking = terms.filter(({ joins }) => !joins);
    const { asked, unasked } = terms.length && !labelled ? this.plan(state, first) : { asked: [...this.parts], unasked: [] };
    const isNothing = asksNothing(state.q, this.lang);
    const words = labelled
      ? await this.labelledWords(labelled, asking)
      : terms.length || isNothing
        ? await this.find(asking, asked)
        : undefined;
    const meaning = words && first === undefined ? await this.meaning(state.q, terms, words, asked) : undefined;
    return this.outcomeOf(state, {
      found: meaning?.found ?? words,
      ...(first === undefined ? {} : { first }),
      terms,
      ...(words ? { words } : {}),
      ...(meaning ? { meant: meaning.meant } : {}),
      asked,
      unasked: [...unasked, ...(terms.length ? this.beyond : [])],
    });
  }

  /** The cases of an authority or an article that was named; on the whole site also the pages that hold its name, for it may have its own. */
  private async labelledWords(rows: readonly number[], terms: readonly QueryTerm[]): Promise<Map<number, number>> {
    const texts = this.scope === 'all' ? this.parts.filter(({ years }) => !years) : [];
    return new Map([...(await this.find(terms, texts)), ...rows.map((row): [number, number] => [row, 1])]);
  }

  /** What was found, filtered and in order. */
  private outcomeOf(state: SearchState, { found, first, terms, words, meant, asked, unasked, whole }: FoundRows): Outcome {
    const definition = scopes[this.scope];
    const typed = withTypedStatus(this.columns, state, this.scope);
    const status = typedStatus(this.columns, state, this.scope)?.label;
    const fixed = 'kind' in definition ? { ...typed, filters: { ...typed.filters, kind: [definition.kind] } } : typed;
    const wanted = terms.flatMap(({ joins, states }) => (joins ? undefined : states)?.map(({ value }) => value.id) ?? []);
    const selected = select(this.columns, fixed, found, 'kind' in definition ? [...this.facets, 'kind'] : this.facets, first, wanted);
    const mixed = this.scope === 'all' && fixed.sort === 'relevance' && first === undefined;
    const selection = mixed ? { ...selected, rows: casesAmong(selected.rows, (row) => this.isCase(row)) } : selected;
    return {
      selection,
      terms,
      ...(status ? { status } : {}),
      ...(meant ? { meant: { ...meant, exact: selection.rows.filter((row) => words!.has(row)).length } } : {}),
      ...(whole ? { whole } : {}),
      cases: this.scope === 'all' ? selection.rows.filter((row) => this.isCase(row)).length : 0,
      parties: () => this.partiesNamed(terms, words),
      asked: asked.filter(({ years }) => years),
      unasked,
      read: (from, to) => this.read(selection.rows.subarray(from, to), terms),
    };
  }

  /** What must all be found; among decisions, the words of a state beside others are one term. */
  private termsOf(typed: string, isLabel: boolean): QueryTerm[] {
    if (this.scope !== 'cases') return parseQuery(typed, this.lang);
    const terms = parseQuery(typed, this.lang, this.manifest.laws);
    return isLabel ? terms : withStates(terms, this.columns, this.lang);
  }

  /** What a question that is no phrase, number or article means on the pages of the site, over what was found word for word. */
  private async meaning(
    question: string,
    terms: readonly QueryTerm[],
    words: ReadonlyMap<number, number>,
    parts: readonly Part[],
  ): Promise<{ found: Map<number, number>; meant: Meant } | undefined> {
    const site = this.parts.find(({ years }) => !years);
    if (this.scope !== 'all' || !site) return undefined;
    if (quotationMark.test(question)) {
      const found = await withNameInMarks(question, words, site.offset, this.lang);
      return found && { found, meant: { exact: words.size, further: 0, marks: [], mended: [], isHeard: false } };
    }
    const here = (row: number) => row >= site.offset && row < site.offset + site.records;
    const exact = new Map([...words].flatMap(([row, score]) => (here(row) ? [[row - site.offset, score] as const] : [])));
    const isPhrase = terms.length === 1;
    const { asked, isHeard, ...ranked } = await meaningOf(
      { question, isPhrase, isNumber: numberIn(question) !== undefined },
      exact,
      { ...site, others: parts.filter((part) => part !== site).map(({ text }) => text) },
      this.lang,
    );
    const found = new Map([...words].filter(([row]) => !here(row)));
    for (const [row, score] of ranked.meant) found.set(row + site.offset, score);
    for (const [row, score] of ranked.exact) found.set(row + site.offset, score + (isPhrase ? wordForWord : 0));
    const marks = asked.words.flatMap(({ word, same }) => [word, ...same]);
    return { found, meant: { exact: words.size, further: ranked.meant.size, marks, mended: asked.mended, isHeard } };
  }

  /** The parties whose names hold what was asked, as the cases show that were found, also those set aside. */
  private async partiesNamed(
    [term, ...others]: readonly QueryTerm[],
    words: ReadonlyMap<number, number> = new Map(),
  ): Promise<FoundParty[]> {
    if (this.scope !== 'all' || !term || others.length || term.typed.length < 2) return [];
    const rows = [...words.keys()].filter((row) => this.isCase(row) && this.columns.party[row]);
    const oneEach = [...new Map(rows.map((row) => [this.columns.party[row], row])).values()];
    if (!oneEach.length || oneEach.length > mostParties) return [];
    const records = await this.files.read(oneEach);
    return records
      .map((record) => partyOf(record, this.manifest))
      .filter(({ name, id }) => id && normalisedName(name).includes(normalisedName(term.typed)));
  }

  /** What a page shows beside its own words, where a quoted phrase stands in it and not in them. */
  private async shownBeside(own: string, quoted: readonly string[], row: number): Promise<string | undefined> {
    const wordsOf = (text: string) => ` ${exactTokens(text, this.lang).join(' ')} `;
    const missing = quoted.filter((phrase) => !wordsOf(own).includes(wordsOf(phrase)));
    if (!missing.length) return undefined;
    const response = await fetch(onSite(`/search/${exactPath}/${this.lang}/${row}.txt`));
    const lines = response.ok ? (await response.text()).split('\n') : [];
    return lines.find((line) => missing.some((phrase) => wordsOf(line).includes(wordsOf(phrase))));
  }

  private isCase(row: number): boolean {
    return this.parts.some(({ years, offset, records }) => years !== undefined && row >= offset && row < offset + records);
  }

  /** The texts that hold most of a question that none answers word for word, nearest first; cases are found exactly or not at all. */
  async nearest(question: string, count: number): Promise<Result[]> {
    const texts = this.parts.find(({ years }) => !years);
    const pieces = questionPieces(question);
    if (!texts || 'kind' in scopes[this.scope]) return [];
    const found: PieceFound[] = [];
    for (const piece of pieces) {
      const [asked] = parseQuery(`"${piece}"`, this.lang);
      const scores = asked && (await texts.text.search(asked.pagefind));
      if (scores?.size) found.push({ piece, scores });
    }
    if (found.length < Math.min(2, pieces.length)) return [];
    const titleOf = async (row: number) => (await texts.text.fragment(row)).meta.title;
    const rows = await nearestRows(found, texts.records, titleOf, count);
    return this.read(Uint32Array.from(rows, (row) => row + texts.offset));
  }

  /** Which bundles are asked for words: those whose years can hold a result, newest first, up to a number of records. */
  private plan(state: SearchState, first: number | undefined): { asked: Part[]; unasked: Part[] } {
    const plan = { asked: [] as Part[], unasked: [] as Part[] };
    let records = 0;
    for (const part of this.parts) {
      if (!mayHold(part, state)) continue;
      const holdsFirst = first !== undefined && first >= part.offset && first < part.offset + part.records;
      const fits = records === 0 || records + part.records <= this.manifest.atOnce;
      if (!part.years || state.allYears || fits || holdsFirst) {
        plan.asked.push(part);
        if (part.years) records += part.records;
      } else plan.unasked.push(part);
    }
    return plan;
  }

  /** Rows in which every term stands, or that it names without its words standing there, with the sum of their scores. */
  private async find(terms: readonly QueryTerm[], parts: readonly Part[]): Promise<Map<number, number>> {
    const named = new Map(terms.map((term) => [term, this.namedRows(term)]));
    const perPart = await Promise.all(
      parts.map(async (part) => {
        const { offset } = part;
        let found: Map<number, number> | undefined;
        for (const term of terms) {
          if (found?.size === 0) break;
          const scores = new Map<number, number>();
          for (const [row, score] of await scoresIn(part, term, named.get(term)!, this.lang)) {
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

  /** Rows that cite the article which a term names, that have its status, or whose authority has its words in its English name. */
  private namedRows({ article, states, typed }: QueryTerm): number[] {
    if (article) return citedRows(this.columns, article, this.manifest.laws);
    if (states) return rowsOfValues(this.columns, states);
    return this.scope === 'cases' && isStemmed[this.lang] ? authorityRows(this.columns, typed) : [];
  }

  private async read(rows: Uint32Array, terms: readonly QueryTerm[] = []): Promise<Result[]> {
    const quoted = terms.filter(({ exact }) => exact).map(({ typed }) => typed);
    const partOf = (row: number) => this.parts.find(({ offset, records }) => row >= offset && row < offset + records)!;
    const ofCases = [...rows].filter((row) => partOf(row).years);
    const cells = new Map((await this.files.read(ofCases)).map((record, index) => [ofCases[index]!, record]));
    return Promise.all(
      [...rows].map(async (row) => {
        const record = cells.get(row);
        if (record) return caseResult(record, row, this.columns, this.manifest, this.lang);
        const { text, offset } = partOf(row);
        const { url, meta } = await text.fragment(row - offset);
        const beside = await this.shownBeside(`${meta.title}\n${meta.text}`, quoted, row - offset);
        return { url, ...meta, ...(beside ? { text: beside } : {}), row };
      }),
    );
  }
}

/** The rows of a bundle in which a term stands, or that it names, with their scores. */
async function scoresIn(
  { text, exact, offset, records, years }: Part,
  term: QueryTerm,
  named: readonly number[],
  lang: Lang,
): Promise<Map<number, number>> {
  const { pagefind, within, inCode, tooShort, exact: quoted, typed } = term;
  const holding = within === undefined ? undefined : await text.search(within);
  const namedHere = named.map((row) => row - offset).filter((row) => row >= 0 && row < records && holding?.has(row) !== false);
  const own = new Map(namedHere.map((row) => [row, 1]));
  const texts = new Map<number, number>();
  for (const phrase of tooShort && !quoted ? [] : [pagefind, ...(inCode ? [inCode] : [])])
    for (const [row, score] of years ? await inPlainForms((asked) => text.search(asked), phrase, typed, lang) : await text.search(phrase))
      texts.set(row, score);
  // Of cases only words that have other forms are kept apart.
  const inQuotes = quoted && (quoted.hasForms || !years) ? await exact.search(quoted.phrase) : undefined;
  if (inQuotes) for (const row of texts.keys()) if (!inQuotes.has(row)) texts.delete(row);
  for (const [row, score] of texts) own.set(row, score);
  for (const row of inQuotes?.keys() ?? []) if (!own.has(row)) own.set(row, shownOnly);
  return own;
}

/** What a page is worth that shows a phrase beside its own words: less than one that says it. */
const shownOnly = 0.001;

function mayHold({ years }: BundleEntry, { filters, from, to }: SearchState): boolean {
  if (!years) return true;
  const [first, last] = years;
  if (filters.year?.length && !filters.year.some((year) => year >= first && year <= last)) return false;
  return !(from && yearOf(from) > last) && !(to && yearOf(to) < first);
}

async function loadColumns({ path }: BundleEntry): Promise<Columns> {
  const response = await fetch(onSite(`/search/${path}/columns.bin`));
  if (!response.ok || !response.body) throw new Error(`columns of ${path}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return decodeColumns(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}
