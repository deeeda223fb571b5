import { kindNames, kinds, usesOf } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** A name that two records bear leads to the first of them alone: tables that write it mean one or the other. */
export function checkNames(drafts: Drafts, faults: Fault[]): void {
  for (const kind of kindNames) {
    const { knownAs, layout } = usesOf(kind);
    // What two rows of a table may share is said by their identity.
    if (!knownAs || layout === 'tables') continue;
    const bearers = new Map<string, string>();
    for (const { id, fields, file, locate } of drafts[kind] as Draft[])
      for (const name of new Set([id, ...knownAs(fields as Record<string, unknown>)])) {
        if (!name) continue;
        const bearer = bearers.get(name);
        if (bearer === undefined) bearers.set(name, id);
        else
          faults.push({
            severity: 'warning',
            file,
            ...locate(['aliases']),
            message: {
              zh: `“${name}”也是“${bearer}”的名称，表格里这样写时分不清指哪一个（${kinds[kind].label.zh}）。`,
              en: `"${name}" names "${bearer}" too; tables that write it do not tell which of the ${kinds[kind].label.en.toLowerCase()} is meant.`,
            },
          });
      }
  }
}
