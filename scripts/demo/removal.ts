import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isMap, parseDocument, type Document, type Node } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { decodeText, UnreadableText } from '../../src/content/source.ts';
import { readCsv } from '../../src/content/table.ts';
import { writeCsv } from '../../src/content/write-csv.ts';
import { readYaml } from '../../src/content/yaml.ts';
import type { Changes } from '../../src/content/writing/journal.ts';
import { languages } from '../../src/domain/language.ts';
import { withoutDemonstration } from '../../src/markdown/without-demonstration.ts';
import { shapeOf } from '../../src/schemas/fields.ts';
import { kindNames, kinds, textKinds, usesOf } from '../../src/schemas/index.ts';
import type { Layout } from '../../src/schemas/kind.ts';
import { BadInput } from '../cli.ts';
import { withoutBanner } from './without-banner.ts';

/** The folders, or of maps the files, of the kinds that lie so in content/ and whose records may be marked as invented. */
const placesOf = (layout: Extract<Layout, 'tables' | 'files' | 'map'>) =>
  kindNames.filter((kind) => usesOf(kind).layout === layout && 'demo' in shapeOf(kinds[kind].schema)).map((kind) => usesOf(kind).place);
const yes: unknown[] = ['是', 'true', 'yes'];

/**
 * What taking out the demonstration changes in a content folder. Each file is read by itself, so that one which is
 * missing, or names what is missing, keeps none of the others. A folder goes with the last that stood in it.
 *
 * @returns the changes, and the places where nothing was found
 * @throws BadInput for a file that cannot be read, or a file where a folder should be: what is invented there is not known
 */
export async function removalOf(directory: string): Promise<{ changes: Changes; missing: string[] }> {
  const changes = new Map<string, string | undefined>();
  const missing: string[] = [];
  const names = async (folder: string) => {
    const found = await orMissing(folder, readdir(path.join(directory, folder)));
    if (!found) missing.push(`${folder}/`);
    return (found ?? []).filter((name) => !/^(\.|~\$)/.test(name)).toSorted();
  };
  const text = async (name: string) => {
    const bytes = await orMissing(name, readFile(path.join(directory, name)));
    if (!bytes) missing.push(name);
    return bytes && decoded(name, bytes);
  };
  for (const folder of placesOf('tables'))
    for (const name of await names(folder)) {
      if (!name.endsWith('.csv')) continue;
      const table = await text(`${folder}/${name}`);
      const kept = table === undefined ? undefined : withoutInvented(`${folder}/${name}`, table);
      if (kept) changes.set(`${folder}/${name}`, kept.rows.length ? writeCsv(kept.header, kept.rows) : undefined);
    }
  for (const folder of textKinds)
    for (const id of await names(folder)) {
      const facts = await text(`${folder}/${id}/index.yaml`);
      if (facts !== undefined && isInvented(`${folder}/${id}/index.yaml`, facts)) {
        changes.set(`${folder}/${id}`, undefined);
        continue;
      }
      for (const name of languages.map((lang) => `${folder}/${id}/${lang}.mdx`)) {
        const bytes = await orMissing(name, readFile(path.join(directory, name)));
        const kept = bytes && withoutItsWords(name, decoded(name, bytes));
        if (kept !== undefined) changes.set(name, kept);
      }
    }
  for (const folder of placesOf('files'))
    for (const name of await names(folder)) {
      const facts = name.endsWith('.yaml') ? await text(`${folder}/${name}`) : undefined;
      if (facts !== undefined && isInvented(`${folder}/${name}`, facts)) changes.set(`${folder}/${name}`, undefined);
    }
  for (const folder of new Set([...changes.keys()].map((place) => place.split('/')[0]!))) {
    const held = ((await orMissing(folder, readdir(path.join(directory, folder)))) ?? []).map((name) => `${folder}/${name}`);
    if (!held.every((place) => changes.has(place) && changes.get(place) === undefined)) continue;
    for (const place of held) changes.delete(place);
    changes.set(folder, undefined);
  }
  for (const name of placesOf('map')) {
    // A map may be absent.
    const bytes = await orMissing(name, readFile(path.join(directory, name)));
    const kept = bytes && withoutInventedEntries(name, decoded(name, bytes));
    if (kept !== undefined) changes.set(name, kept);
  }
  const portal = await text('portal.yaml');
  if (portal !== undefined)
    changes.set(
      'portal.yaml',
      withoutBanner(portal, parsed('portal.yaml', portal), (value) => yes.includes(value)),
    );
  return { changes, missing };
}

async function orMissing<T>(name: string, reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') throw unreadable(name, '这里应是文件夹，却是一个文件。', 'This should be a folder and is a file.');
    if (code === 'EISDIR') throw unreadable(name, '这里应是文件，却是一个文件夹。', 'This should be a file and is a folder.');
    throw error;
  }
}

const unreadable = (name: string, zh: string, en: string) =>
  new BadInput({ zh: `${name}：${zh} 没有移除任何内容。`, en: `${name}: ${en} Nothing was removed.` });

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (error instanceof UnreadableText) throw unreadable(name, error.reason.zh, error.reason.en);
    throw error;
  }
}

/** The rows of a table that are no demonstration; undefined where none is. */
function withoutInvented(name: string, text: string): { header: string[]; rows: string[][] } | undefined {
  const { header, rows, problems } = readCsv(text);
  const [problem] = problems;
  if (problem) throw unreadable(name, problem.message.zh, problem.message.en);
  const column = header.findIndex((cell) => ['演示', 'demo'].includes(cell.trim()));
  const kept = rows.filter(({ cells }) => !yes.includes(cells[column]?.trim()));
  return column < 0 || kept.length === rows.length ? undefined : { header, rows: kept.map(({ cells }) => cells) };
}

function parsed(name: string, text: string): Document.Parsed {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [problem] = document.errors;
  if (problem) throw unreadable(name, `YAML 写法有误：${problem.message}`, problem.message);
  return document;
}

/** A map without the entries that are demonstration; undefined where none is. Comments and the form of the others stay. */
function withoutInventedEntries(name: string, text: string): string | undefined {
  const map = parsed(name, text);
  if (!isMap(map.contents)) return undefined;
  const gone = map.contents.items.flatMap(({ key, value }) =>
    isMap(value) && yes.includes(value.get('demo')) ? [[(key as Node).range![0], value.range![2]] as const] : [],
  );
  if (!gone.length) return undefined;
  return gone.reduceRight((kept, [from, to]) => kept.slice(0, from) + kept.slice(to), text);
}

function isInvented(name: string, text: string): boolean {
  const { value, problems } = readYaml(text);
  const [problem] = problems;
  if (problem) throw unreadable(name, `YAML 写法有误：${problem.message}`, `This is not valid YAML: ${problem.message}.`);
  return yes.includes((value as { demo?: unknown } | null)?.demo);
}

/** An article without its words on the portal as a demonstration; undefined where it has none. */
function withoutItsWords(name: string, text: string): string | undefined {
  const body = splitFrontMatter(text)?.body ?? text;
  try {
    const kept = withoutDemonstration(body);
    return kept === body ? undefined : text.slice(0, text.length - body.length) + kept;
  } catch (error) {
    const { message } = error as Error;
    throw unreadable(name, `此处无法读取：${message}。`, `This cannot be read: ${message}.`);
  }
}
