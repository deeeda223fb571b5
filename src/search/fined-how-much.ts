import { ascending } from 'd3-array';
import { readNumeral } from '../domain/law/articles.ts';
import { wanToYuan } from '../domain/numbers/money.ts';
import { quotationMark } from './query.ts';

/**
 * The fines that a question names, in 10,000 yuan, from `min` (included) to below `max`, and its other words; `namesMax` where
 * the words take in the upper amount too, as 以下 does in law and “up to” in English, which a half-open range does not.
 */
export type FinedHowMuch = { min?: string; max?: string; namesMax?: true; rest: string };

type Bound = 'min' | 'max' | 'both';

const hanAmount = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)\\s*(百万|千万|[百千万亿]?)\\s*(元|块钱?)?';
/** Nothing follows that is counted otherwise: 3万吨. */
const noOther = '(?!\\s*[\\d.百千万亿吨辆家个人次平米户公克度倍件条年月日天立微分%])';
/** What only begins a range: 从1万元到3万元, 在1万元以上3万元以下. */
const fromHere = '(?:(?:介于|处于|(?<![存现正所实来理经])[从自由在])\\s*)?';
const hanForms: readonly [Bound, RegExp][] = [
  [
    'both',
    new RegExp(
      `${fromHere}${hanAmount}\\s*(?:(?:及|或)?以上)?\\s*[到至~～—–-]+\\s*(?:不足|不到|不满|低于|不超过)?\\s*${hanAmount}${noOther}(?:以下|[以之]内)?(?:之?间)?`,
      'u',
    ),
  ],
  ['both', new RegExp(`${fromHere}${hanAmount}\\s*[和与跟及、]\\s*${hanAmount}${noOther}\\s*之?间`, 'u')],
  ['min', new RegExp(`${fromHere}${hanAmount}\\s*(?:(?:及|或)?以上|起步?)`, 'u')],
  ['max', new RegExp(`${fromHere}${hanAmount}\\s*(?:(?:及|或)?以下|[以之]内)(?:之间)?`, 'u')],
  ['min', new RegExp(`(?:(?<!不)(?:超过|超出|高于|大于|多于)|不少于|不低于|不小于|至少)\\s*${hanAmount}${noOther}`, 'u')],
  ['max', new RegExp(`(?:不超过|不高于|不多于|不大于|不到|不足|不满|(?<!不)(?:低于|少于|小于)|最多|至多)\\s*${hanAmount}${noOther}`, 'u')],
];
/** What stands below the upper amount of such words, which is then not meant with it. */
const isBelow = /(?<!不)(?:不足|不到|不满|低于|少于|小于)|<(?!=)|\b(?:under|below|less than|lower than)\b/u;
/** What joins a lower and an upper amount: 1万元以上、5万元以下, “more than 10,000 but under 50,000”. */
const joint = /^[\s,、;]*(?:但|且|而|并且?|又|but|and|yet)?[\s,、;]*$/u;
/** What says no more than that decisions are meant, beside an amount. */
const hanFiller = new RegExp(
  [
    '^[\\s的]*(?:(?:哪些|哪家|什么|谁)(?:企业|公司|单位|工厂|厂家)?|(?:企业|公司|单位|工厂|厂家)(?=[\\s的被罚]|$))?(?:被?(?:行政)?处?罚[款金单]?[了过]?)?[\\s的]*',
    '(?:[\\s的被]|行政(?=[处罚])|处?罚[款金单]?[了过]?|案件|案子|案例|决定书?|记录|企业|(?<!有限)公司|单位|(?<=^|[\\s的])(?:工厂|厂家)|有(?:哪些|多少|谁))*$',
  ].join('|'),
  'gu',
);
const hanScales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

