import type { z } from 'astro/zod';
import { looksPersonal } from '../../../domain/privacy/personal-name.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
import { fieldsInSentences } from '../../../schemas/fields.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

export type NameDoubt = { field: keyof EnforcementCase; message: Bilingual };

const inBrackets = /[（(]\s*(?:经营者\s*[:：]?\s*)?(\p{Script=Han}{2,4})\s*[)）]\s*$/u;
/** A place stands in the brackets of a shop as often as its owner. */
const place = /[区县市省镇乡村街路里园]$|^(?:高新|江苏|安徽|云南)/u;
/** A flat in a place where people live; offices and works lie in others. */
const flat =
  /(?:小区|家园|花园|公寓|新村|[东西南北一二三四五六七八九十]里|嘉园|佳苑|[\p{Script=Han}]苑|村)[^，。；\n]{0,12}?\d+ ?(?:号楼|栋|幢|座|弄)[^，。；\n]{0,8}?(?:\d+ ?单元[^，。；\n]{0,6}?)?\d{3,4} ?(?:室|户|号)?(?!\d|[年米元])/u;

/**
 * What in a case names a trader in full, or where a person lives: worth a look. A name told in a sentence is found in
 * every text, see `findPrivate`.
 */
export function nameDoubts(record: Partial<EnforcementCase>, schema: z.ZodType = enforcementCase): NameDoubt[] {
  const { party = '', partyType, formerNames } = record;
  const doubts: NameDoubt[] = [];
  if (partyType === 'household' && isTraders(party)) doubts.push({ field: 'party', message: ofTrader(party) });
  for (const name of formerNames ?? []) {
    if (partyType !== 'person' && (looksPersonal(name) || (partyType === 'household' && isTraders(name))))
      doubts.push({ field: 'formerNames', message: ofTrader(name) });
  }
  if (partyType === 'person')
    for (const field of fieldsInSentences(schema) as (keyof EnforcementCase)[])
      if (flat.test(String(record[field] ?? ''))) doubts.push({ field, message: atHome });
  return doubts;
}

/** Whether the name of an individual business holds its owner's in full. */
function isTraders(name: string): boolean {
  const held = inBrackets.exec(name)?.[1];
  return looksPersonal(name) || (held !== undefined && !place.test(held) && looksPersonal(held));
}

const ofTrader = (name: string): Bilingual => ({
  zh: `“${name}”里像是有自然人的全名，不得公开。个体工商户写字号；没有字号的，经营者写成“姓+某”，如“张某（个体工商户）”。`,
  en: `"${name}" seems to hold the full name of a person, which is never published. Give the trade name of an individual business or, where it has none, its owner by surname and 某: 张某（个体工商户）.`,
});
const atHome: Bilingual = {
  zh: '当事人是自然人，这里像是写到门牌的住处。若是，不得公开：写到街道、乡镇为止，或写成“某号楼某室”。',
  en: 'The party is a natural person, and this seems to tell a home as far as its door. If so, it is never published: write it as far as the subdistrict or township, or the door as 某号楼某室.',
};

/** The same of the content's cases, as warnings. */
export function checkPartyNames(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  for (const { fields, file, locate } of cases)
    for (const { field, message } of nameDoubts(fields)) {
      const label: Bilingual = { zh: labelOf('cases', field, 'zh'), en: labelOf('cases', field, 'en') };
      faults.push({ severity: 'warning', file, ...locate([field]), field, label, message });
    }
}
