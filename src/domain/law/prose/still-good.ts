import { yearOf } from '../../days/calendar.ts';
import type { Lang } from '../../language.ts';
import type { LawMention } from '../law-names.ts';
import { signed, type Reading, type Signed } from './signs.ts';

type Words = {
  /** Without what only stands between the words that count. */
  tidy: (sentence: Signed) => string;
  /** It is told to be good still, not to have ended, or is to be followed. */
  good: RegExp[];
  /** What it lays down is being done, or has to be done this year: good words for the plan of the year itself. */
  underWay: RegExp[];
  /** The sentence asks, denies, supposes, tells what others say or speaks of another time. */
  notSo: RegExp;
};

const now = '(?:仍然?|依然|依旧|照样|一直|至今|今天|目前|现在|如今|眼下|继续)';
const itself = '(?:ⓜ|ⓜ.*[，；：](?:因为)?(?:它|该计划|该通知|这[份个](?:计划|通知)))';
const holds = '(?:管用|有效|作数|算数|起作用|有约束力|能用|可用|在用)';
const follows = '(?:按照?|照着?|依照?|遵照|执行|施行|实行|沿用|遵守|落实|贯彻)';
/** Ahead of it nothing else is made by the plan: 按2023年的通知编制 is no such claim. */
const obeyed = '(?:的?(?:要求|规定|部署))?(?:来|去)?(?=[，；：]|$|办|执行|行事)';
const remains = '\\b(?:is|are|remains?|stays?) (?:still |very much )?';
const itOrIts = '(?:ⓜ|ⓜ.*[,;:] (?:and |for |as |because |since )?(?:it|that plan|this plan))';
const toFollow =
  '(?:follow(?:s|ing)?|go(?:es|ing)? by|act(?:s|ing)? (?:on|under|by)|abid(?:es?|ing) by|comply(?:ing)? with|complies with|work(?:s|ing)? to|stick(?:s|ing)? to|keep(?:s|ing)? to|carr(?:y|ies|ying) out|implement(?:s|ing)?|observ(?:es?|ing))';

const tasks = '(?:的?(?:各项|全部|所有|相关|有关|主要|重点|[和及、]|目标|任务|措施|要求|部署|工作)+)?';
const doing = '(?:carrying out|implementing|working on|putting into (?:practice|effect|action))';

