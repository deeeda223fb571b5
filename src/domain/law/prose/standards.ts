import type { Lang } from '../../language.ts';
import type { LawMention } from '../law-names.ts';
import { isCalledInForce } from './as-in-force.ts';
import { signed, type Reading } from './signs.ts';

/** What is done by a standard today, by words before its name. */
const byIt: Record<Lang, RegExp> = {
  zh: /(?:目前|现在|如今|今天|当前|至今|现阶段)[^，。；不]{0,6}(?:按照?|执行|适用|采用|依据|根据|遵照|用)(?:的是)?ⓜ|(?:仍然?|还|依然)在?(?:按照?|执行|适用|采用|依据|根据|遵照|沿?用)(?:的是)?\s*ⓜ|(?:仍|继续)[^，。；不]{0,2}以\s*ⓜ\s*为|(?:按照?|依据|根据|依照|对照|遵照)\s*ⓜ[^。；不]{0,12}(?:今年|本月|现在|目前)(?!\s*\d|[一二三1-3]月|[上下]半|初|年初|[第一二三四]*季|前|春|以前|之前|曾)|今年(?!\s*\d|[一二三]月|[上下]半|初|[第一二三四]*季|前|春|以前)[^，。；不]{0,8}(?:按照?|依据|根据|依照|对照|遵照)\s*ⓜ/u,
  en: /\b(?:current|present|valid|today’s) (?:[\w-]+ ){0,3}standards?,? (?:is |remains )?ⓜ|\bstandards? (?:now |currently )?in force (?:[\w-]+ ){0,4}(?:is|remains) ⓜ|\b(?:still|today|now|currently|at present)\b[^,;]{0,50}\b(?:by|under|to|against|with|follows?|appl(?:y|ies)|uses?|on) ⓜ|\b(?:by|under|against|according to|measured by) ⓜ,?(?: [^;]{0,60})?(?<!(?:\b(?:January|February|March|months of|half of|quarter of|spring of|early|until|before)|[ⓔⓟ]),? )\bthis year\b|(?<=^\s*)this year,? (?!until|to |up)[^;]{0,60}\b(?:by|under|against|according to) ⓜ|ⓜ,? (?:which )?(?:is|remains|still) (?:still )?(?:the )?(?:current|valid|applicable|in use)|ⓜ,? (?:is|remains) (?:the |our |China’s )?(?:[\w-]+ ){0,3}standards? (?:of today|today|now|at present|in use|that applies)\b/iu,
};
const notSo: Record<Lang, RegExp> = {
  zh: /不再|已废止|废止|作废|失效|是否|以前|此前|当时|当年|直到|之前|截至|ⓟ(?:为止|止|前)/u,
  en: /\b(?:no longer|not|never|void|whether|until|before|was|were|replaced|repealed|withdrawn)\b/iu,
};

/** 现行 and its like said of another standard. */
const ofAnother: Record<Lang, RegExp> = { zh: /现行[^，；ⓜ]{0,8}[ⓢⓛ]/u, en: /\b(?:current|present)\b[^,;ⓜ]{0,30},? ?(?:is )?[ⓢⓛ]/iu };

/** Whether a sentence calls a standard one in force, or says that it is gone by today. */
export function isCalledCurrent(sentence: string, lang: Lang, mention: LawMention, reading: Reading): boolean {
  const text = signed(sentence, lang, mention, reading);
  if (ofAnother[lang].test(text)) return false;
  if (isCalledInForce(sentence, lang, mention, reading)) return true;
  const clause = text.split(/[；;]/u).find((one) => one.includes('ⓜ')) ?? '';
  return byIt[lang].test(clause) && !notSo[lang].test(clause);
}

