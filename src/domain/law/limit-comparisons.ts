import type { Lang } from '../language.ts';
import { bare, pollutantsIn } from './stated-limits.ts';
import { limitWords } from './limit-words.ts';

/** How a measured value is said to lie to the limit of its year. */
export type LimitRelation = 'above' | 'at' | 'within';
export type LimitComparison = { value: number; year: string; pollutant: string; relation: LimitRelation };

const relations: Record<Lang, Record<LimitRelation, RegExp>> = {
  zh: {
    above:
      /(?<![没未不])(?<!没有|并未|并不)(?:超过|超出|高于)[^，；]{0,8}(?:限值|标准)|(?:没有?|未能?|没能)(?:达到|达)[^，；]{0,8}(?:限值|标准)|(?:不|未|没有?)达标/u,
    at: /(?:刚好|正好|恰好|恰)[^，；]{0,4}(?:踩在|卡在|压在|落在|等于|是|在|达到)[^，；]{0,12}(?:限值|标准)/u,
    within: /(?:低于|没有?超过|未超过|不超过)[^，；]{0,8}(?:限值|标准)|(?<![没未不能有])(?:达到|符合)[^，；]{0,8}(?:限值|标准)/u,
  },
  en: {
    above:
      /\b(?:exceeded|broke|failed|missed|(?:was|lay|stood) (?:above|over)|(?:did not|didn’t|failed to) (?:meet|comply with))\b[^,;]{0,30}\b(?:limit|standard)\b/iu,
    at: /\b(?:exactly|right|just|precisely) (?:on|at|met)\b[^,;]{0,30}\blimit\b/iu,
    within:
      /\b(?:(?<!not )met|(?:was|lay|stood|stayed) (?:below|under|within)|did not exceed|complied with)\b[^,;]{0,30}\b(?:limit|standard)\b/iu,
  },
};
/** It asks, supposes, or speaks of the limit of another time or place. */
const notSo: Record<Lang, RegExp> = {
  zh: /今天|现[在行]|目前|如今|新的?(?:标准|限值)|旧|如果|假如|要是|若|将来|以后|是否|有没有|[吗呢？]$|其中|站点?|[各某]区|天数?/u,
  en: /\b(?:today|now|present|current|new|old|future|if|would|will|later|whether|not yet|days?|stations?|sites?|districts?)\b|^\s*(?:Did|Was|Is|Does)\b/iu,
};

/**
 * The values of a year that a sentence holds against the limit of that year without naming it: 2023年的32超过了当年的限值, “2024’s 30.5 failed
 * the national standard”. A sentence with a further number or year, or in which two relations stand, is passed over.
 *
 * @param pollutantOf the pollutant that a sentence speaks of, by the year and what it measures
 */
export function limitComparisons(
  text: string,
  lang: Lang,
  pollutantOf: (sentence: string, year: string) => string | undefined,
): LimitComparison[] {
  const { asRead, sentences, means, others } = limitWords[lang];
  return (asRead(text).match(sentences) ?? []).flatMap((sentence): LimitComparison[] => {
    if (others.test(sentence) || means.yearly.another.test(sentence) || notSo[lang].test(sentence)) return [];
    const numbers = [...new Set(bare(sentence).match(/\d+(?:\.\d+)?/gu))];
    const years = numbers.filter((number) => /^(?:19|20)\d{2}$/u.test(number));
    const [value, ...more] = numbers.filter((number) => !years.includes(number));
    const [year, ...further] = years;
    if (year === undefined || value === undefined || more.length || further.length) return [];
    const found = (['above', 'at', 'within'] as const).filter((relation) => relations[lang][relation].test(sentence));
    const pollutant = pollutantOf(sentence, year);
    const named = pollutantsIn(sentence, lang);
    if (found.length !== 1 || pollutant === undefined || (named.length && named[0] !== pollutant)) return [];
    return [{ value: Number(value), year, pollutant, relation: found[0]! }];
  });
}

/** Whether a value lies so to a limit. */
export const isSo = (value: number, limit: number, relation: LimitRelation): boolean =>
  ({ above: value > limit, at: value === limit, within: value <= limit })[relation];
