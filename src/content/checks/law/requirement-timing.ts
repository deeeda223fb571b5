import type { Bilingual } from '../../../domain/language.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Words of a deadline that say how often, by the timing that they mean. */
const often = { monthly: /每个?月|按月|\bmonth/iu, quarterly: /每个?季|按季|\bquarter/iu, yearly: /每年|按年|\byear|\bannual/iu } as const;
type Often = keyof typeof often;
const isOften = (timing: string): timing is Often => Object.hasOwn(often, timing);

/** The timing by which requirements are filtered is what their deadline says: one that says how often says so in its words. */
export function checkRequirementTiming({ requirements }: Pick<Drafts, 'requirements'>, faults: Fault[]): void {
  for (const { fields, file, locate } of requirements) {
    const { timing, deadline } = fields;
    const text = `${deadline.zh}\n${deadline.en ?? ''}`;
    if (!isOften(timing) || often[timing].test(text)) continue;
    const [meant] = (Object.keys(often) as Often[]).filter((one) => often[one].test(text));
    if (meant === undefined) continue;
    faults.push({
      severity: 'warning',
      file,
      ...locate(['timing']),
      field: 'timing',
      label: { zh: labelOf('requirements', 'timing', 'zh'), en: labelOf('requirements', 'timing', 'en') },
      message: messageOf(timing, meant, deadline.zh),
    });
  }
}

const messageOf = (timing: Often, meant: Often, deadline: string): Bilingual => ({
  zh: `时限类型写的是 ${timing}，公开时限写的是“${deadline}”，应是 ${meant}。请核对。`,
  en: `The timing is ${timing}, while the deadline says "${deadline}", which is ${meant}. Check which is right.`,
});
