import type { PrivateFinding } from './finding.ts';

const numeral = '(?:[A-Za-z]?\\d+(?:-\\d+)*|[一二三四五六七八九十百]+)';
/** An address as far as a door: a building and a flat, a flat, or a house of a village or lane. */
const door =
  `[^，。；;：:\\n]{0,30}?(?:${numeral} ?(?:号楼|号院|栋|幢|座|弄|单元|楼|号)[^，。；;：:\\n]{0,12}?${numeral} ?(?:号楼|栋|幢|单元|室|户|号|门)(?:[^，。；;：:\\n]{0,8}?${numeral} ?(?:室|户|号|门))?` +
  `|${numeral} ?(?:室|户)(?![内外])|(?:村|屯|组|巷|弄|胡同)[^，。；;：:\\n]{0,8}?${numeral} ?号)`;
/** What says of an address that somebody lives there; 住所 is where an organisation is registered. */
const home = '(?:家庭|居住|现|户籍)?住址|家住|现住(?!宅)|家庭地址|居住地址?|户籍(?:所在)?地址?|身份证(?:住址|地址)';
const certain = new RegExp(`(?:${home})\\s?(?:[:：]|为|是|在|于|位于)?\\s?(${door})`, 'gu');
const likely = new RegExp(
  `(?:(?<=[，,、；;\\s()（）某])(?:居?住(?:在|于)?)|居住(?:在|于)|常住|暂住)(?=[^宅建户房宿院处所证人口])(${door})`,
  'gu',
);

/** Where a person lives, as far as a door. Addresses of offices and of works are known by no such words. */
export function* homeAddresses(prose: string): Generator<PrivateFinding> {
  for (const [pattern, isCertain] of [
    [certain, true],
    [likely, false],
  ] as const)
    for (const match of prose.matchAll(pattern)) {
      const text = match[1]!.trimStart();
      const index = match.index + match[0].lastIndexOf(text);
      yield isCertain ? { kind: 'homeAddress', text, index } : { kind: 'homeAddress', text, index, isSuspicion: true };
    }
}

export const mayHoldAddress = (prose: string): boolean => /住|户籍|家庭地址|身份证/u.test(prose);
