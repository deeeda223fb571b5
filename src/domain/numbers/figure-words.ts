import type { Lang } from '../language.ts';
import { englishMonths } from '../days/english-months.ts';

/** How a language states what was measured in a year; ⓢ stands for each character of a subject's name. */
export type FigureWords = {
  sentences: RegExp;
  /** A year and the figure behind it; the figure and the year behind it; a figure beside its subject, of the one year of its sentence. */
  yearFirst: RegExp;
  yearLast?: RegExp;
  yearless: RegExp[];
  /** Several subjects and as many figures behind them, in their order. */
  listed: RegExp;
  clauses: RegExp;
  /** What a figure is counted in that it is never given without. */
  counted: RegExp;
  /** A clause that speaks of no measurement, and a sentence of another time or place. */
  unmeasured: RegExp;
  elsewhere: RegExp;
  /** The months over which a run of days went, which are no shorter time. */
  stretch: RegExp;
};

const number = '(?<value>\\d+(?:\\.\\d+)?)(?![\\d.,]*\\d)';
const year = '(?<year>(?:19|20)\\d{2})';

/** Numbers of a list, each with what it is measured in or none of them. */
const several = (measuredIn: string, and: string): string =>
  `(?<values>\\d+(?:\\.\\d+)?${measuredIn}(?:${and}\\d+(?:\\.\\d+)?${measuredIn})+)(?![\\d.]*\\d|\\s*[%％])`;

const chineseMeasuredIn = '\\s*(?<measuredIn>微克(?:[/／]立方米|每立方米)?|µg/m[³3]|天|公里)?';
const notCounted =
  '(?!\\s*(?:[%％]|个|倍|成|万|亿|[年月日时]|以[内下上]|左右|多|余|[—–～]|至\\s*\\d|分|名|家|辆|吨|公里|次|项|件|条|级|位|微克|毫克|小时|天))';

function chinese(city: string): FigureWords {
  const subject = `(?:ⓢ+|全市|本市|${city}市?|的|年均|年平均|平均|均值|浓度|数值|值|\\s)*`;
  const states =
    '(?:(?:一度|又|再|首次|进一步|已经?|仍)*(?:回升|上升|升高?|下降|降低?|回落)(?:到|至|为)|[仍都只]?(?:为|是|达到?|有|共有?)|：|:)?\\s*';
  const before = `(?<=^|[，、：:（(；]|和|及|与|由|从|在|到|至|而|但|其中|比|ⓢ|浓度|均值|全市|本市|${city}市?|\\s)`;
  return {
    sentences: /[^。！？\n]+/g,
    clauses: /[，,；;]/,
    counted: /天|公里/,
    yearFirst: new RegExp(`${before}${year}\\s*年${subject}${states}${number}${chineseMeasuredIn}${notCounted}`, 'gu'),
    yearless: [new RegExp(`(?<=^|[，、；和及\\s])ⓢ+(?:为|是|共|有|达)?\\s*${number}${chineseMeasuredIn}${notCounted}`, 'gu')],
    listed: new RegExp(
      `(?<names>ⓢ+(?:的?年均浓度|年均值)?(?:\\s*(?:、|，|以及|[和及与])\\s*ⓢ+)+)的?\\s*(?:年均|年平均|平均)?(?:浓度|数值|均值|值)?(?:分别|依次)?(?:降?[到至]|[为是]|达到?|：)?\\s*${several('\\s*(?:微克(?:[/／]立方米|每立方米)?|µg/m[³3])?', '\\s*(?:、|，|以及|[和及与])\\s*')}`,
      'gu',
    ),
    stretch: /(?<=\d天)（[^（）]*）/gu,
    unmeasured: /限值|标准|目标|计划|要求|力争|争取|控制|预[计测期]|应|须|如果|假如|若|误|原写|更正|初步|快报|指导值/,
    elsewhere:
      /(?<!\d{4}\s*年的?)\d{1,2}\s*月|季度|半年|[春夏秋冬][季天]|日均|24小时|小时|月均|全国|全省|京津冀|长三角|珠三角|其他|别的|外地|国外|世界|上海|天津|重庆|河北|广州|深圳|成都|西安|武汉|杭州|南京|[\p{Script=Han}]{2}[区县](?![域间分划])|站/u,
  };
}

