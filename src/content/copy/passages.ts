import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { languages, type Lang } from '../../domain/language.ts';
import { articleComponents } from '../../markdown/article-components.ts';
import { articleTree } from '../../markdown/article-parser.ts';
import { longestCell } from '../../domain/characters/cell-length.ts';
import { tooDeepAt } from '../article/too-deep.ts';
import { tooLongAt } from '../article/too-long.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { borrowedBy, recordPlace } from '../library.ts';
import type { Place } from '../locate.ts';
import { ifMissing, isFile } from '../missing.ts';
import { decodeText } from '../source.ts';
import { placeOfTextFile } from '../text-file.ts';
import { readYaml } from '../yaml.ts';
import type { InArticle, Part, Passage } from './passage.ts';
import { placesInText, placesInValue } from './places.ts';
import { surroundingsIn } from './surroundings.ts';
import { tableAt, tablePassages } from './table-passages.ts';

/**
 * What editors wrote, in the folder and in what it takes of libraries: records of these are named as if they lay in the
 * folder, so that a check knows a law wherever it lies, and `inLibraries` says at last where that is.
 *
 * @param shownAs how the folder is named in places
 */
export async function* passagesOf(directory: string, shownAs: string): AsyncGenerator<Passage> {
  yield* passagesIn(directory, () => shownAs);
  const { libraries, records } = await borrowedBy(directory);
  for (const library of libraries)
    yield* passagesIn(library.directory, (name) => {
      if (!name.includes('/')) return library.shownAs;
      return records.get(recordPlace(name))?.directory === library.directory ? shownAs : undefined;
    });
}

/**
 * What editors wrote in a folder, passage by passage: every `zh` and `en` in a YAML file, the title block and the prose of every
 * article, and the columns of tables that have one a language. Files with faults of their own are passed over; the check
 * reports those.
 *
 * @param shownAs how the folder of a file is named in places; undefined for a file that does not count
 */
async function* passagesIn(directory: string, shownAs: (name: string) => string | undefined): AsyncGenerator<Passage> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(ifMissing<Dirent[]>([]));
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
  for (const name of names.map((entry) => entry.replaceAll(path.sep, '/')).toSorted()) {
    const folder = shownAs(name);
    if (folder === undefined) continue;
    const table = tableAt(name);
    if (!(table ?? /\.(ya?ml|mdx)$/.test(name)) || /(^|\/)\./.test(name)) continue;
    const file = `${folder}/${name}`;
    const at = path.join(directory, name);
    // A link to a folder, to nothing or to a device is for the check to name.
    const text = (await isFile(at)) ? textOf(await readFile(at)) : undefined;
    if (text === undefined) continue;
    const lang = placeOfTextFile(name)?.lang;
    if (table) yield* tablePassages(text, file, table);
    else if (lang) yield* articlePassages(text, file, lang);
    else if (!name.endsWith('.mdx')) yield* recordPassages(text, file);
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes).text;
  } catch {
    return undefined;
  }
}

function* recordPassages(text: string, file: string): Generator<Passage> {
  const { value, locate } = readYaml(text);
  const lines = text.split('\n');
  for (const { path: steps, text: written } of stringsIn(value)) {
    const lang = languages.find((language) => language === steps.at(-1));
    const place = locate(steps);
    const at = placesInValue(written, place, lines);
    if (lang) yield { file, ...place, at, lang, text: written, field: steps.slice(0, -1).join('.') };
  }
}

function* articlePassages(text: string, file: string, lang: Lang): Generator<Passage> {
  const split = splitFrontMatter(text);
  if (!split) return;
  const { value, locate } = readYaml(split.front, 2);
  const lines = text.split('\n');
  for (const { path: steps, text: written } of stringsIn(value)) {
    const place = locate(steps);
    yield { file, ...place, at: placesInValue(written, place, lines), lang, text: written, field: steps.join('.') };
  }
  for (const { line, isText, ...prose } of proseOf(split.body)) {
    const place = { line: line + split.firstLine - 1, column: prose.column };
    yield { file, lang, ...prose, ...place, at: isText ? placesInText(prose.text, place, lines) : undefined };
  }
}

function* stringsIn(value: unknown, steps: readonly string[] = []): Generator<{ path: readonly string[]; text: string }> {
  // What no field may hold is told by the check.
  if (typeof value === 'string' && value.length <= longestCell) yield { path: steps, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, held] of Object.entries(value)) yield* stringsIn(held, [...steps, key]);
}

type ComponentNode = Node & { name?: string | null; value?: string; attributes?: { name?: string; value?: unknown }[] };

type Prose = Place & InArticle & { text: string; isText: boolean; inDemo: boolean };

/** The words of an article's body: its text, and what components say in attributes that hold words. */
function proseOf(body: string): Prose[] {
  const found: Prose[] = [];
  let tree;
  if (tooLongAt(body) ?? tooDeepAt(body) !== undefined) return found;
  try {
    tree = articleTree(body);
  } catch {
    return found;
  }
  const partAt = partsOf(tree.children);
  const surroundingsAt = surroundingsIn(tree);
  let demoUntil = 0;
  visit(tree, (visited: Node) => {
    const node = visited as ComponentNode;
    const { line, column, offset = 0 } = node.position?.start ?? { line: 1, column: 1 };
    const component = node.name && Object.hasOwn(articleComponents, node.name) ? articleComponents[node.name] : undefined;
    if (component?.demonstration) demoUntil = node.position?.end.offset ?? demoUntil;
    const place = { line, column, part: partAt(line), ...surroundingsAt(offset), inDemo: offset < demoUntil };
    if (node.type === 'text') found.push({ ...place, text: node.value ?? '', isText: true });
    for (const { name = '', value } of node.attributes ?? [])
      if (typeof value === 'string' && component?.attributes[name]?.text) found.push({ ...place, text: value, isText: false });
  });
  return found;
}

/** Finds the part of a body in which a line lies. */
function partsOf(blocks: readonly Node[]): (line: number) => Part {
  let part: Part = { section: 0, block: -1 };
  const parts = blocks.map((node) => {
    part = node.type === 'heading' ? { section: part.section + 1, block: 0 } : { ...part, block: part.block + 1 };
    return { from: node.position?.start.line ?? 1, part };
  });
  return (line) => parts.findLast(({ from }) => from <= line)?.part ?? { section: 0, block: 0 };
}
