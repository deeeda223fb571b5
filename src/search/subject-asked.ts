/** The value of the facet of subjects for enterprises on the disclosure list. */
export const listedEnterprises = 'enterprise-listed';

/** Those who must disclose, as readers call them, with the value of `subject` for each; the longer names first. */
const subjectsZh =
  '国务院部门|生态环境部(?!门)|部委|市?生态环境(?:主管)?部门|市?生态环境局|市?环保局|市局|局里|我们局|处罚机关|执法机关|区县?政府|人民政府|政府部门|政府|各区|区里|区县|行政机关|机关|部门|重点排污单位|排污大户|(?:排污|产污|污染)(?:企业|单位|者|工厂|大?户)|企业|(?<!供电|电力|供水|自来水|供气|燃气|煤气|天然气|液化气|供热|供暖|暖气|热力|公交|地铁|水务|电网)公司|工厂|厂家|厂子|(?<!自来水|污水处理)厂';
const subjectsEn =
  'state council departments?|ministr(?:y|ies)|ecology authorit(?:y|ies)|(?:ecology |environment(?:al)? )+bureaus?|bureaus?|penali[sz]ing agenc(?:y|ies)|enforcers?|district governments?|government departments?|(?:city |local )?governments?|districts?|agenc(?:y|ies)|departments?|key pollut(?:ers?|ing (?:units?|enterprises?|compan(?:y|ies)|firms?|entit(?:y|ies)))|pollut(?:ers?|ing (?:units?|enterprises?|compan(?:y|ies)|firms?|entit(?:y|ies)))|enterprises?|(?<!(?:power|water|gas|heat|heating|electricity|bus|utility|public utility) )compan(?:y|ies)|business(?:es)?|firms?|factor(?:y|ies)|plants?';
const subjectOf: readonly (readonly [string, RegExp])[] = [
  [listedEnterprises, /重点排污|排污大户|key pollut/iu],
  ['national', /国务院|部委|环境部$|state council|ministr/iu],
  ['bureau', /局|生态环境|bureau|ecology/iu],
  ['enforcer', /处罚|执法|penali|enforcer/iu],
  ['unit', /区|district/iu],
  ['agency', /机关|部门|agenc|department/iu],
  ['government', /政府|government/iu],
  ['enterprise', /企业|公司|厂|排污|产污|污染|pollut|enterprise|compan|business|firm|factor|plant/iu],
];
/** What says of enterprises that they stand on the list of those that must disclose: 名单上的企业, “an enterprise on the list”. */
const onList =
  /(?:已经?)?(?:被?(?:纳入|列入|列进|进入|进了|上了|在)了?)?(?:环境信息)?(?:依法)?(?:披露)?(?:企业)?名[单录](?:之?[上中里内])?的?(?=企业|公司|单位|工厂)|(?:已经?)?被?(?:纳入|列入|列进|进入|进了|上了|在)了?(?:环境信息)?(?:依法)?(?:披露)?(?:企业)?名[单录](?:之?[上中里内])?了?|\s(?:(?:is|are|am|were|that is|that are|which is|which are) )?(?:on|in) (?:the|a|your|our|this) (?:(?:city|disclosure|enterprise|company|companies) )*(?:list|register|directory)\b|\blisted (?=(?:enterprise|compan|business|firm|factor|plant))/iu;
const owes = '(?:公开|公布|披露|报告|报送|公示|上报|提交|报|交|做)';
const need = '(?:都?(?:要|应当|应该|应|必须|需要|得|该))';
const when = '(?:都?(?:什么时候|何时|几时|哪天|几号|多久))';
const owesEn = '(?:publish|disclose|report|announce|owe|submit|file|do)';
/** What asks for all that somebody owes, with who it is: 企业要公开什么, “duties of an enterprise”, “what must companies disclose”. */
const whoOwes: readonly RegExp[] = [
  new RegExp(`(?<!哪些|什么|哪家|哪个)(${subjectsZh})(?:有什么|有哪些|的)?${need}?${owes}(?:什么|哪些|的?义务)`, 'u'),
  new RegExp(`(${subjectsZh})${when}${need}?${owes}(?:什么|哪些)`, 'u'),
  new RegExp(`(${subjectsZh})(?:有(?:什么|哪些)|的)(?:${owes})?(?:义务|责任|要求)`, 'u'),
  new RegExp(`(${subjectsZh})${owes}?义务`, 'u'),
  new RegExp(`\\b(?:duties|duty|obligations?) (?:of|for|on) (?:an? |the |all |every )?(${subjectsEn})\\b`, 'iu'),
  new RegExp(`\\b(${subjectsEn})(?:['’]s?)? (?:disclosure |reporting |publication )?(?:duties|duty|obligations?)\\b`, 'iu'),
  new RegExp(
    `\\bwhat (?:duties |obligations )?(?:must|do|does|should|has|have) (?:an? |the |all |every )?(${subjectsEn})\\b(?: have to| has to| need to)? (?:${owesEn}|have)\\b`,
    'iu',
  ),
  new RegExp(`\\bwhat (?:is|are) (?:an? |the |all |every )?(${subjectsEn})\\b (?:required|obliged|supposed|due) to ${owesEn}\\b`, 'iu'),
  new RegExp(
    `\\b(?:what|everything|all(?: that)?) (?:an? |the )?(${subjectsEn}) (?:(?:must|has to|have to|should|needs? to|is to|are to) ${owesEn}|owes?)\\b`,
    'iu',
  ),
  // Somebody of an enterprise speaks of it, and asks what then is due.
  new RegExp(
    `\\b(?:(?:i|we) (?:run|own|manage|have|operate|lead|head|work (?:at|for|in)|am|are)|(?:my|our)) (?:an? |the )?(${subjectsEn})\\b[,;:.]?(?: (?:and|so))? ?what (?:must|do|does|should) (?:i|we|it)(?: have to| need to)? ${owesEn}\\b`,
    'iu',
  ),
  new RegExp(`\\bwhat (?:must|do|does|should) (?:my|our) (${subjectsEn})\\b(?: have to| need to)? ${owesEn}\\b`, 'iu'),
];

