import { ascending } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import type { LawMention } from '../../domain/law/law-names.ts';
import { codeCalls } from '../../domain/law/prose/signs.ts';
import type { Fields } from '../../schemas/index.ts';
import type { KnownLaws } from '../checks/law/known-laws.ts';

const ownCalls: Record<Lang, RegExp> = {
  zh: /本[法典]|本条例|本办法|(?:本|这[份个项])(?:行动)?(?:计划|通知)/gu,
  en: /\b[Tt]his (?:[Ll]aw|[Cc]ode|(?:action )?[Pp]lan|[Nn]otice)\b/gu,
};

/** “That of 2023”, 2023年的: the plan of that year, in a sentence that names another plan. */
const ofThatYear: Record<Lang, RegExp> = {
  zh: /(?<!\d)\d{4}年的(?=[就便也都还已仍早随由被]|[，；]|$)/gu,
  en: /\b(?:that|the one) (?:of|for) \d{4}\b/giu,
};

/** The sentence is about which plan it is: “The plan that applies today is that of 2023”. */
const thePlanIs: Record<Lang, RegExp> = {
  zh: /计划[^，；。]{0,6}是\d{4}年的(?=[，；]|$)/u,
  en: /\bplan\b[^,;.]{0,40}\b(?:is|remains) (?:still )?(?:that|the one) (?:of|for) \d{4}\b/iu,
};

function plansOfYears(sentence: string, lang: Lang, { byId }: KnownLaws, named: readonly LawMention[]): LawMention[] {
  const plans = new Map([...byId.values()].flatMap(({ id, document }) => yearOfPlan(document?.fields).map((year) => [year, id] as const)));
  if (!thePlanIs[lang].test(sentence) && !named.some(({ id }) => [...plans.values()].includes(id ?? ''))) return [];
  return [...sentence.matchAll(ofThatYear[lang])].flatMap(({ 0: title, index: from }) => {
    const id = plans.get(/\d{4}/u.exec(title)![0]);
    return id === undefined ? [] : [{ id, title, from, to: from + title.length }];
  });
}

const yearOfPlan = (fields: Fields<'documents'> | undefined): string[] =>
  fields?.kind === 'plan' ? [/^(\d{4})年计划$/u.exec(fields.shortName?.zh ?? '')?.[1] ?? []].flat() : [];

/** The laws that a sentence names, in order: by their names, as the Code where there is one, and as this law in a law's own text. */
export function mentionsIn(sentence: string, lang: Lang, laws: KnownLaws, own?: string): LawMention[] {
  const { read, byId } = laws;
  const named = read[lang](sentence);
  const codes = [...byId.values()].filter(({ title, document }) => document && title.zh.endsWith('法典'));
  const calls = [
    ...(codes.length === 1 ? [[codes[0]!.id, codeCalls[lang]] as const] : []),
    ...(own === undefined ? [] : [[own, ownCalls[lang]] as const]),
  ].flatMap(([id, pattern]) =>
    [...sentence.matchAll(pattern)].map(({ 0: title, index: from }): LawMention => ({ id, title, from, to: from + title.length })),
  );
  const apart = [...calls, ...plansOfYears(sentence, lang, laws, named), ...plansByNumber(sentence, laws)].filter(
    ({ from, to }) => !named.some((other) => from < other.to && other.from < to),
  );
  return [...named.map((mention) => withItsNotice(sentence, mention, laws)), ...apart].toSorted((a, b) => ascending(a.from, b.from));
}

/** A plan is its notice too: 关于印发《…行动计划》的通知 is one mention. */
function withItsNotice(sentence: string, mention: LawMention, { byId }: KnownLaws): LawMention {
  if (byId.get(mention.id ?? '')?.document?.fields.kind !== 'plan') return mention;
  const [behind = ''] = /^的通知/u.exec(sentence.slice(mention.to)) ?? [];
  const [before = ''] = (behind && /\p{Script=Han}*关于印发$/u.exec(sentence.slice(0, mention.from))) || [];
  return { ...mention, from: mention.from - before.length, to: mention.to + behind.length };
}

/** Plans by their document numbers: 京政办发〔2020〕8号. In brackets, or behind “its number is”, a number tells of the name before it. */
const plansByNumber = (sentence: string, { byId }: KnownLaws): LawMention[] =>
  [...byId.values()].flatMap(({ id, document }) => {
    const { kind, number } = document?.fields ?? {};
    if (kind !== 'plan' || number === undefined) return [];
    const written = RegExp.escape(number).replace('〔', '[〔[（(]').replace('〕', '[〕\\]）)]');
    const pattern = new RegExp(`(?<![（(是为：、和及与号]|\\b(?:is|was|numbers?) )${written}`, 'gu');
    return [...sentence.matchAll(pattern)].map(({ 0: title, index: from }) => ({ id, title, from, to: from + title.length }));
  });
