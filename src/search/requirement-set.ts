import { ascending } from 'd3-array';
import { articleName, readNumeral, type SoughtArticle } from '../domain/law/articles.ts';
import { dayOfYear } from '../domain/days/day-of-year.ts';
import { englishMonths } from '../domain/days/english-months.ts';
import { inDigits } from '../domain/numbers/english-numerals.ts';
import type { Lang } from '../domain/language.ts';
import { citedRows, rowsEnforcedBy, rowsOfValues } from './cited-rows.ts';
import type { Columns, FacetValue } from './columns.ts';
import { dayOfYearIn, monthEndIn } from './day-of-year.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { judgedAsked } from './judged-asked.ts';
import { parseQuery, quotationMark, type QueryTerm } from './query.ts';
import type { Facet } from './scopes.ts';
import { subjectAlone, subjectAsked } from './subject-asked.ts';

/** A span of days as a term that is looked for, and what it stands as in a text: 5个工作日 is in 15个工作日 too, character by character. */
export type StatedSpan = { term: QueryTerm; isIn: RegExp };
/** A day on which requirements fall due, and how many. */
export type DayDue = { name: string; count: number };
/**
 * A question over the requirements that asks for all of a set and nothing beside: those that rest on an article, that fall due in
 * a month or on a day, come so often, are due from somebody (`own` those that name just that kind) or were met so (`rows`, of a day
 * that has none with the `next` day that has, of an article behind them those that are `enforced` by it); that state a span of days,
 * the first of `spans` which one states; or, where none rests on an `article`, those that name it.
 */
export type RequirementSet =
  | { rows: number[]; name: string; own?: number[]; next?: DayDue; enforced?: number[] }
  | { spans: StatedSpan[] }
  | { article: SoughtArticle; term: QueryTerm; name: string };
/** What the portal knows by name: the laws, and the values of facets that perhaps no record has; and the day of which it speaks as today. */
export type Known = { asOf?: string; laws: readonly NamedLaw[]; known?: Partial<Record<Facet, readonly FacetValue[]>> };

/** What may stand beside the name of a set, and asks for all of it. */
const askingZh =
  /有?(?:哪些|什么|哪几项)|所有|全部|一切|应当|应该|必须|需要|公开|公布|披露|报告|报送|提交|办理|上报|到期|截止|事项|要求|义务|规定|信息|内容|期限|时限|之?前|以?内|之内|月?底|末|[的要应须由在于都是有会该做交报内里中呢吗了份?]/gu;
const askingEn =
  /\b(?:everything|anything|all|any|that|what|which|who|is|are|was|were|been|those|falls?|fall|due|in|by|of|on|at|the|a|an|within|before|until|end|each|every|must|has|have|to|be|do|does|published?|publish|disclosed?|disclose|reported?|report|announced?|announce|requirements?|duties|duty|obligations?|deadlines?|limits?|time|year|there|with|and|when)\b/giu;

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

/** Whether nothing but words that ask is left of a question. */
const asksOnly = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest.replace(askingEn, ' ').replace(askingZh, ' '));

/** The set that a question asks for, where it asks nothing else. */
export function requirementSet(question: string, columns: Columns, lang: Lang, known: Known): RequirementSet | undefined {
  if (quotationMark.test(question)) return undefined;
  const typed = withSpansInFigures(question.normalize('NFKC'));
  return (
    ofArticle(typed, columns, lang, known.laws) ??
    onlyWhen(dayAsked(typed, columns, lang, known), typed) ??
    ofSpan(typed, lang) ??
    ofFacet(typed, columns, lang, known) ??
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

/** Rows that are asked for all together, with what they are called. */
type NamedRows = Extract<RequirementSet, { rows: number[] }>;
/** When what is asked for falls due, with the words of the question that say so. */
type WhenAsked = { set: NamedRows; found: string };

/** A day of this year or the next, or of every year, with those that fall due on it. */
function dayAsked(typed: string, columns: Columns, lang: Lang, { asOf }: Known): WhenAsked | undefined {
  const named = dayOfYearIn(typed);
  const day = named ?? monthEndIn(typed);
  if (!day) return undefined;
  const thisYear = Number(asOf?.slice(0, 4));
  if (day.year !== undefined && asOf !== undefined && ![thisYear, thisYear + 1].includes(Number(day.year))) return undefined;
  const values = columns.facets.dueOn?.values.toSorted((a, b) => ascending(a.id, b.id)) ?? [];
  const rowsOn = (value: FacetValue): number[] => rowsOfValues(columns, [{ facet: 'dueOn', value }]);
  const { found } = day;
  const own = values.find(({ id }) => id === day.id);
  if (own) return { set: { rows: rowsOn(own), name: own.label[lang] }, found };
  // The end of a month on which nothing falls due means the month.
  if (!named) return undefined;
  const next = values.find(({ id }) => id > day.id) ?? values[0];
  const none = { rows: [], name: dayOfYear(day.id)[lang] };
  return { set: next ? { ...none, next: { name: next.label[lang], count: rowsOn(next).length } } : none, found };
}

function monthAsked(typed: string, columns: Columns, lang: Lang): WhenAsked | undefined {
  const month = monthZh.exec(typed) ?? monthEn.exec(typed);
  if (!month || dayOfYearIn(typed)) return undefined;
  const number = readNumeral(month[1]!) ?? englishMonths.findIndex((name) => name.toLowerCase() === month[1]!.toLowerCase()) + 1;
  const set = ofValue(columns, 'due', String(number).padStart(2, '0'), lang);
  return set && { set, found: month[0] };
}

function timingAsked(typed: string, columns: Columns, lang: Lang): WhenAsked | undefined {
  const named = often.find(([, pattern]) => pattern.test(typed));
  const set = named && ofValue(columns, 'timing', named[0], lang);
  return set && { set, found: named[1].exec(typed)![0] };
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

/** Who owes it and when, one of them or both. */
function ofFacet(typed: string, columns: Columns, lang: Lang, known: Known): RequirementSet | undefined {
  const when = timingAsked(typed, columns, lang) ?? dayAsked(typed, columns, lang, known) ?? monthAsked(typed, columns, lang);
  const rest = when ? typed.replace(when.found, '') : typed;
  const subject = subjectAsked(rest);
  const id = subject && asksOnly(subject.rest) ? subject.id : subjectAlone(rest, asksOnly);
  const owed = id === undefined ? undefined : owedBySubject(columns, id, lang);
  if (!owed || !when) return owed ?? onlyWhen(when, typed);
  const due = new Set(when.set.rows);
  return { ...owed, rows: owed.rows.filter((row) => due.has(row)), name: `${owed.name} · ${when.set.name}` };
}

const onlyWhen = (when: WhenAsked | undefined, typed: string): NamedRows | undefined =>
  when && asksOnly(typed.replace(when.found, ' ')) ? when.set : undefined;

function ofValue(columns: Columns, facet: 'timing' | 'due' | 'owedBy', id: string, lang: Lang): NamedRows | undefined {
  const value: FacetValue | undefined = columns.facets[facet]?.values.find((one) => one.id === id);
  return value && { rows: rowsOfValues(columns, [{ facet, value }]), name: value.label[lang] };
}

/** What is due from a kind of subject, by itself and as one of the kinds that it belongs to. */
function owedBySubject(columns: Columns, id: string, lang: Lang): NamedRows | undefined {
  const set = ofValue(columns, 'owedBy', id, lang);
  const own = columns.facets.subject?.values.find((one) => one.id === id);
  return set && own ? { ...set, own: rowsOfValues(columns, [{ facet: 'subject', value: own }]) } : set;
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
