import { onlyNamesStage } from '../domain/cases/rectification.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import { movesOn, type EnforcementCase } from '../schemas/case/case.ts';
import type { Effect, FieldChange } from './effect.ts';

/** What says how a decision stands: of one that comes back, also when and why it had been withdrawn. */
export const stateFields: readonly string[] = ['state', 'stateOn', 'stateReason'];

/**
 * Whether a change of what followed a decision only adds to what readers have read, or takes something of it away.
 *
 * A field that was blank, or whose words are yet to come, was read by nobody, so whatever fills it is news. So is a state
 * that moves on, with its day and reason; a former name beside those on record; and the outcome where the record only
 * said that work went on. In all else words or a day that were public are replaced: what stood there, and why it changed,
 * is kept among the corrections.
 *
 * @param opensOn the days before which the field is not public
 */
export function isNews(
  { former, draft: { fields }, changes }: Effect,
  { field, before }: FieldChange,
  opensOn: readonly string[],
  today: IsoDate,
): boolean {
  if (!former || opensOn.some((day) => String(former[day as keyof EnforcementCase] ?? '') > today)) return true;
  if (stateFields.includes(field) && changes.some((change) => change.field === 'state')) return movesOn(former.state, fields.state);
  if (before === '') return true;
  if (field === 'formerNames') return former.formerNames.every((name) => fields.formerNames.includes(name));
  const isAccepted = former.rectifiedOn === undefined && fields.rectifiedOn !== undefined;
  return field === 'rectification' && isAccepted && onlyNamesStage(before);
}
