import { datesIn, type NamedDate } from './dates-in-words.ts';
import type { Lang } from './language.ts';
import { measuresIn } from './measures-in-words.ts';
import { chineseNumber } from './penalty-amounts.ts';

/** A limit of a year's mean as a sentence states it, and what tells of which time it speaks. */
export type LimitStatement = {
  value: number;
  pollutant: string;
  /** The standard that the sentence names, such as GB 3095-2012. */
  standards: string[];
  dates: NamedDate[];
  years: string[];
  /** It speaks of what came before its dates. */
  before: boolean;
  /** It speaks of the past without a date. */
  past: boolean;
};

type Words = {
  sentences: RegExp;
  clauses: RegExp;
  limit: RegExp;
  /** A mean over a year, over less, and limits that are not those of the standard's class 2. */
  yearly: RegExp;
  shorter: RegExp;
  others: RegExp;
  before: RegExp;
  past: RegExp;
  values: RegExp[];
};

const han = '[一二三四五六七八九十百]+(?=微克)';
const words: Record<Lang, Words> = {
  zh: {
    sentences: /[^。！？；\n]+/g,
    clauses: /[，、]/,
    limit: /限值|标准值|[级家]标准/,
    yearly: /年均|年平均/,
    shorter: /24小时|日均|日平均|小时平均|季均|月均/,
    others: /一级|世界卫生|世卫|WHO|指导值|过渡目标/,
    before: /前|止|底/,
    past: /曾|原|以前|此前|旧|过去|废止|当年|当时/,
    values: [
      new RegExp(
        `(?:限值|标准值|[级家]标准(?=[是为]))(?:(?![由从])[^\\d一二三四五六七八九十百]){0,10}(\\d+(?:\\.\\d+)?|${han})(?![\\d.]*(?:年|月|日|小时|条|个|%|\\d))`,
        'g',
      ),
      new RegExp(`(\\d+(?:\\.\\d+)?|${han})\\s*(?:微克|µg)[^\\d]{0,20}限值`, 'g'),
    ],
  },
  en: {
    sentences: /[^.!?;\n]+(?:\.(?=\S)[^.!?;\n]*)*/g,
    clauses: /,\s|\sand\s/,
    limit: /\b(?:limits?|standard)\b/i,
    yearly: /\b(?:annual|yearly|a year’s|year)\b/i,
    shorter: /24-hour|\b(?:daily|hourly|monthly|quarterly)\b/i,
    others: /class\s*(?:1|I\b)|grade\s*(?:1|I\b)|WHO\b|World Health|guideline|interim/i,
    before: /\b(?:until|till|before|to|up to)\b/i,
    past: /\b(?:was|were|had|former\w*|old|until|then|void|repealed|used to)\b/i,
    values: [
      /\b(?:limits?|standard)\b(?:(?!\bfrom\b)[^\d]){0,45}?(?<!\d)(?!(?:19|20)\d\d\b)(\d+(?:\.\d+)?)(?=\s*(?:µg|micrograms|$|[.,;:)](?!\d)|(?:from|since|until|now|today|and|as)\b))/gi,
      /(\d+(?:\.\d+)?)\s*(?:µg|micrograms)[^\d]{0,25}\blimit\b/gi,
    ],
  },
};

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
  const { sentences, clauses, limit, yearly, shorter, others, before, past, values } = words[lang];
  return (text.match(sentences) ?? []).flatMap((sentence) => {
    if (!limit.test(sentence) || !yearly.test(sentence) || others.test(sentence)) return [];
    const about = {
      standards: sentence.match(standardNames) ?? [],
      dates: datesIn(sentence, lang).filter(({ year }) => year !== undefined),
      years: [...sentence.replace(standardNames, ' ').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => year),
      before: before.test(sentence),
      past: past.test(sentence),
    };
    return sentence.split(clauses).flatMap((clause) => {
      const own = pollutantsIn(clause, lang);
      const [pollutant, ...more] = own.length ? own : pollutantsIn(sentence, lang);
      if (pollutant === undefined || more.length || shorter.test(clause)) return [];
      const stated = values.flatMap((pattern) => [...bare(clause).matchAll(pattern)].map(([, number]) => numberOf(number!)));
      return [...new Set(stated)].map((value) => ({ value, pollutant, ...about }));
    });
  });
}

const numberOf = (written: string): number => (/^\d/.test(written) ? Number(written) : chineseNumber(written)!);
