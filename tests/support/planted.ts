import type { z } from 'astro/zod';
import { columnsOf } from '../../src/content/table.ts';
import { writeCsv } from '../../src/content/write-csv.ts';
import { fieldMeta, innerSchema, mapValues, ownMeta, shapeOf } from '../../src/schemas/fields.ts';
import { kinds, usesOf, type Kind } from '../../src/schemas/index.ts';
import { front } from '../../src/schemas/shared.ts';
import { write } from './content.ts';

/** Every text of a record begins with one of these: it may be read on the day of the site, or it may not. */
export const shownWord = 'zqxp';
export const secretWord = 'zqxs';
/** The day of the site, and days before and after it. */
export const plantedOn = '2026-06-15';
export const past = '2026-02-03';
/** A day on which nothing happens but what must not be told. */
export const future = '2031-07-19';

let count = 0;
/** Words that are told from all others, wherever they come out. */
export const numbered = (word: string): string => `${word}${String(++count).padStart(4, '0')}`;

/** Ids of public records that references lead to. */
export const known: Partial<Record<string, string>> = {
  units: 'dongqu',
  topics: 'air',
  documents: 'plan',
  tasks: 'plan-01',
  indicators: 'pm25',
  cases: '东环罚〔2026〕1号',
  questions: 'asked',
  guides: 'asked',
  explainers: 'asked',
  stations: 'Dongqu',
};

type Given = Record<string, unknown>;

/**
 * A record with every field of its schema filled: texts with words of their own, days with one that is past, or that of the
 * field before or after which they cannot be, references with what is public. What is given stands instead; `undefined`
 * leaves a field out.
 *
 * @param around the record of which this is a group
 */
export function filled(schema: z.ZodType, word: string, given: Given = {}, around: Given = {}): Given {
  const shape = shapeOf(schema);
  // A day is bound by one that was filled before it, and that by the one given to it.
  const record: Given = { ...given };
  const inOrder = (name: string, value: unknown): unknown => {
    const { type, notBefore, notAfter } = fieldMeta(shape[name]!) ?? {};
    if (type !== 'date') return value;
    const bound = (other: string | undefined) => {
      if (other === undefined) return undefined;
      if (!(other in shape)) return around[other] as string | undefined;
      if (!(other in record)) record[other] = inOrder(other, valueOf(shape[other]!, word));
      return record[other] as string | undefined;
    };
    const [first, last] = [bound(notBefore), bound(notAfter)];
    if (first !== undefined && (value as string) < first) return first;
    return last !== undefined && (value as string) > last ? last : value;
  };
  for (const [name, field] of Object.entries(shape))
    if (!(name in record)) record[name] = inOrder(name, valueOf(field, word, { ...around, ...record }));
  return Object.fromEntries(Object.keys(shape).flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
}

function valueOf(schema: z.ZodType, word: string, around: Given = {}): unknown {
  const meta = ownMeta(schema);
  switch (meta?.type) {
    case 'text':
      return meta.leadsTo === 'clause' ? 'plan#1' : numbered(word);
    case 'date':
      return past;
    case 'month':
      return past.slice(0, 7);
    case 'flag':
      return 'false';
    case 'choice':
      return Object.keys(meta.choices!)[0];
    case 'reference':
      return known[meta.ref!];
    case 'url':
      return `https://${numbered(word)}.example/`;
    case 'amount':
    case 'number':
    case 'documentNumber':
      return '1';
    case 'code':
      return '91110105MA0012345R';
    case undefined:
      break;
    default:
      throw new Error(`No words are planted in a field of the sort "${meta!.type}".`);
  }
  const values = mapValues(schema);
  if (values) return { [numbered(word)]: valueOf(values, word, around) };
  if ('shape' in schema) return filled(schema, word, {}, around);
  const inner = innerSchema(schema)!;
  const { type } = (schema as unknown as { def: { type: string } }).def;
  return type === 'array' ? [valueOf(inner, word, around)] : valueOf(inner, word, around);
}

/** Writes a record that is a file of its own. */
export const plantFile = (folder: string, kind: Kind, id: string, record: Given): void =>
  write(folder, `${usesOf(kind).place}/${id}.yaml`, JSON.stringify(record));

/** Writes a text with its words in both languages. `body` is added to them. */
export function plantText(folder: string, kind: Kind, id: string, record: Given, word: string, body = ''): void {
  write(folder, `${usesOf(kind).place}/${id}/index.yaml`, JSON.stringify(record));
  for (const lang of ['zh', 'en']) {
    const head = filled(front, word, { title: numbered(word) });
    write(
      folder,
      `${usesOf(kind).place}/${id}/${lang}.mdx`,
      `---\n${JSON.stringify(head)}\n---\n## ${numbered(word)}\n\n${numbered(word)}\n\n${body}\n`,
    );
  }
}

/** Writes the rows of a table, under the names of their fields. */
export function plantTable(folder: string, kind: Kind, group: string, records: readonly Given[]): void {
  const columns = columnsOf(kinds[kind].schema).map(({ path }) => path);
  const cell = (record: Given, path: string): string => {
    const value = path.split('.').reduce<unknown>((held, step) => (held as Given | undefined)?.[step], record);
    return Array.isArray(value) ? value.join(';') : ((value as string | undefined) ?? '');
  };
  write(
    folder,
    `${usesOf(kind).place}/${group}.csv`,
    writeCsv(
      columns,
      records.map((record) => columns.map((path) => cell(record, path))),
    ),
  );
}