/** Anybody of these, in either language. */
const anySubject = new RegExp(`${subjectsZh}|\\b(?:${subjectsEn})\\b`, 'giu');
/** What says that something is due, and what asks for all of it. */
const isDue =
  /要(?!求)|应当?|应该|必须|须|需要|得|该|义务|\b(?:must|owes?|have to|has to|needs? to|should|required?|obliged|supposed|duty|duties|obligations?)\b/iu;
const asksForAll = /什么|哪些|义务|所有|全部|一切|\b(?:what|which|everything|all|duty|duties|obligations?)\b/iu;
/** Words beside who and what in such a question, which ask nothing more. */
const besideSubject =
  /我们|咱们|已经?|[我咱家这本了被，]|\b(?:i|we|my|our|us|am|as|if|and|when|law|require|required|obliged|supposed|need|needs|should|owes?|from|then|so|run|own|manage|have|operate|by|on|in|before|until|each|every)\b/giu;
/** Who must do it is what is asked, or somebody is told of it. */
const asksWho = new RegExp(
  `谁|\\bwho\\b|(?:哪些|什么|哪家|哪个)(?:${subjectsZh})|\\b(?:which|what) (?:${subjectsEn})\\b|\\b(?:to|about|on|against) (?:the |an? |all |every )?(?:${subjectsEn})\\b`,
  'iu',
);
const isToBeDone = /\bbe (?:publish|disclos|report|announc|told|sent)/iu;
const doneBy = new RegExp(`\\bby (?:the |an? |all |every )?(?:${subjectsEn})\\b`, 'iu');

/** A question without the words that say that somebody is on the list, whose units are enterprises. */
function withoutList(typed: string, instead: string): string {
  const asked = typed.replace(onList, instead);
  return asked === typed ? typed : asked.replace(/(?<!\p{Script=Han})单位/u, '企业');
}

/**
 * Who a question is about that asks in any order of words for all that they owe, and names nothing else: “we are on the list, what
 * do we owe”.
 *
 * @param asksOnly whether nothing but words that ask is left of a question
 */
export function subjectAlone(question: string, asksOnly: (rest: string) => boolean): string | undefined {
  const typed = question.normalize('NFKC');
  const asked = withoutList(typed, ' ');
  if (!isDue.test(asked) || !asksForAll.test(asked) || asksWho.test(asked)) return undefined;
  if (isToBeDone.test(asked) && !doneBy.test(asked)) return undefined;
  if (!asksOnly(asked.replace(anySubject, ' ').replace(besideSubject, ' '))) return undefined;
  const ids = new Set([...asked.matchAll(anySubject)].map(([name]) => subjectOf.find(([, pattern]) => pattern.test(name))?.[0]));
  if (asked !== typed && [...ids].every((id) => id === 'enterprise' || id === listedEnterprises)) return listedEnterprises;
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** Who owes what a question asks for, as a value of the facet of subjects, with what else the question says. */
export function subjectAsked(question: string): { id: string; rest: string } | undefined {
  const typed = question.normalize('NFKC');
  const asked = withoutList(typed, '');
  const found = whoOwes.map((pattern) => pattern.exec(asked)).find((one) => one !== null);
  const id = found && subjectOf.find(([, pattern]) => pattern.test(found[1]!))?.[0];
  if (!found || id === undefined) return undefined;
  return { id: id === 'enterprise' && asked !== typed ? listedEnterprises : id, rest: asked.replace(found[0], ' ') };
}
