import { readNumeral } from '../law/articles.ts';
import type { Lang } from '../language.ts';
import { amountsInDigits } from './english-amounts.ts';

/** A fine as words give it, in 10,000 yuan, and at which character: a range, or one amount as both ends. */
export type FineRangeMention = {
  minWan: number;
  maxWan: number;
  from: number;
  /** One amount is said to be the least or the most. */ end?: 'minWan' | 'maxWan';
};

const amount = '\\d[\\d,]*(?:\\.\\d+)?';
const han = '零〇一二两三四五六七八九十百千万';
const chineseAmount = `(${amount}|[${han}]+?)\\s*(万?)`;
const chinese = new RegExp(`(?<![\\d.,${han}])${chineseAmount}(元?)(?:以上|\\s*[至到—～~-])\\s*${chineseAmount}元`, 'gu');
const chineseOne = new RegExp(`(?<![\\d.,${han}元上至—～~-]|(?<!罚)到)${chineseAmount}元(?!\\s*(?:以上|[至到—～~-]))`, 'gu');
const sum = `(${amount})(\\s+million)?`;
const through = '\\s*(?:yuan\\s*)?(?:to|and|–|-)\\s*';
/** ¥10,000 to ¥100,000, or 10,000 to 100,000 yuan. */
const english = [
  new RegExp(`(?:¥|\\b(?:RMB|CNY))\\s*${sum}(?:${through}(?:¥|RMB|CNY)?\\s*${sum})?`, 'gu'),
  new RegExp(`(?<![\\d.,¥]|(?:¥|RMB|CNY)\\s*|¥[\\d.,]+\\s*(?:to|and|–|-)\\s*)${sum}(?:${through}${sum})?\\s*yuan\\b`, 'gu'),
  // Of two amounts in thousands behind “a fine of” it is plain what they are in.
  /(?<=\bfine[sd]? (?:of |from |between |of between |of from ))(\d[\d,]{3,})()\s*(?:to|and|–|-)\s*(\d[\d,]{3,})()(?![\d,.]*\d|\s*(?:yuan|million))/gu,
];

/** An amount in digits, or as laws write it: 一万五千. */
function number(written: string): number {
  if (/^\d/u.test(written)) return Number(written.replaceAll(',', ''));
  const [wan, rest] = /万/u.test(written) ? written.split('万') : ['', written];
  const read = (part = ''): number => (part ? (readNumeral(part.replaceAll('两', '二')) ?? NaN) : 0);
  return read(wan) * 10_000 + read(rest);
}
const inWan = (written: string, wan: string): number => (wan ? number(written) : number(written) / 10_000);

const read: Record<Lang, (text: string) => FineRangeMention[]> = {
  zh: (text) => {
    const ranges = [...text.matchAll(chinese)].map(({ 0: matched, 1: least, 2: own, 3: yuan, 4: most, 5: wan, index }) => ({
      minWan: inWan(least!, own || (yuan ? '' : wan!)),
      maxWan: inWan(most!, wan!),
      from: index,
      to: index + matched.length,
    }));
    const single = [...text.matchAll(chineseOne)].filter(({ index }) => !ranges.some(({ from, to }) => from <= index && index < to));
    return [
      ...ranges.map(({ to: _, ...range }) => range),
      ...single.map(({ 1: one, 2: wan, index }) => ({ minWan: inWan(one!, wan!), maxWan: inWan(one!, wan!), from: index })),
    ];
  },
  en: (text) =>
    english
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ 1: least, 2: million, 3: most = least, 4: millions = most === least ? million : undefined, index }) => ({
        minWan: number(least!) * (million ? 100 : 0.0001),
        maxWan: number(most!) * (millions ? 100 : 0.0001),
        from: index,
      })),
};

const speaks: Record<Lang, RegExp> = {
  zh: /罚/u,
  en: /\b(?:fine[sd]?|fining|penalt|pays?\b|(?:can|may|could) cost\b|costs? (?:between |from |up to |at least )?(?:¥|RMB|CNY)|(?:as much as|up to|at most) (?:¥|RMB|CNY|\d))/iu,
};
const ofOthers: Record<Lang, RegExp> = {
  zh: /没收|奖励|货值|倍|按日|案件|当事人|作出的?决定/u,
  en: /\b(?:confiscat|reward|times|value of|per day|was fined|were fined)/iu,
};

type End = 'minWan' | 'maxWan';
/** Words before an amount, or behind it, by which it is the least or the most. */
const ends: Record<Lang, Record<End, RegExp>> = {
  zh: {
    minWan: /(?:最低|最少|至少|不低于)[^，；。\d]{0,8}ⓐ|ⓐ[\d.,]+\s*万?元(?:起(?!诉)|以上(?!\s*\d))/u,
    maxWan: /(?:最高|最多|至多|不超过)[^，；。\d]{0,8}ⓐ/u,
  },
  en: {
    minWan: /\b(?:starts? (?:at|from)|at least|no less than|a minimum of)\s*ⓐ/iu,
    maxWan: /\b(?:as much as|up to|at most|no more than|a maximum of)\s*ⓐ/iu,
  },
};

function endOf(text: string, { minWan, maxWan, from }: FineRangeMention, lang: Lang): { end?: End } {
  if (minWan < maxWan) return {};
  const marked = `${text.slice(0, from)}ⓐ${text.slice(from)}`;
  const end = (['minWan', 'maxWan'] as const).find((one) => ends[lang][one].test(marked));
  return end ? { end } : {};
}

const amountsRead: Record<Lang, (text: string) => string> = { zh: (text) => text, en: amountsInDigits };

/** The words with their amounts in digits, and where in the words themselves what is found there stands. */
function inDigits(text: string, lang: Lang): { read: string; placeOf: (from: number) => number } {
  const read = amountsRead[lang](text);
  if (read === text) return { read, placeOf: (from) => from };
  const before = (to: number): string => amountsRead[lang](text.slice(0, to));
  return { read, placeOf: (from) => [...text].findIndex((_, to) => before(to) === read.slice(0, from)) };
}

/** The fines that words give; none where they speak of other money, or of a decision. */
export function fineRangesIn(text: string, lang: Lang): FineRangeMention[] {
  if (!speaks[lang].test(text) || ofOthers[lang].test(text)) return [];
  const { read: written, placeOf } = inDigits(text, lang);
  return read[lang](written).map((mention) => ({ ...mention, ...endOf(written, mention, lang), from: Math.max(0, placeOf(mention.from)) }));
}
