import type { RequirementStatus } from '../../domain/requirements/judge.ts';
import type { StateMarkName } from '../basic/state-marks.ts';

/** With which mark a requirement stands everywhere: one mark is one status, on pages and tiles alike. */
export const requirementMark: Record<RequirementStatus, StateMarkName> = {
  missed: 'cross',
  late: 'target',
  due: 'corners',
  kept: 'disc',
  unjudged: 'dash',
};
