import type { Bilingual } from '../language.ts';

/** Boxes and diamonds for characters that a font or an encoding has not, two or more in a row. */
const boxes = /[□◆■◇▯▢]{2,}|(?<=\p{Script=Han})[□◆■◇▯▢](?=\p{Script=Han})/u;
/** Characters written as a program's code has them: 危 as `\u5371`, as an entity, as the bytes of an address. */
const escaped =
  /\\u[\dA-Fa-f]{4}|&(?:#\d{2,6}|#[xX][\dA-Fa-f]{2,6}|nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|times|ensp|emsp|thinsp);|(?:%[Ee][4-9](?:%[89AaBb][\dA-Fa-f]){2}){2,}/u;
/** What makes a page of words. A program put in for mischief is no damage, and is shown as it stands. */
const tags =
  /<\/?(?:p|br|hr|div|span|b|i|u|s|em|strong|sub|sup|font|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|o:p|pre|center)(?:\s[^<>]*)?\/?>/iu;
/** Letters of several scripts amidst Chinese, as Big5 leaves them that was read as GBK; の alone is written in the names of shops. */
const strangers = /(?=[^の])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Bopomofo}]/gu;

const addresses = /https?:\/\/\S+/g;

/** What of a text an export or a conversion has damaged, and shows readers signs for words; undefined for nothing. */
export function damagedWords(text: string): string | undefined {
  const readable = text.replace(addresses, ' ');
  return [boxes, escaped, tags].map((one) => one.exec(readable)?.[0]).find(Boolean) ?? strangersIn(readable);
}

/** The same of what is told in an article, where tags and entities are its language. */
export const damagedProse = (text: string): string | undefined => {
  const readable = text.replace(addresses, ' ');
  return /[□◆■◇▯▢]{2,}/u.exec(readable)?.[0] ?? /\\u[Dd][89A-Fa-f][\dA-Fa-f]{2}/u.exec(readable)?.[0] ?? strangersIn(readable);
};

/** Strangers of two scripts beside Han in one text. */
function strangersIn(prose: string): string | undefined {
  const found = [...prose.matchAll(strangers)].map(({ 0: one, index }) => ({ one, index }));
  const scripts = new Set(found.map(({ one }) => scriptOf(one)));
  const isAmidst =
    found.length > 2 && found.filter(({ index }) => /^\p{Script=Han}.?$|^.\p{Script=Han}$/u.test(beside(prose, index))).length > 2;
  return scripts.size > 1 && isAmidst && scripts.has('other') ? found.map(({ one }) => one).join('') : undefined;
}

const beside = (prose: string, index: number): string => (prose[index - 1] ?? '') + (prose[index + 1] ?? '');
const scriptOf = (one: string): string => (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(one) ? 'kana' : 'other');

export const damagedMessage = (found: string): Bilingual => ({
  zh: `“${found.slice(0, 24)}”像是导出或转换时损坏的文字或代码，读者看到的就是这些。请从原始文件重新填写。`,
  en: `"${found.slice(0, 24)}" looks like words that an export or a conversion damaged, or like code, and readers see just that. Fill it in again from its source.`,
});
