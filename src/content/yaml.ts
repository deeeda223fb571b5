import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { placesIn } from './lines.ts';
import type { Locate, Place } from './locate.ts';

export type YamlProblem = Place & { message: string };
export type YamlRead = { value: unknown; locate: Locate; problems: YamlProblem[] };

/**
 * Reads YAML with every scalar as text (the failsafe schema): `2023-02-30`, `no` and `0123` stay what was
 * typed and the record's own schema types them. Duplicate keys, tabs and unclosed quotes are problems.
 *
 * @param firstLine the line of the file on which `source` begins
 */
export function readYaml(source: string, firstLine = 1): YamlRead {
  const at = placesIn(source, firstLine);
  const deep = deepestAt(source);
  if (deep !== undefined) return { value: undefined, locate: () => at(deep), problems: [{ ...at(deep), message: 'nested too deep' }] };
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) => ({ ...at(error.pos[0]), message: error.message }));
  const locate: Locate = (path) => {
    let node: unknown = document.contents;
    let found = isNode(node) && node.range ? at(node.range[0]) : { line: firstLine, column: 1 };
    for (const step of path) {
      const next = childAt(node, step);
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

/** Brackets within brackets beyond this, or blanks before a line, are no record but an attack or an accident. */
const [mostBrackets, mostIndent] = [60, 400];

/** Where a text is nested deeper than any record is; undefined where it is not. */
function deepestAt(source: string): number | undefined {
  const indented = new RegExp(`^ {${mostIndent}}|^(?:\\s*[-?:] ){${mostBrackets}}`, 'm').exec(source)?.index;
  const brackets = new RegExp(`(?:[[{][^\\[\\]{}]*){${mostBrackets}}`).exec(source)?.index;
  return indented ?? brackets;
}

function childAt(node: unknown, step: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((entry) => isPair(entry) && isScalar(entry.key) && String(entry.key.value) === String(step));
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

/** Drops keys with an empty value: "number:" with nothing behind it says that there is none. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null && !(typeof entry === 'string' && entry.trim() === ''))
      .map(([key, entry]) => [key, withoutBlanks(entry)]),
  );
}
