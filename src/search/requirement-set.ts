import { articleName, readNumeral, type SoughtArticle } from '../domain/law/articles.ts';
import { englishMonths } from '../domain/days/english-months.ts';
import { inDigits } from '../domain/numbers/english-numerals.ts';
import type { Lang } from '../domain/language.ts';
import { citedRows, rowsEnforcedBy, rowsOfValues } from './cited-rows.ts';
import type { Columns, FacetValue } from './columns.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { judgedAsked } from './judged-asked.ts';
import { parseQuery, quotationMark, type QueryTerm } from './query.ts';
import type { Facet } from './scopes.ts';

/** A span of days as a term that is looked for, and what it stands as in a text: 5个工作日 is in 15个工作日 too, character by character. */
export type StatedSpan = { term: QueryTerm; isIn: RegExp };
/**
 * A question over the requirements that asks for all of a set and nothing beside: those that rest on an article, that fall due in
 * a month, come so often or were met so (`rows`), of an article behind them those that are enforced by it (`enforced`); that state a span of days, the first of `spans` which one states; or, where none
 * rests on an `article`, those that name it.
 */
export type RequirementSet =
  | { rows: number[]; name: string; enforced?: number[] }
  | { spans: StatedSpan[] }
  | { article: SoughtArticle; term: QueryTerm; name: string };
/** What the portal knows by name: the laws, and the values of facets that perhaps no record has. */
export type Known = { laws: readonly NamedLaw[]; known?: Partial<Record<Facet, readonly FacetValue[]>> };

/** What may stand beside the name of a set, and asks for all of it. */
const askingZh =
  /有?(?:哪些|什么|哪几项)|所有|全部|一切|应当|应该|必须|需要|公开|公布|披露|报告|报送|提交|办理|到期|截止|事项|要求|义务|规定|信息|内容|期限|时限|之?前|以?内|之内|月?底|末|[的要应须由在于都是有会该做交报内里中呢吗了份?]/gu;
const askingEn =
  /\b(?:everything|anything|all|any|that|what|which|who|is|are|was|were|been|those|falls?|fall|due|in|by|of|on|at|the|a|an|within|before|until|end|each|every|must|has|have|to|be|do|does|published?|publish|disclosed?|disclose|reported?|report|announced?|announce|requirements?|duties|duty|obligations?|deadlines?|limits?|time|year|there|with)\b/giu;

const hanNumeral = '[〇零一二两三四五六七八九十百]+';
/** A span of days in words: the numeral in Chinese, then what it counts. */
const spelledSpan = new RegExp(
  `(?<![第〇零一二两三四五六七八九十百\\d])(${hanNumeral})(?=\\s?个?(?:工作日|自然日|天|日(?!前?\\d)|个月))`,
  'gu',
);
const spelledInEnglish = /\b[a-z]+(?:[ -][a-z]+)?(?=[ -](?:working |business )?(?:days?|months?)\b)/giu;
const spanZh = /(\d+)\s*(个?工作日|个?自然日|[天日]|个月)(?:以内|之内|内)?/u;
const spanEn = /\b(\d+)[ -]((?:working|business) days?|days?|months?)\b/iu;

/** Spans of days in figures, as records write them: 五个工作日 is 5个工作日, “five working days” are 5; in quotation marks it stays. */
export function withSpansInFigures(question: string): string {
  if (quotationMark.test(question)) return question;
  const han = question.replace(spelledSpan, (typed) => String(readNumeral(typed.replace('两', '二')) ?? typed));
  return han.replace(spelledInEnglish, inDigits);
}

/** A reader of a language may type the words of the other. */
const spans: Record<Lang, readonly RegExp[]> = { zh: [spanZh, spanEn], en: [spanEn, spanZh] };

const monthZh = /(?<!\d)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?!\s*(?:\d|[一二三四五六七八九十]))/u;
const monthEn = new RegExp(`\\b(${englishMonths.join('|')})\\b`, 'iu');

/** How often something comes, as readers put it, with the value of `timing` for it. */
const often: readonly (readonly [string, RegExp])[] = [
  ['quarterly', /[每按]个?季度?|\b(?:quarterly|(?:every|each|a|per) quarter)\b/iu],
  ['monthly', /[每按]个?月|\b(?:monthly|(?:every|each|a|per) month)\b/iu],
  ['realTime', /实时|\b(?:real[ -]time|in real time)\b/iu],
];

