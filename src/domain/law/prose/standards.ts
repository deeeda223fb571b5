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
