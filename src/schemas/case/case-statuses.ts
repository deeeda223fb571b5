import type { Bilingual } from '../../domain/language.ts';

/**
 * How a decision stands for the public: what the office recorded, or that its publicity is over. `listed`: it stands in
 * lists and results for which no status was asked; `counted`: every count of decisions counts it.
 */
export const caseStatuses = {
  published: { zh: '公示中', en: 'Published', listed: true, counted: true },
  underReview: { zh: '复议或诉讼中', en: 'Under review', listed: true, counted: true },
  ended: { zh: '公示结束', en: 'Publicity ended', listed: false, counted: true },
  repaired: { zh: '已信用修复', en: 'Credit repaired', listed: false, counted: true },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', listed: false, counted: false },
} as const satisfies Record<string, Bilingual & { listed: boolean; counted: boolean }>;
export type CaseStatus = keyof typeof caseStatuses;
export const caseStatusNames = Object.keys(caseStatuses) as CaseStatus[];

/** What a filter of the search calls a status. */
export const statusValue = (status: CaseStatus): string => `case-${status}`;
