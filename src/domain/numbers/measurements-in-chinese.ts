import {
  every,
  fraction,
  inTenths,
  measured,
  pollutants,
  quantities,
  type MeasurementReading,
  type MeasurementSort,
} from './measurement-meanings.ts';
import { chineseNumber } from './penalty-amounts.ts';

const number = '(\\d+(?:\\.\\d+)?|[零〇一二三四五六七八九十百千两]+|半)';
const numeral = (written = ''): number | undefined =>
  written === '半' ? 0.5 : /^\d/.test(written) ? Number(written) : chineseNumber(written);
const periods: Record<string, string> = {
  小时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'halfyear',
  年: 'year',
};

/** A number between other words, with what its sort is measured in. */
const counted = (sort: MeasurementSort, before: string, after: string, factor = 1): MeasurementReading => ({
  sort,
  pattern: new RegExp(`${before}${number}${after}`, 'g'),
  meaning: ([count]) => measured(numeral(count), factor),
});
const maybe = (sort: MeasurementSort, pattern: RegExp, meaning: string): MeasurementReading => ({
  sort,
  pattern,
  meaning: () => meaning,
  possible: true,
});

/** How Chinese says how often, how long, which part, which one in a row, and which pollutant. */
export const chineseMeasurements: readonly MeasurementReading[] = [
  {
    sort: 'frequency',
    pattern: new RegExp(`[每逐](?:隔)?${number}?个?(小时|半年|天|日|周|星期|月|季度|季|年)(?:[^，。；]{0,6}?${number}次)?`, 'g'),
    meaning: ([count, name = '', often]) => every(numeral(count) ?? 1, periods[name]!, often === undefined ? often : numeral(often)),
  },
  maybe('frequency', /时/g, 'hour'),
  maybe('frequency', /[天日]/g, 'day'),
  maybe('frequency', /周|星期/g, 'week'),
  maybe('frequency', /月/g, 'month'),
  maybe('frequency', /季/g, 'quarter'),
  maybe('frequency', /半年/g, 'halfyear'),
  maybe('frequency', /(?<!半)年/g, 'year'),
  counted('times', '(?<!第|[每逐][^，。；]{0,8})', '次(?![性日年月要生数序席级])'),
  { ...counted('times', '', '倍'), possible: true },
  { sort: 'times', pattern: /翻了?一番/g, meaning: () => '2' },
  counted('months', '(?<!第)', '个月'),
  counted('months', '(?<!第)', '个季度', 3),
  counted('months', '(?<![第〔\\d])', '年(?![级代月底初末中前度])', 12),
  counted('days', '(?<!第)', '天'),
  // A working day is no day of the calendar.
  { ...counted('days', '(?<!第)', '个?工作日'), meaning: ([count]) => `${numeral(count)} working` },
  counted('days', '(?<![第月])', '日(?:以内|之内|内)'),
  counted('days', '(?<!第)', '(?:周|个?星期)(?![岁年边围一二三四五六日末])', 7),
  maybe('days', /旬/g, '10'),
  counted('days', '(?<!第)', '个?小时', 1 / 24),
  {
    sort: 'fraction',
    pattern: new RegExp(`(?<!百)${number}分之${number}`, 'g'),
    meaning: ([below, above]) => fraction(numeral(above), numeral(below)),
  },
  // 三成 may be said of a third.
  {
    sort: 'fraction',
    pattern: /([一二三四六七八九])成(?=[^为立果员功长本都分型就交效]|$)/g,
    meaning: ([tenths]) => inTenths(numeral(tenths)),
  },
  maybe('fraction', /三成/g, '1/3'),
  maybe('fraction', /七成/g, '2/3'),
  { sort: 'fraction', pattern: /一半|半数|过半|减半|对半/g, meaning: () => '1/2' },
  maybe('fraction', /半/g, '1/2'),
  counted('ordinal', '第', '(?:[位名章节条款项类级批版期届编]|个(?=五年)|部分|季度)'),
  { ...counted('ordinal', '', ''), possible: true },
  { sort: 'ordinal', pattern: /上半年/g, meaning: () => '1' },
  { sort: 'ordinal', pattern: /下半年/g, meaning: () => '2' },
  maybe('ordinal', /[首先]/g, '1'),
  maybe('ordinal', /[次亚]/g, '2'),
  ...quantities({
    µg: '微克|[µμ]g',
    mg: '毫克|\\bmg\\b',
    km: '(?<!平方)(?:公里|千米)',
    mile: '英里',
    yuan: '[\\d零一二三四五六七八九十百千万亿](?<!美|欧)元(?!旦|宵|素|件|月)|人民币',
    dollar: '美元',
  }),
  ...pollutants({
    'PM2.5': '(?<!吸入|粗)颗粒',
    PM10: '(?<!细)颗粒',
    'SO₂': '二氧化硫',
    'NO₂': '二氧化氮|氮氧化物',
    'O₃': '臭氧',
    'CO₂': '二氧化碳|碳排放',
  }),
];
