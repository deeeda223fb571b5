import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import { caseLink, linkOf, textLink, type Link } from '../links.ts';

/** What belongs to a task: its indicator, its documents, its cases and the searches for cases of its sort. */
export type TaskLinks = { indicator: Link[]; documents: Link[]; cases: Link[] };

export function taskLinks(store: Store, task: Entry<'tasks'>, lang: Lang): TaskLinks {
  const { indicator: id, documents, cases, violations } = task.fields;
  const indicator = id ? store.find('indicators', id) : undefined;
  const counted = store.cases.counted();
  const ofType = (type: string) => counted.filter(({ fields }) => fields.violationType === type).length;
  return {
    indicator: indicator ? [linkOf(addressOf('indicators', indicator.id, lang), inLanguage(indicator.fields.name, lang))] : [],
    documents: [...new Set([task.group, ...documents])]
      .map((document) => store.find('documents', document))
      .filter((document) => document !== undefined)
      .map((document) => textLink(document, lang)),
    cases: [
      ...violations.map((type) => ({
        href: countedCases(lang, { type }),
        count: ofType(type),
        label: t(lang, 'task.casesOfType', {
          type: store.caseTypes.violation(type, lang),
          count: ofType(type),
        }),
      })),
      ...cases
        .map((number) => store.find('cases', number))
        .filter((entry) => entry !== undefined)
        .map((entry) => caseLink(entry, lang)),
    ],
  };
}
