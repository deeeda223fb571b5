import { datesIn, type NamedDate } from './dates-in-words.ts';
import type { Lang } from './language.ts';
import { limitWords } from './limit-words.ts';
import { measuresIn } from './measures-in-words.ts';
import { chineseNumber } from './penalty-amounts.ts';

/** What tells of which time a statement on a limit speaks. */
export type LimitTime = {
  /** The standard that the sentence names, such as GB 3095-2012, unless it is called one in force. */
  standards: string[];
  dates: NamedDate[];
  years: string[];
  /** It speaks of what came before its dates. */
  before: boolean;
  /** It speaks of the past without a date. */
  past: boolean;
};

/** A limit of a year's mean as a sentence states it. */
export type LimitStatement = LimitTime & { value: number; pollutant: string };

/** The pollutants that words name, by their formulas. */
export function pollutantsIn(text: string, lang: Lang): string[] {
  const { stated, possible } = measuresIn(text, lang).pollutant;
  return stated.size ? [...stated.keys()] : [...possible];
}

const standardNames = /GB\s*\d+[-—–]\d{4}/g;

/** A clause without the numbers in it that are part of a name. */
const bare = (clause: string): string =>
  clause.replace(/PM\s?(?:2\.5|10)|(?:SO|NO|O)[₂₃23]|m[³3]|class \d|24/gi, ' ').replace(standardNames, ' ');

/** The limits of the yearly mean of one pollutant that a text states. What speaks of several pollutants, or of another mean, is passed over. */
export function limitStatements(text: string, lang: Lang): LimitStatement[] {
  const { asRead, sentences, clauses, limit, yearly, shorter, others, values, states, goesOn, complies } = limitWords[lang];
  return (asRead(text).match(sentences) ?? []).flatMap((sentence) => {
    if (!limit.test(sentence) || !yearly.test(sentence) || others.test(sentence)) return [];
    const parts = sentence.split(clauses);
    const times = timesOf(sentence, parts, lang);
    const [only, ...further] = pollutantsIn(sentence, lang);
    const statements = parts.flatMap((clause, index) => {
      const own = pollutantsIn(clause, lang);
      const [pollutant, ...more] = own.length ? own : further.length ? [] : [only];
      if (pollutant === undefined || more.length || shorter.test(clause)) return [];
      const patterns = index && states.test(bare(parts[index - 1]!)) ? [...values, goesOn] : values;
      return valuesIn(bare(clause), patterns).map((value) => ({ value, pollutant, ...times[index]! }));
    });
    const within = only === undefined || further.length || shorter.test(sentence) ? [] : valuesIn(bare(sentence), [complies]);
    return [...statements, ...within.map((value) => ({ value, pollutant: only!, ...times.at(-1)! }))];
  });
}

const valuesIn = (text: string, patterns: readonly RegExp[]): number[] => [
  ...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number]) => numberOf(number!)))),
];
const numberOf = (written: string): number => (/^\d/.test(written) ? Number(written) : chineseNumber(written)!);

/** The time of each clause: by its own days, else those named before it, or behind it by until when it holds. */
function timesOf(sentence: string, parts: readonly string[], lang: Lang): LimitTime[] {
  const { before, past, now, until, inForce } = limitWords[lang];
  let [dated, standard, isCurrent] = ['', '', false];
  const named = sentence.match(standardNames) ?? [];
  return parts.map((clause, index) => {
    const next = parts[index + 1] ?? '';
    if (yearsIn(clause).length) dated = clause;
    else if (now.test(clause)) dated = '';
    const time = until.test(next) ? `${dated} ${next}` : dated;
    if (standardNames.test(clause)) [standard, isCurrent] = [clause, false];
    standardNames.lastIndex = 0;
    isCurrent ||= standard !== '' && inForce.test(clause);
    return {
      standards: isCurrent ? [] : (standard.match(standardNames) ?? named),
      dates: datesIn(time, lang).filter(({ year }) => year !== undefined),
      years: yearsIn(time),
      before: before.test(sentence),
      past: past.test(sentence) && !isCurrent && !now.test(clause),
    };
  });
}

const yearsIn = (text: string): string[] =>
  [...text.replace(standardNames, ' ').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => year);
