import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, usesOf, type Kind } from '../../schemas/index.ts';
import type { Entry } from '../entry.ts';
import { borrowedBy } from '../library.ts';
import { ifMissing } from '../missing.ts';
import { readYaml } from '../yaml.ts';

/** Whether a record is of a content folder itself, and not of a library that it takes. */
export async function ownRecordsOf(directory: string): Promise<(kind: Kind, entry: Pick<Entry, 'id' | 'group'>) => boolean> {
  const { records } = await borrowedBy(directory);
  const maps = new Map<Kind, ReadonlySet<string>>();
  for (const kind of kindNames.filter((name) => usesOf(name).layout === 'map')) {
    const text = await readFile(path.join(directory, usesOf(kind).place), 'utf8').catch(ifMissing(''));
    maps.set(kind, new Set(Object.keys((readYaml(text).value ?? {}) as object)));
  }
  return (kind, { id, group }) => {
    const { place } = usesOf(kind);
    return maps.get(kind)?.has(id) ?? ![id, `${id}.yaml`, `${group}.csv`].some((name) => records.has(`${place}/${name}`));
  };
}
