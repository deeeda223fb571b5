import { formatMonth } from '../../i18n/formats.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { withoutLinks, type Sentence } from '../../i18n/linked-words.ts';
import { t } from '../../i18n/words.ts';
import { comparisonAddress, monthAddress, unitCasesAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { unitCasesView } from '../../views/case/unit-cases.ts';
import { documentName } from '../../views/document/name.ts';
import { monthView } from '../../views/progress/month.ts';
import type { OwnPage } from './search-record.ts';

/**
 * Pages of which there is one for each month, each unit with cases and each pair of plans. Readers ask for them in words of their
 * own that stand on none of them: 大兴被罚, 25年3月报了什么.
 */
export const seriesPages = (store: Store, lang: Lang): OwnPage[] => [
  ...store.progress.months().map((month): OwnPage => {
    const values = { month: formatMonth(month, lang), year: month.slice(2, 4), number: String(Number(month.slice(5))) };
    return {
      id: `progress/${month}`,
      url: monthAddress(month, lang),
      title: t(lang, 'progress.month', values),
      lead: leadOf(monthView(store, month, lang).lead, lang),
      about: month,
      names: [month, ...listed(t(lang, 'progress.monthSought', values))],
    };
  }),
  ...store
    .all('units')
    .filter(({ id }) => store.cases.ofUnit(id).length)
    .map(({ id, fields: { name, aliases } }): OwnPage => {
      const unit = inLanguage(name, lang).text;
      const called = [unit, ...(isTranslation(lang) ? [] : aliases)];
      return {
        id: `cases/unit/${id}`,
        url: unitCasesAddress(id, lang),
        title: t(lang, 'cases.ofUnit', { unit }),
        lead: unitCasesView(store, id, lang).lead,
        names: called.flatMap((one) => listed(t(lang, 'cases.unitSought', { unit: one }))),
      };
    }),
  ...store.planPairs().map(({ name, plans }): OwnPage => {
    const [older, newer] = plans.map((plan) => documentName(plan, lang).text) as [string, string];
    return {
      id: `documents/compare/${name}`,
      url: comparisonAddress(lang, name),
      title: t(lang, 'compare.pairTitle', { older, newer }),
      lead: t(lang, 'compare.lead'),
      names: listed(t(lang, 'compare.pairSought', { older, newer })),
    };
  }),
];

const leadOf = ({ key, values }: Sentence, lang: Lang): string => withoutLinks(lang, key, values);

/** The names that a sentence of the interface lists. */
const listed = (text: string): string[] => text.split(/[,，]\s*/u);
