import type { Bilingual, Lang } from '../../domain/language.ts';
import type { Fault } from '../faults.ts';
import type { Prose } from './prose.ts';

/** What a site shows, which a text may call a sample, a test or unreal. */
const shown = {
  zh: '(?:内容|数据|案例|案件|城市|公司|企业|单位|人物|当事人|任务|记录)',
  en: '(?:cases?|data|records?|contents?|firms?|company|companies|names?|figures|city|tasks?|parties)',
};

/**
 * Words by which a text calls the site a demonstration, a sample or a test, or what it holds invented or unreal. Showing how
 * something is done is no such word, nor is a demonstration zone, nor the law on invented data, nor a model of the air.
 */
export const calls: Record<Lang, RegExp[]> = {
  zh: [
    /(?<!现场|当场|操作|动画|实验|实物|课堂|进行|互动)演示(?!文稿|动画|如何|怎样|怎么|了|操作|实验|会|者|课|活动|垃圾)/,
    /(?:均|都|皆|系|是|为|纯属|全属|属于|属)(?:虚构|编造)(?!事实|监测|证据)/,
    new RegExp(`虚构的?${shown.zh}|虚构(?=[）)。，；]|$)`),
    new RegExp(`(?:示例|样例|假想的?|(?:为|是|以下|本[站页][^，。]{0,4})(?:模拟|测试)的?)${shown.zh}(?!质量)`),
    /(?:是|为|纯属|系)(?:杜撰|编的)|不代表真实|[均都并](?:非|不是)真(?![^，。；]*(?:时|的，))|测试(?:版|网站|站点)/,
    new RegExp(`${shown.zh}(?:都|均|全|并)不存在(?=[。，；）]|$)`),
    /不(?:收取|接收|受理)、?也?不转交/,
  ],
  en: [
    /\bdemo\b(?!\s*:)/i,
    /\bdemonstration[ -](?:site|website|portal|data|record|version|content|case|address|text|page|task|purpose)s?\b(?!\s+(?:for|of)\b)/i,
    /\b(?:is|are|as|for|only|just) (?:only |just )?(?:a )?demonstration\b(?!\s+(?:zone|project|area|base|city|cities|county|counties|plant|farm|site|of|for)s?\b)/i,
    /\b(?:this|the) (?:portal|site|website) (?:only |just |merely )?demonstrates\b/i,
    /\(demonstration\)|\b(?:marked|labelled)\W+(?:as )?\W*demonstration\b/i,
    /\b(?:is|are|all|were|contents?) (?:all |wholly |entirely |purely )?(?:invented|fictitious|fictional|made[ -]up)\b(?! (?:in|by|of|to|from)\b)/i,
    new RegExp(`\\b(?:invented|fictitious|fictional|hypothetical|mock|placeholder) ${shown.en}\\b|\\(invented\\)|\\bmock-?ups?\\b`, 'i'),
    new RegExp(
      `(?<!\\b(?:water|soil|air|the|a|of|each|per) )\\b(?:sample|simulated) ${shown.en}\\b(?! (?:from|by|with|of|shows?)\\b)`,
      'i',
    ),
    /\b(?:is|are) (?:only |just |all |purely )?(?:hypothetical|simulated(?! (?:by|with|in|from|for)\b)|(?:a )?test (?:version|site|website|portal))\b/i,
    /\b(?:nothing|none)\b[^.;]{0,30}\b(?:is|are) real\b|\b(?:is|are) not real\b/i,
    /\b(?:companies|firms|cases|parties)\b[^.,;]{0,12} do not exist(?=[.,;]|$)|\bneither (?:takes|accepts|collects|receives) nor (?:passes|forwards)/i,
  ],
};

const left: Bilingual = {
  zh: '本站不是演示网站（portal.yaml 写着 demo: false），这句话却说到演示或虚构的内容。请删去或改写。',
  en: 'This portal is no demonstration (portal.yaml says demo: false), but this speaks of one, or of what is invented. Delete it or put it another way.',
};

/**
 * Names what calls the site a demonstration outside `<Demo>`, which is refused by itself: for portals that are none.
 */
export function checkDemonstrationWords({ withReported }: Prose): Fault[] {
  const faults: Fault[] = [];
  for (const { file, line, column, field, lang, text, inDemo } of withReported)
    if (!inDemo && calls[lang].some((pattern) => pattern.test(text)))
      faults.push({ severity: 'warning', file, line, column, field, message: left });
  return faults;
}