/** What goes by a standard, in the present: 空气质量按…评价, “The city applies …”. */
const applied: Record<Lang, RegExp> = {
  zh: /(?:按照?|依据|根据|依照|遵照|参照)的?(?:国家标准)?\s*ⓜ[^，；。]{0,10}?(?:评价|评定|判定|判断|衡量|计算|统计|考核|评估|分级)(?:的?(?:[，；]|$)|空气|是否)|(?<![行适采施])(?:执行|适用|采用|实施)(?:的(?:标准)?是?|国家标准|国标|标准)?\s*ⓜ(?=的?(?:二级)?(?:标准|限值|规定)?\s*(?:[，；]|$))|(?:限值|评价方法|计算方法|分级)[^，；。]{0,4}(?:参见|详见|见|依据|出自|来自|取自)\s*ⓜ|(?:评价|评定|判定|考核)的?(?:依据|标准)?(?:依据|按照?|是|为|执行)\s*ⓜ(?=[，；]|$)|以\s*ⓜ\s*为(?:准|依据)/u,
  en: /\b(?:is|are) (?:\w+ly )?(?:assessed|judged|evaluated|measured|rated|calculated|computed|counted|determined|graded|classified|worked out) (?:by|under|against|according to|in accordance with|in line with|on the basis of|following|with|to) (?:the )?(?:(?:national )?standard )?ⓜ|\b(?:appl(?:y|ies)|follows?|uses?|goes by|go by|implements?|compl(?:y|ies) with) (?:the )?(?:(?:national )?standard )?ⓜ|\blimits?\b[^,;]{0,30}\b(?:see|(?:is|are) (?:set|laid|given|found|listed)(?: out| down)? (?:in|by)|comes? from|(?:is|are) (?:those|that) of) (?:the )?ⓜ|\bsee ⓜ for the (?:\w+ )?limits?\b/iu,
};
/** Another time, a doubt, or what was read: it says nothing of today. */
const notToday: Record<Lang, RegExp> = {
  zh: /[ⓟⓠⓡⓔⓢ]|[不未没无]|原|旧|老|曾|此前|过去|[去往历那]年|前年|当[年时]|那时|(?<!目)前|截[至止]|直到|为止|废止|取代|代替|如果|假如|要是|若|是否(?![^，；]{0,3}(?:达标|优良|超标|合格))|那[几些]年|[吗呢]|改|换|新|转载|文本|比较|对照|相比|[了过]|论文|研究|数据集|月/u,
  en: /[ⓟⓠⓡⓔⓢ]|\b(?:was|were|had|did|until|till|before|old(?:er)?|former\w*|then|earlier|previous\w*|no longer|not|never|if|whether|would|compar\w+|replac\w+|supersed\w+|repealed|withdrawn|void|since|used to|new|reprints?|copy|read|study|paper|data ?sets?|that (?:year|time)|months?|years? (?:up|when|in which))\b|\?/iu,
};
/** Words beside a sentence that tell of the end of a standard or of another time. */
const besideIt: Record<Lang, { ahead: RegExp; behind: RegExp }> = {
  zh: { ahead: /[ⓟⓡⓔⓢ]|以前|此前|过去|曾|原|旧|当[年时]|废止|取代/u, behind: /ⓢ|废止|取代|代替|失效|作废|不再|新标准|新规/u },
  en: {
    ahead: /[ⓟⓡⓔⓢ]|\b(?:was|were|former\w*|old|then|until|before|void|replaced|superseded)\b/iu,
    behind: /ⓢ|\b(?:replac\w+|supersed\w+|void|withdrawn|repealed|no longer|new standard|it was)\b/iu,
  },
};

/**
 * Whether a sentence of the present goes by a standard, with no year, no word of the past and no other standard in it or right beside
 * it: 本市执行…, “Air quality is assessed by …”.
 *
 * @param ahead the sentence before it, with its laws
 */
export function isAppliedNow(
  sentence: string,
  lang: Lang,
  mention: LawMention,
  reading: Reading,
  { ahead, behind }: Record<'ahead' | 'behind', string>,
): boolean {
  const beside = (text: string): string => {
    const named = text.includes(reading.successor) ? 'ⓢ' : '';
    return (
      named +
      signed(text.replace(/\b(?:GB|HJ)(?:\/T)?\s*\d+(?:\.\d+)?\s*[-—–]\s*\d{4}/gu, ' '), lang, mention, { ...reading, mentions: [] })
    );
  };
  const text = signed(sentence, lang, mention, reading);
  return (
    applied[lang].test(text) &&
    !notToday[lang].test(text) &&
    !text.includes('ⓛ') &&
    !besideIt[lang].ahead.test(beside(ahead)) &&
    !besideIt[lang].behind.test(beside(behind))
  );
}
