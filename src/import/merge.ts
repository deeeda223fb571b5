import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import { ifMissing } from '../content/missing.ts';
import { decodeText } from '../content/source.ts';
import { columnsOf, matchHeaders, readCsv, rowToRecord, writeCsv, type Column } from '../content/table.ts';
import { enforcementCase, type EnforcementCase } from '../schemas/case.ts';
import type { DeliveredCase } from './read-cases.ts';

/** What a delivered case does to the content: it is new, changes the named fields, or is there already. */
export type Effect = { delivered: DeliveredCase; action: 'new' | 'changed' | 'same'; changed: string[]; changes: FieldChange[] };
/** A field's cell before and after; empty for none. */
export type FieldChange = { field: string; before: string; after: string };
/** Files to write, by path below the content folder. */
export type Merge = { effects: Effect[]; files: Map<string, string> };

type Row = Map<string, string>;
type Table = { columns: Column[]; rows: Row[]; touched: boolean };

const allColumns = columnsOf(enforcementCase);
const folder = 'cases';

/**
 * Merges delivered cases into the tables of a content folder. A known number is updated in place, cell by
 * cell, for the columns that were delivered; a new one is added to the table of its year. Nothing is
 * written here.
 */
export async function mergeCases(directory: string, cases: readonly DeliveredCase[]): Promise<Merge> {
  const tables = await readTables(directory);
  const effects = cases.map((delivered) => mergeOne(tables, delivered));
  const files = new Map<string, string>();
  for (const [year, { columns, rows, touched }] of tables) {
    if (touched)
      files.set(
        `${folder}/${year}.csv`,
        writeCsv(
          columns.map(({ header }) => header),
          rows.map((row) => columns.map((column) => row.get(column.path) ?? '')),
        ),
      );
  }
  return { effects, files };
}

function mergeOne(tables: Map<string, Table>, delivered: DeliveredCase): Effect {
  const { group: year, fields } = delivered.draft;
  const given = [...delivered.cells].filter(([, value]) => value !== '');
  for (const [formerYear, table] of tables) {
    const at = table.rows.findIndex((row) => numberOf(row) === fields.decisionNumber);
    if (at < 0) continue;
    const former = table.rows[at]!;
    const merged: Row = new Map([...former, ...delivered.cells]);
    const changed = changedFields(former, merged, table.columns);
    if (!changed.length) return { delivered, action: 'same', changed, changes: [] };
    table.touched = true;
    if (formerYear === year) table.rows[at] = merged;
    else {
      table.rows.splice(at, 1);
      add(tables, year, merged);
    }
    widen(tables.get(year)!, merged.keys());
    const changes = changed.map((field) => ({ field, before: former.get(field) ?? '', after: merged.get(field) ?? '' }));
    return { delivered, action: 'changed', changed, changes };
  }
  add(tables, year, new Map(given));
  return { delivered, action: 'new', changed: [], changes: [] };
}

function add(tables: Map<string, Table>, year: string, row: Row): void {
  const table = tables.get(year) ?? { columns: [...allColumns], rows: [], touched: true };
  table.rows.push(row);
  table.touched = true;
  tables.set(year, table);
  widen(
    table,
    [...row].filter(([, value]) => value !== '').map(([name]) => name),
  );
}

/** Gives a table the columns that a row needs, in their usual order. */
function widen(table: Table, names: Iterable<string>): void {
  const wanted = new Set([...table.columns.map((column) => column.path), ...names]);
  table.columns = [...table.columns, ...allColumns.filter((column) => wanted.has(column.path) && !table.columns.includes(column))];
}

/** Compares what two rows mean, so that 2023/3/1 for 2023-03-01 is no change. */
function changedFields(former: Row, merged: Row, columns: readonly Column[]): string[] {
  const [before, after] = [parse(former), parse(merged)];
  if (!before || !after)
    return columns.filter(({ path: name }) => (former.get(name) ?? '') !== (merged.get(name) ?? '')).map(({ path: name }) => name);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof EnforcementCase>;
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

function parse(row: Row): EnforcementCase | undefined {
  const known = allColumns.filter((column) => row.has(column.path));
  return enforcementCase.safeParse(
    rowToRecord(
      known.map((column) => row.get(column.path)!),
      known,
    ),
  ).data;
}

const numberOf = (row: Row): string | undefined => canonicalDecisionNumber(row.get('decisionNumber') ?? '');

async function readTables(directory: string): Promise<Map<string, Table>> {
  const tables = new Map<string, Table>();
  for (const name of await readdir(path.join(directory, folder)).catch(ifMissing<string[]>([]))) {
    if (!name.endsWith('.csv')) continue;
    const { header, rows } = readCsv(decodeText(await readFile(path.join(directory, folder, name))).text);
    const columns = matchHeaders(header, allColumns).matched.filter((column) => column !== undefined);
    tables.set(name.slice(0, -'.csv'.length), {
      columns,
      rows: rows.map(({ cells }) => new Map(columns.map((column, index) => [column.path, cells[index] ?? '']))),
      touched: false,
    });
  }
  return tables;
}
