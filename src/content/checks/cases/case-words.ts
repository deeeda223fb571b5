import { typeKinds } from '../../../schemas/index.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** A sort of violation or penalty has one English. */
export function checkCaseWords(drafts: Drafts, faults: Fault[]): void {
  for (const kind of typeKinds) {
    const first = new Map<string, string>();
    for (const { id, fields, file, locate } of drafts[kind]) {
      const earlier = first.get(fields.name.zh);
      if (earlier === undefined) {
        first.set(fields.name.zh, id);
        continue;
      }
      faults.push({
        severity: 'error',
        file,
        ...locate(['name', 'zh']),
        field: 'name.zh',
        message: {
          zh: `“${fields.name.zh}”已经写在“${earlier}”里。请只留一处。`,
          en: `"${fields.name.zh}" stands under "${earlier}" already. Keep one.`,
        },
      });
    }
  }
}
