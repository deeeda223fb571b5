import { readNumeral } from '../law/articles.ts';
import type { Lang } from '../language.ts';

const han = '[零〇一二三四五六七八九十百千两]+';
const chinese = new RegExp(`(\\d+|${han})\\s*元\\s*(\\d|${han})\\s*角(?:\\s*(\\d|${han})\\s*分)?`, 'gu');
const english = /\b(\d+|[a-z]+) yuan(?:,| and)? (\d+|[a-z]+) (jiao|fen)\b(?:(?:,| and)? (\d+|[a-z]+) fen\b)?/giu;

const small = 'zero one two three four five six seven eight nine ten'.split(' ');
const chineseAmount = (written = '零'): number | undefined => readNumeral(written.replaceAll('两', '二'));
const englishAmount = (written = '0'): number | undefined => {
  const value = /^\d/u.test(written) ? Number(written) : small.indexOf(written.toLowerCase());
  return value < 0 ? undefined : value;
};

/** Yuan with tenths and hundredths as one number: 1.2. */
function inYuan(found: string, measuredIn: string, ...[yuan, tenths, hundredths]: readonly (number | undefined)[]): string {
  if (yuan === undefined || tenths === undefined || hundredths === undefined) return found;
  return `${Number((yuan + tenths / 10 + hundredths / 100).toFixed(2))}${measuredIn}`;
}

const read: Record<Lang, (text: string) => string> = {
  zh: (text) =>
    text.replace(chinese, (found: string, ...parts: string[]) =>
      inYuan(found, '元', chineseAmount(parts[0]), chineseAmount(parts[1]), chineseAmount(parts[2])),
    ),
  en: (text) =>
    text.replace(english, (found: string, yuan: string, part: string, measuredIn: string, last?: string) =>
      measuredIn.toLowerCase() === 'fen'
        ? inYuan(found, ' yuan', englishAmount(yuan), 0, englishAmount(part))
        : inYuan(found, ' yuan', englishAmount(yuan), englishAmount(part), englishAmount(last)),
    ),
};

/**
 * A text with amounts of yuan and its parts as one number.
 *
 * @example yuanAsOne('每吨一元二角', 'zh') // 每吨1.2元
 */
export const yuanAsOne = (text: string, lang: Lang): string => read[lang](text);
