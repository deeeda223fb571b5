import { ascending } from 'd3-array';
import { monthOf, plusMonths, type IsoDate } from '../days/calendar.ts';

/** Two decisions of one kind of violation against one party within this many months make the later one a repeat. */
export const repeatMonths = 24;

type Decided = { id: string; decidedOn: IsoDate; violationType: string | undefined };

/**
 * Which decisions of one party are repeats, each with the latest earlier decision that makes it one: of the
 * same violation type, of a day before and at most {@link repeatMonths} months back: decisions of one day answer for what was
 * found together. The portal's own rule, for readers to see a pattern; it is no finding of law.
 */
export function repeats(decisions: readonly Decided[]): Map<string, string> {
  const inOrder = decisions.toSorted((a, b) => ascending(a.decidedOn, b.decidedOn) || ascending(a.id, b.id));
  const last = new Map<string, { decision: Decided; ofDayBefore: Decided | undefined }>();
  const found = new Map<string, string>();
  for (const decision of inOrder) {
    if (!decision.violationType) continue;
    const seen = last.get(decision.violationType);
    const earlier = seen?.decision.decidedOn === decision.decidedOn ? seen.ofDayBefore : seen?.decision;
    if (earlier && decision.decidedOn <= sameDayAfter(earlier.decidedOn)) found.set(decision.id, earlier.id);
    last.set(decision.violationType, { decision, ofDayBefore: earlier });
  }
  return found;
}

/** The same day of the month {@link repeatMonths} months on; a day the month lacks compares as its end. */
const sameDayAfter = (date: IsoDate): string => `${plusMonths(monthOf(date), repeatMonths)}${date.slice(7)}`;
