import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type YAMLMap } from 'yaml';
import { languages, type Bilingual } from '../domain/language.ts';
import { fieldTooLong, longestCell } from '../domain/characters/cell-length.ts';
import { placesIn } from './lines.ts';
import type { Locate, Place } from './locate.ts';

/** What is wrong, in the parser's words; what is longer than can be read is said in ours too. */
export type YamlProblem = Place & { message: string; inBoth?: Bilingual };
export type YamlRead = { value: unknown; locate: Locate; problems: YamlProblem[] };

/**
 * Reads YAML with every scalar as text (the failsafe schema): `2023-02-30`, `no` and `0123` stay what was
 * typed and the record's own schema types them. Duplicate keys, tabs and unclosed quotes are problems.
 *
 * @param firstLine the line of the file on which `source` begins
 */
export function readYaml(source: string, firstLine = 1): YamlRead {
  const at = placesIn(source, firstLine);
  if (source.length > longestSource)
    return { value: undefined, locate: () => at(0), problems: [{ ...at(longestSource), ...sourceTooLong }] };
  const deep = deepestAt(source);
  if (deep !== undefined) return { value: undefined, locate: () => at(deep), problems: [{ ...at(deep), message: 'nested too deep' }] };
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const problems: YamlProblem[] = [
    ...[...document.errors, ...document.warnings, ...repeatedKeys(document.contents)].map((error) => ({
      ...at(error.pos[0]),
      message: error.message,
    })),
    ...endlessTexts(document.contents).map(({ from, length }) => ({ ...at(from), message: 'text too long', inBoth: fieldTooLong(length) })),
  ];
  const pairs = new WeakMap<object, Map<string, Pair>>();
  const locate: Locate = (path) => {
    let node: unknown = document.contents;
    let found = isNode(node) && node.range ? at(node.range[0]) : { line: firstLine, column: 1 };
    for (const step of path) {
      const next = childAt(node, step, pairs);
      if (!next) break;
      found = at(next.offset);
      node = next.node;
    }
    return found;
  };
  if (problems.length) return { value: undefined, locate, problems };
  try {
    return { value: withoutBlanks(document.toJS({ maxAliasCount: 20 })), locate, problems };
  } catch (error) {
    // Aliases of aliases make gigabytes of a few lines.
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, locate, problems: [{ line: firstLine, column: 1, message: error.message }] };
  }
}

/** Characters of a file, and of one text in it, beyond which nothing reads it: neither is a record but an accident. */
const [longestSource, longestText] = [5_000_000, longestCell * 6];
const sourceTooLong = {
  message: 'file too long',
  inBoth: {
    zh: `这个文件太长：最多 ${longestSource} 字，从这里起没有查。请分成几条记录，长表写成 CSV，长文写在 zh.mdx 或 en.mdx 里。`,
    en: `This file is too long: it holds up to ${longestSource} characters, and from here on it was not looked at. Divide it into records; long tables belong in CSV, long texts in zh.mdx and en.mdx.`,
  },
};

/** Texts that are longer than any field, by far: whatever looks at words would take minutes or all memory for one. */
function endlessTexts(contents: unknown): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  if (isNode(contents))
    visit(contents, {
      Scalar(_, { value, range }) {
        if (typeof value === 'string' && value.length > longestText) found.push({ from: range?.[0] ?? 0, length: value.length });
      },
    });
  return found;
}

/** Brackets within brackets beyond this, or blanks before a line, are no record but an attack or an accident. */
const [mostBrackets, mostIndent] = [60, 400];

/** Where a text is nested deeper than any record is; undefined where it is not. */
function deepestAt(source: string): number | undefined {
  const indented = new RegExp(`^ {${mostIndent}}|^(?:\\s*[-?:] ){${mostBrackets}}`, 'm').exec(source)?.index;
  const brackets = new RegExp(`(?:[[{][^\\[\\]{}]*){${mostBrackets}}`).exec(source)?.index;
  return indented ?? brackets;
}

/** The pairs of a map by their keys, the first of each: a map of many ids is looked through once. */
function pairsByKey(map: YAMLMap): Map<string, Pair> {
  const byKey = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, pair);
  }
  return byKey;
}

/** The keys that stand twice in a map; the parser's own look for them compares each with each. */
function repeatedKeys(contents: unknown): { pos: [number]; message: string }[] {
  const found: { pos: [number]; message: string }[] = [];
  if (isNode(contents))
    visit(contents, {
      Map(_, { items }) {
        const seen = new Set<unknown>();
        for (const { key } of items) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value)) found.push({ pos: [key.range?.[0] ?? 0], message: 'Map keys must be unique' });
          seen.add(key.value);
        }
      },
    });
  return found;
}

function childAt(
  node: unknown,
  step: PropertyKey,
  pairs: WeakMap<object, Map<string, Pair>>,
): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const known = pairs.get(node) ?? pairsByKey(node);
    pairs.set(node, known);
    const pair = known.get(String(step));
    if (!pair) return undefined;
    const value = pair.value as Node | null;
    const offset = value?.range?.[0] ?? (pair.key as Node).range?.[0] ?? 0;
    return { node: value, offset };
  }
  if (isSeq(node)) {
    const entry = node.items[Number(step)] as Node | undefined;
    return entry ? { node: entry, offset: entry.range?.[0] ?? 0 } : undefined;
  }
  return undefined;
}

/** Drops keys with an empty value: "number:" with nothing behind it says that there is none, and so do words in neither language. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => !isBlank(entry) && !isWordless(entry))
      .map(([key, entry]) => [key, withoutBlanks(entry)]),
  );
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** `{ zh: , en: }`, as a folder that begins has it where nothing is filled in. */
function isWordless(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const held = Object.entries(value);
  return held.length > 0 && held.every(([key, entry]) => languages.some((lang) => lang === key) && isBlank(entry));
}
