import type { Bilingual } from '../language.ts';

/** Characters that no published text may hold, where they stand, and why. */
export type UnsafeCharacters = { index: number; text: string; message: Bilingual };

/** The traces of a wrong decoding: U+FFFD, what GB18030 makes of it, and text that was read in another encoding. */
const damaged = new RegExp(
  [
    '[\\ufffd\\ufffc]|锟斤拷|锟届|烫烫烫|屯屯屯',
    // Question marks for characters that an encoding has not.
    '\\?{4,}|(?<=\\p{Script=Han})\\?{2,}(?=\\p{Script=Han})',
    // UTF-8 that was read as Latin-1: the first byte of a Han character and two that follow it.
    '(?:[ä-é][\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]{2}){2,}',
    // GB2312 that was read as Latin-1: pairs of its signs and letters, and no sign over and over.
    '(?!(?<again>.)\\k<again>{2})(?:[\u00b0-\u00f7][\u00a1-\u00fe]){3,}',
    // UTF-8 that was read as GB18030: characters that no office writes, close together.
    '[锛銆鐨鍦鏄鍏鍙鍚鎴鎵鐜姹鏃鍒鍖笢尯絾鐩鏈].{0,4}[锛銆鐨鍦鏄鍏鍙鍚鎴鎵鐜姹鏃鍒鍖笢尯絾鐩鏈]',
  ].join('|'),
  'u',
);
/** Control characters but for tab and line feed; halves of pairs and what is no character; marks that turn the direction of writing; soft hyphens. */
const unsafe =
  /[^\P{Cc}\t\n]|[\p{Cs}\p{NChar}\ufff9-\ufffb\u2028\u2029\u2061-\u2064\u206a-\u206f]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\u00ad|[\u{e000}-\u{f8ff}\u3164\uffa0\u115f\u1160\u17b4\u17b5\u180e\u2800]|[\u{f0000}-\u{10fffd}]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0001}-\u{e007f}]/u;
/** What is not seen at all, and makes two names of one; where words are written without blanks it parts them, and joiners stay but beside Han characters. */
const unseen =
  /[\u2060\ufeff]|\u200b(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}].)|[\u200c\u200d](?<=\p{Script=Han}.)/u;
/** Marks of a letter or a sign without the one that they belong to: at the start, after a blank, on a Han character. */
const stray =
  /[\ufe0e\ufe0f](?<!\p{Emoji}[\ufe0e\ufe0f])|(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M}(?<![\p{L}\p{N}\p{M}\p{S}\u200c\u200d].)|[\u0300-\u036f](?<=\p{Script=Han}.)/u;
const every = new RegExp(`(?:${damaged.source})+|(?:${unsafe.source})|(?:${unseen.source})|(?:${stray.source})`, 'gu');

/** Finds what no text of any kind may hold. Joiners stay: emoji and some scripts are written with them. */
export function unsafeCharacters(text: string): UnsafeCharacters[] {
  return [...text.matchAll(every)].map(({ 0: found, index }) => ({ index, text: found, message: wording(found) }));
}

function wording(found: string): Bilingual {
  if (damaged.test(found) || /^\?+$/.test(found))
    return {
      zh: `“${found.slice(0, 9)}”是之前转换时损坏的文字。请从原始文件重新填写。`,
      en: `"${found.slice(0, 9)}" is text that an earlier conversion damaged. Fill it in again from its source.`,
    };
  const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/\p{M}/u.test(found))
    return {
      zh: `这里有一个附加符号或变体选择符（${code}），它前面没有可以附着的字符，看不到或显示走样。请删去。`,
      en: `A combining mark or variation selector (${code}) stands here without a character that it belongs to; it shows as nothing or spoils what it touches. Remove it.`,
    };
  if (found === '\u00ad')
    return {
      zh: `这里有看不见的软连字符（${code}），会让搜索和复制出错。请删去。`,
      en: `An invisible soft hyphen (${code}) stands here; it spoils searching and copying. Remove it.`,
    };
  if (/[\p{Co}\u3164\uffa0\u115f\u1160\u17b4\u17b5\u180e\u2800\u{e0001}-\u{e007f}]/u.test(found))
    return {
      zh: `这里有只在个别字体里才有样子的字符或空白填充符（${code}），别处看不到。请换成真正的文字。`,
      en: `A character that only a font of its own can show, or that fills a blank (${code}), stands here, and readers see nothing. Write the real character.`,
    };
  if (/[\u200b-\u200d\u2060\ufeff]/u.test(found))
    return {
      zh: `这里有看不见的零宽字符（${code}），会让同一个名称变成两个，搜索也找不到。请删去。`,
      en: `An invisible character without width (${code}) stands here; it makes two names of one and spoils searching. Remove it.`,
    };
  if (/[\p{Cc}\p{Cs}\p{NChar}\ufff9-\ufffb\u2028\u2029\u2061-\u2064\u206a-\u206f]/u.test(found))
    return {
      zh: `这里有看不见的控制字符（${code}）。请删去。`,
      en: `An invisible control character (${code}) stands here. Remove it.`,
    };
  return {
    zh: `这里有改变文字方向的隐藏字符（${code}），看到的和存下的次序不同。请删去后重新核对。`,
    en: `A hidden character (${code}) that turns the direction of writing stands here: what is seen is not what is kept. Remove it and check the words.`,
  };
}
