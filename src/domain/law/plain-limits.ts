import { yearOf, type IsoDate, type IsoMonth } from '../days/calendar.ts';
import { englishMonths, monthGroup, monthNumber } from '../days/english-months.ts';
import type { Lang } from '../language.ts';
import { readNumeral, shortNumeral } from './articles.ts';
import { heldAgainst } from './limit-verdicts.ts';
import { limitWords, notCounted, type Mean } from './limit-words.ts';
import { bare, pollutantsIn, standardNames, valuesIn } from './stated-limits.ts';

/** A limit in words that name no mean, or set it without the word limit; `upTo`: the last month of those of which it speaks. */
export type PlainLimit = { value: number; pollutant: string; mean: Mean | undefined; standards: string[]; upTo: IsoMonth | undefined };

type PlainWords = {
  values: RegExp[];
  states: RegExp;
  /** Another mean than those of a year or a day, another class, place or time, a target, what is not stated as so. */
  notSo: RegExp;
  /** The past, in the clause or ahead of it. */
  past: RegExp;
  time: RegExp;
  /** Months of a year from its first on. */
  months: { pattern: RegExp; last: (written: string) => number | undefined }[];
};

const number = '(\\d+(?:\\.\\d+)?)';
const measuredIn = '(?:\\s*(?:微克[/／]立方米|微克|µg/m[³3]?))?';
const english = `${number}(?![\\d.]*\\s*(?:%|days|times|stations))(?![\\d.]*\\d)`;

const plain: Record<Lang, PlainWords> = {
  zh: {
    values: [
      ...limitWords.zh.values,
      ...heldAgainst.zh.slice(0, 1),
      new RegExp(`标准(?:限?值)?\\s*[是为：:]\\s*${number}${notCounted}`, 'gu'),
      new RegExp(`(?:不得|不能|不应|不许|不准|不可)(?:超过|超出|高于|大于)\\s*${number}${notCounted}`, 'gu'),
      // 达到国家二级标准，即PM2.5年均不高于35.
      new RegExp(`^\\s*(?:即|也就是|就是)[^\\d]{0,12}(?:不高于|不超过|不大于|低于)\\s*${number}${notCounted}`, 'gu'),
      new RegExp(`达到\\s*${number}${measuredIn}\\s*，?(?:即为?|就算?是?|才算?是?|便算?是?|视为|算)达标`, 'gu'),
    ],
    states: /(?:限值|标准)[^\d低高超]{0,6}\d|不得超过\s*\d/u,
    notSo:
      /小时平均(?<!24\s*小时平均)|8\s*小时|季均|月均|季度|一级|世界卫生|世卫|WHO|指导值|如果|假如|倘若|要是|若|假设|设想|建议|提议|草案|征求意见|误|更正|不是|并非|是否|[吗呢？]|欧|[美英德法韩外各]国|日本|印度|目标|计划|方案|力争|任务|考核|收严|收紧|加严|放宽|[调改变比]|由|相差|更[严低高]|原|曾|以前|此前|旧|老|过去|废止|取代|代替|当[年时]|那时|此后|以后|将|未来|(?<!目)前|年份|时期|期间|年代|时候|[一二三四五六七八九十几数多这些历近]年(?!均|平均)|年来|连续|首次|第一次|终于|预警|启动|报警|警戒|室内|采样|仪器|检出|排放|毫克|指数|站|天数|倍|%/u,
    past: /当时|曾/u,
    time: /(?<!\d)(?:19|20)\d{2}(?!\d)|\d\s*[月日](?![均平])|[起底]/u,
    months: [
      { pattern: new RegExp(`(20\\d{2})年\\s*(?:1|一)?月?份?[至到—–~-]\\s*${shortNumeral}月份?`, 'u'), last: readNumeral },
      { pattern: new RegExp(`(20\\d{2})年\\s*前${shortNumeral}个?月`, 'u'), last: readNumeral },
      { pattern: /(20\d{2})年\s*(前三季度|上半年)/u, last: (written) => (written === '上半年' ? 6 : 9) },
    ],
  },
  en: {
    values: [
      ...limitWords.en.values,
      ...heldAgainst.en,
      new RegExp(`\\b(?:must|may|shall|should|can) ?not (?:exceed|be (?:above|over|higher than|more than)) ${english}`, 'giu'),
      new RegExp(
        `\\b(?:must|has to|have to|needs to) (?:stay|be|remain|lie|be kept) (?:below|under|within|at most|at or below|no (?:higher|more|greater) than) ${english}`,
        'giu',
      ),
    ],
    states: /\b(?:limits?|standards?)\b[^\d]{0,40}\b(?:is|are|of)\s+\d|\bexceed \d/iu,
    notSo:
      /\b(?:hour(?:s|ly)?|8-hour|monthly|quarter(?:s|ly)?|class (?:1|I)|grade (?:1|I)|WHO|World Health|guidelines?|interim|if|whether|would|could|propos\w+|draft|suggest\w*|wrong\w*|correct\w*|EU|Europe\w*|US|America\w*|Japan\w*|Korea\w*|India\w*|British|German\w*|abroad|targets?|aim\w*|plan\w*|goals?|tighten\w*|lower\w*|cut|rais\w*|changed?|fell|falls|replac\w+|supersed\w+|(?<!\bno (?:higher|more|greater) )than|stricter|former\w*|old(?:er)?|(?:of|at) (?:the|that) time|of the day|until|till|repealed|void|used to|previous\w*|earlier|before|no longer|then|since|later|next|will|future|stations?|sites?|days|times|years|in a row|alerts?|warnings?|indoors?|emissions?|emit\w*|mg|instruments?|index|not(?! (?:exceed|be (?:above|over|higher|more))))\b|\?/iu,
    past: /\b(?:was|were|had|stayed|stood|lay|met|exceeded|missed|failed|kept|held|applied|counted|complied|reached|dropped|rose|(?<!\b(?:is|are|be) )(?:limited|capped))\b/iu,
    time: new RegExp(`(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\b(?:${englishMonths.filter((month) => month !== 'May').join('|')})\\b`, 'u'),
    months: [
      { pattern: new RegExp(`(?:from )?January (?:to|through|until|and|[–-]) ${monthGroup}(?: of)? (20\\d{2})`, 'u'), last: monthNumber },
      { pattern: /\b(?:in |over |for )?(?:the )?first (\d{1,2}) months of (20\d{2})/iu, last: Number },
      {
        pattern: /\b(?:in |over |for )?(?:the )?first (half|3 quarters|three quarters) of (20\d{2})/iu,
        last: (written) => (written === 'half' ? 6 : 9),
      },
    ],
  },
};
/** Words by which something measured is held against a limit: behind a sentence of another year they go on about it. */
const measured: Record<Lang, RegExp> = {
  zh: /(?<![得能应许准可])(?:不?低于|不?高于|没?有?超过|达到|符合)/u,
  en: /\b(?:below|above|under|within|over|meets?|met|exceeds|compl(?:y|ies) with)\b/iu,
};
/** The mean of a day is no mean of hours. */
const dayMean = /24[\s-]*(?:小时(?:平均)?|hours?)/giu;

