import { inDigits } from '../numbers/english-numerals.ts';
import type { Lang } from '../language.ts';

/** Over what a limit holds for the mean. */
export type Mean = 'yearly' | 'daily';

type LimitWords = {
  /** A text as the patterns read it. */
  asRead: (text: string) => string;
  sentences: RegExp;
  clauses: RegExp;
  limit: RegExp;
  /** What speaks of a mean, and of another one. */
  means: Record<Mean, { named: RegExp; another: RegExp }>;
  /** Limits that are not those of the standard's class 2. */
  others: RegExp;
  /** It speaks of what came before its days, of the past without a day, of today. */
  before: RegExp;
  past: RegExp;
  now: RegExp;
  /** A clause begins so that says until when what stands before it holds. */
  until: RegExp;
  /** Until a day or a year that it names. */
  untilThen: RegExp;
  /** Calls a standard one in force, and tells that one has ended: behind its name. */
  inForce: RegExp;
  ended: RegExp;
  /** A clause begins so that speaks of the standard before it. */
  itself: RegExp;
  values: RegExp[];
  /** A clause that states a limit outright, and one that is nothing but the next value: “and 30 from 2031”. */
  states: RegExp;
  goesOn: RegExp;
  /** Where the state or a standard is named: what it keeps a mean to, by a verb. */
  byVerb: RegExp;
  setters: RegExp;
  /** What a limit became: its value before and after. */
  changes: RegExp;
  /** A whole sentence by which what stays within a value complies. */
  complies: RegExp[];
};

const han = '[一二三四五六七八九十百]+(?=微克)';
const chineseNumber = `(\\d+(?:\\.\\d+)?|${han})`;
/** A difference is no limit: 比限值低8, 高出2. */
const noDifference = '(?<![低高多少差超出])';
/** What makes a number a count or a part of a day: a year, hours, stations. */
export const notCounted = '(?![\\d.]*\\s*(?:年|月|日|小时|条|个|倍|天|次|家|站|成|级|类|吨|公里|百分|%|\\d))';
const englishNumber = '(\\d+(?:\\.\\d+)?)';
const measuredIn = '(?:\\s*(?:µg|micrograms)\\S*(?: per cubic metre)?)?';

