import type { Lang } from './language.ts';

/** Reads an amount in units of 10,000 yuan (万元); undefined where the text is not a plain number with at most six decimals. */
export function parseWan(text: string): number | undefined {
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return undefined;
  return Number(text);
}

/** 万元 to yuan, free of binary rounding to the cent. */
export const wanToYuan = (wan: number): number => Math.round(wan * 1_000_000) / 100;

const wanFormat = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });
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
