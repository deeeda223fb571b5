import { noName, tellingSurname } from './named-person.ts';
import { looksPersonal } from './personal-name.ts';
import { isMaskedName } from './privacy.ts';

const inBrackets = /[（(]\s*(?:经营者\s*[:：]?\s*)?([^()（）]+?)\s*[)）]\s*$/u;
/** A place stands in the brackets of a shop as often as its owner. */
const place = /[区县市省镇乡村街路里园]$|^(?:高新|江苏|安徽|云南)/u;
/** How the short name of an office or a place ends, and hardly that of a person. */
const officeOrPlace = /[区县市省镇乡村街路里园湖委办监管署厅处科组府政旅警]$/u;

/** Whether the name of an individual business holds its owner's in full. */
export function isTraders(name: string): boolean {
  const held = inBrackets.exec(name)?.[1];
  return looksPersonal(name) || (held !== undefined && !place.test(held) && looksPersonal(held));
}

/** Whether a party is named as the rule has it for persons, alone, before brackets or in them: 张某（个体工商户）, 样例餐馆（张某）. */
export const isNameWithheld = (party: string): boolean => withheldPart(party) !== undefined;

/** The masked name itself: 张某. */
export function withheldPart(party: string): string | undefined {
  const plain = party.normalize('NFKC').replace(/\s|等\d*人?$/gu, '');
  return [plain.replace(/[(].*[)]$/u, ''), inBrackets.exec(plain)?.[1] ?? ''].find(isMaskedName);
}

/** How the name of a business or an office ends, with a word before it. */
const business =
  /.{2}(?:公司|集团|合作社|事务所|经营部|服务部|商行|超市|中心|工作室|农场|[厂店馆院校站部局铺场行队])(?:[(（][^()（）]*[)）])?$/u;

/** Whether a name can be left where that of a person is withheld: it is masked, or plainly that of a business. */
export const isFitToShow = (name: string): boolean => isNameWithheld(name) || (business.test(name) && !isTraders(name));

/**
 * Whether a field that is for something else holds a name in full and nothing besides. Few surnames count: the short name of
 * an office may begin with another, and words of two characters in a field for sentences with any.
 */
export function isNameAlone(value: string, isForSentences: boolean): boolean {
  const name = value.normalize('NFKC').replace(/\s/gu, '');
  const isNamed = tellingSurname.test(name) && looksPersonal(name) && !noName.test(name) && !officeOrPlace.test(name);
  return isNamed && (name.length > 2 || !isForSentences);
}
