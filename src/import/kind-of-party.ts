import { isHouseholdCode } from '../domain/cases/uscc.ts';
import type { Bilingual } from '../domain/language.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';

/** How companies and cooperatives are called, and no individual business may be (个体工商户名称登记管理办法). */
const company = /(?:有限|股份|集团|总|分)公司(?:[(（][^)）]*[)）])?$|合作社$|[(（](?:有限|普通|特殊普通)合伙[)）]$/u;

/** What is doubtful about the kind of a party beside its name and its code. */
export function kindDoubts({ party = '', partyType, uscc }: EnforcementCase): { field: 'partyType' | 'uscc'; message: Bilingual }[] {
  const isCompany = company.test(party);
  const isHouseholds = uscc !== undefined && isHouseholdCode(uscc);
  if (partyType === 'household' && isCompany) return [{ field: 'partyType', message: companyAsHousehold(party) }];
  if (partyType === 'household' && uscc !== undefined && !isHouseholds) return [{ field: 'uscc', message: codeOfOrganisation(uscc) }];
  if (isHouseholds && (partyType === 'organisation' || (partyType === undefined && isCompany)))
    return [{ field: partyType === undefined ? 'uscc' : 'partyType', message: codeOfHousehold(uscc) }];
  return [];
}

const companyAsHousehold = (party: string): Bilingual => ({
  zh: `“${party}”是公司、合作社一类的名称，类别却是个体工商户。请核对类别。`,
  en: `"${party}" is the name of a company or a cooperative, and the kind of party is an individual business. Check the kind.`,
});
const codeOfOrganisation = (code: string): Bilingual => ({
  zh: `类别是个体工商户，代码 ${code.slice(0, 2)} 开头的却不是个体工商户（个体工商户的是 92 开头）。请核对类别和代码。`,
  en: `The kind of party is an individual business, whose codes begin with 92; this one begins with ${code.slice(0, 2)}. Check the kind and the code.`,
});
const codeOfHousehold = (code: string): Bilingual => ({
  zh: `代码 ${code} 以 92 开头，是个体工商户的，这一行却不是个体工商户。请核对类别、名称和代码。`,
  en: `The code ${code} begins with 92 and is an individual business’s, which this row is not of. Check the kind, the name and the code.`,
});
