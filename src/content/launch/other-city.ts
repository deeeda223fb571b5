import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../entry.ts';
import { ifMissing } from '../missing.ts';
import { readYaml } from '../yaml.ts';

type Named = { zh?: string; en?: string };
type Unit = { name?: Named; fullName?: Named; kind?: string };

/**
 * What the city of another content folder is called, and its districts: texts that were copied from there may still name them.
 * What this portal's own city and units are called too is no other city's.
 */
export async function namesOfOtherCity(other: string, directory: string, { portal, units }: Content): Promise<string[]> {
  if (path.resolve(other) === path.resolve(directory)) return [];
  const { city } = (await yamlAt(path.join(other, 'portal.yaml'))) as { city?: Named };
  const theirs = Object.values((await yamlAt(path.join(other, 'units.yaml'))) as Record<string, Unit>);
  const named = [city, ...theirs.filter(({ kind }) => kind !== 'department').flatMap(({ name, fullName }) => [name, fullName])];
  const own = [portal[0]?.fields.city, ...units.flatMap(({ fields }) => [fields.name, fields.fullName])].flatMap((name) => [
    name?.zh,
    name?.en,
  ]);
  const names = named.flatMap((name) => [name?.zh, name?.zh?.replace(/市$/u, ''), name?.en]).filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => name.length > 1 && !own.some((word) => word?.includes(name)));
}

const yamlAt = async (file: string): Promise<unknown> => readYaml(await readFile(file, 'utf8').catch(ifMissing(''))).value ?? {};
