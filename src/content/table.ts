import { CsvError, parse } from 'csv-parse/sync';
import { descending } from 'd3-array';
import type { z } from 'astro/zod';
import { cellTooLong, longestCell } from '../domain/characters/cell-length.ts';
import type { Bilingual } from '../domain/language.ts';
import { isClearing } from '../domain/clearing.ts';
import { nearest } from '../domain/nearest.ts';
import { isSpreadsheetError } from '../domain/spreadsheet-error.ts';
import { fieldMeta, groupOf, type FieldMeta } from '../schemas/fields.ts';
import { mayBeEmpty } from '../schemas/field-sentence.ts';

/** A column of a table: the field it fills and the headers under which it is recognised. */
export type Column = { path: string; header: string; label: Bilingual; headers: string[]; required: boolean; meta: FieldMeta };

/**
 * Compares headers as people do: width, case, blanks, the style of brackets, a mark for what must be filled and the way
 * a unit of money is given don't count.
 */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/[〔[【{]/g, '(')
    .replace(/[〕\]】}]/g, ')')
    .replace(/^[*＊]+|[*＊:]+$/g, '')
    .replace(/\((?:非?必填项?|选填|可选|可不填)\)$/, '')
    .replace(/[(/]?(?:(?:金额)?单位:?)?(?:人民币)?([百千万亿]?元)(?:人民币)?\)?$/, '($1)')
    .toLowerCase();

/** The columns of a record type, in the order of its schema; bilingual fields have one column a language. */
export function columnsOf(schema: z.ZodType, prefix = ''): Column[] {
  const { shape } = schema as unknown as { shape: Record<string, z.ZodType> };
  return Object.entries(shape).flatMap(([name, field]) => {
    const path = prefix + name;
    const group = groupOf(field);
    if (group) {
      const columns = columnsOf(group, `${path}.`);
      return mayBeEmpty(field) ? columns.map((column) => ({ ...column, required: false })) : columns;
    }
    const meta = fieldMeta(field);
    if (!meta) throw new Error(`Field ${path} has no label.`);
    const header = meta.zh.replace('（中文）', '').replace('（英文）', '(英文)');
    const headers = [header, path, path.replace(/\.zh$/, ''), meta.en, ...(meta.headers ?? [])].map(foldHeader);
    return [{ path, header, label: { zh: meta.zh, en: meta.en }, headers, required: !mayBeEmpty(field), meta }];
  });
}

export type HeaderProblem = { index: number; message: Bilingual };

/** The columns by every header under which they are known; where two claim one, the first has it. */
export function columnsByHeader(columns: readonly Column[]): Map<string, Column> {
  const byHeader = new Map<string, Column>();
  for (const column of columns) for (const header of column.headers) if (!byHeader.has(header)) byHeader.set(header, column);
  return byHeader;
}

/** Assigns each header its column; those that are passed over have none. Unknown, empty and repeated headers are problems. */
export function matchHeaders(
  typed: readonly string[],
  columns: readonly Column[],
  isPassedOver: (header: string) => boolean = () => false,
): { matched: (Column | undefined)[]; problems: HeaderProblem[] } {
  const byHeader = columnsByHeader(columns);
  const problems: HeaderProblem[] = [];
  const taken = new Set<Column>();
  const matched = typed.map((header, index) => {
    if (isPassedOver(header) || problems.length >= mostProblems) return undefined;
    const column = byHeader.get(foldHeader(header));
    if (!column) {
      const close = nearest(
        header,
        columns.map((known) => known.header),
      );
      problems.push({
        index,
        message: header.trim()
          ? {
              zh: `列名“${header}”不认识。${close ? `是否为“${close}”？` : ''}`,
              en: `The column "${header}" is not known. ${close ? `Nearest: "${close}".` : ''}`.trim(),
            }
          : { zh: '此列没有列名。请补上列名或删除此列。', en: 'This column has no name. Name it or delete it.' },
      });
    } else if (taken.has(column)) {
      problems.push({
        index,
        message: { zh: `列名“${header}”出现了两次。请只保留一列。`, en: `The column "${header}" stands twice. Keep one.` },
      });
      return undefined;
    } else taken.add(column);
    return column;
  });
  for (const column of columns) {
    if (!column.required || taken.has(column) || problems.length >= mostProblems) continue;
    problems.push({
      index: typed.length - 1,
      message: { zh: `缺少必填列“${column.header}”。`, en: `The required column "${column.header}" is missing.` },
    });
  }
  return { matched, problems };
}

/** Turns one row of cells into the nested record its schema reads; empty cells are left out. */
export function rowToRecord(cells: readonly string[], matched: readonly (Column | undefined)[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  matched.forEach((column, index) => {
    const value = cells[index]?.trim();
    if (!column || !value) return;
    const [outer, inner] = column.path.split('.') as [string, string?];
    if (inner) ((record[outer] ??= {}) as Record<string, unknown>)[inner] = value;
    else record[outer] = value;
  });
  return { ...record };
}

export type TableRow = { line: number; cells: string[] };
export type TableRead = { header: string[]; rows: TableRow[]; problems: Problem[] };

type Problem = { line: number; column: number; message: Bilingual };

/** Problems of one table after which the rest of it is not looked at. */
export const mostProblems = 500;

/** Reads a CSV text strictly: ragged rows, stray quotes and an empty file are problems, never guessed away. */
export function readCsv(text: string): TableRead {
  const { records, problems, separator } = readRecords(text, Infinity, mostProblems);
  const [head, ...rest] = records;
  if (!head) {
    if (!problems.length) problems.push({ line: 1, column: 1, message: { zh: '文件是空的。', en: 'The file is empty.' } });
    return { header: [], rows: [], problems };
  }
  const rows: TableRow[] = [];
  for (const record of rest) {
    if (problems.length > mostProblems) break;
    const ragged = raggedRow(record, head.cells.length, separator);
    problems.push(...unreadableCells(record).slice(0, mostProblems));
    const long = record.cells.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) problems.push({ line: record.line, column: long + 1, message: cellTooLong(record.cells[long]!.length) });
    else if (ragged) problems.push(ragged);
    else if (record.cells.some((cell) => cell.trim())) rows.push(record);
  }
  return { header: head.cells, rows, problems };
}

