import type { Lang } from '../language.ts';
import { limitWords } from './limit-words.ts';

type ListWords = {
  name: string;
  and: string;
  measuredIn: string;
  /** What stands behind a number that is no value. */
  counted: string;
  /** Ahead of values with the name of each: 年均限值：PM2.5 35、PM10 70. */
  lead: string;
  /** Between a value and the name of what it is for, where values come first: “40 for NO2”. */
  isFor?: string;
  /** The words ahead of a list, for one name of it. */
  led: (lead: string, name: string) => string;
  /** What a sentence on one of them has no word for: 分别. */
  each: RegExp;
};

const formulas = 'PM\\s?(?:2\\.5|10)|(?:SO|NO)[₂2]';
const lists: Record<Lang, ListWords> = {
  zh: {
    name: `(?:${formulas}|细颗粒物|可吸入颗粒物|二氧化[氮硫])(?:（(?:${formulas})）)?`,
    and: '\\s*(?:、|，|以及|[和及与])\\s*',
    measuredIn: '(?:\\s*(?:微克(?:[/／]立方米|每立方米)?|µg/m[³3]))?',
    counted: '(?![\\d.]*\\s*(?:[年月日条个家站天次%％]|小时|\\d))',
    lead: '(?:限值|标准)[^，。；\\d]{0,8}?',
    led: (lead, name) => `${name}的${lead}`,
    each: /分别|依次/gu,
  },
  en: {
    name: `(?:${formulas}|fine particles|inhalable particles|(?:nitrogen|sul(?:ph|f)ur) dioxide)`,
    and: '(?:, and|,| and) ',
    measuredIn: '(?: ?(?:µg(?:/m[³3])?|micrograms(?: per cubic metre)?))?',
    counted: '(?![\\d.]*\\s*(?:%|(?:days|times|stations|sites)\\b)|[\\d.]*\\d|-)',
    lead: '\\blimits?\\b[^.;,\\d]{0,40}?(?::|\\bare) ?',
    isFor: ' for ',
    led: (lead, name) => `${lead}${name} `,
    each: / respectively\b|, respectively\b|\brespectively /giu,
  },
};
const ofOne: Record<Lang, (value: string) => string> = { zh: (value) => `${value}微克/立方米`, en: (value) => `${value} µg/m³` };

const patternsOf = ({ name, and, measuredIn, counted, lead, isFor = '(?!)' }: ListWords) => {
  const value = `(?<![\\d.\\w])\\d{1,3}(?:\\.\\d+)?${measuredIn}${counted}`;
  return {
    names: new RegExp(`${name}(?:${and}(?:the )?${name})+(?!\\s*\\d)`, 'gu'),
    values: new RegExp(`${value}(?:${and}${value})+`, 'gu'),
    name: new RegExp(name, 'gu'),
    valueFirst: new RegExp(`(?<![\\d.])(\\d{1,3}(?:\\.\\d+)?)${measuredIn}${isFor}(${name})`, 'gu'),
    valuesFirst: new RegExp(
      `(?<![\\d.])\\d{1,3}(?:\\.\\d+)?${measuredIn}${isFor}${name}(?:${and}\\d{1,3}(?:\\.\\d+)?${measuredIn}${isFor}${name})+`,
      'u',
    ),
    nameFirst: new RegExp(`(${name})\\s*[：:为是]?\\s*(\\d{1,3}(?:\\.\\d+)?)${measuredIn}`, 'gu'),
    namesFirst: new RegExp(
      `(?<=${lead})${name}\\s*[：:为是]?\\s*\\d{1,3}(?:\\.\\d+)?${measuredIn}(?:${and}${name}\\s*[：:为是]?\\s*\\d{1,3}(?:\\.\\d+)?${measuredIn})+${counted}`,
      'u',
    ),
  };
};
const patterns = { zh: patternsOf(lists.zh), en: patternsOf(lists.en) };

/**
 * A sentence on the limits of several pollutants as one of each: “The limits for PM2.5 and PM10 are 30 and 60”, 年均限值：PM2.5 30、PM10 60.
 * One in which they are not as many as the values is left whole, as is one that gives no limits.
 */
export function limitsApart(sentence: string, lang: Lang): string[] {
  if (!limitWords[lang].limit.test(sentence)) return [sentence];
  const { names, values, name, valueFirst, valuesFirst, nameFirst, namesFirst } = patterns[lang];
  const withValues = valuesFirst.exec(sentence)?.[0];
  if (withValues !== undefined)
    return [...withValues.matchAll(valueFirst)].map(([, value, one]) =>
      sentence.replace(withValues, `${ofOne[lang](value!)}${lists[lang].isFor}${one}`),
    );
  const { 0: withNames, index } = namesFirst.exec(sentence) ?? { index: 0 };
  if (withNames !== undefined) {
    const clause = Math.max(...['，', '；', ', ', '; '].map((mark) => sentence.slice(0, index).lastIndexOf(mark))) + 1;
    const lead = sentence.slice(clause, index);
    return [...withNames.matchAll(nameFirst)].map(
      ([, one, value]) =>
        sentence.slice(0, clause) + lists[lang].led(lead, one!) + ofOne[lang](value!) + sentence.slice(index + withNames.length),
    );
  }
  const [named, ...more] = sentence.match(names) ?? [];
  if (named === undefined || more.length) return [sentence];
  const ones = named.match(name)!;
  const parts = sentence.replace(named, 'ⓝ').match(values) ?? [];
  const each = parts.map((part) => part.replace(/m[³3]/gu, '').match(/\d+(?:\.\d+)?/gu)!);
  if (!parts.length || each.some((list) => list.length !== ones.length)) return [sentence];
  return ones.map((one, place) =>
    parts
      .reduce((text, part, at) => text.replace(part, ofOne[lang](each[at]![place]!)), sentence.replace(named, 'ⓝ'))
      .replace('ⓝ', one)
      .replace(lists[lang].each, ''),
  );
}
