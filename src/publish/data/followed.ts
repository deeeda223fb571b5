import { createHash } from 'node:crypto';
import { onlyNamesStage } from '../../domain/cases/rectification.ts';
import { enforcementCase, movesOn, type EnforcementCase } from '../../schemas/case/case.ts';
import type { RecordState } from '../../schemas/case/case-aftermath.ts';
import { fieldMeta, shapeOf } from '../../schemas/fields.ts';

/**
 * What followed a decision, as it was published: of each field that holds something a checksum, of a list one of each of its
 * words, of the state its name. Filling in a field is news, and what replaces it is a correction, so each stands by itself.
 */
export type Followed = Record<string, string | string[]>;

export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const fields = Object.entries(shapeOf(enforcementCase))
  .filter(([name, schema]) => name !== 'demo' && fieldMeta(schema)?.when === 'followUp' && !fieldMeta(schema)?.unlisted)
  .map(([name]) => name as keyof EnforcementCase);
const ofState: readonly string[] = ['stateOn', 'stateReason'];
/** Before the checksum of words that say no more than that work goes on. */
const underWay = '~';

/** What followed a decision, for the manifest; undefined where nothing has. */
export function followedIn(record: EnforcementCase): Followed | undefined {
  const followed = Object.fromEntries(fields.flatMap((name) => markOf(name, record[name])));
  return Object.keys(followed).length ? followed : undefined;
}

function markOf(name: string, value: unknown): [string, string | string[]][] {
  if (value === undefined || value === '') return [];
  if (name === 'state') return value === 'published' ? [] : [[name, String(value)]];
  if (Array.isArray(value)) return value.length ? [[name, value.map((one) => checksum(String(one)))]] : [];
  const text = String(value);
  return [[name, (name === 'rectification' && onlyNamesStage(text) ? underWay : '') + checksum(text)]];
}

/**
 * The fields of what followed a decision in which words that were public are replaced or gone, as an import would record them
 * among the corrections. A state that moves on, a further former name, and the outcome of work that went on are news.
 */
export function replacedIn(before: Followed = {}, now: Followed = {}): string[] {
  const [was, is] = [before, now].map(({ state }) => (state ?? 'published') as RecordState) as [RecordState, RecordState];
  const isAccepted = before.rectifiedOn === undefined && now.rectifiedOn !== undefined;
  const isNews = (name: string): boolean => {
    if (ofState.includes(name)) return was !== is && movesOn(was, is);
    return name === 'rectification' && isAccepted && String(before[name]).startsWith(underWay);
  };
  const replaced = Object.entries(before).filter(([name, mark]) => name !== 'state' && isGone(mark, now[name]) && !isNews(name));
  return [...(was !== is && !movesOn(was, is) ? ['state'] : []), ...replaced.map(([name]) => name)];
}

const isGone = (mark: string | string[], now: string | string[] | undefined): boolean =>
  Array.isArray(mark) ? !mark.every((one) => Array.isArray(now) && now.includes(one)) : mark !== now;
