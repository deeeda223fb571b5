import type { Drafts } from '../../entry.ts';

/** Puts the English that the portal's own tables hold for the offices' words back into their Chinese: sorts of violation, and what a quantity is counted in. */
export function putOwnWordsBack({ tasks, progress, violationTypes }: Pick<Drafts, 'tasks' | 'progress' | 'violationTypes'>): void {
  const chinese = new Map(violationTypes.flatMap(({ fields: { name } }) => (name.en ? [[name.en, name.zh] as const] : [])));
  for (const { fields } of tasks) fields.violations = fields.violations.map((type) => chinese.get(type) ?? type);
  const measuredIn = new Map(tasks.map(({ id, fields }) => [id, fields.targetMeasuredIn]));
  for (const { fields } of progress) {
    const target = measuredIn.get(fields.task);
    if (fields.quantityMeasuredIn !== undefined && fields.quantityMeasuredIn === target?.en) fields.quantityMeasuredIn = target.zh;
  }
}
