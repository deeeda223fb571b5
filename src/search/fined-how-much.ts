import { readNumeral } from '../domain/law/articles.ts';
import { wanToYuan } from '../domain/numbers/money.ts';
import { quotationMark } from './query.ts';

/** The fines that a question names, in 10,000 yuan, from `min` (included) to below `max`, and its other words. */
export type FinedHowMuch = { min?: string; max?: string; rest: string };

type Bound = 'min' | 'max' | 'both';

const hanAmount = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)\\s*(百万|千万|[百千万亿]?)\\s*(元|块钱?)?';
/** Nothing follows that is counted otherwise: 3万吨. */
const noOther = '(?!\\s*[\\d.百千万亿吨辆家个人次平米户公克度倍件条年月日天立微分%])';
const hanForms: readonly [Bound, RegExp][] = [
  ['both', new RegExp(`${hanAmount}\\s*(?:[到至~～—–-]+)\\s*${hanAmount}${noOther}(?:之间)?`, 'u')],
  ['min', new RegExp(`${hanAmount}\\s*(?:(?:及|或)?以上|起步?)`, 'u')],
  ['max', new RegExp(`${hanAmount}\\s*(?:(?:及|或)?以下|[以之]内)`, 'u')],
  ['min', new RegExp(`(?:(?<!不)(?:超过|超出|高于|大于|多于)|不少于|不低于|不小于|至少)\\s*${hanAmount}${noOther}`, 'u')],
  ['max', new RegExp(`(?:不超过|不高于|不多于|不大于|不到|不足|低于|少于|小于|最多|至多)\\s*${hanAmount}${noOther}`, 'u')],
];
/** What says no more than that decisions are meant, beside an amount. */
const hanFiller =
  /^[\s的]*(?:被?(?:行政)?(?:处罚|罚款|罚金|罚了|罚))?[\s的]*|[\s的]*(?:行政)?(?:处罚|罚款|罚金|罚单|罚|案件|案子|案例|决定|企业|公司|单位)?[\s的]*$/gu;
const hanScales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

const latinAmount = '(?:¥|rmb|cny)?\\s*(\\d+(?:\\.\\d+)?)\\s*(k|thousand|m|million)?\\b\\s*(yuan|rmb|cny)?';
const latinForms: readonly [Bound, RegExp][] = [
  ['both', new RegExp(`\\b(?:between|from)\\s+${latinAmount}\\s+(?:and|to)\\s+${latinAmount}`, 'u')],
  ['min', new RegExp(`(?:\\b(?:over|above|more than|greater than|higher than|exceeding|at least|from)\\s+|[>≥]=?\\s*)${latinAmount}`, 'u')],
  ['max', new RegExp(`(?:\\b(?:under|below|less than|lower than|up to|at most|no more than)\\s+|[<≤]=?\\s*)${latinAmount}`, 'u')],
  ['min', new RegExp(`${latinAmount}\\s*(?:\\+|\\b(?:or|and) (?:more|over|above)\\b)`, 'u')],
];
const latinFiller = /\b(?:fine[sd]?|fined|penalt(?:y|ies)|of|cases?|decisions?|with|a)\b/gu;
const latinScales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };

/** Less is no fine but a number of another thing, unless it is said to be yuan. */
const leastBare = 10_000;

type Written = readonly (string | undefined)[];

/** An amount in yuan; of two amounts the first may leave its scale to the second. */
function yuanOf(
  [number = '', scale = '', currency]: Written,
  scales: Readonly<Record<string, number>>,
  isMoney: boolean,
  shared = '',
): number | undefined {
  const count = /^\d/u.test(number) ? Number(number) : readNumeral(number.replaceAll('两', '二'));
  if (count === undefined) return undefined;
  const yuan = count * (scales[scale || shared] ?? 1);
  return isMoney || currency !== undefined || scale in scales || yuan >= leastBare ? yuan : undefined;
}

/** 10,000 yuan as the field of a range holds them. */
const inWan = (yuan: number): string => String(Number((yuan / wanToYuan(1)).toFixed(6)));

/**
 * Reads the range of fines that a question names in words. In quotation marks it is a phrase.
 *
 * @example finedHowMuch('扬尘 10万元以上') // { min: '10', rest: '扬尘' }
 */
export function finedHowMuch(question: string): FinedHowMuch | undefined {
  if (quotationMark.test(question)) return undefined;
  const typed = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/gu, '');
  const isHan = /\p{Script=Han}/u.test(typed);
  const [forms, scales, filler] = isHan ? [hanForms, hanScales, hanFiller] : [latinForms, latinScales, latinFiller];
  const isMoney = /罚|元|\bfine[sd]?\b|\bpenalt|yuan|¥|\brmb\b|\bcny\b/u.test(typed);
  for (const [bound, form] of forms) {
    const found = form.exec(typed);
    if (!found) continue;
    const [first, second]: [Written, Written] = [found.slice(1, 4), found.slice(4, 7)];
    const yuan = yuanOf(first, scales, isMoney, second[1]);
    const other = bound === 'both' ? yuanOf(second, scales, isMoney) : undefined;
    const behind = typed.slice(found.index + found[0].length);
    // In English a number alone may count anything, which is then said behind it.
    if (!isHan && !isMoney && behind.trim()) continue;
    if (!yuan || (bound === 'both' && !(other && other > yuan))) continue;
    const rest = [typed.slice(0, found.index), behind]
      .map((part) => part.replace(filler, ' ').replace(/\s+/gu, ' ').trim())
      .filter(Boolean)
      .join(' ');
    if (bound === 'both') return { min: inWan(yuan), max: inWan(other!), rest };
    return { [bound]: inWan(yuan), rest };
  }
  return undefined;
}
