import type { z } from 'astro/zod';
import type { Fault } from '../content/faults.ts';
import { graphemes } from '../domain/characters/graphemes.ts';
import { isStopgap } from '../domain/placeholder.ts';
import { pointsElsewhere } from '../domain/elsewhere.ts';
import { enforcementCase } from '../schemas/case/case.ts';
import { fieldsInSentences } from '../schemas/fields.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

const fewest = 4;

/** Doubts about a word or two that would take the place of a longer text on record. */
export function cutShort({ row, former, changes }: Effect, schema: z.ZodType = enforcementCase): Fault[] {
  const sentences = fieldsInSentences(schema);
  const changed = new Set(changes.map(({ field }) => field));
  // A row of another party is doubted as that; a state that moves on has a reason of its own.
  if (changed.has('party')) return [];
  return changes.flatMap(({ field, before, after, cleared }) => {
    if (field === 'stateReason' && changed.has('state')) return [];
    if (!former || cleared || !sentences.includes(field) || after === '' || pointsElsewhere(after) || isStopgap(after)) return [];
    const length = [...graphemes(after)].length;
    if (length > fewest || [...graphemes(before)].length <= Math.max(fewest, length)) return [];
    const message = {
      zh: `“${after}”会替换登记的“${before.length > 40 ? `${[...before].slice(0, 40).join('')}…` : before}”。请核对；确是这样写的请确认。`,
      en: `"${after}" would replace what is on record: "${before.length > 40 ? `${[...before].slice(0, 40).join('')}…` : before}". Check it, and confirm if it is so.`,
    };
    return [rowFault(row, field, message, 'warning')];
  });
}
