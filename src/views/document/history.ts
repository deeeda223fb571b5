import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { DocumentEvent } from '../../domain/lifecycle.ts';
import type { Store } from '../../store/store.ts';
import { documentLink, type MaybeLink } from '../links.ts';

/** One day in the life of a document, with the other document it has to do with. */
export type DocumentStep = {
  on: IsoDate;
  what: DocumentEvent['what'];
  isComing: boolean;
  by?: MaybeLink | undefined;
};
/** The life of a document by day, and what changed on its page. */
export type DocumentHistory = { steps: DocumentStep[]; changes: readonly { on: IsoDate; note: Translated }[] };

export const documentHistory = (store: Store, { id, fields }: Entry<'documents'>, lang: Lang): DocumentHistory => ({
  steps: store
    .documentHistory(id)
    .map(({ on, what, by }) => ({ on, what, isComing: on > store.asOf, by: by ? documentLink(store, by, lang) : undefined })),
  changes: fields.changes,
});