const patterns: Record<Lang, Words> = {
  zh: {
    tidy: (sentence) => sentence.replace(/[\s“”‘’「」"]/gu, '').replace(/自?ⓟ(?:起|以来)/gu, ''),
    good: [
      `${itself}${now}+(?:都|也|还|仍|是)*${holds}`,
      `${itself}(?:对[^，；]{1,8}?)?(?:都|也)?还(?:是|很|继续)?${holds}`,
      `${itself}${now}+(?:都|也|还|要|应当?|在)*(?:照办|执行|施行|适用|生效)`,
      `${itself}[^，；的]{0,4}(?:(?<!有)没有?|尚?未|并未|从未|不会)被?(?:过期|失效|废止|作废|到期|取代|停用)`,
      `${now}+(?:都|也|还|要|应当?|在|须)*${follows}(?:的是)?ⓜ${obeyed}`,
      // What is done at this time: 今年各区在执行它.
      `(?:${now}|今[年春夏秋冬]|本[年月周季]|这个?[月季])[^，；]{0,10}?(?:正?在|正|都?要?按)${follows}ⓜ${obeyed}`,
      '(?:按照?|照着?|依照?|遵照)ⓜ(?:的?(?:要求|规定|部署))?(?:来|去)?(?:办|执行|行事)',
    ].map((pattern) => new RegExp(pattern, 'u')),
    underWay: [
      `正在?(?:全面|加快|抓紧|扎实|认真|有序|稳步)*(?:落实|贯彻|执行|实施|推进)ⓜ${tasks}(?=[，；：]|$)`,
      `ⓜ${tasks}(?:目前|现在|也|都|仍然?|还)*(?:正在?(?:全面|加快|抓紧|扎实|有序|稳步)*(?:实施|执行|落实|推进)(?:中|之中)?|在(?:实施|执行|落实|推进)(?:中|之中))(?=[，；：]|$)`,
      `(?:按照?|依照?|依据|根据|遵照)ⓜ(?:的?(?:要求|规定|部署|安排))?，?[^，；]{0,8}?(?:今年|本年度?)[^，；]{0,6}?(?:要|应|须|需|必须)`,
    ].map((pattern) => new RegExp(pattern, 'u')),
    notSo:
      /是否|是不是|有没有|[吗呢]$|如果|假如|要是|倘若|即使|哪怕|不要|不能|不可|不应|不得|不宜|不必|不该|(?<![级区类个特分])别|不再|不是|并非|无人|没有?人|谁|[没未]有?能?(?:查|读|找|看|写|核)|不知|不清楚|不确定|不等于|不意味|不代表|当[年时]|曾|原先|以前|此前|过去|以为|误|据说|有人|直到|那[年时]|期间|本站[^，；]{0,12}ⓜ|ⓟ/u,
  },
  en: {
    tidy: (sentence) =>
      sentence
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/\bthe (?=ⓜ)/giu, '')
        .replace(/\b(?:ever )?since ⓟ/giu, ''),
    good: [
      `${itOrIts},? ${remains}(?:good|valid|binding|operative|alive|in use|in effect)\\b`,
      `${itOrIts},? still (?:counts?|works?|binds?|goes|governs?|rules?|applies|holds?|stands|is)\\b`,
      `${itOrIts} (?:has|have) (?:not|never) (?:yet )?(?:expired|lapsed|ended|run out|been (?:repealed|replaced|withdrawn|superseded|abolished))`,
      `${itOrIts} never (?:expired|lapsed|ended)`,
      `${itOrIts} (?:has|have) (?:always |all along )?been (?:in force|valid|in effect)(?: ever since| all along| to this day|$)`,
      `\\b(?:still|today|now|continues? to|must|should|shall) (?:just |simply )?${toFollow} ⓜ(?!’)`,
      `(?:^|[;:] )(?:please |just |simply )*${toFollow} ⓜ(?!’)`,
      `\\b${toFollow} ⓜ (?:today|now|to this day)`,
      `\\b(?:is|are) (?:still |now |currently |busy |all )*(?:following|going by|acting (?:on|under|by)|abiding by|complying with|working to|sticking to|keeping to|carrying out|implementing|observing) ⓜ(?!’)`,
      `${itOrIts} (?:has|have) lost (?:none|nothing) of (?:its|their) (?:force|effect|validity)`,
      `${itOrIts} is what [^,;]{0,30}?\\b(?:works?|goes?|lives?|acts?|follows?|abides?)\\b`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
    underWay: [
      `\\b(?:is|are) (?:still |now |currently |busy |all )*${doing} (?:(?:all|its|their|the|of|other) )*(?:tasks?|measures?|work|goals) (?:of|in|under|from|set (?:out )?(?:by|in)|laid down (?:by|in)) ⓜ(?!’)`,
      `ⓜ,? (?:is|are) (?:still |now |currently )*being (?:implemented|carried out|put into (?:practice|effect|action))\\b`,
      `\\b(?:under|by|according to|in line with|following) ⓜ,? [^,;]{0,40}\\b(?:must|has to|have to|is to|are to|shall)\\b[^;]{0,60}\\bthis year\\b`,
      `\\b(?:under|by|according to|in line with|following) ⓜ,? [^;]{0,20}\\bthis year\\b[^;]{0,30}\\b(?:must|has to|have to|is to|are to|shall)\\b`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
    notSo:
      /^(?:Is|Are|Does|Do|Did|Can|Should|Must|Has|Have)\b|\b(?:whether|if|unless|nobody|no one|nothing|neither|cannot|do not|does not|need not|(?:must|should|shall|is|are|was|will|can|may) not|no longer|some|claims?|rumou?rs?|was|were|had|until|then|at the time|used to|would|instead of)\b|ⓛ[^,;]*\bfollow|\b(?:table|list|page|portal|site|chart|layout)s?\b[^,;]{0,25}ⓜ|ⓟ/iu,
  },
};

/**
 * Whether a sentence calls a plan good still in other words than “in force”: 照它办, 还作数, 没有过期, “has not expired”, “follow it”.
 * What asks, denies or supposes so, or speaks of a past year, does not.
 */
export function isCalledGood(sentence: string, lang: Lang, mention: LawMention, reading: Reading): boolean {
  const { tidy, good, underWay, notSo } = patterns[lang];
  const isOfThisYear = sentence.slice(mention.from, mention.to).includes(yearOf(reading.on));
  const text = tidy(signed(sentence, lang, mention, reading));
  const found = [...good, ...(isOfThisYear ? [] : underWay)]
    .map((pattern) => pattern.exec(text)?.[0])
    .filter((match) => match !== undefined);
  return found.some((match) => !notSo.test(text.replace(match, match.includes('ⓜ') ? 'ⓜ' : '')));
}
