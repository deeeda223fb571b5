import { codeInDoubt } from '../content/checks/cases/party-codes.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import type { Bilingual } from '../domain/language.ts';
import { findPrivate, isMaskedName, isPersonsNumber } from '../domain/privacy/privacy.ts';
import { addressesAPerson, couldBeAPerson, namesAPerson } from '../domain/privacy/personal-name.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';

type PartyDoubt = { field: 'party' | 'uscc'; message: Bilingual };

/** Words that a form gives as an example, or a stretch that was to be filled in. */
const ofTemplate = /^(?:示例|样例|举例|例|测试|模板)\s*[:：]|[XxＸｘ×]{2,}\s*(?:有限|股份|公司|厂|店|局|集团|单位)/u;

/**
 * What makes a party's name doubtful: that of a person under an organisation's type or code, since a code proves
 * nothing of the name beside it; one of a template; the name of the office that decided.
 */
export function partyDoubts({ party, partyType, uscc, authority }: EnforcementCase): PartyDoubt[] {
  if (uscc !== undefined && isPersonsNumber(uscc)) return [{ field: 'uscc', message: codeInDoubt }];
  if (party === undefined) return [];
  if (ofTemplate.test(party)) return [{ field: 'party', message: leftOver(party) }];
  if (normalisedName(party) === normalisedName(authority)) return [{ field: 'party', message: isOffice(party) }];
  if (partyType === 'person') return [];
  if (namesAPerson(party) || addressesAPerson(party) || (partyType !== 'household' && couldBeAPerson(party) && !isFoundInWords(party)))
    return [{ field: 'party', message: looksLikeName(party) }];
  const isOrganisation = partyType === 'organisation' || (partyType === undefined && uscc !== undefined);
  return isOrganisation && isMasked(party) ? [{ field: 'party', message: isPersonsMask(party) }] : [];
}

/** A name behind who somebody is is found in every text. */
const isFoundInWords = (party: string): boolean => findPrivate(party).some(({ kind }) => kind === 'personName');

const isMasked = (party: string): boolean => isMaskedName(party.normalize('NFKC').replace(/\s|等\d*人?$|[(].*[)]$/gu, ''));

const looksLikeName = (party: string): Bilingual => ({
  zh: `“${party}”像是自然人的姓名。自然人须在“行政相对人类别”写明，姓名写成“姓+某”（生态环境行政处罚办法第六十四条）；确是单位名称的请确认。`,
  en: `"${party}" looks like a person's name. A natural person is said to be one in 行政相对人类别 and named by surname and 某 (MEE order 30, art. 64); confirm if it is an organisation.`,
});

const isPersonsMask = (party: string): Bilingual => ({
  zh: `“${party}”是自然人姓名隐去后的写法，这一行却写成了单位（类别或统一社会信用代码）。是自然人的请改正类别、清空代码；确是单位的请写全称。`,
  en: `"${party}" is how a person's name is written when it is withheld, but the row makes an organisation of it by its type or its code. Mend the type and clear the code for a person; give an organisation its full name.`,
});

const leftOver = (party: string): Bilingual => ({
  zh: `“${party}”像是表格模板里的例子或没有填完的名称，会照样公开。请照决定书填写。`,
  en: `"${party}" looks like the example of a form, or a name that was not filled in, and would be published. Write it by the decision.`,
});

const isOffice = (party: string): Bilingual => ({
  zh: `当事人“${party}”就是处罚机关。请核对是不是填错了列。`,
  en: `The party, "${party}", is the authority itself. Check whether a column was mistaken for another.`,
});
