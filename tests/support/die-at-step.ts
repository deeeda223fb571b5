import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command: kills its process before the change of the disk whose number, counted from 1, stands in DIE_AT,
 * or before a file is moved to a place that holds the words there.
 */
const at = process.env['DIE_AT'] ?? '';
let left = Number(at);
for (const name of ['mkdir', 'writeFile', 'rename', 'rm', 'link'] as const) {
  const change = disk[name] as (...given: unknown[]) => Promise<unknown>;
  Object.assign(disk, {
    [name]: (...given: unknown[]) => {
      if (--left === 0 || (name === 'rename' && Number.isNaN(left) && String(given[1]).includes(at))) process.kill(process.pid, 'SIGKILL');
      return change(...given);
    },
  });
}
syncBuiltinESMExports();
