import type { z } from 'astro/zod';
import { namesAPerson } from '../../domain/privacy/personal-name.ts';
import { isMaskedName } from '../../domain/privacy/privacy.ts';
import { isPlaceholder } from '../../domain/placeholder.ts';
import { isFitToShow, isNameWithheld, isTraders } from '../../domain/privacy/withheld-name.ts';
import type { Bilingual } from '../../domain/language.ts';
import { fieldMeta } from '../fields.ts';
import { caseFields } from './case-fields.ts';

type Fields = Readonly<Record<string, z.ZodType>>;
type Named = Partial<z.infer<z.ZodObject<typeof caseFields>>>;
type NameFault = Bilingual & { field: keyof typeof caseFields };

/** The fields that do not apply to a natural person: whoever is named there is the person. */
const notOfPersons = (fields: Fields): (keyof Named)[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldMeta(field)?.absence?.({ partyType: 'person' }) === 'notApplicable' ? [name as keyof Named] : [],
  );

/**
 * Whether the text of a field would name, in full, a party whose name is withheld. Of a natural person and of whoever trades
 * under a withheld name (张某（个体工商户）) the legal representative is the party: the decision is to be published within
 * days with the name hidden (MEE order 30, art. 64 and 65), and the cell beside it would take that back. Where an individual
 * business stands under its trade name, its operator may be named as the register of businesses does; that is for an office
 * to say, and asked.
 */
export const unmasks = (record: Named, field: string, text: string, fields: Fields = caseFields): boolean =>
  isOfWithheld(record, field, fields) && (namesAPerson(text) || isTraders(text));

/**
 * The same of what stood in the field before: a correction keeps it for good, and the record would take no name today that is
 * not masked, be its surname known or none (阿卜杜热合曼, John Smith). The name of a business names no person.
 */
export const mayUnmask = (record: Named, field: string, text: string): boolean =>
  isOfWithheld(record, field, caseFields) &&
  field !== 'uscc' &&
  (unmasks(record, field, text) || namesIn(field, text).some((name) => /\p{L}/u.test(name) && !isPlaceholder(name) && !isFitToShow(name)));

const namesIn = (field: string, text: string): string[] =>
  (field === 'formerNames' ? text.split(/[;；、\n]/u) : [text]).map((name) => name.trim());

/** Whether a field of a case is for the name of somebody. */
export const isForNames = (field: string): boolean => ['party', 'formerNames', 'legalRepresentative'].includes(field);

const withholds = ({ party = '', partyType }: Named): boolean => partyType === 'person' || isNameWithheld(party);

/** Whether the field is for a name of a party that is withheld. */
const isOfWithheld = (record: Named, field: string, fields: Fields): boolean =>
  withholds(record) && (field === 'party' || field === 'formerNames' || notOfPersons(fields).includes(field as keyof Named));

/** Where a record says in full whose name it withholds. */
export function unmaskedNames(record: Named, fields: Fields): NameFault[] {
  if (!withholds(record)) return [];
  const { party, partyType, formerNames = [] } = record;
  const faults: NameFault[] = [];
  const isPerson = partyType === 'person';
  if (isPerson && party && !isMaskedName(party)) faults.push({ field: 'party', ...ofParty });
  if (formerNames.some((name) => (isPerson && !isMaskedName(name)) || unmasks(record, 'formerNames', name, fields)))
    faults.push({ field: 'formerNames', ...(isPerson ? ofFormer : ofOwner) });
  for (const field of notOfPersons(fields))
    if (unmasks(record, field, String(record[field] ?? ''), fields)) faults.push({ field, ...ofOthers });
  return faults;
}

const ofParty: Bilingual = {
  zh: '自然人姓名不得全名公开。请写成“姓+某”，如“张某”。',
  en: 'A natural person is never named in full. Write the surname and 某, such as 张某.',
};
const ofFormer: Bilingual = {
  zh: '自然人的曾用名不得公开。请清空，或写成“姓+某”，如“张某”。',
  en: 'The former name of a natural person is never published. Clear it, or write the surname and 某, such as 张某.',
};
const ofOwner: Bilingual = {
  zh: '个体工商户的当事人姓名不得全名公开，曾用名里却像是写了经营者的全名。请清空，或写成“姓+某”，如“张某”；曾有字号的只写字号。',
  en: 'The name of this individual business is withheld, and its former name seems to hold that of its owner in full. Clear it, write the surname and 某, such as 张某, or give its former trade name alone.',
};
const ofOthers: Bilingual = {
  zh: '当事人的姓名不得全名公开，这里却像是写了全名，读者由此就知道当事人是谁。请清空（导入时写“（清空）”，空着不会清除原有的内容），或写成“姓+某”，如“张某”。',
  en: 'The name of the party is withheld, and this seems to give it in full: readers would know by it who the party is. Clear it (in an import with the word （清空）: an empty cell leaves what stood there), or write the surname and 某, such as 张某.',
};
