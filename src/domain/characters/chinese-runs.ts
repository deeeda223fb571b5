/** Han characters with the digits before them and the marks that stand between them: 京环罚〔2023〕12号 is one run, and so is 12369环保举报. */
const run = /\d*\p{Script=Han}(?:[\p{Script=Han}\d〔〕《》（）、，。：；“”·]*[\p{Script=Han}〕》）])?/gu;

/** A part of a text that is Chinese, or that is not. */
export type RunOfText = { text: string; isChinese: boolean };

/** The Chinese runs of a text in another language, and what stands between them. */
export function chineseRuns(text: string): RunOfText[] {
  const pieces: RunOfText[] = [];
  let at = 0;
  for (const { 0: chinese, index } of text.matchAll(run)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isChinese: false });
    pieces.push({ text: chinese, isChinese: true });
    at = index + chinese.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isChinese: false });
  return pieces;
}