const englishMeasuredIn = '(?:\\s*(?<measuredIn>µg(?:/m[³3])?|micrograms(?: per cubic metre)?|days|km))?';
/** Nothing follows that it counts, and no comparison. */
const notMore = '(?=\\s*(?:$|[.,;:)—]|(?:and|but|while|against|compared|in)\\b))';

function english(city: string): FigureWords {
  const subject = `(?:(?:the|[Aa]n?|city(?:[’']s)?|city-wide|whole|annual|yearly|mean|average|concentration|level|figure|value|number|of|for|it|there|ⓢ+|${city}(?:[’']s)?)\\s+)*`;
  const states =
    '(?:(?:again|still|only|once|now) )?(?:(?:was|were|is|averaged|reached|of|had|stood at|came to|(?:fell|rose|dropped|climbed|came down|went up) to):?\\s+|:\\s*)?';
  const before =
    '(?<=^|[,;:(–—]\\s*|\\b(?:was|were|is|to|from|of|at|and|averaged|reached|had|with|recorded|measured)\\s+(?:only |again |still )?)';
  return {
    sentences: /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*/g,
    clauses: /[,;]/,
    counted: /km/,
    yearFirst: new RegExp(
      `(?:\\b(?:[Ii]n|[Oo]f|[Ff]or)\\s+|^\\s*)${year}(?:[,:])?\\s+${subject}${states}${number}${englishMeasuredIn}${notMore}`,
      'gu',
    ),
    yearLast: new RegExp(
      `${before}${number}${englishMeasuredIn}(?:\\s+ⓢ+)?\\s+in\\s+${year}\\b(?!(?:,? (?:and|or|to)|,|[–-])\\s*(?:19|20)\\d\\d)`,
      'gu',
    ),
    yearless: [
      new RegExp(`(?<=^|[,;]\\s*|\\b(?:and|with|were|had|for)\\s+)${number}\\s+ⓢ+(?!\\s+(?:fewer|more|less|above|below))`, 'gu'),
      new RegExp(`ⓢ+ (?:was|were|is) ${number}${englishMeasuredIn}${notMore}`, 'gu'),
    ],
    listed: new RegExp(
      `(?<names>ⓢ+(?:(?:, and|,| and) (?:the )?ⓢ+)+)(?: (?:levels?|concentrations?|means?|averages?))? (?:were|was|are|averaged|reached|stood at|came to|fell to)(?: respectively)? ${several('(?: (?:µg(?:/m[³3])?|micrograms(?: per cubic metre)?))?', '(?:, and|,| and) ')}`,
      'gu',
    ),
    stretch: /(?!)/gu,
    unmeasured:
      /\b(?:limits?|standards?|targets?|goals?|plan\w*|aim\w*|should|must|shall|may|if|suppose|forecast|expected|no more than|at most|threshold|guideline|wrong\w*|correct\w*|preliminary|not)\b/i,
    elsewhere: new RegExp(
      `\\b(?:national\\w*|nationwide|country|districts?|regions?|world|elsewhere|other|provinc\\w*|stations?|24-hour|daily|hourly|monthly|quarter\\w*|half|winter|spring|summer|autumn|${englishMonths.join('|')})\\b|\\b(?:[Ii]n|[Aa]t|[Oo]f|[Ff]or) (?!${city}\\b)[A-Z][a-z]+|\\b(?!${city}\\b)[A-Z][a-z]+[’']s\\b`,
      'u',
    ),
  };
}

const wordsIn: Record<Lang, (city: string) => FigureWords> = {
  zh: (city) => chinese(RegExp.escape(city.replace(/市$/, ''))),
  en: (city) => english(RegExp.escape(city)),
};

/** @param city what the city whose figures they are is called */
export const figureWords = (city: string, lang: Lang): FigureWords => wordsIn[lang](city);
