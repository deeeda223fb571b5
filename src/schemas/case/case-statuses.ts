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

/** What else readers call a value of the filter of statuses, where that is no part of its English name and says nothing else. */
export const statusesAlsoCalled: Readonly<Record<string, readonly string[]>> = {
  'case-published': ['正在公示', '在公示'],
  'case-underReview': ['复议中', '诉讼中', '复议诉讼中', 'under appeal'],
  'case-ended': ['公示期满', '公示期届满', '公示已结束', '公示到期', '期满', '届满', '已期满', '已届满', 'expired', 'publicity expired'],
  'case-repaired': ['信用修复', '已修复', 'credit repair'],
  'case-withdrawn': ['撤回', '撤回公示', '已撤回公示', 'retracted'],
  'case-rectified': ['accepted', 'rectification accepted', '已验收', '通过验收', '整改通过验收', '整改完成', '完成整改', '已完成整改'],
  'case-rectifying': ['rectifying', 'under rectification', '正在整改'],
  'case-rectificationOverdue': [
    '未验收',
    '逾期未验收',
    '未按期验收',
    '逾期未整改',
    '逾期未改',
    '整改逾期',
    'not accepted in time',
    'overdue',
    'rectification overdue',
    'overdue rectification',
  ],
};

/** Of a decision of which it is not on record that what was wrong has been put right, whether the day for it has passed or not. */
const notPutRight = ['未整改', '没整改', '没有整改', '尚未整改', '未完成整改', '未改正', 'not rectified', 'unrectified', 'not put right'];

/** Words by which readers may mean a status, or what a record says otherwise: those of the status are found beside those whose text holds them. */
export const statusesAlsoNamedBy: Readonly<Record<string, readonly string[]>> = {
  'case-underReview': ['复议', '诉讼', 'appeal', 'lawsuit', 'litigation'],
  'case-withdrawn': ['撤销', '已撤销', 'revoked'],
  'case-corrected': ['更正', '已更正', 'correction'],
  'case-rectified': ['rectification', '整改'],
  'case-rectifying': ['rectification', '整改', ...notPutRight],
  'case-rectificationOverdue': ['rectification', '整改', '逾期', ...notPutRight],
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

/** Whether a review or lawsuit is under way: one was recorded, and no outcome. It goes on when publicity ends. */
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
