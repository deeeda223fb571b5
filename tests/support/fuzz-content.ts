import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from '../../src/content/write-csv.ts';
import { filesOf } from './site.ts';

/** What a damaged record holds where words, days, numbers or references were. */
const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  'true',
  '否',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  '2026-02-03',
  '2031-07-19',
  '2026-13',
  'dongqu',
  'plan',
  'plan-01',
  'plan#1',
  'no-such-thing',
  '__proto__',
  'constructor',
  '../../x',
  '/zh/tasks/',
  'https://a.example/x',
  'javascript:alert(1)',
  '东环罚〔2026〕1号',
  '（东）环罚决字〔2026〕第012号',
  '甲'.repeat(300),
  'x'.repeat(100_000),
  '甲\u0000乙',
  '甲\u202e乙',
  '甲\ufffd乙',
  '👨‍👩‍👧',
  '\ud800',
  '=1+1',
  'a,b;c\td',
  '第一行\n第二行',
  '"引号\'',
  '<script>',
  '{1+1}',
  '#REF!',
  '11010519491231002X',
  '13812345678',
] as const;
const kindsOfValue = [null, true, 0, 1.5, [], {}, [''], [[]], { zh: '甲' }, { en: 'a' }, { zh: [] }] as const;

/** One damage: in which file, at which place of it, of which sort. */
export type Damage = { file: number; place: number; sort: (typeof sorts)[number]; value: unknown };
const sorts = ['value', 'value', 'value', 'drop', 'copy', 'key', 'bytes', 'cut', 'delete', 'rename', 'folder', 'swap'] as const;
export const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(1000),
  place: fc.nat(100_000),
  sort: fc.constantFrom(...sorts),
  value: fc.oneof(fc.constantFrom(...values), fc.constantFrom(...kindsOfValue), fc.string({ unit: 'grapheme', maxLength: 6 })),
});

/** Texts by their path; `null` is a folder of that name. */
export type Tree = Map<string, string | null>;

export const readTree = (folder: string): Tree =>
  new Map(
    filesOf(folder)
      .filter((name) => !/(^|\/)[.~]/.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

export const damaged = (tree: Tree, damages: readonly Damage[]): Tree => damages.reduce(damagedOnce, tree);

function damagedOnce(tree: Tree, { file, place, sort, value }: Damage): Tree {
  const names = [...tree.keys()];
  const name = names[file % names.length]!;
  const text = tree.get(name);
  const changed = new Map(tree);
  if (text === null || text === undefined) return changed;
  const other = names[place % names.length]!;
  const at = place % (text.length + 1);
  if (sort === 'delete') changed.delete(name);
  else if (sort === 'rename') changed.set(name.replace(/(\.\w+)$/, place % 2 ? '-2$1' : 'X$1'), text);
  else if (sort === 'folder') changed.set(name, null);
  else if (sort === 'swap') changed.set(name, tree.get(other) ?? text);
  else if (sort === 'bytes') changed.set(name, text.slice(0, at) + String(value) + text.slice(at));
  else if (sort === 'cut') changed.set(name, text.slice(0, at));
  else changed.set(name, restructured(name, text, sort, place, value));
  return changed;
}

/** A file with one value of it changed, taken out, repeated, or one added. */
function restructured(name: string, text: string, sort: string, place: number, value: unknown): string {
  if (name.endsWith('.csv')) {
    const rows = parse(text, { relax_column_count: true }) as string[][];
    const row = rows[place % rows.length]!;
    const column = Math.floor(place / rows.length) % row.length;
    if (sort === 'value') row[column] = String(value);
    else if (sort === 'drop') for (const one of rows) one.splice(column, 1);
    else if (sort === 'copy') rows.push([...row]);
    else for (const [index, one] of rows.entries()) one.push(index ? String(value) : 'x');
    return writeCsv(rows[0]!, rows.slice(1));
  }
  const [, head = '', json = '', rest = ''] = /^(---\n)?(\{.*?\})(\n---\n.*)?$/su.exec(text) ?? [];
  if (!json) return text;
  const record = JSON.parse(json) as object;
  const places = placesIn(record);
  const [holder, key] = places[place % places.length]!;
  if (sort === 'value') Reflect.set(holder, key, value);
  else if (sort === 'drop') Reflect.deleteProperty(holder, key);
  else if (sort === 'key') Object.defineProperty(holder, String(value), { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.push(holder[Number(key)]);
  return `${head}${JSON.stringify(record)}${rest}`;
}

/** Every place of a record at which a value stands. */
const placesIn = (record: object): [object, string][] =>
  Object.entries(record).flatMap(([key, value]): [object, string][] => [
    [record, key],
    ...(typeof value === 'object' && value !== null ? placesIn(value as object) : []),
  ]);

/** Makes a folder hold one tree in place of another that it holds. */
export function exchange(folder: string, from: Tree, to: Tree): void {
  const differs = (name: string) => from.get(name) !== to.get(name) || from.has(name) !== to.has(name);
  for (const name of from.keys()) if (differs(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const [name, text] of to) {
    if (!differs(name)) continue;
    mkdirSync(text === null ? path.join(folder, name) : path.dirname(path.join(folder, name)), { recursive: true });
    if (text !== null) writeFileSync(path.join(folder, name), text);
  }
}
