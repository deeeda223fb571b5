import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SelfCheckFinds } from '../../domain/requirements/self-check.ts';

/** A text file of a site as it was written: its name below the folder, its address below the portal's own root, and what stands in it. */
export type OutputFile = { name: string; address: string; text: string };
/** What one item of the self-check makes of a site: it is handed each text file, and in the end the names of all files. */
export type OutputItem = { read: (file: OutputFile) => void; finds: (names: ReadonlySet<string>) => SelfCheckFinds };

const isText = (name: string): boolean => /\.(?:html|csv|json|xml|ics|txt|svg)$/.test(name);

/** Hands the text files of a site to the items, one after the other: a site may be larger than what a machine can hold. */
export async function readSite(folder: string, items: readonly OutputItem[]): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
  for (const name of names.filter(isText)) {
    const file = { name, address: addressOfFile(name), text: await readFile(path.join(folder, name), 'utf8') };
    for (const { read } of items) read(file);
  }
  return new Set(names);
}

/** The address of a file: that of a page is the address of its folder. */
const addressOfFile = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a file is a page of a language: neither the first page, which only leads on, nor one that leads to where a page is now. */
export const isPage = ({ name, text }: OutputFile): boolean =>
  /^[a-z]{2}\/(?:.*\/)?index\.html$/.test(name) && !text.includes('http-equiv="refresh"');

/** The value of an attribute as it was meant. */
export const unescapedValue = (value: string): string =>
  value.replaceAll(/&(?:amp|#38|#x26);/g, '&').replaceAll(/&(?:quot|#34|#x22);/g, '"');

/** The lines of a calendar as they were before they were folded to 75 bytes (RFC 5545); any other text as it is. */
export const unfolded = ({ name, text }: Pick<OutputFile, 'name' | 'text'>): string =>
  name.endsWith('.ics') ? text.replaceAll(/\r?\n[ \t]/g, '') : text;

/** A table, its head first. @throws where a row has other columns than its head, or a quotation mark is left open. */
export const readTable = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];

/** What a file holds; undefined of one that does not open, which is another item. */
export function opened<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** What a reader sees of a piece of a page. */
export const shownWords = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
