import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { countsFrom, type DocumentEvent } from '../../domain/law/lifecycle.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Store } from '../../store/store.ts';
import { documentLink, type MaybeLink } from '../links.ts';

/** One day in the life of a document, with the other document it has to do with; a successor of unknown day has none. */
export type DocumentStep = {
  on?: IsoDate | undefined;
  what: DocumentEvent['what'];
  isComing: boolean;
  by?: MaybeLink | undefined;
};
/** The life of a document by day, and what changed on its page. */
export type DocumentHistory = { steps: DocumentStep[]; changes: readonly { on: IsoDate; note: Translated }[] };

export function historyView(store: Store, { id, fields }: Entry<'documents'>, lang: Lang): DocumentHistory {
  const isComing = (on: IsoDate): boolean => on > store.asOf;
  const steps = store
    .documentHistory(id)
    .map(({ on, what, by }) => ({ on, what, isComing: isComing(on), by: by ? documentLink(store, by, lang) : undefined }));
  const { effectiveOn: on, alsoRepeals, changes } = fields;
  const withoutPage = on === undefined ? [] : alsoRepeals.map(({ name }) => repealStep(on, isComing(on), inLanguage(name, lang)));
  const dated = [...steps, ...withoutPage].toSorted((a, b) => ascending(a.on, b.on));
  return { steps: withUndated(store, dated, fields.successors, lang), changes };
}

/** The steps with the successors whose day nobody found, each before the next in the order of the document's own list. */
function withUndated(store: Store, dated: readonly DocumentStep[], successors: readonly string[], lang: Lang): DocumentStep[] {
  const steps = [...dated];
  for (const id of successors.toReversed()) {
    const successor = store.find('documents', id)?.fields;
    if (!successor || countsFrom(successor)) continue;
    const later = successors.slice(successors.indexOf(id) + 1).map((next) => documentLink(store, next, lang).href);
    const next = steps.findIndex(({ what, by }) => (what === 'succeeded' || what === 'successorIssued') && later.includes(by?.href));
    const step: DocumentStep = { what: 'succeeded', isComing: false, by: documentLink(store, id, lang) };
    steps.splice(next < 0 ? steps.length : next, 0, step);
  }
  return steps;
}

/** A repeal of a law that has no page. */
const repealStep = (on: IsoDate, isComing: boolean, { text, lang }: { text: string; lang?: string }): DocumentStep => ({
  on,
  what: 'repeals',
  isComing,
  by: { label: text, ...(lang ? { lang } : {}) },
});
