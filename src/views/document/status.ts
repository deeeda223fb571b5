import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { DocumentStatus } from '../../domain/law/lifecycle.ts';
import { asQuoted } from '../../domain/law/title-marks.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import type { Fields } from '../../schemas/index.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';

/** Whether a document is in force, from when, the document that repealed or amended it, and those that followed one of unknown force. */
export type DocumentBanner = {
  status: DocumentStatus['status'];
  effectiveOn?: IsoDate | undefined;
  changedBy?: { href: string; title: string; on: IsoDate } | undefined;
  successors?: readonly Link[] | undefined;
};

export function documentBanner(store: Store, { id, fields }: Entry<'documents'>, lang: Lang): DocumentBanner {
  const status = store.documentStatus(id);
  return {
    status: status.status,
    effectiveOn: fields.effectiveOn,
    changedBy:
      'by' in status
        ? {
            href: addressOf('documents', status.by, lang),
            title: asQuoted(textIn(store.get('documents', status.by).texts, lang).text.title, lang),
            on: status.on,
          }
        : undefined,
    successors: status.status === 'history' ? status.successors.map((id) => textLink(store.get('documents', id), lang)) : undefined,
  };
}

/** What the city's own document pages show of a document; what is not stated is left out. */
export type DocumentBlock = {
  subject: string;
  issuer: string;
  coIssuers: readonly string[];
  number?: string | undefined;
  formedOn?: IsoDate | undefined;
  issuedOn?: IsoDate | undefined;
  effectiveOn?: IsoDate | undefined;
  repealedOn?: IsoDate | undefined;
  status: DocumentStatus['status'];
  source?: Fields<'documents'>['source'];
  addressees?: string | undefined;
};

export function documentBlock(store: Store, { id, fields }: Entry<'documents'>, lang: Lang): DocumentBlock {
  const status = store.documentStatus(id);
  const { coIssuers, number, formedOn, issuedOn, effectiveOn, source, addressees } = fields;
  const textOf = (text: Translated) => inLanguage(text, lang).text;
  return {
    subject: textOf(fields.subject),
    issuer: textOf(fields.issuer),
    coIssuers,
    number,
    formedOn,
    issuedOn,
    effectiveOn,
    repealedOn: status.status === 'repealed' ? status.on : undefined,
    status: status.status,
    source,
    addressees: addressees && textOf(addressees),
  };
}