const latinAmount = '(?:¥|rmb|cny)?\\s*(\\d+(?:\\.\\d+)?)\\s*(k|thousand|m|million)?\\b\\s*(yuan|rmb|cny)?';
const latinForms: readonly [Bound, RegExp][] = [
  [
    'both',
    new RegExp(
      `\\b(?:(?:somewhere )?between|(?:in|within) the range (?:of|from)|from)\\s+${latinAmount}\\s+(?:and|(?:up )?to)(?:\\s+(?:under|below|less than))?\\s+${latinAmount}`,
      'u',
    ),
  ],
  ['both', new RegExp(`${latinAmount}\\s*(?:[-–—~]|\\bto\\b)\\s*${latinAmount}`, 'u')],
  [
    'min',
    new RegExp(
      `(?:\\b(?:over|above|(?<!\\bno[t ] ?)(?:more|greater|higher) than|exceeding|at least|(?:no|not) less than|from)\\s+|[>≥]=?\\s*)${latinAmount}`,
      'u',
    ),
  ],
  [
    'max',
    new RegExp(
      `(?:\\b(?:under|below|(?<!\\bno[t ] ?)(?:less|lower) than|up to|at most|(?:no|not) (?:more|higher|greater) than|not exceeding)\\s+|[<≤]=?\\s*)${latinAmount}`,
      'u',
    ),
  ],
  ['min', new RegExp(`${latinAmount}\\s*(?:\\+|\\b(?:or|and) (?:more|over|above|up|upwards)\\b)`, 'u')],
];
const latinFiller =
  /\b(?:fine[sd]?|penalt(?:y|ies)|penali[sz]ed|of|cases?|decisions?|with|a|an|the|for|by|which|who|that|was|were|been|being|got|have|has|had|all|any|compan(?:y|ies)|factories|firms?|business(?:es)?|enterprises?)\b/gu;
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
  const filler = fillerOf(typed);
  const [forms, scales] = isHan ? [hanForms, hanScales] : [latinForms, latinScales];
  const isMoney = /罚|元|\bfine[sd]?\b|\bpenalt|yuan|¥|\brmb\b|\bcny\b/u.test(typed);
  const within = { forms, scales, isMoney, isHan };
  const found = bothIn(typed, within) ?? pairIn(typed, within);
  if (!found) return undefined;
  const rest = found.rest
    .map((part) => withoutFined(part, filler))
    .filter(Boolean)
    .join(' ');
  const [min, max] = [found.min, found.max].map((yuan) => (yuan === undefined ? undefined : inWan(yuan)));
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max, ...(found.namesMax ? { namesMax: true as const } : {}) }),
    rest,
  };
}

const fillerOf = (typed: string): RegExp => (/\p{Script=Han}/u.test(typed) ? hanFiller : latinFiller);

/** Words of a question without those that say only that somebody was fined. */
export const withoutFined = (typed: string, filler = fillerOf(typed)): string =>
  typed.toLowerCase().replace(filler, ' ').replace(/\s+/gu, ' ').trim();

type Within = { forms: typeof hanForms; scales: Readonly<Record<string, number>>; isMoney: boolean; isHan: boolean };
/** Amounts in yuan, and what stands before, between and behind them. */
type Found = { min?: number; max?: number; namesMax?: boolean; rest: string[] };

/** Two amounts as one range: 5万到10万. */
function bothIn(typed: string, { forms, scales, isMoney, isHan }: Within): Found | undefined {
  for (const [bound, form] of forms) {
    const found = bound === 'both' ? form.exec(typed) : undefined;
    if (!found) continue;
    const [first, second]: [Written, Written] = [found.slice(1, 4), found.slice(4, 7)];
    const isYears = [first, second].every(([number, ...others]) => bareYear.test(number!) && !others.some(Boolean));
    const [min, max] = [yuanOf(first, scales, isMoney, second[1]), yuanOf(second, scales, isMoney)];
    const rest = [typed.slice(0, found.index), typed.slice(found.index + found[0].length)];
    if (isYears || !min || !max || max <= min || isOtherCount(rest[1]!, isHan, isMoney)) continue;
    return { min, max, namesMax: !isBelow.test(found[0]), rest };
  }
  return undefined;
}
const bareYear = /^(?:19|20)\d\d$/u;

/** A lower and an upper amount, each with its own words, or one of them: 1万元以上5万元以下. */
function pairIn(typed: string, within: Within): Found | undefined {
  const [low, high] = (['min', 'max'] as const).map((bound) => amountIn(typed, bound, within));
  const ends = [low, high].filter((end) => end !== undefined).toSorted((a, b) => ascending(a.from, b.from));
  const isMoney = within.isMoney || ends.some(({ yuan }) => yuan !== undefined);
  const shared = high?.written[1];
  const [min, max] = [low && yuanOf(low.written, within.scales, isMoney, shared), high && yuanOf(high.written, within.scales, isMoney)];
  const [first, last] = [ends[0], ends.at(-1)];
  // In English a number alone may count anything, which is then said behind it.
  if (!first || !last || isOtherCount(typed.slice(last.to), within.isHan, within.isMoney)) return undefined;
  if ((low && !min) || (high && !max) || (min !== undefined && max !== undefined && max <= min)) return undefined;
  const between = ends.length > 1 ? typed.slice(first.to, last.from) : '';
  const rest = [typed.slice(0, first.from), joint.test(between) ? '' : between, typed.slice(last.to)];
  return { ...(min ? { min } : {}), ...(max ? { max, namesMax: !isBelow.test(high!.words) } : {}), rest };
}

/** Where an amount stands with the words that make it a lower or an upper one. */
function amountIn(typed: string, wanted: Bound, { forms, scales, isMoney }: Within) {
  for (const [bound, form] of forms) {
    const found = bound === wanted ? form.exec(typed) : undefined;
    if (!found) continue;
    const written = found.slice(1, 4) as Written;
    const [from, words] = [found.index, found[0]];
    return { from, to: from + words.length, words, written, yuan: yuanOf(written, scales, isMoney) };
  }
  return undefined;
}

const isOtherCount = (behind: string, isHan: boolean, isMoney: boolean): boolean => !isHan && !isMoney && behind.trim() !== '';
