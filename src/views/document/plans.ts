import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { DocumentStatus } from '../../domain/law/lifecycle.ts';
import { t } from '../../i18n/words.ts';
import { comparisonAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link, type SiblingLink } from '../links.ts';
import { documentName } from './name.ts';

/** A plan as a column of the comparison. */
export type ComparedPlan = {
  name: string;
  page: Link;
  status: DocumentStatus['status'];
  number?: string | undefined;
  effectiveOn?: IsoDate | undefined;
};
/** Plans side by side: each topic with the point of every plan on it, that it covers it, or nothing. */
export type PlanComparison = { plans: ComparedPlan[]; topics: { name: Translated; points: (Translated | 'covered' | undefined)[] }[] };

/** The plans of these ids, as far as they are public, in the order given. */
export function planComparison(store: Store, ids: readonly string[], lang: Lang): PlanComparison {
  const plans = ids.map((id) => store.find('documents', id)).filter((plan) => plan !== undefined);
  const topics = store.all('topics').filter(({ id }) => plans.some(({ fields }) => fields.topics.includes(id)));
  return {
    plans: plans.map((plan) => ({
      name: documentName(plan, lang).text,
      page: textLink(plan, lang),
      status: store.documentStatus(plan.id).status,
      number: plan.fields.number,
      effectiveOn: plan.fields.effectiveOn,
    })),
    topics: topics.map(({ id, fields }) => ({
      name: fields.name,
      points: plans.map((plan) => {
        const topic = plan.fields.topicPoints.find(({ topic }) => topic === id);
        return topic?.point ?? (plan.fields.topics.includes(id) ? 'covered' : undefined);
      }),
    })),
  };
}

/** The page of two plans, of that name, or of all of them. */
export type ComparisonView = { title: string; ways: SiblingLink[]; comparison: PlanComparison };

export function comparisonView(store: Store, lang: Lang, name?: string): ComparisonView {
  const pair = store.planPairs().find((two) => two.name === name)?.plans;
  // All of them in the order of their years, as one reads.
  const plans = pair ?? store.plans().toReversed();
  const [older, newer] = pair?.map((plan) => documentName(plan, lang).text) ?? [];
  return {
    title: older && newer ? t(lang, 'compare.pairTitle', { older, newer }) : t(lang, 'compare.title'),
    ways: planPairs(store, lang, name),
    comparison: planComparison(
      store,
      plans.map(({ id }) => id),
      lang,
    ),
  };
}

/** The ways to see all plans side by side or any two of them, the present one marked; none where there are but two plans. */
function planPairs(store: Store, lang: Lang, present?: string): SiblingLink[] {
  const pairs = store.planPairs();
  if (pairs.length <= 1) return [];
  return [
    { href: comparisonAddress(lang), label: t(lang, 'compare.all'), isPresent: present === undefined },
    ...pairs.map(({ name, plans: [older, newer] }) => ({
      href: comparisonAddress(lang, name),
      label: t(lang, 'compare.pair', { older: documentName(older, lang).text, newer: documentName(newer, lang).text }),
      isPresent: present === name,
    })),
  ];
}
