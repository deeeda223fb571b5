import type { Lang } from '../language.ts';
import { bare, pollutantsIn, type StatedLimit } from './stated-limits.ts';
import { limitWords } from './limit-words.ts';

const number = '(\\d+(?:\\.\\d+)?)';
const chineseMeasuredIn = '(?:微克(?:[/／]立方米|每立方米)?|µg/m[³3])?';

/** The limit that the value of a year is held against, without the word that it is a yearly one: 当年30的限值, “the limit of 30”. */
export const heldAgainst: Record<Lang, RegExp[]> = {
  zh: [
    new RegExp(`(?<![\\d.])${number}\\s*${chineseMeasuredIn}\\s*的\\s*(?:国家)?(?:二级)?(?:年均|年平均)?(?:浓度)?(?:限值|标准)`, 'gu'),
    new RegExp(
      `(?<=^|[，,：:（(\\s])(?:当年|那年)?的?(?:年均)?限值\\s*[是为：:]?\\s*${number}(?![\\d.]*\\s*(?:年|月|日|小时|条|个|倍|天|次|%|\\d))`,
      'gu',
    ),
  ],
  en: [
    new RegExp(
      `\\b(?:limits?|standards?) of ${number}(?=\\s*(?:µg|micrograms|$|[.,;:)](?!\\d)|(?:for|in|of|at|and|but|that|then|which|set)\\b))`,
      'giu',
    ),
  ],
};
/** It speaks of what held before the year that it names. */
const aheadOf: Record<Lang, RegExp> = { zh: /(?<![目当])前/u, en: /\b(?:until|till|before|up to|prior to)\b/iu };
/** A limit begins in the year that is named: what stands beside it without a year is that of today. */
const begins: Record<Lang, RegExp> = {
  zh: /年(?:\d+月)?(?:\d+日)?起/u,
  en: /\b(?:from|since|as of) (?:\d+ )?(?:[A-Z][a-z]+ )?(?:19|20)\d{2}\b/u,
};
/** The clause speaks of the limit of another time. */
const ofToday: Record<Lang, RegExp> = {
  zh: /今天|现[在行]|目前|新的?(?:标准|限值)|如果|假如|将来|以后|年(?:\d+月)?起/u,
  en: /\b(?:today|now|present|current|new|future|if|would|later|since)\b/iu,
};

/**
 * The limits against which a text holds the value of one pollutant in one year.
 *
 * @param pollutantOf the pollutant that a sentence without its name speaks of, by the year and what it measures
 */
export function limitVerdicts(
  text: string,
  lang: Lang,
  pollutantOf: (sentence: string, year: string) => string | undefined,
): StatedLimit[] {
  const { asRead, sentences, clauses, means, others } = limitWords[lang];
  return (asRead(text).match(sentences) ?? []).flatMap((sentence) => {
    const [year, ...years] = new Set([...sentence.matchAll(/(?<![\d-])((?:19|20)\d{2})(?!\d)/gu)].map(([, one]) => one!));
    if (year === undefined || years.length || begins[lang].test(sentence) || others.test(sentence) || means.yearly.another.test(sentence))
      return [];
    const named = pollutantsIn(sentence, lang);
    const pollutant = named.length ? named[0] : pollutantOf(sentence, year);
    if (pollutant === undefined || named.length > 1) return [];
    const values = sentence
      .split(clauses)
      .filter((clause) => !ofToday[lang].test(clause))
      .flatMap((clause) => heldAgainst[lang].flatMap((pattern) => [...bare(clause).matchAll(pattern)].map(([, value]) => Number(value))));
    const before = aheadOf[lang].test(sentence);
    return [...new Set(values)].map((value) => ({
      value,
      pollutant,
      standards: [],
      dates: [],
      years: [year],
      before,
      until: false,
      past: true,
    }));
  });
}
