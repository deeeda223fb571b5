import { graphemes } from '../characters/graphemes.ts';
import type { Bilingual } from '../language.ts';

/** Signs, pictures and digits in circles or above the line: they stand in texts, never in the number of a document; ~ stands between two. */
const sign = /(?![~<>])[\p{So}\p{Sk}\p{Sc}\p{Sm}\p{No}]|\p{Extended_Pictographic}(?<!\d)/u;
const hanYear = /[〔[(（【〖{]\s*([〇○零一二三四五六七八九]{4}|[〇○零一二三四五六七八九]{2})\s*年?\s*[〕\])）】〗}]/u;
const numerals = '零一二三四五六七八九';

/** The first sign in a typed number that no document's number has, with its place among the characters; undefined for none. */
export function signIn(typed: string): { sign: string; place: number } | undefined {
  let place = 0;
  for (const { segment } of graphemes(typed)) {
    place++;
    if (sign.test(segment)) return { sign: segment, place };
  }
  return undefined;
}

/** What is odd about a text that should be a decision number, where one can tell. */
export function oddityIn(typed: string): Bilingual | undefined {
  const [, year] = hanYear.exec(typed) ?? [];
  if (year !== undefined) {
    const digits = [...year].map((one) => Math.max(0, numerals.indexOf(one))).join('');
    return {
      zh: `年份“${year}”写成了汉字，文号里应是〔${digits}〕。`,
      en: `The year "${year}" is in Chinese numerals; in a number it is 〔${digits}〕.`,
    };
  }
  const found = signIn(typed);
  if (!found) return undefined;
  const digit = /\p{No}/u.test(found.sign) ? found.sign.normalize('NFKC').replace(/\D/g, '') : '';
  return {
    zh: `第 ${found.place} 个字“${found.sign}”是符号，不是文号里的字。${digit ? `是数字的请写成 ${digit}。` : '请照原件改正。'}`,
    en: `Character ${found.place}, "${found.sign}", is a sign and no part of a number. ${digit ? `If it is a digit write ${digit}.` : 'Correct it by the document.'}`,
  };
}
