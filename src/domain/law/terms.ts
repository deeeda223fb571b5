import type { Lang } from '../language.ts';
import { englishMonths, monthGroup, monthNumber } from '../days/english-months.ts';
import { measurementsIn } from '../numbers/measurements-in-words.ts';
import { onTheClock } from '../numbers/clock-times.ts';
import { readNumeral, shortNumeral } from './articles.ts';

/** What an article lays down: a number of days, a day or month’s end of every year, how often, from which hour to which. */
export const termSorts = ['days', 'yearly', 'frequency', 'hours'] as const;
export type TermSort = (typeof termSorts)[number];
/** The words that state a term, by what they mean, which is the same in both languages. */
export type Terms = Record<TermSort, ReadonlyMap<string, string>>;

const yearly: Record<Lang, RegExp> = {
  zh: new RegExp(
    `(?<!\\d\\s*年\\s*)(?<![\\d一二三四五六七八九十])${shortNumeral}\\s*月(?:\\s*${shortNumeral}\\s*日(?:以前|之前|前)|[底末](?:以前|之前|前)?)`,
    'gu',
  ),
  en: new RegExp(`\\b(?:by|before) (?:the end of |(\\d{1,2}) )${monthGroup}\\b(?!,? \\d{4})`, 'giu'),
};
const endOfMonth = 'end';
const dayOfYear: Record<Lang, (groups: readonly (string | undefined)[]) => string> = {
  zh: ([monthOfYear, day]) => `${readNumeral(monthOfYear!)}-${day === undefined ? endOfMonth : readNumeral(day)}`,
  en: ([day, name]) => `${monthNumber(name!)}-${day === undefined ? endOfMonth : Number(day)}`,
};

const hours: Record<Lang, RegExp> = {
  zh: /(?<!\d)(\d{1,2})\s*[时点]?\s*(?:至|到|[-–—~～])\s*(?:次日|第二天|翌日)?(?:凌晨|早晨|早上|清晨)?\s*(\d{1,2})\s*[时点]/gu,
  en: /\b(\d{1,2}):00\s*(?:to|and|until|[-–—])\s*(\d{1,2}):00/gu,
};
const onClock: Record<Lang, (text: string) => string> = {
  zh: (text) => onTheClock(text, 'zh'),
  en: (text) =>
    text.replace(/\b(\d{1,2}) ?pm\b/giu, (_, hour: string) => `${Number(hour) + 12}:00`).replace(/\b(\d{1,2}) ?am\b/giu, '$1:00'),
};

/** The terms that words state. Every year is no term by itself: it goes with the day of it. */
export function termsIn(text: string, lang: Lang): Terms {
  const { days, frequency } = measurementsIn(text, lang);
  const often = [...frequency.stated].filter(([meaning]) => meaning !== 'year');
  return {
    days: days.stated,
    yearly: new Map([...text.matchAll(yearly[lang])].map(([found, ...groups]) => [dayOfYear[lang](groups), found.trim()])),
    frequency: new Map(often.map(([meaning, found]) => [meaning.replace(/×1$/u, ''), found])),
    hours: new Map([...onClock[lang](text).matchAll(hours[lang])].map(([found, from, to]) => [`${from}-${to}`, found.trim()])),
  };
}

const extended = /(\d+)\s*个工作日[^。；]*?延长[^。；]*?(\d+)\s*个工作日/u;

/** A limit of working days and its extension together, as Chinese words lay both down. */
export function extendedDays(text: string): string[] {
  const [, limit, extension] = extended.exec(text) ?? [];
  return limit === undefined ? [] : [`${Number(limit) + Number(extension)} working`];
}

const often: Record<string, Record<Lang, string>> = {
  day: { zh: '每天', en: 'daily' },
  week: { zh: '每周', en: 'weekly' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'every quarter' },
  halfyear: { zh: '每半年', en: 'every six months' },
  year: { zh: '每年', en: 'yearly' },
};
const inMonth: Record<Lang, (monthOfYear: number, day: string) => string> = {
  zh: (monthOfYear, day) => `${monthOfYear}月${day === endOfMonth ? '底' : `${day}日`}`,
  en: (monthOfYear, day) => `${day === endOfMonth ? 'the end of' : day} ${englishMonths[monthOfYear - 1]}`,
};
const shown: Record<TermSort, (meaning: string, lang: Lang) => string> = {
  days: (meaning, lang) => {
    const [count] = meaning.split(' ');
    const isWorking = meaning.endsWith(' working');
    return { zh: `${count}${isWorking ? '个工作日' : '天'}`, en: `${count}${isWorking ? ' working' : ''} days` }[lang];
  },
  yearly: (meaning, lang) => {
    const [monthOfYear, day] = meaning.split('-');
    return inMonth[lang](Number(monthOfYear), day!);
  },
  frequency: (meaning, lang) => often[meaning]?.[lang] ?? meaning,
  hours: (meaning, lang) => {
    const [from, to] = meaning.split('-');
    return { zh: `${from}时至${to}时`, en: `${from}:00 to ${to}:00` }[lang];
  },
};

/** A term as a message says it. */
export const showTerm = (sort: TermSort, meaning: string, lang: Lang): string => shown[sort](meaning, lang);
