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

/** What is on record of how a decision stands: the state, the day from which it holds, the last day of its publicity. */
export type RecordedState = {
  state: Exclude<CaseStatus, 'ended'>;
  stateOn?: IsoDate | undefined;
  publicityEnds?: IsoDate | undefined;
};

/** How a decision stands for the public on a day: a state that is yet to come does not hold. */
export function statusOn({ state: onRecord, stateOn, publicityEnds }: RecordedState, day: IsoDate): CaseStatus {
  const state = stateOn === undefined || stateOn <= day ? onRecord : 'published';
  if (state === 'withdrawn' || state === 'repaired') return state;
  return publicityEnds !== undefined && publicityEnds < day ? 'ended' : state;
}

/** What a filter of the search calls a status. */
export const statusValue = (status: CaseStatus): string => `case-${status}`;
