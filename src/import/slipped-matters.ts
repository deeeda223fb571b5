import { isSlipOfAmount, isSlipOfDay, isSlipOfText } from '../domain/cases/slips.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import { isMaskedName } from '../domain/privacy/privacy.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';

/** In what two decisions on one party differ that are likely one, entered twice. */
export type Slip = { number: string; in: 'decidedOn' | 'fineWan' | 'facts' };

/** Decisions that share a key are few; of a party with hundreds of the same words the last are compared, so that each costs the same. */
const mostCompared = 8;

/** Decisions by all that they decided but one thing: the same may come again under a number of its own, with a slip in it. */
export class SlippedMatters {
  private readonly byFacts = new Map<string, EnforcementCase[]>();
  private readonly byPenalty = new Map<string, EnforcementCase[]>();
  /** Decisions compared so far: what a test counts. */
  compared = 0;

  /** A decision that is likely the same but for a slip; undefined for none. */
  nearTo(fields: EnforcementCase): Slip | undefined {
    const keys = keysOf(fields);
    if (!keys) return undefined;
    for (const other of this.byFacts.get(keys.facts) ?? []) {
      this.compared++;
      if (!isOneAct(fields, other)) continue;
      const isOnePenalty = other.penalty === fields.penalty && other.fineWan === fields.fineWan;
      if (isOnePenalty && isOneDay(fields, other)) return { number: other.decisionNumber, in: 'decidedOn' };
      if (other.decidedOn === fields.decidedOn && isOneFine(fields, other)) return { number: other.decisionNumber, in: 'fineWan' };
    }
    for (const other of this.byPenalty.get(keys.penalty) ?? []) {
      this.compared++;
      if (isOneAct(fields, other) && isSlipOfText(normalisedName(fields.facts!), normalisedName(other.facts!)))
        return { number: other.decisionNumber, in: 'facts' };
    }
    return undefined;
  }

  add(fields: EnforcementCase): void {
    const keys = keysOf(fields);
    if (!keys) return;
    put(this.byFacts, keys.facts, fields);
    put(this.byPenalty, keys.penalty, fields);
  }
}

/** Of persons whose names are withheld nobody can tell whether two are one. */
function keysOf({ party, partyType, uscc, facts, decidedOn, penalty, fineWan }: EnforcementCase) {
  if (!party || !facts || partyType === 'person' || (uscc === undefined && (isMaskedName(party) || party.includes('某')))) return undefined;
  const who = normalisedName(party);
  return { facts: `${who}\n${normalisedName(facts)}`, penalty: [who, decidedOn, penalty, fineWan].join('\n') };
}

function put(known: Map<string, EnforcementCase[]>, key: string, fields: EnforcementCase): void {
  const others = known.get(key) ?? [];
  others.push(fields);
  if (others.length > mostCompared) others.shift();
  known.set(key, others);
}

/** Two acts are two decisions, whatever else is the same. */
const isOneAct = (one: EnforcementCase, other: EnforcementCase): boolean =>
  one.actedOn === undefined || other.actedOn === undefined || one.actedOn === other.actedOn;

/** One act is punished once, so that any two days are a slip. */
const isOneDay = (one: EnforcementCase, other: EnforcementCase): boolean =>
  one.decidedOn !== other.decidedOn &&
  ((one.actedOn !== undefined && one.actedOn === other.actedOn) || isSlipOfDay(one.decidedOn, other.decidedOn));

/** The words of two penalties without their digits. */
const wordsOf = (penalty = ''): string => penalty.replace(/[\d.,零一二三四五六七八九十百千万元]/gu, '');

const isOneFine = (one: EnforcementCase, other: EnforcementCase): boolean =>
  one.fineWan !== undefined &&
  other.fineWan !== undefined &&
  isSlipOfAmount(one.fineWan, other.fineWan) &&
  wordsOf(one.penalty) === wordsOf(other.penalty);
