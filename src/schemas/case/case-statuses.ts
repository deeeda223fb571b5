import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';

/**
 * How a decision stands for the public: what the office recorded, or that its publicity is over. `listed`: it stands in
 * lists and results for which no status was asked; `counted`: every count of decisions counts it; `tone`: how it is
 * marked beside a decision, and in the seal on its page.
 */
export const caseStatuses = {
  published: { zh: '公示中', en: 'Published', listed: true, counted: true, tone: 'good' },
  underReview: { zh: '复议或诉讼中', en: 'Under review', listed: true, counted: true, tone: 'soon' },
  ended: { zh: '公示结束', en: 'Publicity ended', listed: false, counted: true, tone: 'plain' },
  repaired: { zh: '已信用修复', en: 'Credit repaired', listed: false, counted: true, tone: 'plain' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', listed: false, counted: false, tone: 'bad' },
} as const satisfies Record<string, Bilingual & { listed: boolean; counted: boolean; tone: 'good' | 'soon' | 'plain' | 'bad' }>;
export type CaseStatus = keyof typeof caseStatuses;
export const caseStatusNames = Object.keys(caseStatuses) as CaseStatus[];

/** What else readers call a value of the filter of statuses, where that is no part of its English name. */
export const statusesAlsoCalled: Readonly<Record<string, readonly string[]>> = {
  'case-ended': ['公示期满', '公示期届满', '公示已结束', '公示到期'],
  'case-repaired': ['信用修复', '已修复'],
  'case-withdrawn': ['撤回', '撤回公示', '已撤回公示'],
  'case-rectified': ['accepted', 'rectification accepted'],
};

/** What is on record of how a decision stands: the state, the day from which it holds, the last day of its publicity. */
export type RecordedState = {
  state: Exclude<CaseStatus, 'ended'>;
  stateOn?: IsoDate | undefined;
  publicityEnds?: IsoDate | undefined;
};

/** What the office recorded of a decision, on a day: a state that is yet to come does not hold. */
const stateHeld = ({ state, stateOn }: RecordedState, day: IsoDate): RecordedState['state'] =>
  stateOn === undefined || stateOn <= day ? state : 'published';

/** Whether a review or a lawsuit has begun of which nobody recorded the outcome; the end of publicity does not end it. */
export const isUnderReviewOn = (recorded: RecordedState, day: IsoDate): boolean => stateHeld(recorded, day) === 'underReview';

/** How a decision stands for the public on a day. */
export function statusOn(recorded: RecordedState, day: IsoDate): CaseStatus {
  const state = stateHeld(recorded, day);
  const { publicityEnds } = recorded;
  if (state === 'withdrawn' || state === 'repaired') return state;
  return publicityEnds !== undefined && publicityEnds < day ? 'ended' : state;
}

/** What a filter of the search calls a status. */
export const statusValue = (status: CaseStatus): string => `case-${status}`;
