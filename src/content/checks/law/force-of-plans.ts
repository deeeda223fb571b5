import { documentDate, type PolicyDocument } from '../../../schemas/document.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/**
 * Plans of action say what became of them once their issuer has made a later one: that one succeeds or repeals them, or
 * whether they still hold was looked for. A plan is not said to have been found in force and not to have been.
 */
export function checkForceOfPlans({ documents }: Pick<Drafts, 'documents'>, faults: Fault[]): void {
  const plans = documents.filter(({ fields }) => fields.kind === 'plan');
  const repealed = new Set(documents.flatMap(({ fields }) => fields.repeals));
  for (const { id, fields, file, locate } of plans) {
    const warn = (field: keyof PolicyDocument, zh: string, en: string) =>
      faults.push({ severity: 'warning', file, ...locate([field]), field, message: { zh, en } });
    const { forceReadOn, forceNotFound, successors } = fields;
    if (forceReadOn !== undefined && forceNotFound)
      warn(
        'forceReadOn',
        '又写了查明有效的日期，又写了效力未查明。请留一个。',
        'It says both that it was found in force and that its force was not found. Keep one of the two.',
      );
    if (successors.length || forceNotFound || repealed.has(id)) continue;
    const later = plans.filter((other) => isLater(other, fields)).find((other) => documentDate(other.fields)! > (forceReadOn ?? ''));
    if (!later) continue;
    warn(
      'kind',
      `同一机关后来有了 ${later.id}，这份计划却没有写明后续文件（successors）、被谁废止，或者效力未查明（forceNotFound: true）。`,
      `${later.id} of the same issuer came later, and this plan names no successors, is repealed by none and does not say "forceNotFound: true".`,
    );
  }
}

/** Whether a plan of the same issuer is dated later. */
function isLater({ fields: other }: Draft<'documents'>, plan: PolicyDocument): boolean {
  const [own, others] = [documentDate(plan), documentDate(other)];
  return other.issuer.zh === plan.issuer.zh && own !== undefined && others !== undefined && others > own;
}
