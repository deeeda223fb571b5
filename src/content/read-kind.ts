import type { PlaceReadings } from '../domain/cases/case-id.ts';
import { kindNames, kinds, type Kind } from '../schemas/index.ts';
import { isProgram } from './checks/media-files.ts';
import type { ContentFiles } from './content-files.ts';
import { spellingFile } from './copy/spelling-file.ts';
import type { Draft } from './entry.ts';
import { readFiles, readMap, readRecord } from './readers/records.ts';
import { reportStray } from './readers/stray.ts';
import { readTables } from './readers/tables.ts';
import { readTexts } from './readers/texts.ts';

/**
 * The records of a kind as typed drafts; faults stay with the files.
 *
 * @param readings how the portal reads characters in addresses
 */
export async function readKind(files: ContentFiles, kind: Kind, readings: PlaceReadings): Promise<Draft[]> {
  const { layout, place } = kinds[kind];
  if (await files.reportLostLink(place)) {
    files.faulty.addAny(kind);
    return [];
  }
  switch (layout) {
    case 'record':
      return readRecord(files, kind, place);
    case 'map':
      return readMap(files, kind, place);
    case 'files':
      return readFiles(files, kind, place);
    case 'texts':
      return readTexts(files, kind, place);
    case 'tables':
      return readTables(files, kind, place, readings);
  }
}

/** Names files that nothing reads, so that a misspelt folder is not silently ignored. */
export async function reportStrays(files: ContentFiles): Promise<void> {
  const known = new Set<string>([...kindNames.map((kind) => kinds[kind].place), 'media', spellingFile]);
  for (const name of await files.names('.')) {
    if (!known.has(name)) reportStray(files, name);
    if (name === spellingFile) await files.text(name);
  }
  for (const name of await files.names('media')) if (isProgram(name)) reportStray(files, `media/${name}`);
}
