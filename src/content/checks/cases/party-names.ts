import type { z } from 'astro/zod';
import { isPlaceholder } from '../../../domain/placeholder.ts';
import { looksPersonal } from '../../../domain/privacy/personal-name.ts';
import { isMaskedName } from '../../../domain/privacy/privacy.ts';
import { isNameAlone, isTraders } from '../../../domain/privacy/withheld-name.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
import { isForNames, unmasks } from '../../../schemas/case/case-names.ts';
import { fieldMeta, fieldsInSentences, shapeOf } from '../../../schemas/fields.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { partyInProse } from './party-in-prose.ts';

export type NameDoubt = { field: keyof EnforcementCase; message: Bilingual };

/** A flat in a place where people live; offices and works lie in others. */
const flat =
  /(?:小区|家园|花园|公寓|新村|[东西南北一二三四五六七八九十]里|嘉园|佳苑|[\p{Script=Han}]苑|村)[^，。；\n]{0,12}?\d+ ?(?:号楼|栋|幢|座|弄)[^，。；\n]{0,8}?(?:\d+ ?单元[^，。；\n]{0,6}?)?\d{3,4} ?(?:室|户|号)?(?!\d|[年米元])/u;

/**
 * What in a case names a trader in full, or where a person lives: worth a look. A name told in a sentence is found in
 * every text, see `findPrivate`.
 */
export function nameDoubts(record: Partial<EnforcementCase>, schema: z.ZodType = enforcementCase): NameDoubt[] {
  const { party = '', partyType, formerNames } = record;
  const fields = shapeOf(schema);
  const doubts: NameDoubt[] = [];
  if (partyType === 'household' && isTraders(party)) doubts.push({ field: 'party', message: ofTrader(party) });
  for (const name of formerNames ?? []) {
    if (
      partyType !== 'person' &&
      !unmasks(record, 'formerNames', name) &&
      (looksPersonal(name) || (partyType === 'household' && isTraders(name)))
    )
      doubts.push({ field: 'formerNames', message: ofTrader(name) });
  }
  if (partyType === 'person')
    for (const field of fieldsInSentences(schema) as (keyof EnforcementCase)[])
      if (flat.test(String(record[field] ?? ''))) doubts.push({ field, message: atHome });
  const others = [...doubts, ...outOfPlace(record, fields), ...namesAlone(record, fields)];
  return [...others, ...partyInProse(record, schema).filter(({ field }) => !others.some((other) => other.field === field))];
}

/** What stands in a field that the kind of party has not, where it is no masked name of that party; a name in full of a withheld party is an error, see `unmasks`. */
function outOfPlace(record: Partial<EnforcementCase>, fields: Readonly<Record<string, z.ZodType>>): NameDoubt[] {
  const { party = '', partyType } = record;
  return Object.entries(fields).flatMap(([name, schema]): NameDoubt[] => {
    const field = name as keyof EnforcementCase;
    const value = String(record[field] ?? '');
    const isOfOthers = field !== 'uscc' && fieldMeta(schema)?.absence?.(record) === 'notApplicable';
    if (!isOfOthers || !value || isPlaceholder(value) || unmasks(record, field, value, fields)) return [];
    if (isMaskedName(value) && (partyType !== 'person' || value.startsWith(party.charAt(0)))) return [];
    return [{ field, message: partyType === 'person' ? ofPersons : ofOperator }];
  });
}

/** A name in full and nothing besides, in a field for something else. */
const namesAlone = (record: Partial<EnforcementCase>, fields: Readonly<Record<string, z.ZodType>>): NameDoubt[] =>
  Object.entries(fields).flatMap(([name, schema]): NameDoubt[] => {
    const field = name as keyof EnforcementCase;
    const [meta, value] = [fieldMeta(schema), record[field]];
    return isForNames(field) || meta?.type !== 'text' || typeof value !== 'string' || !isNameAlone(value, meta.sentences === true)
      ? []
      : [{ field, message: ofNobody(value) }];
  });

const ofTrader = (name: string): Bilingual => ({
  zh: `“${name}”里像是有自然人的全名，不得公开。个体工商户写字号；没有字号的，经营者写成“姓+某”，如“张某（个体工商户）”。`,
  en: `"${name}" seems to hold the full name of a person, which is never published. Give the trade name of an individual business or, where it has none, its owner by surname and 某: 张某（个体工商户）.`,
});
const atHome: Bilingual = {
  zh: '当事人是自然人，这里像是写到门牌的住处。若是，不得公开：写到街道、乡镇为止，或写成“某号楼某室”。',
  en: 'The party is a natural person, and this seems to tell a home as far as its door. If so, it is never published: write it as far as the subdistrict or township, or the door as 某号楼某室.',
};

const ofPersons: Bilingual = {
  zh: '当事人是自然人，这一栏不适用，却填了内容。请清空；当事人其实是单位的，请改正行政相对人类别和名称。',
  en: 'The party is a natural person, to whom this does not apply, and yet something stands here. Clear it; where the party is an organisation, mend its type and its name.',
};
const ofOperator: Bilingual = {
  zh: '当事人是个体工商户，没有法定代表人，这里像是经营者的姓名，会照样公开。请清空，或写成“姓+某”，如“张某”；确应公开全名的请确认。',
  en: 'The party is an individual business, which has no legal representative; this seems to be its operator and would be published. Clear it, or write the surname and 某, such as 张某; confirm if the name is to be public in full.',
};
const ofNobody = (name: string): Bilingual => ({
  zh: `“${name}”像是自然人的姓名，不是这一栏的内容，会照样公开。请核对是不是填错了列。`,
  en: `"${name}" seems to be the name of a person, is not what belongs here, and would be published. Check whether a column was mistaken for another.`,
});

/** The same of the content's cases, as warnings. */
export function checkPartyNames(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  for (const { fields, file, locate } of cases)
    for (const { field, message } of nameDoubts(fields)) {
      const label: Bilingual = { zh: labelOf('cases', field, 'zh'), en: labelOf('cases', field, 'en') };
      faults.push({ severity: 'warning', file, ...locate([field]), field, label, message });
    }
}
