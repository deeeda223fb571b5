import { pinyin } from 'pinyin-pro';
import { canonicalDecisionNumber } from './decision-number.ts';

/** Characters whose first dictionary reading is not the one used in Beijing's authorities. */
const readings: Record<string, string> = { 朝: 'chao', 大: 'da', 石: 'shi', 区: 'qu', 处: 'chu', 重: 'chong' };

/**
 * Han text as an address: every character its own syllable, joined by hyphens. Each character is read
 * alone, so that an address never depends on its neighbours.
 */
export function pinyinSlug(text: string): string {
  const parts: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)) {
    parts.push(/\p{Script=Han}/u.test(run) ? (readings[run] ?? pinyin(run, { toneType: 'none', v: true })) : run.toLowerCase());
  }
  return parts.join('-');
}

/**
 * The permanent id of a case, from its decision number.
 *
 * @example caseId('京环罚〔2023〕12号') // 'jing-huan-fa-2023-12'
 */
export const caseId = (decisionNumber: string): string =>
  pinyinSlug((canonicalDecisionNumber(decisionNumber) ?? decisionNumber).replace(/号$/, ''));
