import type { IsoDate } from '../../domain/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { DocumentStatus } from '../../domain/lifecycle.ts';
import { t } from '../../i18n/index.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';
import { documentName } from './name.ts';

/** A plan as a column of the comparison. */
export type ComparedPlan = {
  name: string;
  page: Link;
  state: DocumentStatus['state'];
  number?: string | undefined;
  effectiveOn?: IsoDate | undefined;
};
/** Plans side by side: each theme with what every plan says of it, that it covers it, or nothing. */
export type PlanComparison = { plans: ComparedPlan[]; themes: { name: Translated; words: (Translated | 'covered' | undefined)[] }[] };

/** The plans of these ids, as far as they are public, in the order given. */
export function planComparison(store: Store, ids: readonly string[], lang: Lang): PlanComparison {
  const plans = ids.map((id) => store.find('documents', id)).filter((plan) => plan !== undefined);
  const topics = store.all('topics').filter(({ id }) => plans.some(({ fields }) => fields.topics.includes(id)));
  return {
    plans: plans.map((plan) => ({
      name: documentName(plan, lang).words,
      page: textLink(plan, lang),
      state: store.documentStatus(plan.id).state,
      number: plan.fields.number,
      effectiveOn: plan.fields.effectiveOn,
    })),
    themes: topics.map(({ id, fields }) => ({
      name: fields.name,
      words: plans.map((plan) => {
        const theme = plan.fields.themes.find(({ topic }) => topic === id);
        return theme?.words ?? (plan.fields.topics.includes(id) ? 'covered' : undefined);
      }),
    })),
  };
}

/** Where two plans stand side by side, or with no name all of them. */
export const comparisonAddress = (lang: Lang, pair?: string): string => `/${lang}/documents/compare/${pair ? `${pair}/` : ''}`;

/** The ways to see all plans side by side or any two of them, the present one marked; none where there are but two plans. */
export function planPairs(store: Store, lang: Lang, present?: string): (Link & { isPresent: boolean })[] {
  const pairs = store.planPairs();
  if (pairs.length <= 1) return [];
  return [
    { href: comparisonAddress(lang), words: t(lang, 'compare.all'), isPresent: present === undefined },
    ...pairs.map(({ name, plans: [older, newer] }) => ({
      href: comparisonAddress(lang, name),
      words: t(lang, 'compare.pair', { older: documentName(older, lang).words, newer: documentName(newer, lang).words }),
      isPresent: present === name,
    })),
  ];
}
