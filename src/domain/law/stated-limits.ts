import { datesIn, type NamedDate } from '../numbers/dates-in-words.ts';
import type { Lang } from '../language.ts';
import { limitWords, type Mean } from './limit-words.ts';
import { measurementsIn } from '../numbers/measurements-in-words.ts';
import { chineseNumber } from '../numbers/penalty-amounts.ts';

/** What tells of which time a sentence on a limit speaks. */
export type LimitTime = {
  /** The standard that the sentence names, such as GB 3095-2012, unless it is called one in force. */
  standards: string[];
  dates: NamedDate[];
  years: string[];
  /** It speaks of what came before its dates. */
  before: boolean;
  /** It says until when a limit holds. */
  until: boolean;
  /** It speaks of the past without a date. */
  past: boolean;
};

/** A limit of a mean as a sentence states it. */
export type StatedLimit = LimitTime & { value: number; pollutant: string };
/** What a limit became, as a sentence says: “from 35 to 30”. */
export type LimitChange = { from: number; to: number; pollutant: string; dates: NamedDate[] };

/** The pollutants that words name, by their formulas. */
export function pollutantsIn(text: string, lang: Lang): string[] {
  const { stated, possible } = measurementsIn(text, lang).pollutant;
  return stated.size ? [...stated.keys()] : [...possible];
}

/** The names of standards of the air and their like. */
export const standardNames = /GB\s*\d+[-—–]\d{4}/g;

/** A clause without the numbers in it that are part of a name. */
export const bare = (clause: string): string =>
  clause.replace(/PM\s?(?:2\.5|10)|(?:SO|NO|O)[₂₃23]|m[³3]|class \d|\b24(?=[\s-]*(?:小时|hour))/gi, ' ').replace(standardNames, ' ');

type Clause = { sentence: string; clause: string; pollutant: string; time: LimitTime; before: string | undefined };

/**
 * The clauses of a text that may state a limit of one mean of one pollutant. What speaks of several pollutants, or of another mean,
 * is passed over.
 *
 * @param about the pollutant of which a sentence speaks that names none
 */
function* clausesOn(text: string, lang: Lang, mean: Mean, about?: string): Generator<Clause> {
  const { asRead, sentences, clauses, limit, means, others } = limitWords[lang];
  const { named, another } = means[mean];
  for (const sentence of asRead(text).match(sentences) ?? []) {
    if (!limit.test(sentence) || !named.test(sentence) || others.test(sentence)) continue;
    const parts = sentence.split(clauses);
    const times = timesOf(sentence, parts, lang);
    const [only = about, ...further] = pollutantsIn(sentence, lang);
    const isMixed = mean === 'daily' && another.test(sentence);
    for (const [index, clause] of parts.entries()) {
      const own = pollutantsIn(clause, lang);
      const [pollutant, ...more] = own.length ? own : further.length ? [] : [only];
      if (pollutant === undefined || more.length || another.test(clause) || (isMixed && !named.test(clause))) continue;
      yield { sentence, clause, pollutant, time: times[index]!, before: parts[index - 1] };
    }
  }
}

/** The limits of a mean of one pollutant that a text states. */
export function statedLimits(text: string, lang: Lang, mean: Mean = 'yearly', about?: string): StatedLimit[] {
  const { values, states, goesOn, byVerb, setters } = limitWords[lang];
  const stated = [...clausesOn(text, lang, mean, about)].flatMap(({ sentence, clause, pollutant, time, before }) => {
    const further = before !== undefined && states.test(bare(before)) ? [goesOn] : [];
    // What a city or a works kept its air to is measured or aimed at, and no limit.
    const patterns = [...values, ...further, ...(setters.test(sentence) ? [byVerb] : [])];
    const written = bare(clause);
    // 限值到2030年底是60: the day stands between the word and its value.
    const found = [written, withoutDates(written, lang)].flatMap((one) => valuesIn(one, patterns));
    return [...new Set(found)].map((value) => ({ value, pollutant, ...time }));
  });
  return [...stated, ...compliances(text, lang, mean)];
}