/** The sentence without months of a year from its first on, and the last of them. */
function withoutMonths(sentence: string, lang: Lang): { rest: string; upTo?: IsoMonth } {
  for (const { pattern, last } of plain[lang].months) {
    const [written, ...groups] = pattern.exec(sentence) ?? [];
    if (written === undefined) continue;
    const [year, named] = /^20\d{2}$/u.test(groups[0]!) ? groups : groups.toReversed();
    const month = last(named!);
    if (month) return { rest: sentence.replace(written, ' '), upTo: `${year}-${String(month).padStart(2, '0')}` };
  }
  return { rest: sentence };
}

const thisYear: Record<Lang, (year: string) => RegExp> = {
  zh: (year) => new RegExp(`${year}年(?![\\s\\d起底初末前])`, 'gu'),
  en: (year) => new RegExp(`(?<!\\b(?:from|since|until|till|before|January|February|March|of) )(?<!\\d )\\b${year}\\b`, 'gu'),
};

/**
 * The limits that a text states of one pollutant without naming over what they hold, or of a mean that is not to exceed them. What tells of
 * another time than that of the text, of a target, a change or another place is passed over.
 *
 * @param ahead the sentence before it
 */
export function plainLimits(text: string, lang: Lang, day: IsoDate, ahead = ''): PlainLimit[] {
  const { asRead, sentences, clauses } = limitWords[lang];
  return (asRead(text).match(sentences) ?? []).flatMap((written) => {
    const { rest, upTo } = withoutMonths(written, lang);
    const sentence = upTo ? rest : rest.replace(thisYear[lang](yearOf(day)), ' ');
    if (upTo === undefined && measured[lang].test(sentence) && plain[lang].time.test(ahead.replace(standardNames, ' '))) return [];
    if (plain[lang].notSo.test(sentence.replace(dayMean, ' '))) return [];
    const standards = sentence.match(standardNames) ?? [];
    return plainIn(sentence.split(clauses), lang, upTo !== undefined).map((one) => ({ ...one, standards, upTo }));
  });
}

function plainIn(parts: readonly string[], lang: Lang, isTimed: boolean): Pick<PlainLimit, 'value' | 'pollutant' | 'mean'>[] {
  const { values, past, time, states } = plain[lang];
  const [only, ...further] = pollutantsIn(parts.join('，'), lang);
  let stated = false;
  return parts.flatMap((clause, index) => {
    const ahead = parts
      .slice(0, index + 1)
      .join('，')
      .replace(standardNames, ' ');
    if (time.test(ahead) || (!isTimed && past.test(ahead))) return [];
    const own = pollutantsIn(clause, lang);
    const [pollutant, ...more] = own.length ? own : further.length ? [] : [only];
    const found = valuesIn(bare(clause), [...values, ...(stated ? [limitWords[lang].goesOn] : [])]);
    stated = states.test(bare(clause));
    if (pollutant === undefined || more.length) return [];
    return found.map((value) => ({ value, pollutant, mean: meanOf(clause, parts.join('，'), lang) }));
  });
}

/** The one mean that a clause names, else its sentence; undefined for none, or both. */
function meanOf(clause: string, sentence: string, lang: Lang): Mean | undefined {
  for (const text of [clause, sentence]) {
    const [mean, ...more] = (['yearly', 'daily'] as const).filter((one) => limitWords[lang].means[one].named.test(text));
    if (mean) return more.length ? undefined : mean;
  }
  return undefined;
}
