import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { DocumentStatus } from '../../domain/law/lifecycle.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';

/** A document as it stands in a list: its title, whether it is in force, who issued it, under which number and when. */
export type DocumentRow = {
  page: Link;
  status: DocumentStatus['status'];
  issuer: Translated;
  number?: string | undefined;
  issuedOn?: IsoDate | undefined;
};

const documentRows = (store: Store, documents: readonly Entry<'documents'>[], lang: Lang): DocumentRow[] =>
  documents.map((document) => ({
    page: textLink(document, lang),
    status: store.documentStatus(document.id).status,
    issuer: document.fields.issuer,
    number: document.fields.number,
    issuedOn: document.fields.issuedOn,
  }));

/** The documents in the two lists of their page: plans, and all that they rest on. */
export const documentsByList = (store: Store, lang: Lang): { id: 'plans' | 'laws'; title: string; documents: DocumentRow[] }[] => [
  { id: 'plans', title: t(lang, 'documents.plans'), documents: documentRows(store, store.plans(), lang) },
  {
    id: 'laws',
    title: t(lang, 'documents.laws'),
    documents: documentRows(
      store,
      store.documents().filter(({ fields }) => fields.kind !== 'plan'),
      lang,
    ),
  },
];
