import type { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import type { Content, Entry } from '../../src/content/entry.ts';
import { fieldMeta, innerSchema, mapValues, shapeOf, type FieldMeta } from '../../src/schemas/fields.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../src/schemas/index.ts';
import type { Tree } from './fuzz-content.ts';

type Record_ = Record<string, unknown>;

/** Where what was read differs from what was written, read from the files without the portal's own reader. */
export function differences(tree: Tree, content: Content): string[] {
  return kindNames.flatMap((kind) =>
    written(tree, kind, content).flatMap(({ name, record, entry }) =>
      entry ? leavesOf(record).flatMap(([steps, value]) => difference(kind, steps, value, entry, content, name)) : [`${name}: no record`],
    ),
  );
}

/** What the field at a place says of itself, lists and groups entered. */
function metaAt(schema: z.ZodType, steps: readonly string[]): FieldMeta | undefined {
  let current = schema;
  let found: FieldMeta | undefined;
  for (const step of steps) {
    while (!('shape' in current) && !mapValues(current) && innerSchema(current)) current = innerSchema(current)!;
    current = ('shape' in current ? shapeOf(current)[step] : mapValues(current)) ?? current;
    found = fieldMeta(current) ?? found;
  }
  return found;
}

type Written = { name: string; record: Record_; entry: Entry | undefined };

function written(tree: Tree, kind: Kind, content: Content): Written[] {
  const { layout, place } = usesOf(kind);
  const all = content[kind] as Entry[];
  const found: Written[] = [];
  for (const [name, text] of tree) {
    if (text === null || !(name === place || name.startsWith(`${place}/`))) continue;
    const id = name.slice(place.length + 1).replace(/(\/index)?\.\w+$/, '');
    const add = (record: unknown, entry: Entry | undefined) =>
      typeof record === 'object' && record !== null && found.push({ name, record: record as Record_, entry });
    if (layout === 'tables' && name.endsWith('.csv')) {
      const [header = [], ...rows] = parse(text, { relax_column_count: true, skip_empty_lines: true, bom: true }) as string[][];
      const entries = all.filter(({ group }) => group === id);
      rows
        .filter((cells) => cells.some((cell) => cell.trim()))
        .forEach((cells, index) => add(Object.fromEntries(header.map((title, column) => [title, cells[column] ?? ''])), entries[index]));
    } else if (!name.endsWith('.yaml') || !text.startsWith('{')) continue;
    else if (layout === 'map')
      for (const [key, value] of Object.entries(json(text)))
        add(
          value,
          all.find((entry) => entry.id === key),
        );
    else if (layout === 'record') add(json(text), all[0]);
    else if (!id.includes('/'))
      add(
        json(text),
        all.find((entry) => entry.id === id),
      );
  }
  return found;
}

function json(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

function leavesOf(value: unknown, steps: readonly string[] = []): [readonly string[], string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...steps, ...key.split('.')]));
  return [[steps, String(value as string)]];
}

function difference(kind: Kind, steps: readonly string[], value: string, { fields, id }: Entry, content: Content, name: string): string[] {
  const { schema } = kinds[kind];
  // A name with nothing behind it loses nothing.
  if (!Object.hasOwn(shapeOf(schema), steps[0]!)) return value.trim() === '' ? [] : [`${name}: ${steps.join('.')} is read by nobody`];
  const shown = steps.reduce<unknown>((held, step) => (held as Record_ | undefined)?.[step], fields);
  const meta = metaAt(schema, steps);
  const words = value.trim();
  const unequal = (text: unknown) => [
    `${name} (${id}) ${steps.join('.')}: ${JSON.stringify(words).slice(0, 80)} is shown as ${JSON.stringify(text)?.slice(0, 80)}`,
  ];
  // One that is named twice is one.
  const isRepeated = meta?.ref && /^\d+$/.test(steps.at(-1)!);
  if (shown === undefined) return words === '' || isRepeated ? [] : unequal(shown);
  const same = (one: unknown, typed: string): boolean => {
    if (typeof one === 'number') return Number(typed.replace(/,/g, '')) === one;
    if (typeof one === 'boolean') return ['true', 'yes', '是'].includes(typed) === one;
    if (typeof one !== 'string') return false;
    if (meta?.ref)
      return (
        one === typed || JSON.stringify((content[meta.ref as Kind] as Entry[]).find((entry) => entry.id === one) ?? '').includes(typed)
      );
    if (meta?.choices)
      return one === typed || Object.values(meta.choices[one] ?? {}).some((label) => label.toLowerCase() === typed.toLowerCase());
    if (meta?.type === 'code') return one === typed.toUpperCase();
    if (meta?.type === 'url') return one === typed || URL.canParse(typed);
    return one === typed;
  };
  // Where nothing is written, the field's own default counts.
  if (words === '' && steps.length === 1 && shapeOf(schema)[steps[0]!]!.safeParse(undefined).data === shown) return [];
  if (Array.isArray(shown)) {
    const typed = words
      .split(/[;；]/)
      .map((part) => part.trim())
      .filter(Boolean);
    return shown.length <= typed.length && shown.every((one) => typed.some((part) => same(one, part))) ? [] : unequal(shown);
  }
  return same(shown, words) ? [] : unequal(shown);
}
