import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ascending } from 'd3-array';

const routesFolder = path.resolve(import.meta.dirname, '../src/pages/[lang]');

/** The paths below a folder, with forward slashes. */
const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).map((name) => name.replaceAll(path.sep, '/'));

/**
 * The pages of a built site by kind, whatever its content. A kind is the route that makes its pages, such as `documents/[id]`;
 * of a route that makes several sections each is a kind of its own. Addresses stand below the language, sorted.
 */
export async function pagesByKind(site: string): Promise<Map<string, string[]>> {
  const routes = (await filesBelow(routesFolder))
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace(/(index)?\.astro$/, '').replace(/([^/])$/, '$1/'))
    // A route that names more of the address itself comes first, as Astro has it.
    .toSorted((a, b) => ascending(a.split('[').length, b.split('[').length))
    .map((route) => ({ route, fits: new RegExp(`^${route.replace(/\[\.{3}\w+\]/g, '(.+)').replace(/\[\w+\]/g, '([^/]+)')}$`) }));
  const addresses = (await filesBelow(path.join(site, 'zh')))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ''));
  return Map.groupBy(addresses.toSorted(), (address) => {
    const { route, fits } = routes.find((one) => one.fits.test(address))!;
    return route.replace('[kind]', fits.exec(address)![1] ?? '').replace(/\/$/, '');
  });
}

/** Some of a list, from its first to its last, evenly spread. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, index) => all[most === 1 ? 0 : Math.round((index * (all.length - 1)) / (most - 1))]!);
}
