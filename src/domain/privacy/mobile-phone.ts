import { grouped } from './digits.ts';
import type { PrivateFinding } from './finding.ts';

const number = /(?<!\d|\d\.)(?:\+?(?:00)?86[ .)-]{0,3}|\()?1(?:[ .()_/,\n-]{0,3}\d){10}(?!\d|[.-]\d)/g;
/** How people group eleven digits. */
const groupings = new Set(
  '11 3-4-4 3-8 7-4 3-3-5 3-5-3 4-3-4 4-4-3 5-6 6-5 3-2-3-3 3-3-3-2 2-3-3-3 5-3-3 3-2-2-2-2 1-1-1-1-1-1-1-1-1-1-1'.split(' '),
);
const countryCode = /^\+?(00)?86[ .)-]{0,3}(?=\(?1)/;
/** Marks that part numbers as often as they group one. */
const parting = /[/,\n]/;
const named = /(?:手机|电话|联系|致电|拨打)[^\d，。；;\n]{0,8}$/u;
/** It is counted in something, so it is an amount. */
const measured =
  /^ ?(?:元|万|亿|%|‰|倍|吨|[千兆吉毫微厘]?[克瓦升米焦卡帕赫]|公[斤里顷]|立方|平方|亩|度|个|人次|人[·•]?(?:次|天)|件次|车次|架次|台|辆|艘|株|棵|羽|尾|字节|贝可|[kMGmμ]?(?:Wh?|kWh|g|L|m[²³23]?|t|J|Pa|Hz|B)(?![A-Za-z\d])|kg(?![A-Za-z\d]))/u;

/** Mobile numbers of the mainland in the forms that people write: with the country's code, in groups, with dashes or dots. */
export function* mobilePhones(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, index } of prose.matchAll(number)) {
    const { digits, groups } = grouped(text.replace(countryCode, ''));
    if (!/^1[3-9]/.test(digits) || !groupings.has(groups.join('-'))) continue;
    // Dots part decimal numbers and addresses of machines.
    if (text.includes('.') && groups.length < 11 && groups.join('-') !== '3-4-4') continue;
    const isParted = parting.test(text.replace(countryCode, ''));
    if (isParted && !['3-4-4', '3-8', '7-4'].includes(groups.join('-'))) continue;
    const after = prose.slice(index + text.length, index + text.length + 40);
    const before = /[0-9A-Za-z]*$/.exec(prose.slice(Math.max(0, index - 40), index))![0];
    if (isPartOfCode(before, /^[0-9A-Za-z]*/.exec(after)![0])) continue;
    if (measured.test(after) && !named.test(prose.slice(Math.max(0, index - 12), index))) continue;
    yield { kind: 'mobilePhone', text, index, ...(isParted ? { isSuspicion: true as const } : {}) };
  }
}

/** Letters on one side are an abbreviation or a slip; digits beyond them make a code. */
const isPartOfCode = (before: string, after: string): boolean =>
  /\d/.test(before + after) || after.length > 3 || (before !== '' && before.length > 8);