/** The value of the facet of subjects for enterprises on the disclosure list. */
export const listedEnterprises = 'enterprise-listed';

/** Those who must disclose, as readers call them, with the value of `subject` for each; the longer names first. */
const subjectsZh =
  '国务院部门|部委|生态环境局|环保局|市局|处罚机关|执法机关|人民政府|政府|各区|区里|区县|行政机关|机关|部门|企业|公司|工厂|厂家';
const subjectsEn =
  'state council departments?|ministr(?:y|ies)|(?:ecology |environment(?:al)? )+bureaus?|bureaus?|penali[sz]ing agenc(?:y|ies)|enforcers?|governments?|districts?|agenc(?:y|ies)|departments?|enterprises?|compan(?:y|ies)|firms?|factor(?:y|ies)|plants?';
const subjectOf: readonly (readonly [string, RegExp])[] = [
  ['national', /国务院|部委|state council|ministr/iu],
  ['bureau', /局|bureau/iu],
  ['enforcer', /处罚|执法|penali|enforcer/iu],
  ['government', /政府|government/iu],
  ['unit', /区|district/iu],
  ['agency', /机关|部门|agenc|department/iu],
  ['enterprise', /企业|公司|厂|enterprise|compan|firm|factor|plant/iu],
];
/** What says of enterprises that they stand on the list of those that must disclose: 名单上的企业, “an enterprise on the list”. */
const onList =
  /(?:被?(?:纳入|列入|列进|进入|进了|上了))?(?:环境信息)?(?:依法)?(?:披露)?名单(?:之?[上中里内])?的?(?=企业|公司|单位)|\son the (?:(?:disclosure|enterprise|company) )?list\b/iu;
const owes = '(?:公开|公布|披露|报告|报送|公示)';
/** What asks for all that somebody owes, with who it is: 企业要公开什么, “duties of an enterprise”, “what must companies disclose”. */
const whoOwes: readonly RegExp[] = [
  new RegExp(`(${subjectsZh})(?:有什么|有哪些|的)?(?:都?(?:要|应当|应该|应|必须|需要|得|该))?${owes}(?:什么|哪些|的?义务)`, 'u'),
  new RegExp(`(${subjectsZh})(?:有(?:什么|哪些)|的)(?:${owes})?(?:义务|责任|要求)`, 'u'),
  new RegExp(`\\b(?:duties|duty|obligations?) of (?:an? |the |all |every )?(${subjectsEn})\\b`, 'iu'),
  new RegExp(
    `\\bwhat (?:must|do|does|should|has|have) (?:an? |the |all |every )?(${subjectsEn})\\b(?: have to| has to)? (?:publish|disclose|report|announce|owe)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:what|everything|all(?: that)?) (?:an? |the )?(${subjectsEn}) (?:must|has to|have to|should|needs? to) (?:publish|disclose|report|announce)\\b`,
    'iu',
  ),
];

/** Who owes what a question asks for, as a value of the facet of subjects, with what else the question says. */
export function subjectAsked(question: string): { id: string; rest: string } | undefined {
  const typed = question.normalize('NFKC');
  const asked = typed.replace(onList, '');
  const found = whoOwes.map((pattern) => pattern.exec(asked)).find((one) => one !== null);
  const id = found && subjectOf.find(([, pattern]) => pattern.test(found[1]!))?.[0];
  if (!found || id === undefined) return undefined;
  return { id: id === 'enterprise' && asked !== typed ? listedEnterprises : id, rest: asked.replace(found[0], ' ') };
}

/** Whether nothing but words that ask is left of a question. */
const asksOnly = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest.replace(askingEn, ' ').replace(askingZh, ' '));

/** The set that a question asks for, where it asks nothing else. */
export function requirementSet(question: string, columns: Columns, lang: Lang, known: Known): RequirementSet | undefined {
  if (quotationMark.test(question)) return undefined;
  const typed = withSpansInFigures(question.normalize('NFKC'));
  return (
    ofArticle(typed, columns, lang, known.laws) ??
    ofSpan(typed, lang) ??
    ofFacet(typed, columns, lang) ??
    ofJudged(typed, columns, lang, known)
  );
}

