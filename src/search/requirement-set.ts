import { articleName, readNumeral } from '../domain/law/articles.ts';
import { englishMonths } from '../domain/days/english-months.ts';
import { inDigits } from '../domain/numbers/english-numerals.ts';
import type { Lang } from '../domain/language.ts';
import { citedRows, rowsOfValues } from './cited-rows.ts';
import type { Columns, FacetValue } from './columns.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { parseQuery, quotationMark, type QueryTerm } from './query.ts';

/**
 * A question over the requirements that asks for all of a set and nothing beside: those that rest on an article, that fall due in
 * a month or come so often (`rows`), or that state a span of days (`span`), as a term that is looked for.
 */
export type RequirementSet = { rows: number[]; name: string } | { span: QueryTerm; name: string };

/** What may stand beside the name of a set, and asks for all of it. */
const askingZh =
  /有?(?:哪些|什么|哪几项)|所有|全部|一切|应当|应该|必须|需要|公开|公布|披露|报告|报送|提交|办理|到期|截止|事项|要求|义务|规定|期限|时限|之?前|以?内|之内|月?底|末|[的要应须由在于都是有会该做交报内里中呢吗了份?]/gu;
const askingEn =
  /\b(?:everything|anything|all|any|that|what|which|who|is|are|falls?|fall|due|in|by|of|on|at|the|a|an|within|before|until|end|each|every|must|has|have|to|be|do|does|published?|publish|disclosed?|disclose|reported?|report|announced?|announce|requirements?|duties|duty|obligations?|deadlines?|limits?|time|year|there|with)\b/giu;

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
];

/** Who owes what a question asks for, as a value of the facet of subjects, with the words that say so. */
export function subjectAsked(question: string): { id: string; typed: string } | undefined {
  const found = whoOwes.map((pattern) => pattern.exec(question.normalize('NFKC'))).find((one) => one !== null);
  const id = found && subjectOf.find(([, pattern]) => pattern.test(found[1]!))?.[0];
  return id === undefined ? undefined : { id, typed: found![0] };
}

/** Whether nothing but words that ask is left of a question. */
const asksOnly = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest.replace(askingEn, ' ').replace(askingZh, ' '));

/** The set that a question asks for, where it asks nothing else. */
export function requirementSet(question: string, columns: Columns, lang: Lang, laws: readonly NamedLaw[]): RequirementSet | undefined {
  if (quotationMark.test(question)) return undefined;
  const typed = withSpansInFigures(question.normalize('NFKC'));
  return ofArticle(typed, columns, lang, laws) ?? ofSpan(typed, lang) ?? ofFacet(typed, columns, lang);
}

function ofArticle(typed: string, columns: Columns, lang: Lang, laws: readonly NamedLaw[]): RequirementSet | undefined {
  const terms = parseQuery(typed, lang, laws);
  const named = terms.filter(({ article }) => article);
  const rest = terms.filter(({ article }) => !article).map((term) => term.typed);
  const [{ article } = {}] = named;
  if (!article || named.length > 1 || !asksOnly(rest.join(' '))) return undefined;
  const rows = citedRows(columns, article, laws, 'provision');
  if (!rows.length) return undefined;
  const law = article.law === undefined ? '' : (lawNamed(article.law, laws) ?? article.law);
  const own = columns.facets.provision?.values.find(({ id }) => id === articleName({ law, article: article.article }));
  return { rows, name: own?.label[lang] ?? named[0]!.typed };
}

function ofSpan(typed: string, lang: Lang): RequirementSet | undefined {
  const found = spans[lang].map((pattern) => pattern.exec(typed)).find((one) => one !== null);
  if (!found || !asksOnly(typed.replace(found[0], ' '))) return undefined;
  const [, count, of] = found;
  const name = /\p{Script=Han}/u.test(of!)
    ? `${count}${/^工作日|^自然日/u.test(of!) ? `个${of}` : of}`
    : `${count} ${of!.replace(/business/iu, 'working')}`;
  const [span] = parseQuery(`"${name}"`, lang);
  return span && { span: { typed: name, pagefind: span.pagefind }, name };
}

function ofFacet(typed: string, columns: Columns, lang: Lang): RequirementSet | undefined {
  const timing = often.find(([, pattern]) => pattern.test(typed) && asksOnly(typed.replace(pattern, ' ')));
  if (timing) return ofValue(columns, 'timing', timing[0], lang);
  const subject = subjectAsked(typed);
  if (subject && asksOnly(typed.replace(subject.typed, ' '))) return ofValue(columns, 'subject', subject.id, lang);
  const month = monthZh.exec(typed) ?? monthEn.exec(typed);
  if (!month || !asksOnly(typed.replace(month[0], ' '))) return undefined;
  const number = readNumeral(month[1]!) ?? englishMonths.findIndex((name) => name.toLowerCase() === month[1]!.toLowerCase()) + 1;
  return ofValue(columns, 'due', String(number).padStart(2, '0'), lang);
}

function ofValue(columns: Columns, facet: 'timing' | 'due' | 'subject', id: string, lang: Lang): RequirementSet | undefined {
  const value: FacetValue | undefined = columns.facets[facet]?.values.find((one) => one.id === id);
  return value && { rows: rowsOfValues(columns, [{ facet, value }]), name: value.label[lang] };
}
