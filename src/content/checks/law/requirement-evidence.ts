import type { Bilingual } from '../../../domain/language.ts';
import { frequencyOf } from '../../../domain/days/periods.ts';
import { fixedDays, hasFixedDays } from '../../../domain/time-limits/due.ts';
import { holidayYears } from '../../../domain/days/working-days.ts';
import { heldTimeLimit } from '../../../domain/time-limits/read.ts';
import type { TimeLimit } from '../../../domain/time-limits/time-limit.ts';
import { labelOf } from '../../../schemas/label.ts';
import { evidences, type Evidence } from '../../../schemas/requirement.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** The sort of time limit that a query can reckon with, and one as an example. */
type Needed = { fits: (limit: TimeLimit) => boolean; example: string; mayLack?: true };
const counted = (example: string): Needed => ({ fits: ({ sort }) => sort === 'within', example });
const needed: Record<Evidence, Needed> = {
  decisionsPublished: { ...counted('within 7 workingDays of decision'), mayLack: true },
  decisionsWithdrawn: counted('within 3 workingDays of revision'),
  monthlyReports: { fits: ({ sort }) => sort === 'monthly', example: 'by day 15 of nextMonth' },
  documentsIssued: counted('within 20 workingDays of formed'),
  documentsForPeriod: { fits: hasFixedDays, example: 'by 01-31 of nextYear' },
  questionsAnswered: { ...counted('within 20 workingDays of received'), mayLack: true },
  siteRenewed: counted('within 14 days of renewal'),
  contactsShown: { fits: () => true, example: 'standing', mayLack: true },
};

/** A requirement states a limit with which its evidence can be reckoned, and a document names a period that a requirement has. */
export function checkRequirementEvidence({ requirements, documents }: Pick<Drafts, 'requirements' | 'documents'>, faults: Fault[]): void {
  const limits = new Map(requirements.map(({ id, fields }) => [id, heldTimeLimit(fields.timeLimit)]));
  for (const draft of requirements) {
    const { evidence, timeLimit } = draft.fields;
    if (evidence === undefined) continue;
    const limit = limits.get(draft.id);
    const { fits, example, mayLack } = needed[evidence];
    if (timeLimit === undefined ? mayLack : limit === undefined || fits(limit)) continue;
    faults.push(warningAt(draft, 'evidence', unfitMessage(evidence, example)));
  }
  for (const draft of documents)
    for (const [index, { requirement, period }] of draft.fields.meets.entries()) {
      const [fixed] = fixedDays(limits.get(requirement) ?? { sort: 'standing' }, holidayYears.last);
      if (fixed === undefined || frequencyOf(period) === frequencyOf(fixed.period)) continue;
      faults.push(warningAt(draft, `meets.${index}.period`, periodMessage(period, fixed.period)));
    }
}

function warningAt(draft: Draft<'requirements'> | Draft<'documents'>, field: string, message: Bilingual): Fault {
  const isOfRequirement = field === 'evidence';
  return {
    severity: 'warning',
    file: draft.file,
    ...draft.locate(field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))),
    field,
    label: isOfRequirement
      ? { zh: labelOf('requirements', 'evidence', 'zh'), en: labelOf('requirements', 'evidence', 'en') }
      : { zh: labelOf('documents', 'meets.period', 'zh'), en: labelOf('documents', 'meets.period', 'en') },
    message,
  };
}

const unfitMessage = (evidence: Evidence, example: string): Bilingual => ({
  zh: `凭“${evidences[evidence].zh}”（${evidence}）判定，要有能与之计算的时限规则，如 “${example}”；现在判定不了。`,
  en: `To be judged by ${evidence}, it needs a time limit that can be reckoned with it, such as "${example}"; as it stands it cannot be judged.`,
});

const periodMessage = (period: string, example: string): Bilingual => ({
  zh: `这项要求的时期写成 ${example} 的样子，这里写的是 ${period}，对不上。`,
  en: `The periods of this requirement are written like ${example}; ${period} is none of them.`,
});