export const limitWords: Record<Lang, LimitWords> = {
  zh: {
    asRead: (text) => text,
    sentences: /[^。！？；\n]+/g,
    clauses: /[，、]/,
    limit: /限值|限制在|限定[在为]|标准值|[级家]标准|达标|超标|不算|优良天|算作?“?[优良]/,
    means: {
      yearly: { named: /年均|年平均/, another: /24\s*小时|日均|日平均|小时平均|季均|月均/ },
      daily: { named: /24\s*小时|日均|日平均|[一每当]天的/, another: /年均|年平均|(?<!24\s*)小时平均|8\s*小时|季均|月均/ },
    },
    others: /一级|预警|世界卫生|世卫|WHO|指导值|过渡目标/,
    before: /前(?!后)|止|底/,
    past: /曾|原|以前|此前|旧|过去|废止|当年|当时/,
    now: /^\s*[现今]|目前|现为|现在/,
    until: /^\s*(?:直?[到至]|适用[到至]|止于)/,
    untilThen: /[到至]\s*(?:19|20)\d{2}年|(?:19|20)\d{2}年(?:\d+月)?(?:\d+日)?[底末]?(?:为止|[之以]?前)/u,
    inForce: /(?<!不再|当时)现行|目前(?:有效|适用|执行|施行)|仍然?(?:有效|适用)/,
    itself: /^\s*(?:it|its|that standard|this standard)\b/iu,
    ended:
      /^\s*(?:已经?|早已|自|从|于|在|被|由|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|起|就|便|\s)*(?:不再(?:有效|适用|执行)|废止|失效|作废|被?[^，；]{0,20}(?:取代|代替))/u,
    values: [
      new RegExp(
        `(?:限值|标准值|达标线|[级家]标准(?=[是为（(]|[^，\\d]{0,12}(?:不得?超过|不高于)))(?:(?![由从])[^\\d一二三四五六七八九十百]){0,12}${noDifference}${chineseNumber}${notCounted}`,
        'g',
      ),
      // 限值从2026年3月起降为60, read without its day.
      new RegExp(
        `(?:限值|标准值)[自从由]\\s*(?:起|开始|以后|之后)，?[^\\d，一二三四五六七八九十百]{0,6}[到为至成是]\\s*${chineseNumber}${notCounted}`,
        'g',
      ),
      new RegExp(`${chineseNumber}\\s*(?:微克|µg)[^\\d低高超达符满合]{0,20}限值`, 'g'),
      new RegExp(`${chineseNumber}\\s*(?:微克|µg)[^\\d]{0,6}(?:的|这一|这个|这条)[^，\\d]{0,4}(?:[级家]标准|标准值|达标线)`, 'g'),
    ],
    states: /(?:限值|标准值)[^\d低高超]{0,6}\d/,
    goesOn: new RegExp(
      `^\\s*(?:细颗粒物|可吸入颗粒物|二氧化[氮硫]|现|则|自|从|直?[到至]|为?止|[以之]?前|\\d{4}年(?:\\d+月(?:\\d+日)?)?起|\\s)*[为是]\\s*${chineseNumber}\\s*(?:微克\\S*)?$`,
      'g',
    ),
    byVerb: new RegExp(`限(?:制在|定[在为])\\s*${chineseNumber}${notCounted}`, 'g'),
    setters: /GB\s*\d|国家|标准/,
    changes: new RegExp(
      `(?:限值|标准值)(?![^由从]{0,6}(?:天数|站点|比例))[^\\d，]{0,12}[由从]\\s*${chineseNumber}\\s*(?:微克[^\\d，]{0,5}|µg\\S*)?\\s*(?:再|逐步|进一步)?(?:收严|收紧|下?降|下?调|加严|放宽|改|变|减)[低严紧少]?[到为至成]\\s*${chineseNumber}${notCounted}`,
      'g',
    ),
    complies: [
      new RegExp(`(?:不超过|低于|不高于|小于)\\s*${chineseNumber}[^，\\d]*，?[^，\\d]{0,12}(?:就|才|即|便)(?:算|为|是)?达标`, 'g'),
      new RegExp(
        `(?:超过|高于|大于)\\s*${chineseNumber}[^，\\d]*，?[^，\\d]{0,8}(?:就|才|即|便)(?:算|为|是)?(?:超标|不达标|不再?(?:算|是)“?[优良])`,
        'g',
      ),
      new RegExp(
        `(?:不超过|低于|不高于|小于)\\s*${chineseNumber}\\s*(?:微克[^，\\d的]*|µg\\S*)?(?:的(?:[一每]?天|日子)?)?，?(?:[这那]一?天|当[天日])?(?:就|才|即|便|都)?(?:算作?|是|为|记为|计为)“?[优良]`,
        'g',
      ),
    ],
  },
  en: {
    asRead: inDigits,
    sentences: /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*/g,
    clauses: /[,;]\s|\sand\s/,
    limit: /\b(?:limit(?:s|ed|ing)?|caps|capped|standard|threshold|compl(?:y|ies)|counts? as (?:a )?good|no longer good)\b/i,
    means: {
      yearly: { named: /\b(?:annual|yearly|a year’s|year)\b/i, another: /24-hour|\ba day\b|\b(?:daily|hourly|monthly|quarterly)\b/i },
      daily: {
        named: /\b24[- ]hours?\b|\bdaily\b|\ba day (?:with a mean|is over|is no longer|counts)\b/i,
        another: /\b(?:annual|yearly|a year’s|a year)\b|(?<!24[- ])\bhour|\b(?:8-hour|hourly|monthly|quarterly)\b/i,
      },
    },
    others: /class\s*(?:1|I\b)|grade\s*(?:1|I\b)|WHO\b|World Health|guideline|interim|\balerts?\b/i,
    before: /\b(?:until|till|before(?! and after)|(?<!used )to|up to)\b/i,
    past: /\b(?:was|were|had|(?<!\b(?:is|are|be) )(?:limited|capped)|former\w*|old|until|then|void|repealed|used to)\b/i,
    now: /\b(?:now|today|at present|currently)\b/i,
    until: /^\s*(?:until|till|up to|to|through)\b/i,
    untilThen: /\b(?:until|till|up to|through|before) (?:the end of )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d{2}\b/u,
    inForce: /\b(?:is|are|remains?) (?:now |still )?in force\b|\bcurrent\b|\bstill (?:applies|valid)\b/i,
    itself: /^\s*(?:it|its|that standard|this standard)\b/iu,
    ended:
      /^,? (?:(?:has|have) been|is|was|became) (?:\w+ )?(?:void|repealed|replaced|superseded|withdrawn|no longer (?:in force|valid))\b|^,? (?:ceased|lapsed|expired|no longer applies)\b/iu,
    values: [
      new RegExp(
        `\\b(?:limits?|standard|threshold)\\b(?:(?!\\bfrom\\b)[^\\d]){0,45}?(?<!\\d)(?!(?:19|20)\\d\\d\\b)${englishNumber}(?=\\s*(?:µg|micrograms|$|[.,;:)](?!\\d)|(?:from|since|until|now|today|and|as)\\b))`,
        'gi',
      ),
      new RegExp(`\\blimit (?:is|was|will be) ${englishNumber}(?=${measuredIn} for the (?:annual|yearly|24-hour|daily) mean\\b)`, 'gi'),
      new RegExp(`\\blimits? of ${englishNumber}(?=\\s+(?:for|on|under|at|but|that|which|per|a year|over)\\b)`, 'gi'),
      new RegExp(
        `${englishNumber}\\s*(?:µg|micrograms)(?:(?!\\b(?:above|below|over|under|within|than|met|meets?|meeting|exceed\\w*)\\b)[^\\d]){0,25}\\blimit\\b`,
        'gi',
      ),
    ],
    states: /\blimits?\b[^\d]{0,40}\b(?:is|are|of)\s+\d/i,
    goesOn: new RegExp(
      `^\\s*(?:and|for|is|it is|now|(?:from|since) (?:\\w+ )?\\d{4}|fine particles|(?:nitrogen|sulphur) dioxide|\\s)*${englishNumber}${measuredIn}\\s*(?:for|fine particles|(?:nitrogen|sulphur) dioxide|(?:from|since) (?:\\w+ )?\\d{4}|now|the|annual|yearly|daily|-?hour|mean|\\s)*$`,
      'gi',
    ),
    byVerb: new RegExp(
      `\\b(?:limit(?:s|ed|ing)?|caps|capped)\\b[^\\d,;]{0,60}?\\b(?:to|at) ${englishNumber}(?=\\s*(?:µg|micrograms|(?:a|per) year|$|[.,;:)](?!\\d)))`,
      'gi',
    ),
    setters: /\bGB\s*\d|\bstandards?\b|\bChina\b|\bnational\b/i,
    changes: new RegExp(
      `\\blimits?\\b[^\\d,;]{0,60}?\\bfrom ${englishNumber}${measuredIn}\\s+to ${englishNumber}(?=${measuredIn}(?:\\s|[.,;:)]|$))`,
      'gi',
    ),
    complies: [
      new RegExp(
        `\\bcompl(?:y|ies)\\b[^\\d]{0,20}\\b(?:as long as|if|when|provided)\\b[^\\d]{0,60}(?:no more than|at most|below|under|exceed|within)\\s*${englishNumber}(?=${measuredIn})`,
        'gi',
      ),
      new RegExp(
        `\\b(?:above|over|more than)\\s*${englishNumber}${measuredIn}\\s+(?:no longer|does not|is not) counts? as (?:a )?good`,
        'gi',
      ),
      new RegExp(
        `\\b(?:up to|at most|no more than|below|under|within)\\s*${englishNumber}${measuredIn}[^.;\\d]{0,30}?\\bcounts? as (?:a )?good`,
        'gi',
      ),
      new RegExp(
        `\\bno longer good (?:once|if|when|as soon as)\\b[^\\d]{0,40}(?:above|over|more than|exceeds?|passes)\\s*${englishNumber}(?=${measuredIn})`,
        'gi',
      ),
      new RegExp(
        `\\bover the standard (?:only )?(?:if|when)\\b[^\\d]{0,40}(?:above|over|more than|exceeds)\\s*${englishNumber}(?=${measuredIn})`,
        'gi',
      ),
    ],
  },
};
