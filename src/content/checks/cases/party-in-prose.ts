import type { z } from 'astro/zod';
import type { Bilingual } from '../../../domain/language.ts';
import { partysNames } from '../../../domain/privacy/partys-name.ts';
import { findPrivate } from '../../../domain/privacy/privacy.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
import { isForNames } from '../../../schemas/case/case-names.ts';
import { fieldMeta, shapeOf } from '../../../schemas/fields.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Where the words of a record name in full, in a sentence, the party whose name it withholds; what is found in any text is left to `findPrivate`. */
export const partyInProse = (record: Partial<EnforcementCase>, schema: z.ZodType = enforcementCase) =>
  Object.entries(shapeOf(schema)).flatMap(([name, field]): { field: keyof EnforcementCase; message: Bilingual }[] => {
    const text = record[name as keyof EnforcementCase];
    if (fieldMeta(field)?.type !== 'text' || isForNames(name) || typeof text !== 'string') return [];
    return namesParty(record, text) ? [{ field: name as keyof EnforcementCase, message: ofText(record.party!) }] : [];
  });

/** The same of a correction, which keeps what stood there before, and says why. */
export function checkPartyInCorrection({ fields, file, locate }: Draft<'corrections'>, corrected: Draft<'cases'>, faults: Fault[]): void {
  const { field, before = '', after = '', why } = fields;
  const texts: [path: string[], text: string, message: (party: string) => Bilingual][] = [[['why', 'zh'], why.zh, ofText]];
  if (!isForNames(field)) texts.push([['before'], before, ofBefore], [['after'], after, ofText]);
  for (const [path, text, messageOf] of texts)
    if (namesParty(corrected.fields, text))
      faults.push({
        severity: 'warning',
        file,
        ...locate(path),
        field: path.join('.'),
        message: messageOf(corrected.fields.party!),
      });
}

const namesParty = ({ party = '' }: Partial<EnforcementCase>, text: string): boolean => {
  const named = partysNames(party, text);
  const known = new Set(named.length ? findPrivate(text).map(({ index }) => index) : []);
  return named.some(({ index }) => !known.has(index));
};

const ofText = (party: string): Bilingual => ({
  zh: `当事人写作“${party}”，这里却像是写了全名。若是，不得公开：请写“当事人”，或写成“姓+某”，如“张某”。`,
  en: `The party is named as "${party}", and yet this seems to give the name in full. If so, it is never published: write 当事人, or the surname and 某, such as 张某.`,
});
const ofBefore = (party: string): Bilingual => ({
  zh: `当事人写作“${party}”，更正前的内容却像是写了全名。若是，不得公开：请清空“更正前”，并在“更正前内容不公开”填“是”。`,
  en: `The party is named as "${party}", and yet the former words seem to give the name in full. If so, it is never published: clear "before" and write yes (是) under 更正前内容不公开 (Former words withheld).`,
});
