import { damagedMessage, damagedWords } from '../../../domain/characters/damaged-words.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
import { fieldMeta, shapeOf } from '../../../schemas/fields.ts';

const texts = Object.entries(shapeOf(enforcementCase)).flatMap(([name, schema]) => {
  const meta = fieldMeta(schema);
  return meta?.type === 'text' && !meta.unlisted ? [name as keyof EnforcementCase] : [];
});

/** Texts of a case that an export or a conversion has damaged. */
export const damagedTexts = (record: EnforcementCase): { field: keyof EnforcementCase; message: Bilingual }[] =>
  texts.flatMap((field) => {
    const value = record[field];
    const found = typeof value === 'string' ? damagedWords(value) : undefined;
    return found === undefined ? [] : [{ field, message: damagedMessage(found) }];
  });
