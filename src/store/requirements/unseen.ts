import { heldTimeLimit } from '../../domain/time-limits/read.ts';
import type { TimeLimit } from '../../domain/time-limits/time-limit.ts';
import type { RequirementDoubt } from '../../domain/requirements/judge.ts';
import type { Requirement } from '../../schemas/requirement.ts';

/** Limits without a last day. */
const withoutDay: readonly TimeLimit['sort'][] = ['promptly', 'updated', 'periodic'];
/** Channels of which this portal may itself be one, or that an article leaves open. */
const anyChannel = /网站|互联网|方式$/;

/** Why a requirement of which the portal has no record is not judged: what the record of it says of where, to whom, by whom and by when. */
export function unseenBecause(fields: Requirement): RequirementDoubt {
  const { audience, manner, channel, timeLimit } = fields;
  if (audience === 'group' && manner !== 'proactive') return 'addressed';
  if (channel !== undefined && !anyChannel.test(channel.zh)) return 'elsewhere';
  if (isOfOthers(fields)) return 'otherBody';
  const limit = heldTimeLimit(timeLimit);
  return limit === undefined || withoutDay.includes(limit.sort) ? 'noLimit' : 'noEvidence';
}

/** Whether it is due from enterprises, from the State Council's departments, or from townships alone: never from those who publish a city's portal. */
const isOfOthers = ({ subjectKind, level }: Requirement): boolean =>
  subjectKind === 'enterprise' || subjectKind === 'national' || (level.length > 0 && level.every((one) => one === 'township'));
