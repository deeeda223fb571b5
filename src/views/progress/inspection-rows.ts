import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { rectification, type Rectification } from '../../domain/cases/rectification.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, unitLink, type Link } from '../links.ts';

/** A finding of an inspection in a list. */
export type InspectionRow = {
  page: Link;
  finding: Translated;
  rectification: Rectification;
  unit: Link;
  foundOn: IsoDate;
  rectifyBy: IsoDate;
  demo: boolean;
};

export const inspectionRows = (store: Store, inspections: readonly Entry<'inspections'>[], lang: Lang): InspectionRow[] =>
  inspections.map(({ id, fields }) => ({
    page: linkOf(addressOf('inspections', id, lang), inLanguage(fields.title, lang)),
    finding: fields.finding,
    rectification: rectification(fields.rectifyBy, fields.acceptedOn, store.asOf),
    unit: unitLink(store, fields.unit, lang),
    foundOn: fields.foundOn,
    rectifyBy: fields.rectifyBy,
    demo: Boolean(fields.demo),
  }));
