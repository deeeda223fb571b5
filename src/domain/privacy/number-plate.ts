import type { PrivateFinding } from './finding.ts';

const province = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const letter = 'A-HJ-NP-Z';
/** GA 36-2018: five characters, at most two of them letters; of vehicles on new energy six with a letter of their own. */
const plate = new RegExp(
  `[${province}] ?[A-HJ-NP-Z][ .-]?(?:[A-HJ-NP-Z](?=[${letter}\\d]?\\d{4})[${letter}\\d]\\d{4}|\\d{5}[A-HJ-NP-Z]|(?=(?:[${letter}]?\\d){3})[${letter}\\d]{5}|[${letter}\\d]{4}[挂学警港澳])(?![\\dA-Za-z])`,
  'gu',
);

/** Plates of the armed police (WJ) and, where words name the vehicle, of embassies. */
const special = new RegExp(
  `(?<![A-Z])WJ ?[${province}]?[ .-]?\\d{4}[\\dA-Z](?![\\dA-Z])|(?<=[车牌驶号辆] ?)使 ?\\d{3}[ .-]?\\d{3}(?!\\d)`,
  'gu',
);
/** Five or six characters in two groups may be numbers of something else. */
const parted = new RegExp(
  `[${province}] ?[A-HJ-NP-Z][ .-]?(?=(?:[${letter}]?[ .-]?\\d){3})(?:[${letter}\\d][ .-][${letter}\\d]{4,5}|[${letter}\\d]{2}[ .-][${letter}\\d]{3,4}|[${letter}\\d]{3}[ .-][${letter}\\d]{2,3}|[${letter}\\d]{4}[ .-][${letter}\\d]{1,2})(?![\\dA-Z]|[.-]\\d| ?[%‰元万亿吨千公克毫立平米个件家年月日度])`,
  'gu',
);

/** Number plates of vehicles. */
export function* numberPlates(prose: string): Generator<PrivateFinding> {
  const capitals = prose.toUpperCase();
  for (const { 0: text, index } of capitals.matchAll(plate)) {
    if (lettersOf(text) <= 2) yield { kind: 'numberPlate', text, index };
  }
  for (const { 0: text, index } of capitals.matchAll(special)) yield { kind: 'numberPlate', text, index };
  for (const { 0: text, index } of capitals.matchAll(parted))
    if (lettersOf(text) <= 2) yield { kind: 'numberPlate', text, index, isSuspicion: true };
}

/** How many letters follow that of the place. */
const lettersOf = (text: string): number => (text.match(/[A-Z]/g)?.length ?? 0) - 1;
