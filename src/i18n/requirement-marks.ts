import type { RequirementStatus } from '../domain/requirements/judge.ts';

/** How a requirement stands as a mark that needs no colour. */
export const requirementMark: Record<RequirementStatus, string> = { missed: '✕', late: '+', due: '○', kept: '●', unjudged: '–' };
