import { bandsAt, comparison } from '../../../domain/law/fine-bands.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { notInForce } from '../../../domain/law/law-in-time.ts';
import type { LifecycleDocument } from '../../../domain/law/lifecycle.ts';
import type { Provision } from '../../../domain/law/provisions.ts';
import { successorsAt } from '../../../domain/law/successions.ts';
import type { EnforcementCase } from '../../../schemas/case/case.ts';
import { fineFactsOf } from './case-fines.ts';
import type { KnownLaw, KnownLaws, Law } from '../law/known-laws.ts';
import { articlesInEnglish, lawTitle } from '../law/successor-message.ts';

/**
 * Of a law in force on the day of the decision but not yet on that of the act: that it is stricter than what stood before,
 * or that it is not known to be milder. What is beside a fine, such as article 1057 of the Code, tells nothing.
 */
export function sinceTheAct(
  law: KnownLaw,
  asLived: LifecycleDocument,
  provisions: readonly Provision[],
  fields: EnforcementCase,
  { lifecycle }: KnownLaws,
  documents: readonly Law[],
): Bilingual[] {
  const { document } = law;
  const { actedOn } = fields;
  const why = actedOn === undefined ? undefined : notInForce(asLived, lifecycle, actedOn);
  if (actedOn === undefined || why?.status !== 'notYetInForce') return [];
  const bands = document?.fields.bands ?? [];
  const compared = provisions
    .map((provision) => ({ provision, own: bandsAt(provision, bands) }))
    .filter(({ own }) => own.length)
    .map(({ provision, own }) => ({
      provision,
      is: comparison(own, document ? formerBands(document, provision, documents) : [], fineFactsOf(fields)),
    }));
  const stricter = compared.filter(({ is }) => is === 'stricter');
  if (document && stricter.length) return stricter.map(({ provision }) => stricterMessage(document, provision, actedOn));
  return compared.length && compared.every(({ is }) => is === 'milder') ? [] : [afterTheActMessage(law, why.from, actedOn)];
}

const afterTheActMessage = ({ title }: KnownLaw, from: string, actedOn: string): Bilingual => ({
  zh: `违法行为 ${actedOn} 发生时，《${title.zh}》还没有施行（${from} 起施行）：应适用行为发生时的法律，除非新的规定更轻。`,
  en: `${title.en} is in force only from ${from}, after the act of ${actedOn}: the law at the time of the act applies, unless the new one is milder.`,
});

/** What the articles allowed in whose place an article stands. */
const formerBands = (law: Law, { article }: Provision, documents: readonly Law[]) =>
  documents.flatMap(({ fields: { articles, bands } }) =>
    bands.filter(({ article: number }) => {
      const succession = articles[number];
      return succession?.document === law.id && succession.article.includes(String(article));
    }),
  );

const stricterMessage = (law: Law, { article }: Provision, actedOn: string): Bilingual => ({
  zh: `违法行为 ${actedOn} 早于《${lawTitle(law).zh}》施行（${law.fields.effectiveOn}），而第${article}条的罚款比查到的原条文重：应适用行为发生时的法律。`,
  en: `The act of ${actedOn} came before ${lawTitle(law).en} (${law.fields.effectiveOn}), whose article ${article} is stricter than what it replaced, as far as that is known: the law at the time of the act applies.`,
});

/**
 * Of a law that was repealed between the act and the decision: that the fine is above what now stands in its article's place, where
 * that is milder. Where the case says that nothing was put right, which may bring a further range, nothing is said.
 */
export function milderSince(
  law: KnownLaw,
  asLived: LifecycleDocument,
  provisions: readonly Provision[],
  fields: EnforcementCase,
  { lifecycle, byId }: KnownLaws,
): Bilingual[] {
  const { decidedOn, actedOn, fineWan, facts = '' } = fields;
  const succeeded = law.document?.fields;
  if (!succeeded || actedOn === undefined || fineWan === undefined || /拒不|逾期/u.test(facts)) return [];
  if (notInForce(asLived, lifecycle, decidedOn)?.status !== 'repealed') return [];
  return provisions.flatMap((provision): Bilingual[] => {
    const succession = succeeded.articles[provision.article];
    const now = succession?.document === undefined ? undefined : byId.get(succession.document)?.document;
    if (!succession || !now) return [];
    const { articles } = successorsAt(succession, provision);
    const earlier = bandsAt(provision, succeeded.bands);
    const all = now.fields.bands.filter(({ article }) => articles.includes(article));
    const same = all.filter(({ what }) => earlier.some((band) => sharesWords(what.zh, band.what.zh)));
    // Of several articles that took its place those count whose acts are the same by their words, else only what all of them allow.
    const later = same.length ? same : all;
    if (comparison(later, earlier, fineFactsOf(fields)) !== 'milder') return [];
    const most = Math.max(...later.map(({ each, maxWan }) => (each ? Infinity : maxWan)));
    return fineWan > most ? [milderMessage(now, articles, provision, most)] : [];
  });
}

/** Whether two descriptions have five characters in a row in common. */
const sharesWords = (one: string, other: string): boolean =>
  Array.from({ length: Math.max(0, one.length - 4) }, (_, index) => one.slice(index, index + 5)).some((part) => other.includes(part));

function milderMessage(now: Law, articles: readonly string[], { article }: Provision, most: number): Bilingual {
  const { zh, en } = lawTitle(now);
  return {
    zh: `决定作出时第${article}条已由《${zh}》第${articles.join('、')}条接替，其中有较轻的幅度（最高 ${most} 万元）：从旧兼从轻（法典第1057条），可能应适用较轻的新规定。请核对。`,
    en: `When this was decided, ${en} (${articlesInEnglish(articles)}) stood in the place of article ${article} and holds a milder range (at most ${most} × 10,000 yuan): the milder new law may apply (article 1057 of the Code). Check.`,
  };
}
