import { englishOrdinals, inDigits } from './english-numerals.ts';
import {
  every,
  fraction,
  measured,
  pollutants,
  quantities,
  type MeasurementReading,
  type MeasurementSort,
} from './measurement-meanings.ts';

const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** A text with numbers and ordinals in digits, save for the names of fractions: 1 third, the 4th chapter. */
export const englishWithDigits = (text: string): string =>
  englishOrdinals(text)
    .filter(({ index }) => !/\b(?:an?|one|two|three|four|five|six|seven|eight|nine|\d)[\s-]$/i.test(text.slice(0, index)))
    .reduceRight(
      (written, { value, index, end }) => `${written.slice(0, index)}${value}${suffixes[ordinal.select(value)]}${written.slice(end)}`,
      text,
    )
    .replace(/^[^]*$/, inDigits);

const number = '(\\d+(?:\\.\\d+)?)';
const period = '(hour|day|week|month|quarter|year)';
const notPerPeriod = `(?!\\s+(?:in )?(?:an?|per|each|every)\\s+${period})`;
const often: Record<string, number> = { once: 1, twice: 2, thrice: 3 };
const adverbs: Record<string, string> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const partNames = `(${parts.join('|')})s?`;
const partOf = (name = ''): number => parts.indexOf(name.toLowerCase()) + 2;

const reading = (sort: MeasurementSort, pattern: string, meaning: MeasurementReading['meaning']): MeasurementReading => ({
  sort,
  pattern: new RegExp(`\\b${pattern}`, 'gi'),
  meaning,
});
const maybe = (sort: MeasurementSort, pattern: string, meaning: string | undefined): MeasurementReading => ({
  ...reading(sort, pattern, () => meaning),
  possible: true,
});

/** How a span is counted, bounded by one or by half of it; `the day` may be one day. */
const span = (sort: MeasurementSort, name: string, factor: number): MeasurementReading[] => [
  reading(sort, `${number}[\\s-]+${name}(?!\\w)`, ([count]) => measured(Number(count), factor)),
  reading(sort, `(?:within|in|for|than|after|least|most|about|over|under|next|of) an?\\s+${name}(?!\\w)`, () => measured(1, factor)),
  reading(sort, `half (?:an?|the)?[\\s-]*${name}(?!\\w)`, () => measured(0.5, factor)),
  maybe(sort, `(?:an?|the|each|every|per|that|this|single)\\s+${name}(?!\\w)`, measured(1, factor)),
];

/** How English says how often, how long, which part, which one in a row, and which pollutant; of a text with numbers in digits. */
export const englishMeasurements: readonly MeasurementReading[] = [
  reading('frequency', `(?:every|each|per)\\s+(?:${number}\\s+)?${period}`, ([count, name = '']) =>
    every(Number(count ?? 1), name.toLowerCase()),
  ),
  reading(
    'frequency',
    `(?:(once|twice|thrice)|${number} times)\\s+(?:an?|per|each|every|in an?)\\s+${period}`,
    ([word = '', count, name = '']) => every(1, name.toLowerCase(), often[word.toLowerCase()] ?? Number(count)),
  ),
  reading('frequency', `(${Object.keys(adverbs).join('|')})\\b`, ([word = '']) => adverbs[word.toLowerCase()]),
  maybe('frequency', 'hour', 'hour'),
  maybe('frequency', 'da(?:y|ily)', 'day'),
  maybe('frequency', 'week|fortnight', 'week'),
  maybe('frequency', 'month', 'month'),
  maybe('frequency', 'quarter', 'quarter'),
  maybe('frequency', 'half[ -](?:an?[ -])?year|6 months|semi-?annual', 'halfyear'),
  maybe('frequency', 'year|annu', 'year'),
  reading(
    'times',
    `(?<!\\bat )(once|twice|thrice)\\b(?!\\s+(?:it|they|the|an?|this|that|these|those|he|she|we|you|its|all|done)\\b)${notPerPeriod}`,
    ([word = '']) => String(often[word.toLowerCase()]),
  ),
  reading('times', 'doubl(?:ed|es)\\b', () => '2'),
  reading('times', 'tripl(?:ed|es)\\b', () => '3'),
  reading('times', `${number} times\\b${notPerPeriod}`, ([count]) => measured(Number(count))),
  ...span('months', 'months?', 1),
  ...span('months', 'quarters?', 3),
  ...span('months', 'years?(?!\\s+plan)', 12),
  ...span('days', 'days?', 1),
  reading('days', `${number}[\\s-]+(?:working|business|work)[\\s-]?days?\\b`, ([count]) => `${Number(count)} working`),
  ...span('days', 'weeks?', 7),
  ...span('days', 'fortnights?', 14),
  ...span('days', 'hours?', 1 / 24),
  reading('fraction', `${number}[\\s-]${partNames}(?![\\w-]|\\s(?:part|copy|copies))`, ([above, name]) =>
    fraction(Number(above), partOf(name)),
  ),
  reading('fraction', `an? ${partNames}(?=\\s+(?:of|as|less|more|fewer|lower|higher)\\b|\\s*[.,;:)]|\\s*$)`, ([name]) =>
    fraction(1, partOf(name)),
  ),
  reading('fraction', 'half(?![\\w-]|\\s(?:an?\\s)?(?:year|hour|day|month))|\\bhalv(?:es?|ed|ing)\\b', () => '1/2'),
  maybe('fraction', 'half|halv', '1/2'),
  reading('ordinal', '(\\d+)(?:st|nd|rd|th)\\b', ([which]) => measured(Number(which))),
  reading(
    'ordinal',
    '(?:chapter|part|section|article|clause|paragraph|item|class|grade|level|batch|volume)s?\\s+(\\d+)(?![.,]?\\d)',
    ([which]) => measured(Number(which)),
  ),
  { ...reading('ordinal', '(\\d+)', ([which]) => measured(Number(which))), possible: true },
  ...['I', 'II', 'III', 'IV', 'V'].map((roman, index) =>
    maybe('ordinal', `(?:class|chapter|part|grade|category|type) ${roman}\\b`, `${index + 1}`),
  ),
  ...quantities({
    µg: '[µμ]g|\\bmicrograms?',
    mg: '\\bmg\\b|\\bmilligrams?',
    km: '\\bkm\\b|\\bkilomet(?:re|er)s?',
    mile: '\\bmiles?\\b',
    yuan: '¥|\\byuan\\b|\\brmb\\b',
    dollar: '\\$\\d|\\bdollars?\\b',
  }),
  ...pollutants({
    'PM2.5': '(?<!inhalable |coarse )(?:particulate|particles)',
    PM10: '(?<!fine )(?:particulate|particles)',
    'SO₂': 'sul(?:ph|f)ur dioxide',
    'NO₂': 'nitrogen (?:di)?oxide|oxides of nitrogen',
    'O₃': 'ozone',
    'CO₂': 'carbon',
  }),
];
