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

function plansOfYears(sentence: string, lang: Lang, { byId }: KnownLaws, named: readonly LawMention[]): LawMention[] {
  const plans = new Map([...byId.values()].flatMap(({ id, document }) => yearOfPlan(document?.fields).map((year) => [year, id] as const)));
  if (!named.some(({ id }) => [...plans.values()].includes(id ?? ''))) return [];
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
  ].flatMap(([id, words]) =>
    [...sentence.matchAll(words)].map(({ 0: title, index: from }): LawMention => ({ id, title, from, to: from + title.length })),
  );
  const apart = [...calls, ...plansOfYears(sentence, lang, laws, named)].filter(
    ({ from, to }) => !named.some((other) => from < other.to && other.from < to),
  );
  return [...named, ...apart].toSorted((a, b) => ascending(a.from, b.from));
}
