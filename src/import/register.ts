import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../content/missing.ts';
import { decodeText } from '../content/source.ts';
import { columnsOf, matchHeaders, readCsv, type Column } from '../content/table.ts';
import { writeCsv } from '../content/write-csv.ts';
import { caseId, ownCaseSlug, type PlaceReadings } from '../domain/cases/case-id.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { likeness, numberParts } from '../domain/cases/near-number.ts';
import { enforcementCase } from '../schemas/case/case.ts';

/** A stored case: its cells by field, and where it stands. */
export type StoredCase = { cells: ReadonlyMap<string, string>; year: string; at: number };
/** A case whose number is nearly another: by its letters, or by their sound alone. */
export type NearCase = { by: 'letters' | 'sound'; stored: StoredCase };
type Table = { columns: readonly Column[]; rows: (ReadonlyMap<string, string> | undefined)[]; touched: boolean };

export const caseColumns = columnsOf(enforcementCase);
/** Those that a table has from the first, and a delivery may have. */
export const listedColumns: readonly Column[] = caseColumns.filter(({ meta }) => !meta.unlisted);
const folder = 'cases';

/**
 * The stored tables of cases, found by canonical number and by address. Each delivered case costs one look-up,
 * however many are stored.
 */
export class Register {
  private readonly tables = new Map<string, Table>();
  private readonly byNumber = new Map<string, StoredCase>();
  private readonly numberOfAddress = new Map<string, string>();
  /** Numbers by their year and serial, of which each office has one. */
  private readonly bySerial = new Map<string, string[]>();
  /** Rows looked at so far: what a test counts. */
  visited = 0;

  private readonly readings: PlaceReadings;

  private constructor(readings: PlaceReadings) {
    this.readings = readings;
  }

  /** @param readings how the portal reads characters in addresses */
  static async open(directory: string, readings: PlaceReadings): Promise<Register> {
    const register = new Register(readings);
    for (const name of (await readdir(path.join(directory, folder)).catch(ifMissing<string[]>([]))).toSorted()) {
      if (!name.endsWith('.csv')) continue;
      const { header, rows } = readCsv(decodeText(await readFile(path.join(directory, folder, name))).text);
      const columns = matchHeaders(header, caseColumns).matched.filter((column) => column !== undefined);
      const year = name.slice(0, -'.csv'.length);
      register.tables.set(year, { columns, rows: [], touched: false });
      for (const { cells } of rows) register.insert(year, new Map(columns.map((column, index) => [column.path, cells[index] ?? ''])));
    }
    return register;
  }

  find(canonical: string): StoredCase | undefined {
    this.visited++;
    return this.byNumber.get(canonical);
  }

  /** The number whose case has an address; undefined where none has. */
  ownerOf(address: string): string | undefined {
    return this.numberOfAddress.get(address);
  }

  /** Another case whose number looks or sounds the same: likely one number in two spellings. */
  near(canonical: string): NearCase | undefined {
    const parts = numberParts(canonical);
    const others = this.bySerial.get(serialOf(canonical)) ?? [];
    this.visited += others.length;
    for (const other of others) {
      const otherParts = numberParts(other);
      const by = other !== canonical && parts && otherParts && likeness(parts, otherParts);
      if (by) return { by, stored: this.byNumber.get(other)! };
    }
    return undefined;
  }

  /** Puts a case into the table of its year, in place of the row it had there. */
  put(canonical: string, year: string, cells: ReadonlyMap<string, string>): void {
    this.visited++;
    const known = this.byNumber.get(canonical);
    const former = known && this.tables.get(known.year)!;
    if (known && former && known.year === year) {
      former.rows[known.at] = cells;
      known.cells = cells;
    } else {
      if (known && former) {
        former.rows[known.at] = undefined;
        former.touched = true;
      }
      if (!this.tables.has(year)) this.tables.set(year, { columns: listedColumns, rows: [], touched: false });
      this.insert(year, cells);
    }
    const table = this.tables.get(year)!;
    table.touched = true;
    table.columns = widened(table.columns, cells);
  }

  /** The tables that changed, as CSV by their path below the content folder; undefined where one has no row left. */
  changedTables(): Map<string, string | undefined> {
    const files = new Map<string, string | undefined>();
    for (const [year, { columns, rows, touched }] of this.tables) {
      if (!touched) continue;
      const kept = rows.filter((row) => row !== undefined);
      const text = writeCsv(
        columns.map(({ header }) => header),
        kept.map((cells) => columns.map((column) => cells.get(column.path) ?? '')),
      );
      files.set(`${folder}/${year}.csv`, kept.length ? text : undefined);
    }
    return files;
  }

  /** The address of a case by its cells. */
  addressOf(cells: ReadonlyMap<string, string>): string {
    return cells.get('slug') || this.plainAddress(cells.get('decisionNumber') ?? '');
  }

  /** The address that a number alone gives. */
  plainAddress(decisionNumber: string): string {
    return caseId(decisionNumber, this.readings);
  }

  /** An address that no other number has. */
  ownAddress(decisionNumber: string): string {
    return ownCaseSlug(decisionNumber, this.readings);
  }

  private insert(year: string, cells: ReadonlyMap<string, string>): void {
    const { rows } = this.tables.get(year)!;
    const number = cells.get('decisionNumber') ?? '';
    const canonical = canonicalDecisionNumber(number) ?? number;
    this.byNumber.set(canonical, { cells, year, at: rows.length });
    this.numberOfAddress.set(this.addressOf(cells), canonical);
    rows.push(cells);
    const serial = serialOf(canonical);
    const alike = this.bySerial.get(serial);
    if (alike) alike.push(canonical);
    else this.bySerial.set(serial, [canonical]);
  }
}

/** What numbers that may be one have in common. */
function serialOf(canonical: string): string {
  const parts = numberParts(canonical);
  return parts ? `${parts.year} ${parts.serial}` : canonical;
}

/** The columns of a table with those that a row needs, in their usual order. */
function widened(columns: readonly Column[], cells: ReadonlyMap<string, string>): readonly Column[] {
  const paths = new Set(columns.map(({ path: name }) => name));
  const added = caseColumns.filter((column) => !paths.has(column.path) && cells.get(column.path));
  return added.length ? [...columns, ...added] : columns;
}
