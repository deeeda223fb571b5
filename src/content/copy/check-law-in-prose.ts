import { ascending } from 'd3-array';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { LawMention } from '../../domain/law/law-names.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { codeCalls } from '../../domain/law/prose/signs.ts';
import { knownLaws, type KnownLaws } from '../checks/law/known-laws.ts';
import type { Fields } from '../../schemas/index.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { becameOther, beyondItems, beyondLast, otherDay, otherLength, type LawDoubt, type LawSentence } from './law-doubts.ts';
import { beforeItsDay, otherAdoption, otherIssuer } from './adoption-doubts.ts';
import { calledInForce, calledInForceSince, calledRepealed, otherNumber, otherRepeals } from './lifecycle-doubts.ts';
import { wentElsewhere } from './own-successors.ts';
import { daysOfNews } from './news-days.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

/**
 * Holds what prose says of laws against the documents: articles that there are, where an article went, the day from which a law
 * is in force, its number, how many laws it repeals, and whether it is called in force or repealed though that is not known or not so.
 */
export function checkLawInProse(
  { lines, shownAs }: Prose,
  { documents, news }: Pick<Content, 'documents' | 'news'>,
  today: IsoDate,
): Fault[] {
  const laws = knownLaws(documents);
  const dayOf = daysOfNews(news, shownAs);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    const ownLaw = documents.find(({ id }) => file.startsWith(`${shownAs}/documents/${id}/`));
    const own = ownLaw?.id;
    if (ownLaw)
      for (const { from, message } of wentElsewhere(text, lang, ownLaw, documents))
        faults.push({ severity: 'warning', file, ...placeIn(passage, from), field, message });
    for (const { sentence, from } of sentencesIn(text, lang)) {
      const mentions = mentionsIn(sentence, lang, laws, own);
      for (const [index, mention] of mentions.entries()) {
        const stated: LawSentence = { sentence, lang, mentions, index, laws, today: dayOf(file) ?? today, isOwn: mention.id === own };
        for (const doubt of doubts) {
          const message = doubt(stated);
          if (message) faults.push({ severity: 'warning', file, ...placeIn(passage, from + mention.from), field, message });
        }
      }
    }
  }
  return faults;
}

const doubts: readonly LawDoubt[] = [
  beyondLast,
  beyondItems,
  becameOther,
  otherDay,
  otherLength,
  otherRepeals,
  otherNumber,
  calledInForce,
  calledInForceSince,
  calledRepealed,
  otherAdoption,
  otherIssuer,
  beforeItsDay,
];

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
function mentionsIn(sentence: string, lang: Lang, laws: KnownLaws, own: string | undefined): LawMention[] {
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