/** What a limit of a mean of one pollutant became, as a text says. */
export function limitChanges(text: string, lang: Lang, mean: Mean, about?: string): LimitChange[] {
  return [...clausesOn(text, lang, mean, about)].flatMap(({ clause, pollutant, time: { dates } }) =>
    [...withoutDates(bare(clause), lang).matchAll(limitWords[lang].changes)].map(([, from, to]) => ({
      from: numberOf(from!),
      to: numberOf(to!),
      pollutant,
      dates,
    })),
  );
}

const withoutDates = (clause: string, lang: Lang): string =>
  datesIn(clause, lang)
    .reduce((text, date) => text.replace(date.text, ' '), clause)
    .replace(/(?<!\d)(?:19|20)\d{2}(?:\s*年)?(?!\d)/gu, ' ');

/** What stays within a value complies, as whole sentences on one pollutant and one mean say. */
function compliances(text: string, lang: Lang, mean: Mean): StatedLimit[] {
  const { asRead, sentences, clauses, limit, means, others, past, now, complies } = limitWords[lang];
  const { named, another } = means[mean];
  return (asRead(text).match(sentences) ?? []).flatMap((sentence) => {
    const [pollutant, ...more] = pollutantsIn(sentence, lang);
    if (pollutant === undefined || more.length || another.test(sentence)) return [];
    if (!limit.test(sentence) || !named.test(sentence) || others.test(sentence)) return [];
    // （以前是75）, （现在是60） tell of another limit than the sentence.
    const withoutRemarks = sentence.replace(/\s*[（(][^）)]*[）)]/gu, (remark) => (past.test(remark) || now.test(remark) ? '' : remark));
    const time = timesOf(withoutRemarks, withoutRemarks.split(clauses), lang).at(-1)!;
    return valuesIn(bare(sentence), complies).map((value) => ({ value, pollutant, ...time }));
  });
}

/** The values that patterns find in words. */
export const valuesIn = (text: string, patterns: readonly RegExp[]): number[] => [
  ...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number]) => numberOf(number!)))),
];
const numberOf = (written: string): number => (/^\d/.test(written) ? Number(written) : chineseNumber(written)!);

/** The time of each clause: by its own days, else those named before it, or behind it by until when it holds. */
function timesOf(sentence: string, parts: readonly string[], lang: Lang): LimitTime[] {
  const { before, past, now, until, untilThen, inForce, ended, itself } = limitWords[lang];
  let [dated, standard, isCurrent, gone] = ['', '', false, ''];
  const hasEnded = (text: string): boolean => ended.test(text.split(standardNames).at(-1)!);
  const named = parts.flatMap((clause) => (hasEnded(clause) ? [] : (clause.match(standardNames) ?? [])));
  return parts.map((clause, index) => {
    const next = parts[index + 1] ?? '';
    if (yearsIn(clause).length) dated = clause;
    else if (now.test(clause)) dated = '';
    // 到2026年2月28日为止是35 has a value of its own, and says nothing of what stands before it.
    const isUntil = until.test(next) && !/\d/u.test(bare(withoutDates(next, lang)));
    const time = isUntil ? `${dated} ${next}` : dated;
    // A standard that is told to have ended is not the one of what follows, unless that goes on about it.
    if (clause.search(standardNames) >= 0) [standard, gone, isCurrent] = hasEnded(clause) ? ['', clause, false] : [clause, '', false];
    else if (gone && itself.test(clause)) standard = gone;
    isCurrent ||= standard !== '' && inForce.test(clause);
    return {
      standards: isCurrent ? [] : (standard.match(standardNames) ?? named),
      dates: datesIn(time, lang).filter(({ year }) => year !== undefined),
      years: yearsIn(time),
      before: before.test(sentence),
      until: untilThen.test(time),
      past: past.test(sentence) && !isCurrent && !now.test(clause),
    };
  });
}

const yearsIn = (text: string): string[] =>
  [...text.replace(standardNames, ' ').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => year);
