import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Translated } from '../../domain/language.ts';
import type { Content } from '../entry.ts';
import { inLibraryFolder } from '../library.ts';
import { ifMissing } from '../missing.ts';
import { readYaml } from '../yaml.ts';

type Named = Partial<Translated>;
type Unit = { name?: Named; fullName?: Named; kind?: string };
/** A city by what it is called, with its own name and those of its districts, and words that hold one and speak of no place. */
export type NamedCity = { city: string; names: readonly string[]; notMeant?: readonly string[] };

/** What the city of a content folder is called, and its districts. */
export async function namesOfCity(folder: string): Promise<NamedCity> {
  const { city } = (await yamlAt(path.join(folder, 'portal.yaml'))) as { city?: Named };
  const units = Object.values((await yamlAt(path.join(folder, 'units.yaml'))) as Record<string, Unit>);
  const named = [city, ...units.filter(({ kind }) => kind !== 'department').flatMap(({ name, fullName }) => [name, fullName])];
  const names = named.flatMap((name) => [name?.zh, name?.zh?.replace(/市$/u, ''), name?.en]).filter((name) => name !== undefined);
  return { city: city?.zh ?? '', names: [...new Set(names)].filter((name) => name.length > 1) };
}

/** The city that the software comes with, as a list in the library has it: its own folder may have been replaced. */
export async function shippedCity(): Promise<NamedCity> {
  const { city = '', names = [], notMeant = [] } = (await yamlAt(inLibraryFolder('shipped-city.yaml'))) as Partial<NamedCity>;
  return { city, names, notMeant };
}

/** The names of another city that texts which were copied from there may still hold. What this portal's city and units are called too is no other city's. */
export function otherNames({ city, names }: NamedCity, { portal, units }: Pick<Content, 'portal' | 'units'>): string[] {
  if (portal[0]?.fields.city.zh === city) return [];
  const own = [portal[0]?.fields.city, ...units.flatMap(({ fields }) => [fields.name, fields.fullName])].flatMap((name) => [
    name?.zh,
    name?.en,
  ]);
  return names.filter((name) => !own.some((word) => word?.includes(name)));
}

const yamlAt = async (file: string): Promise<unknown> => readYaml(await readFile(file, 'utf8').catch(ifMissing(''))).value ?? {};
