import { pinyin } from 'pinyin-pro';
import { canonicalDecisionNumber } from './decision-number.ts';

/** Characters that a place reads otherwise than a dictionary does first, such as 朝 in 朝阳. */
export type Readings = Readonly<Record<string, string>>;

/**
 * Han text as an address: every character its own syllable, joined by hyphens. Each character is read
 * alone, so that an address never depends on its neighbours, by the portal's readings where it has one.
 */
export function pinyinSlug(text: string, readings: Readings): string {
  const parts: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)) {
    parts.push(/\p{Script=Han}/u.test(run) ? (readings[run] ?? pinyin(run, { toneType: 'none', v: true })) : run.toLowerCase());
  }
  return parts.join('-');
}

/**
 * The permanent id of a case, from its decision number.
 *
 * @example caseId('京环罚〔2023〕12号', {}) // 'jing-huan-fa-2023-12'
 */
export const caseId = (decisionNumber: string, readings: Readings): string =>
  pinyinSlug((canonicalDecisionNumber(decisionNumber) ?? decisionNumber).replace(/号$/, ''), readings);
