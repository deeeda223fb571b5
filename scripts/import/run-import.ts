import path from 'node:path';
import { isFolder } from '../../src/content/missing.ts';
import { whileLocked } from '../../src/content/writing/content-lock.ts';
import { refuseUnwritable } from '../../src/content/writing/journal.ts';
import { contentWatcher } from '../content-watcher.ts';
import { importCases, type Order } from './import-cases.ts';

/** Brings a table in while nobody else writes into the folder. */
export async function runImport(folder: string, order: Order): Promise<void> {
  const directory = path.resolve(folder);
  // A folder that is not there is reported as faulty content, and not made for the sake of its lock.
  const isThere = await isFolder(directory);
  if (order.dryRun && isThere) await refuseUnwritable(directory, new Map());
  if (order.dryRun || !isThere) await importCases(directory, order);
  else await whileLocked(directory, () => importCases(directory, order), contentWatcher);
}
