import { lastDayOfPublicity } from '../../../domain/law/publicity.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Names decisions that would be shown longer than any class of violation allows. */
export function checkPublicityLength(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  for (const draft of cases) {
    const { decidedOn, publicityEnds } = draft.fields;
    const last = lastDayOfPublicity(decidedOn);
    if (publicityEnds === undefined || last === undefined || publicityEnds <= last) continue;
    faults.push({
      severity: 'warning',
      file: draft.file,
      ...draft.locate(['publicityEnds']),
      field: 'publicityEnds',
      label: { zh: labelOf('cases', 'publicityEnds', 'zh'), en: labelOf('cases', 'publicityEnds', 'en') },
      message: {
        zh: `公示到 ${publicityEnds}，超过3年：按《信用修复管理办法》，严重的也最长3年，到 ${last}。请核对。`,
        en: `Publicity to ${publicityEnds} is longer than 3 years: under the Measures for Credit Repair even serious matters are public for 3 years at most, to ${last}. Check it.`,
      },
    });
  }
}
