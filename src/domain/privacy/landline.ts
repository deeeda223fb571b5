import type { PrivateFinding } from './finding.ts';

const number = '(?:\\(?0\\d{2,3}\\)?[ -]{0,3})?[2-8]\\d{6,7}(?![\\d-])';
const atHome = new RegExp(
  `(?:(?:住宅|家庭|家中|家里|宅|私人|本人|个人)(?:的)?(?:固定)?(?:电话|座机)|宅电)[^\\d，。；;\\n]{0,6}(${number})`,
  'gu',
);
const word = '[零〇一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖]';
/** Nobody writes an office's number so. */
const inWords = new RegExp(`(?<!${word}|[第号])[零〇]${word}{2,3}[ 　—－–-]{0,2}${word}{7,8}(?!${word})`, 'gu');

/** Fixed lines that words say to be of a home. */
export function* homeLines(prose: string): Generator<PrivateFinding> {
  for (const match of prose.matchAll(atHome)) {
    const text = match[1]!;
    yield { kind: 'landline', text, index: match.index + match[0].length - text.length, isSuspicion: true };
  }
}

/** Fixed lines whose digits are written in words. */
export function* linesInWords(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, index } of prose.matchAll(inWords)) yield { kind: 'landline', text, index, isSuspicion: true };
}
