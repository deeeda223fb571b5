import type { PrivateFinding } from './finding.ts';
import { lastBirthYear } from './identity-number.ts';

const year = '(?:19\\d{2}|20[01]\\d|[一二][九〇零][〇零一二三四五六七八九]{2})';
const number = '(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十])';
const day = `${year}(?: ?年 ?${number} ?月(?: ?${number} ?日)?|[-./]\\d{1,2}[-./]\\d{1,2})`;
const english = '(?:\\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \\d{1,2},?) (?:19\\d{2}|20[01]\\d)';
const patterns: readonly RegExp[] = [
  new RegExp(`(${day})(?:出生|生(?=[，。、；;,)）\\s]|$))`, 'gu'),
  new RegExp(`(?:出生(?:日期|年月日|年月|时间)?|生于|生日)\\s?[:：于是为]?\\s?(${day})`, 'gu'),
  new RegExp(`(?<!\\p{Script=Han})[男女][，,、]\\s?(?:\\p{Script=Han}{1,4}族[，,、]\\s?)?(${day})`, 'gu'),
  new RegExp(`\\b(?:born(?: on)?|date of birth:?) (${english}|${year}-\\d\\d-\\d\\d)`, 'gu'),
];

/** A day in brackets behind a masked name may be of something else. */
const inBrackets = new RegExp(`(?<=[^\\P{Script=Han}某]某{1,2}\\s?[(（]\\s?)${day}(?=\\s?[)）])`, 'gu');

/** Birthdays, by the words beside a day. */
export function* birthDates(prose: string): Generator<PrivateFinding> {
  for (const pattern of patterns)
    for (const match of prose.matchAll(pattern)) {
      const text = match[1]!;
      if (/^\d{4}/.test(text) && text.slice(0, 4) > lastBirthYear) continue;
      yield { kind: 'birthDate', text, index: match.index + match[0].indexOf(text) };
    }
  for (const { 0: text, index } of prose.matchAll(inBrackets))
    if (text.slice(0, 4) <= lastBirthYear) yield { kind: 'birthDate', text, index, isSuspicion: true };
}

export const mayHoldBirthDate = (prose: string): boolean => /出生|某 ?[(（]|生于|生日|[月日\d] ?生|[男女][，,、]|born|birth/u.test(prose);
