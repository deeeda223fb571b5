import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './site.ts';

/** The files of a content folder with their bytes; what its journal remembers of changes that are done is none of it. */
export const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder)
      .filter((name) => !name.startsWith('.desk/journal/'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
