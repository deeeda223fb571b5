import { anyPast, type Signed } from './signs.ts';

const numeral = '[零〇一二三四五六七八九十百千\\d]+';
const article = `第${numeral}条(?:第?[（(]?${numeral}[）)]?[款项])*`;
const articles = new RegExp(`(ⓜ|ⓢ|ⓛ)(?:的?(?:[、和及与至到]?${article})+)`, 'gu');
const passed = '(?:以前|之前|前|为止|止)';
const asBasis = '(?:按照?|依据|依照|根据|遵照|违反|适用)';

/** Without blanks, articles and remarks in brackets; ⓜ† is a law with a remark that it is repealed. */
const tidy = (sentence: Signed): Signed =>
  sentence
    .replace(/\s/gu, '')
    .replace(/(?<=ⓜ)[（(][^）)]*(?:废止|失效|旧法)[^）)]*[）)]/gu, '†')
    .replace(/[（(]([^（()）]*)[）)]/gu, (_, within: string) => (/[ⓜⓢ]/u.test(within) ? `，${within}，` : ''))
    .replace(articles, '$1')
    .replace(/ⓢ(?:施行|实施|生效)(?:以前|之前|前)/gu, 'ⓟ前')
    .replace(/ⓢ(?:施行|实施|生效|通过|公布)?(?:以后|之后|后|以来)/gu, '');

/** What may stand between a law and the word on its end: other laws of a list, days, adverbs, and no new subject. */
const between =
  '(?:[、和及与]|以及|[ⓜⓛⓟⓠ，；]|等(?:[^，；]{0,3}部)?(?:旧?法律|法)?|的?(?:规定|要求|条款)|起|自|从|于|在|已经?|现已?|也|都|均|还|同时|随之|就|将|并且?|后来|随后|正式|一并|全文|施行|实施|生效|修[订正]|通过|公布|(?:由|被|随着?)ⓢ(?:的?(?:施行|实施|生效))?)*';
const ended =
  '(?:废止|失效|作废|停止(?:施行|执行|适用)|不再(?:施行|执行|适用|有效|是?现行)|成为历史)(?=了?(?:[，；：、）后前时以的于]|法律|$))';
const before = '(?:曾经?|原来|原先|原本|过去|以前|此前|当时)';

const endOf = [
  'ⓜ†',
  `ⓜ${between}${ended}`,
  `ⓜ.*[，；](?:它|该法|此法|这部法律)${between}${ended}`,
  `ⓜ${between.replace('，；', '')}${before}`,
  `ⓜ${between}(?:由|被)[^，；]{0,16}?(?:取代|代替|替代|废止)`,
  `ⓜ.*(?:到|至)ⓟ(?:${passed}|有效|失效)`,
  `ⓜ.*(?:(?:有效|施行|适用|实施)(?:到|至)|止于|直到)ⓟ`,
  `ⓜ[^；]*ⓟ${passed}(?:作出|发生|立案|查处)`,
  'ⓜ(?:等[^，；]{0,5})?(?:是|属于|为)[^，；]{0,6}(?:旧法|历史|废止的|过去的)',
  // An attribute of the law, or of the list in which it stands.
  `(?:(?<![高平草中])原来?的?|原有的?|旧的?|旧法|过去的|以前的|此前的|曾经的|当时[^，；应须]{0,8}|(?:废止|失效|取代)的)(?:见|参见|即|：)?(?:ⓛ[、和及与])*ⓜ`,
  `(?<![未不从])曾经?(?:${asBasis}|是|为|由)[^，；的]{0,4}ⓜ`,
  '由ⓜ(?:改为|变为|改成|转为)',
  `(?:从前|原来|原先|过去|以前|此前|当时)的?(?:法律)?(?:依据|根据)(?:是|为|：)(?:ⓛ[、和及与])*ⓜ`,
  // The object of a repeal, in a list or alone.
  `(?<![未没不有无])(?:废止|取代|代替|替代)(?:了|的是)?(?:原来?的?|旧的?)?(?:[^，；：ⓜⓛ]{0,2}部法律[：:，])?(?:[ⓜⓛ](?:[、和及与]|以及))*ⓜ`,
  // A day before the repeal: alone, or close before the law.
  `(?:^|[，；：])(?:在|到|至|直到|截至)?ⓟ${passed}(?:[，；]|$)`,
  `ⓟ${passed}(?:[^，；应须]{0,10})ⓜ`,
  `ⓟ${passed}(?:作出|发生|立案|查处|受理)的[^，；]{0,8}，?[^，；应须]{0,6}ⓜ`,
].map((pattern) => new RegExp(anyPast(pattern), 'u'));

/** 现行 and its like, of the law itself. */
const lives = /现行|仍然?(?:有效|适用|施行)|继续(?:有效|适用|施行)|至今(?:有效|适用)|目前(?:有效|适用)/u;
const notOfIt = /(?:当时|不再是?|已?不是|并?非|已非)现行|现行的?(?:法律)?ⓢ|不再/gu;
const livesOn = (clause: string): boolean => lives.test(clause.replace(notOfIt, ''));
const isDated = (text: string): boolean => new RegExp(anyPast(`ⓟ${passed}`), 'u').test(text);

/** The law that took its place stands beside the old one, and is not its equal. */
const isAnswered = (text: string): boolean =>
  text.includes('ⓢ') &&
  !/ⓢ(?:以外|之外|外)|除了?ⓢ|ⓢ[^，；]{0,4}(?:未|没有|不)(?:废止|取代|代替|替代)/u.test(text) &&
  !new RegExp(`${asBasis}[^，；]{0,4}(?:ⓢ(?:[、和及与或]|以及)ⓜ|ⓜ(?:[、和及与或]|以及)ⓢ)`, 'u').test(text) &&
  !/(?:ⓢ(?:[、和及与]|以及)ⓜ|ⓜ(?:[、和及与]|以及)ⓢ)(?:都|均|同时)/u.test(text);

/** Whether a Chinese sentence speaks of the law at ⓜ as one in force. */
export function chineseAsInForce(sentence: Signed): boolean {
  const text = tidy(sentence);
  const clause = text.split(/[，；：]/u).find((one) => one.includes('ⓜ')) ?? text;
  if (livesOn(clause) && (clause.includes('现行') || !isDated(text))) return true;
  return !isAnswered(text) && !endOf.some((pattern) => pattern.test(text));
}
