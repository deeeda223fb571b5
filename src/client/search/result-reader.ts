import { normalisedName } from '../../domain/cases/normalised-name.ts';
import type { Lang } from '../../domain/language.ts';
import type { Columns } from '../../search/columns.ts';
import { exactPath, type Manifest } from '../../search/manifest.ts';
import { nearestRows, questionPieces, type PieceFound } from '../../search/pieces.ts';
import { parseQuery, type QueryTerm } from '../../search/query.ts';
import { exactTokens } from '../../search/tokens.ts';
import { onSite } from '../on-site.ts';
import { CaseFiles, type PlacedBundle } from './case-files.ts';
import { caseResult, partyOf, type FoundParty } from './case-result.ts';
import { holdsRow, type IndexPart } from './index-parts.ts';
import type { Result } from './result.ts';

/** A question that names more parties names none of them. */
const mostParties = 3;

/** What results show: rows of cases out of their files, those of pages out of the index of their words. */
export class ResultReader {
  private readonly files: CaseFiles;
  private readonly parts: readonly IndexPart[];
  private readonly columns: Columns;
  private readonly manifest: Manifest;
  private readonly lang: Lang;

  constructor(parts: readonly IndexPart[], columns: Columns, manifest: Manifest, lang: Lang) {
    this.parts = parts;
    this.columns = columns;
    this.manifest = manifest;
    this.lang = lang;
    this.files = new CaseFiles(this.caseParts);
  }

  /** The bundles of cases with the rows they hold. */
  get caseParts(): PlacedBundle[] {
    return this.parts
      .filter(({ years }) => years)
      .map(({ path, records, years, offset }) => ({ path, records, ...(years ? { years } : {}), offset }));
  }

  isCase(row: number): boolean {
    return this.parts.some((part) => part.years !== undefined && holdsRow(part, row));
  }

  async read(rows: Uint32Array, terms: readonly QueryTerm[] = []): Promise<Result[]> {
    const quoted = terms.filter(({ exact }) => exact).map(({ typed }) => typed);
    const partOf = (row: number) => this.parts.find((part) => holdsRow(part, row))!;
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

  /** The texts that hold most of a question that none answers word for word, nearest first; cases are found exactly or not at all. */
  async nearest(question: string, count: number): Promise<Result[]> {
    const texts = this.parts.find(({ years }) => !years);
    const pieces = questionPieces(question);
    if (!texts) return [];
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

  /** The parties whose names hold what was asked, as the cases show that were found, also those set aside. */
  async partiesNamed(terms: readonly QueryTerm[], words: ReadonlyMap<number, number> = new Map()): Promise<FoundParty[]> {
    return (await this.partiesHolding(terms, words)).filter(({ id }) => id);
  }

  /** Whether what was asked is the whole name of a party. */
  async isWholeParty(terms: readonly QueryTerm[], words: ReadonlyMap<number, number>): Promise<boolean> {
    const parties = await this.partiesHolding(terms, words);
    return parties.some(({ name }) => normalisedName(name) === normalisedName(terms[0]!.typed));
  }

  private async partiesHolding([term, ...others]: readonly QueryTerm[], words: ReadonlyMap<number, number>): Promise<FoundParty[]> {
    if (!term || others.length || term.typed.length < 2) return [];
    const rows = [...words.keys()].filter((row) => this.isCase(row) && this.columns.party[row]);
    const oneEach = [...new Map(rows.map((row) => [this.columns.party[row], row])).values()];
    if (!oneEach.length || oneEach.length > mostParties) return [];
    const records = await this.files.read(oneEach);
    return records
      .map((record) => partyOf(record, this.manifest))
      .filter(({ name }) => normalisedName(name).includes(normalisedName(term.typed)));
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
}
