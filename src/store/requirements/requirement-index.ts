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
import { readTimeLimit } from '../../domain/time-limits/read.ts';
import type { Evidence } from '../../schemas/requirement.ts';
import type { Store } from '../store.ts';
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

/** The requirements held against what the portal published, by the rule in docs/requirements-evidence.md. */
export class RequirementIndex {
  private readonly store: Store;
  private readonly known = new Map<string, RequirementJudgement>();

  constructor(store: Store) {
    this.store = store;
  }

  /** What the portal itself says of how a requirement is judged here. */
  exceptionOf(id: string): Store['portal']['evidence'][number] | undefined {
    return this.store.portal.evidence.find(({ requirement }) => requirement === id);
  }

  judgement(requirement: Entry<'requirements'>): RequirementJudgement {
    const known = this.known.get(requirement.id) ?? this.judge(requirement);
    this.known.set(requirement.id, known);
    return known;
  }

  private judge({ id, fields }: Entry<'requirements'>): RequirementJudgement {
    const { store } = this;
    const exception = this.exceptionOf(id);
    if (fields.endedOn !== undefined && fields.endedOn < store.asOf) return unjudged('ended');
    if (exception?.elsewhere) return unjudged('elsewhere');
    const evidence = exception?.by ?? fields.evidence;
    if (evidence === undefined) return unjudged('noEvidence');
    const section = sectionOf[evidence];
    if (section !== undefined && !store.sections.has(section)) return unjudged('elsewhere');
    const read = fields.timeLimit === undefined ? undefined : readTimeLimit(fields.timeLimit);
    const limit = read && 'limit' in read ? read.limit : undefined;
    if (limit === undefined && !limitElsewhere.includes(evidence)) return unjudged('noLimit', evidence);
    const occasions = queries[evidence]({ store, limit, requirement: id })
      .map((occasion) => judgeOccasion(occasion, store.asOf, countedIn(limit, evidence)))
      .filter(({ due, began }) => exception?.from === undefined || (due ? ('on' in due ? due.on : due.latest) : began) >= exception.from)
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
}

const unjudged = (doubt: RequirementDoubt, evidence?: Evidence): RequirementJudgement => ({
  status: 'unjudged',
  doubt,
  evidence,
  occasions: [],
  counts: countStatuses([]),
  invented: 0,
});
