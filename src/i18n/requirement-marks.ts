import type { RequirementStatus } from '../domain/requirements/judge.ts';

/** With which mark a requirement stands everywhere, which needs no colour: one mark is one status, on pages and tiles alike. */
export const requirementTone: Record<RequirementStatus, 'good' | 'soon' | 'plain' | 'bad' | 'none'> = {
  missed: 'bad',
  late: 'soon',
  due: 'plain',
  kept: 'good',
  unjudged: 'none',
};
