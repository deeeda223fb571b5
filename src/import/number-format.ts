import type { Bilingual } from '../domain/language.ts';

/**
 * What is doubtful in how a spreadsheet shows a number: a format that moves its point (`0!.0,"万"` shows 50000 as
 * 5.0万) or names behind it something else that it is measured in. Undefined where what is shown means what is kept;
 * rounding is no doubt.
 */
export function formatDoubt(format: string | undefined, value: number): Bilingual | undefined {
  const [shown = ''] = (format ?? '').split(';');
  const literals = [...shown.matchAll(/"([^"]*)"|[!\\](.)/g)].map(([, quoted, escaped]) => quoted ?? escaped ?? '');
  const digits = shown.replace(/"[^"]*"|\[[^\]]*\]|_.|\*./g, '');
  const isScaled = /[0#?],+(?![0#?,])/.test(digits) || /[!\\][.,]/.test(digits) || digits.replace(/[!\\]./g, '').includes('%');
  const measuredIn = literals.join('');
  const isInOther = /[百千亿元]/.test(measuredIn.replace(/万元/g, ''));
  if (!isScaled && !isInOther) return undefined;
  return {
    zh: `单元格存的是 ${value}，格式 ${shown} 把它显示成别的样子。请核对是哪一个。`,
    en: `The cell keeps ${value}, and its format ${shown} shows something else. Check which is meant.`,
  };
}
