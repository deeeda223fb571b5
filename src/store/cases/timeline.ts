import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { publicityLimit, timeliness, withdrawalLimit, type PublicityLimit, type Timeliness } from '../../domain/law/publicity.ts';
import type { CaseIndex } from './case-index.ts';

export type CaseEvent = {
  on: IsoDate;
  what:
    | 'decided'
    | 'published'
    | 'underReview'
    | 'grounds'
    | 'repaired'
    | 'withdrawn'
    | 'corrected'
    | 'rectifyBy'
    | 'rectified'
    | 'statement'
    | 'publicityEnds';
  /** How it stood against its limit of working days, where it has one. */
  timeliness?: Timeliness;
  /** The rule that the limit of publishing is from; `unknown` where it is not known which binds the authority. */
  rule?: PublicityLimit['rule'] | 'unknown';
};

/** What happened to a case, and what is still to come, oldest first. */
export function caseTimeline(entry: Entry<'cases'>, cases: CaseIndex): CaseEvent[] {
  const { fields } = entry;
  const status = cases.status(entry);
  const changed = fields.stateOn && fields.state === status ? fields.stateOn : undefined;
  // The publicity of a repaired decision ended with the repair: a later day never came.
  const wasRepairedBefore =
    status === 'repaired' && changed !== undefined && fields.publicityEnds !== undefined && changed < fields.publicityEnds;
  const events: (CaseEvent | undefined)[] = [
    { on: fields.decidedOn, what: 'decided' },
    published(fields),
    on(cases.isUnderReview(entry) ? fields.stateOn : undefined, 'underReview'),
    on(status === 'withdrawn' ? fields.groundsOn : undefined, 'grounds'),
    on(status === 'repaired' ? changed : undefined, 'repaired'),
    on(status === 'withdrawn' ? changed : undefined, 'withdrawn', (done) =>
      fields.groundsOn ? timeliness(fields.groundsOn, done, withdrawalLimit) : undefined,
    ),
    ...cases.correctionsOf(entry.id).map((correction): CaseEvent => ({ on: correction.fields.on, what: 'corrected' })),
    on(fields.rectifyBy, 'rectifyBy'),
    on(fields.rectifiedOn, 'rectified'),
    on(fields.statementOn, 'statement'),
    on(status === 'withdrawn' || wasRepairedBefore ? undefined : fields.publicityEnds, 'publicityEnds'),
  ];
  return events.filter((event) => event !== undefined).toSorted((a, b) => ascending(a.on, b.on));
}

function published({ publishedOn, decidedOn, authority }: Entry<'cases'>['fields']): CaseEvent | undefined {
  const limit = publicityLimit(authority, decidedOn);
  const event = on(publishedOn, 'published', (done) => limit && timeliness(decidedOn, done, limit.days));
  if (!event || (limit && !event.timeliness)) return event;
  return { ...event, rule: limit?.rule ?? 'unknown' };
}

function on(day: IsoDate | undefined, what: CaseEvent['what'], judge?: (done: IsoDate) => Timeliness): CaseEvent | undefined {
  if (!day) return undefined;
  const judged = judge?.(day);
  return { on: day, what, ...(judged ? { timeliness: judged } : {}) };
}
