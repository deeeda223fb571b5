import { chineseTag, type Lang } from '../domain/language.ts';
import { wanToYuan } from '../domain/numbers/money.ts';

/** Amounts of money in a language. No words stand here, so that the browser may have it without those of the interface. */

const wanFormat = new Intl.NumberFormat(chineseTag, { maximumFractionDigits: 6 });
const yuanFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const written: Record<Lang, (wan: number) => string> = {
  zh: (wan) => `${wanFormat.format(wan)}万元`,
  en: (wan) => `¥${yuanFormat.format(wanToYuan(wan))}`,
};

/**
 * An amount as the office writes it in Chinese (12.5万元) and as an English reader expects it (¥125,000).
 *
 * @param wan amount in 10,000 yuan
 */
export const formatWan = (wan: number, lang: Lang): string => written[lang](wan);

/**
 * A fine as laws write it: in Chinese in yuan below 10,000 (500元), in 万元 from there on (2万元).
 *
 * @param wan amount in 10,000 yuan
 */
export const formatFine = (wan: number, lang: Lang): string => (lang === 'zh' && wan < 1 ? `${wanToYuan(wan)}元` : formatWan(wan, lang));
