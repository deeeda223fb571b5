import { numeral } from '../articles.ts';
import { isOfItsMaking } from './making.ts';
import { isPastChineseDeed } from './past-deeds.ts';
import { anyPast, type Signed } from './signs.ts';

const article = `第${numeral}条(?:第?[（(]?${numeral}[）)]?[款项])*`;
const articles = new RegExp(`(ⓜ|ⓢ|ⓛ)(?:的?(?:[、和及与至到]?${article})+)`, 'gu');
const remarkOfEnd = new RegExp(`(?<=ⓜ(?:的?${article})?)[（(][^）)]*(?:废止|失效|旧法)[^）)]*[）)]`, 'gu');
const passed = '(?:以前|之前|前|为止|止)';
const asBasis = '(?:按照?|依据|依照|根据|遵照|违反|适用)';

/** Without blanks, quotation marks, articles and remarks in brackets; ⓜ† is a law with a remark that it is repealed. */
const tidy = (sentence: Signed): Signed =>
  sentence
    .replace(/[\s“”‘’「」"]/gu, '')
    .replace(remarkOfEnd, '†')
    .replace(/[（(]([^（()）]*)[）)]/gu, (_, within: string) => (/[ⓜⓢ]/u.test(within) ? `，${within}，` : ''))
    .replace(articles, '$1')
    .replace(/ⓢ(?:施行|实施|生效)(?:以前|之前|前)/gu, 'ⓟ前')
    .replace(/ⓢ(?:施行|实施|生效|通过|公布)?(?:以后|之后|后|以来)/gu, '');

/** What may stand between a law and the word on its end: other laws of a list, days, adverbs, and no new subject. */
const between =
  '(?:[、和及与]|以及|[ⓜⓛⓟⓠⓔ，；]|等(?:[^，；]{0,3}部)?(?:旧?法律|法)?|(?:另外?|其[他它余]|余下)的?[\\d一二三四五六七八九十几]{0,3}部?(?:[^，；]{0,4}法律|法)|的?(?:规定|要求|条款)|起|一[起同并]|自|从|于|在|[今去]年|(?:[那当]一?|同一?)[天日]|\\d+[月日]|已经?|现已?|也|都|均|还|同时|随之|随后|就|将|并且?|后来|随后|正式|一并|全文|施行|实施|生效|修[订正]|通过|公布|(?:由|被|随着?)ⓢ(?:的?(?:施行|实施|生效))?)*';
const ended =
  '(?:废止|失效|作废|停止(?:施行|执行|适用)|不再(?:施行|执行|适用|有效|是?现行)|成为历史)(?=了?(?:[，；：、）后前时以的于]|法律|$))';
/** A past day or span, and what is judged by the law of its day. */
const pastDay = `ⓟ(?!起|以来|以后|之后|后)(?:${passed})?`;
const deed = '(?:案|决定|行为|处罚|违[法反]|发生|作出|立案|查处|受理)';
const pastDeed = `(?:${pastDay}的?[^，；应须]{0,10}?${deed}|${deed}[^，；应须]{0,6}${pastDay})`;
/** An act before the repeal: its law is that of its day, whoever judges it now. */
const actedBefore = `(?:(?:行为|违法)[^，；]{0,8}?(?:ⓔ|${pastDay})|(?:ⓔ|ⓟ(?:${passed}))(?:发生|实施)?的(?:[^，；的应须]{0,6})行为|(?:ⓔ|ⓟ(?:${passed}))(?:发生|实施|造成|产生)的[^，；]{0,10}(?=，|ⓜ|仍|还))`;
/** Decisions of a past time that are counted or told: 2025年全市依据…作出处罚12件. */
const counted = '(?:\\d+[余多]?(?:件|起|宗|家|份|人次?|例|万?元)|了)';
const reported = `(?:ⓔ|ⓟ(?!起|以来|以后|之后|后|修|公布|通过|施行|实施|生效))[^；应须必]{0,16}?(?:${deed}|罚款)?[^；应须必]{0,10}?${asBasis}(?:的是)?(?:ⓛ[、和及与])*ⓜ[^，；应须必]{0,6}(?:作出|处罚|罚款|查处|办理|立案)[^；应须必]{0,8}?${counted}`;
/** Words that tell somebody what to do now. */
const obliges = '(?<![对反适响])应|须|请|务必|可(?!以?(?:适用|引用))';
const before = '(?:曾经?|原来|原先|原本|过去|以前|此前|当时)';

const endOf = [
  'ⓜ†',
  `ⓜ${between}${ended}`,
  'ⓜ[^，；ⓜⓢ]{0,30}的(?:要求|规定|义务|责任)(?:已经?|也|都|均|就|便|现)*不再(?:适用|有效|存在)了?(?=[，；）]|$)',
  `ⓜ.*[，；](?:它|该法|此法|这部法律?)${between}${ended}`,
  `ⓜ${between.replace('，；', '')}${before}`,
  `ⓜ${between}(?:由|被)[^，；]{0,16}?(?:取代|代替|替代|废止)`,
  // What was required once, and is not since that day.
  `^(?:以前|此前|过去|原来|原先)[^；]*ⓜ[^；]*；[^；]*ⓟ(?:以后|之后|后|以来|起)[^；]*不再`,
  `ⓜ.*(?:到|至)ⓟ(?:${passed}|有效|失效)`,
  `ⓜ[^；]*?(?:(?:到|至|于|在)ⓟ|ⓟ起?)(?:就|便|已经?|也|都|同时|全部)?(?:结束|终止|终了|停止|到期)`,
  `ⓜ.*(?:(?:有效|施行|适用|实施)(?:到|至)|止于|直到)ⓟ`,
  'ⓜ(?:等[^，；]{0,5})?(?:是|属于|为)[^，；]{0,6}(?:旧法|历史|废止的|过去的)',
  // An attribute of the law, or of the list in which it stands.
  `(?:(?<![高平草中])原来?的?|原有的?|旧的?|旧法|过去的|以前的|此前的|曾经的|当时[^，；应须]{0,8}|(?:废止|失效|取代)的)(?:见|参见|即|：)?(?:ⓛ[、和及与])*ⓜ`,
  `(?<![未不从])曾经?(?:${asBasis}|是|为|由)[^，；的]{0,4}ⓜ`,
  '由ⓜ(?:改为|变为|改成|转为)',
  `(?:从前|原来|原先|过去|以前|此前|当时)的?(?:法律)?(?:依据|根据)(?:是|为|：)(?:ⓛ[、和及与])*ⓜ`,
  // The object of a repeal, in a list or alone.
  `(?<![未没不有无])(?:废止|取代|代替|替代)(?:了|的(?:法律)?(?:是|有|包括))?(?:原来?的?|旧的?)?(?:[^，；：ⓜⓛ]{0,2}部法律[：:，])?(?:[ⓜⓛ](?:[、和及与]|以及))*ⓜ`,
  // A day before the repeal: alone, or close before the law.
  `(?:^|[，；：])(?:在|到|至|直到|截至)?ⓟ${passed}(?:[，；]|$)`,
  `ⓟ${passed}(?:[^，；应须]{0,10})ⓜ`,
  `^(?:在|从|自)?(?:ⓟ(?:至|到|[-—–~～])|截至|截止到?|直到)ⓟ(?:止|为止|间|期间)?[，；]`,
  // 工地扬尘违法，2026年8月14日以前由…按照…处罚.
  `[，；：]ⓟ${passed}(?:均|都|一直|一律)?[由按依归][^，；应须ⓠ]{0,24}ⓜ[^，；应须ⓠ]{0,10}(?:[，；]|$)`,
  `^在?(?!ⓡ)ⓟ，(?!ⓜ[^，；]{0,6}(?:施行|修|通过|公布|实施|生效))[^；应须必]*ⓜ[^，；应须必]*$`,
  `ⓟ的ⓜ|ⓜ[^，；ⓠ]{0,8}(?:最早|第一部|首部|最后一[天日]|结束)`,
  // What was decided while it held, and a word that comes from it.
  'ⓜ(?:施行|实施|有效|适用)(?:期间|时期|期内|的?时候|时)(?:所?(?:作出|发生|颁发|核发|办理|立案|处理|产生|建成)|的[^，；应须]{0,8}(?:决定|行为|案))',
  '(?:一词|这个词|的?(?:说法|概念|名称|术语|提法|叫法))[^，；]{0,4}(?:出自|来自|源自|源于|见于|取自|出于)(?:ⓛ[、和及与])*ⓜ(?:[，；](?!.*(?:现行|有效|适用))|$)',
  // An older law gave way to it, which is so whatever became of it since.
  `ⓟ起?，?[就便才已]*(?:由|被)ⓜ(?:所?(?:取代|代替|替代|接替|废止))|ⓟ起?，?[就便才已]*让位[给于]ⓜ`,
  // What was done on a past day, or in an old case, goes by the law of that time.
  `^(?!.*(?:${obliges}))(?:.*${pastDeed}.*ⓜ|.*ⓜ.*${pastDeed})`,
  `${actedBefore}.*ⓜ|ⓜ.*${actedBefore}`,
  reported,
  '当[时年][^，；应须]{0,12}ⓜ|ⓜ.*(?:当[时年](?:有效|适用|施行)?的(?:法|规定)|[旧老]案)|[旧老](?:案|决定|文书)[^，；]*ⓜ|旧法，ⓜ',
  // A decision to come may go by the law of an earlier act.
  '(?:决定书?|判决书?|裁定书?|文书|案件)[^；]{0,12}?(?:仍然?|还)(?:可能|会)(?:引用|援引|适用)(?:ⓛ[、和及与])*ⓜ',
  // It is cited no more, it is asked whether it holds, or a further predicate tells of its end.
  '不[^，；]{0,3}再[^，；]{0,6}ⓜ',
  'ⓜ(?:现在|目前|如今|今天)?(?:是否|是不是|还)[^，；]{0,4}(?:有效|管用|适用|现行|施行|算数)(?:吗|$)|ⓜ(?:去了|去哪|到哪)',
  'ⓜ[^；]*，[零〇一二三四五六七八九十百\\d年月日天ⓟⓠ后内于同时已也就随即又]*(?:废止|失效)',
  // The line or the head of the column under which it stands.
  `${ended}[^，；]{0,12}：(?:ⓛ[、和及与])*ⓜ|^(?:原|旧|已?废止|失效)[^，；：]{0,6}：(?:[^，；：]{0,8}：)?ⓜ`,
].map((pattern) => new RegExp(anyPast(pattern), 'u'));

/** 现行 and its like, of the law itself. */
const lives =
  /现行|仍在(?:执行|施行)|仍然?(?:有效|适用|施行|管用)|继续(?:有效|适用|施行)|至今(?:仍|还)?(?:有效|适用|管用)|(?:目前|现在|当前|如今)(?:正在)?(?:有效|适用|执行|施行|实行)/u;
const notOfIt =
  /(?:目前|现在|当前|如今)(?:适用|执行|施行)的?(?:是|法律是)?ⓢ|(?:仍然?|还|继续)适用(?:的是)?(?:当时|行为时|行为发生时)的?[^，；]{0,6}(?=ⓜ)|(?:当时|不再是?|已?不是|并?非|已非)现行|现行的?(?:法律)?ⓢ|不再|是否.*|ⓜ[^，；]{0,12}吗$|ⓜ[^，；]{0,4}(?:作出|处理|办理|颁发|核发|处罚)的.*(?<!现行)有效/gu;
const livesOn = (clause: string): boolean => lives.test(clause.replace(notOfIt, ''));
/** What others say and the text does not. */
const isHearsay = (text: string): boolean => /^有人(?:说|认为|称).*[，；].*(?:没有?|未)能?(?:查到|找到|核实)/u.test(text);
const isDated = (text: string): boolean => new RegExp(anyPast(`ⓟ${passed}|${pastDeed}`), 'u').test(text);

/** The law that took its place stands beside the old one, and is not its equal. */
const isAnswered = (text: string): boolean =>
  text.includes('ⓢ') &&
  !/ⓢ(?:以外|之外|外)|除了?ⓢ|ⓢ[^，；]{0,4}(?:未|没有|不)(?:废止|取代|代替|替代)|ⓢ另有规定/u.test(text) &&
  (!/ⓢ(?:[、和及与或]|以及)ⓜ|ⓜ(?:[、和及与或]|以及)ⓢ/u.test(text) || /对照|比较|相比|区别|不同|差别|之间|衔接|对应|新旧|变化/u.test(text));

/** Whether a Chinese sentence calls the law at ⓜ 现行, 有效 and the like. */
export function chineseCallsInForce(sentence: Signed): boolean {
  const text = tidy(sentence);
  const clause = text.split(/[，；：]/u).find((one) => one.includes('ⓜ')) ?? text;
  return (
    livesOn(clause) &&
    !/^(?:如果|假如|倘若|要是|即使|哪怕)/u.test(clause) &&
    !isHearsay(text) &&
    (clause.includes('现行') || !isDated(text))
  );
}

/** Whether a Chinese sentence speaks of the law at ⓜ as one in force. */
export function chineseAsInForce(sentence: Signed): boolean {
  const text = tidy(sentence);
  if (chineseCallsInForce(sentence)) return true;
  return !isAnswered(text) && !isOfItsMaking(text, 'zh') && !isPastChineseDeed(text) && !endOf.some((pattern) => pattern.test(text));
}
