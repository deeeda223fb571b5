import type { Bilingual } from '../language.ts';

/** Characters that no published text may hold, where they stand, and why. */
export type UnsafeCharacters = { index: number; text: string; message: Bilingual };

/** The traces of a wrong decoding: U+FFFD, and what GB18030 makes of it. */
const damaged = /\ufffd|锟斤拷|烫烫烫|屯屯屯/u;
/** Control characters but for tab and line feed; halves of pairs and what is no character; marks that turn the direction of writing; soft hyphens. */
const unsafe = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\u00ad/u;
const every = new RegExp(`(?:${damaged.source})+|(?:${unsafe.source})`, 'gu');

/** Finds what no text of any kind may hold. Joiners stay: emoji and some scripts are written with them. */
export function unsafeCharacters(text: string): UnsafeCharacters[] {
  return [...text.matchAll(every)].map(({ 0: found, index }) => ({ index, text: found, message: wording(found) }));
}

function wording(found: string): Bilingual {
  if (damaged.test(found))
    return {
      zh: `“${found.slice(0, 9)}”是之前转换时损坏的文字。请从原始文件重新填写。`,
      en: `"${found.slice(0, 9)}" is text that an earlier conversion damaged. Fill it in again from its source.`,
    };
  const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (found === '\u00ad')
    return {
      zh: `这里有看不见的软连字符（${code}），会让搜索和复制出错。请删去。`,
      en: `An invisible soft hyphen (${code}) stands here; it spoils searching and copying. Remove it.`,
    };
  if (/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(found))
    return {
      zh: `这里有看不见的控制字符（${code}）。请删去。`,
      en: `An invisible control character (${code}) stands here. Remove it.`,
    };
  return {
    zh: `这里有改变文字方向的隐藏字符（${code}），看到的和存下的次序不同。请删去后重新核对。`,
    en: `A hidden character (${code}) that turns the direction of writing stands here: what is seen is not what is kept. Remove it and check the words.`,
  };
}