const unreadableCells = ({ line, cells }: TableRow): Problem[] =>
  cells.flatMap((cell, index) => {
    const message = unreadable(cell.trim());
    return message ? [{ line, column: index + 1, message }] : [];
  });

/** Why a cell is no content: what a spreadsheet failed to work out is not known, and a wish to clear is for a delivery. */
function unreadable(cell: string): Bilingual | undefined {
  if (isSpreadsheetError(cell))
    return {
      zh: `“${cell}”是电子表格的错误值，不是内容。请填写真实的内容；没有内容请留空。`,
      en: `"${cell}" is a spreadsheet's error, not content. Fill in what belongs here; leave the cell blank where there is nothing.`,
    };
  if (isClearing(cell))
    return {
      zh: `“${cell}”是导入时清空一格的写法，不是内容。没有内容请留空。`,
      en: `"${cell}" is how a delivery clears a field, not content. Leave the cell blank where there is nothing.`,
    };
  return undefined;
}

const separatorNames: Readonly<Record<string, Bilingual>> = {
  ',': { zh: '逗号', en: 'a comma' },
  ';': { zh: '分号“;”（这张表用分号分隔各格）', en: 'a semicolon (";", which parts the cells of this table)' },
  '\t': { zh: '制表符（这张表用制表符分隔各格）', en: 'a tab (which parts the cells of this table)' },
};

/** The problem of a row that has not as many cells as the header. */
export function raggedRow({ line, cells }: TableRow, expected: number, separator = ','): Problem | undefined {
  if (cells.length === expected) return undefined;
  const { zh, en } = separatorNames[separator]!;
  return {
    line,
    column: Math.min(cells.length, expected) + 1,
    message: {
      zh: `这一行有 ${cells.length} 格，表头有 ${expected} 格。请检查是否多了或少了${zh}。`,
      en: `This row has ${cells.length} cells, the header has ${expected}. Look for ${en} too many or too few.`,
    },
  };
}

type Records = { records: TableRow[]; problems: Problem[]; separator: string };

/**
 * The rows of a text whose cells stand between commas, semicolons or tabs (Excel's "Unicode text"), whichever parts
 * its first lines alike. Empty lines are left out.
 *
 * @param most rows to read, the header among them
 * @param mostRagged rows of another length than the first, after which the rest is not read
 */
export function readRecords(text: string, most = Infinity, mostRagged = Infinity): Records {
  const hint = /^\ufeff?sep=([,;\t])\n/.exec(text);
  const skipped = hint ? 1 : 0;
  const source = hint ? text.slice(hint[0].length) : text.replace(/^\ufeff/, '');
  const separator = hint?.[1] ?? separatorOf(source);
  const records: TableRow[] = [];
  try {
    parse(source, {
      // Each row is made as it is read: a million of them with all that the parser knows would fill the memory.
      on_record(cells: string[], { lines, invalid_field_length: ragged }) {
        records.push({ line: lines - cells.join('').split('\n').length + 1 + skipped, cells });
        if (ragged > mostRagged) throw new TooRagged();
        return null;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: separator,
      ...(most === Infinity ? {} : { to: most + 1 }),
    });
    return { records, problems: [], separator };
  } catch (error) {
    if (error instanceof TooRagged) return { records, problems: [], separator };
    if (!(error instanceof CsvError)) throw error;
    const problem = {
      line: Number(error['lines'] ?? 1) + skipped,
      column: 1,
      message: {
        zh: `表格无法读取（${error.code}）：请检查引号是否成对。`,
        en: `The table cannot be read (${error.code}): check that quotes are in pairs.`,
      },
    };
    return { records: [], problems: [problem], separator };
  }
}

class TooRagged extends Error {}

const separators = [',', '\t', ';'];

/**
 * The separator that parts most of the first lines into one number of cells, the larger number where two do: what stands
 * in the words of a cell parts its lines by chance. A comma where none parts any.
 */
function separatorOf(text: string): string {
  const lines = firstLines(text);
  const agreeing = separators.map((separator) => {
    const widths = lines.map((line) => line.split(separator).length).filter((width) => width > 1);
    const counts = Map.groupBy(widths, (width) => width);
    const [width = 1, same = []] = [...counts].toSorted(([a, x], [b, y]) => descending(x.length, y.length) || descending(a, b))[0] ?? [];
    return { separator, width, lines: same.length };
  });
  return agreeing.toSorted((a, b) => descending(a.lines, b.lines) || descending(a.width, b.width))[0]!.separator;
}

const firstLines = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', 20)
    .filter((line) => line.trim());

/** Whether a table's cells stand between upright lines, which no spreadsheet writes by itself. */
export const isPartedByBars = (text: string): boolean => {
  const [first = ''] = firstLines(text);
  return first.split('|').length > 2 && !separators.some((separator) => first.includes(separator));
};
