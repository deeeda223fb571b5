import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import {
  countStatuses,
  judgeOccasion,
  judgeRequirement,
  nextDue,
  type JudgedOccasion,
  type RequirementDoubt,
  type RequirementStatus,
  type StatusCounts,
} from '../../domain/requirements/judge.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';
import type { Evidence } from '../../schemas/requirement.ts';
import type { Store } from '../store.ts';
import { unseenBecause } from './unseen.ts';
import { countedIn, limitElsewhere, queries, sectionOf, type RequirementOccasion } from './evidence.ts';

export type HeldOccasion = JudgedOccasion<RequirementOccasion>;

/** How a requirement stands by what the portal published, with every occasion behind it, the oldest first. */
export type RequirementJudgement = {
  status: RequirementStatus;
  /** Why it cannot be judged. */
  doubt?: RequirementDoubt | undefined;
  /** By which records it is judged; undefined where by none. */
  evidence?: Evidence | undefined;
  occasions: readonly HeldOccasion[];
  counts: StatusCounts;
  /** How many of the occasions were found on invented records. */
  invented: number;
  /** The next day by which something is due. */
  next?: IsoDate | undefined;
};

const known = new WeakMap<Store, Map<string, RequirementJudgement>>();

/** A requirement held against what the portal published, by the rule in docs/requirements-evidence.md. */
export function judgementOf(store: Store, requirement: Entry<'requirements'>): RequirementJudgement {
  const held = known.get(store) ?? new Map<string, RequirementJudgement>();
  known.set(store, held);
  const judgement = held.get(requirement.id) ?? judge(store, requirement);
  held.set(requirement.id, judgement);
  return judgement;
}

/** What the portal itself states of how a requirement is judged here. */
export const exceptionOf = ({ portal }: Store, id: string): Store['portal']['evidence'][number] | undefined =>
  portal.evidence.find(({ requirement }) => requirement === id);

function judge(store: Store, { id, fields }: Entry<'requirements'>): RequirementJudgement {
  const exception = exceptionOf(store, id);
  if (fields.endedOn !== undefined && fields.endedOn < store.asOf) return unjudged('ended');
  if (exception?.elsewhere) return unjudged('elsewhere');
  const evidence = exception?.by ?? fields.evidence;
  if (evidence === undefined) return unjudged(unseenBecause(fields));
  const section = sectionOf[evidence];
  if (section !== undefined && !store.sections.has(section)) return unjudged('elsewhere');
  const limit = heldTimeLimit(fields.timeLimit);
  if (limit === undefined && !limitElsewhere.includes(evidence)) return unjudged('noLimit', evidence);
  const occasions = queries[evidence]({ store, limit, requirement: id })
    .map((occasion) => judgeOccasion(occasion, store.asOf, countedIn(limit, evidence)))
    .filter((occasion) => exception?.from === undefined || lastDayOf(occasion) >= exception.from)
    .toSorted((a, b) => ascending(a.began, b.began));
  return {
    ...judgeRequirement(occasions, store.asOf),
    evidence,
    occasions,
    counts: countStatuses(occasions),
    invented: occasions.filter(({ isDemo }) => isDemo).length,
    next: nextDue(occasions),
  };
}

const lastDayOf = ({ due, began }: RequirementOccasion): IsoDate => (due ? ('on' in due ? due.on : due.latest) : began);

const unjudged = (doubt: RequirementDoubt, evidence?: Evidence): RequirementJudgement => ({
  status: 'unjudged',
  doubt,
  evidence,
  occasions: [],
  counts: countStatuses([]),
  invented: 0,
});
