import type { Content, Entry } from '../entry.ts';
import { shapeOf } from '../../schemas/fields.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { mayBeEmpty } from '../../schemas/field-sentence.ts';

/** Of a kind, how many of the fields that may be left out are filled, over all records of the city's own. */
export type ShareFilled = { kind: Kind; records: number; percent: number };

export function sharesFilled(content: Content, isOwn: (kind: Kind, entry: Entry) => boolean): ShareFilled[] {
  return kindNames.flatMap((kind) => {
    const records = (content[kind] as Entry[]).filter((entry) => isOwn(kind, entry));
    const optional = Object.entries(shapeOf(kinds[kind].schema)).flatMap(([name, field]) =>
      mayBeEmpty(field) && name !== 'demo' ? [name] : [],
    );
    if (!records.length || !optional.length) return [];
    const filled = records.reduce(
      (sum, { fields }) => sum + optional.filter((name) => isFilled((fields as Record<string, unknown>)[name])).length,
      0,
    );
    return [{ kind, records: records.length, percent: Math.round((100 * filled) / (records.length * optional.length)) }];
  });
}

/** What a field holds where nobody filled it in: nothing, no, or a group or list without anything in it. */
function isFilled(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return false;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).some(isFilled);
}