function ofArticle(typed: string, columns: Columns, lang: Lang, laws: readonly NamedLaw[]): RequirementSet | undefined {
  const terms = parseQuery(typed, lang, laws);
  const named = terms.filter(({ article }) => article);
  const rest = terms.filter(({ article }) => !article).map((term) => term.typed);
  const [{ article } = {}] = named;
  if (!article || named.length > 1 || !asksOnly(rest.join(' '))) return undefined;
  const rows = citedRows(columns, article, laws, 'provision');
  const enforced = rowsEnforcedBy(columns, article, laws);
  if (!rows.length && !enforced.length) return { article, term: named[0]!, name: named[0]!.typed };
  const law = article.law === undefined ? '' : (lawNamed(article.law, laws) ?? article.law);
  const { provision, consequence } = columns.facets;
  const isOwn = ({ id }: FacetValue) => id === articleName({ law, article: article.article });
  const own = provision?.values.find(isOwn) ?? consequence?.values.find(isOwn);
  return { rows, name: own?.label[lang] ?? named[0]!.typed, ...(enforced.length ? { enforced } : {}) };
}

function ofSpan(typed: string, lang: Lang): RequirementSet | undefined {
  const found = spans[lang].map((pattern) => pattern.exec(typed)).find((one) => one !== null);
  if (!found || !asksOnly(typed.replace(found[0], ' '))) return undefined;
  const [, count, of] = found;
  const isHan = /\p{Script=Han}/u.test(of!);
  const own = isHan ? of!.replace(/^(?=工作日|自然日)/u, '个') : of!.replace(/business/iu, 'working');
  // Where no requirement states it in days, those that state as many working days were meant: “within seven days”.
  const others = isHan && days.includes(own) ? [...days, '个工作日'] : /^days?$/iu.test(own) ? [`working ${own}`] : [];
  const isDate = dateBefore.test(typed);
  const stated = [...new Set([own, ...(isDate ? [] : others)])].flatMap((one): StatedSpan[] => {
    const name = isHan ? `${count}${one}` : `${count} ${one}`;
    const [span] = parseQuery(`"${name}"`, lang);
    return span
      ? [{ term: { typed: name, pagefind: span.pagefind }, isIn: new RegExp(`(?<![\\d${isDate ? '' : '月'}])${name}`, 'iu') }]
      : [];
  });
  return { spans: stated };
}
const days: readonly string[] = ['日', '天', '个自然日'];
/** A day of a month: 15日前. */
const dateBefore = /\d日之?前/u;

function ofFacet(typed: string, columns: Columns, lang: Lang): RequirementSet | undefined {
  const timing = often.find(([, pattern]) => pattern.test(typed) && asksOnly(typed.replace(pattern, ' ')));
  if (timing) return ofValue(columns, 'timing', timing[0], lang);
  const subject = subjectAsked(typed);
  if (subject && asksOnly(subject.rest)) return ofValue(columns, 'subject', subject.id, lang);
  const month = monthZh.exec(typed) ?? monthEn.exec(typed);
  if (!month || !asksOnly(typed.replace(month[0], ' '))) return undefined;
  const number = readNumeral(month[1]!) ?? englishMonths.findIndex((name) => name.toLowerCase() === month[1]!.toLowerCase()) + 1;
  return ofValue(columns, 'due', String(number).padStart(2, '0'), lang);
}

function ofValue(columns: Columns, facet: 'timing' | 'due' | 'subject', id: string, lang: Lang): RequirementSet | undefined {
  const value: FacetValue | undefined = columns.facets[facet]?.values.find((one) => one.id === id);
  return value && { rows: rowsOfValues(columns, [{ facet, value }]), name: value.label[lang] };
}

/** The requirements that were met or not as a question says, where it asks no more; none has to be. */
function ofJudged(typed: string, columns: Columns, lang: Lang, { known }: Known): RequirementSet | undefined {
  const judged = judgedAsked(typed, asksOnly);
  if (!judged) return undefined;
  const named = judged.flatMap((id): FacetValue[] => {
    const isOf = (value: FacetValue) => value.id === `requirement-${id}`;
    const value = columns.facets.judgement?.values.find(isOf) ?? known?.judgement?.find(isOf);
    return value ? [value] : [];
  });
  const rows = rowsOfValues(
    columns,
    named.map((value) => ({ facet: 'judgement', value })),
  );
  return named.length ? { rows, name: named.map(({ label }) => label[lang]).join(' / ') } : undefined;
}
