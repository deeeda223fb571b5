import { damagedMessage, damagedWords } from '../../../domain/characters/damaged-words.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
import { heldValues } from '../../../schemas/walk.ts';

/** Texts of a case that an export or a conversion has damaged. */
export const damagedTexts = (record: EnforcementCase): { field: keyof EnforcementCase; message: Bilingual }[] =>
  [...heldValues(enforcementCase, record)].flatMap(({ path, meta, value }) => {
    const found = meta.type === 'text' && !meta.unlisted && typeof value === 'string' ? damagedWords(value) : undefined;
    return found === undefined ? [] : [{ field: path[0] as keyof EnforcementCase, message: damagedMessage(found) }];
  });
