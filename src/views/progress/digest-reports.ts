import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { monthAddress } from '../../store/address.ts';
import type { ReportRow } from '../../store/progress/progress-index.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link } from '../links.ts';

/** That a unit reported for a month: its page of that month has all rows, those of other weeks too. */
export type FiledReport = { unit: Link; month: Link };

/** Rows by unit and month, in the order in which they come. */
export const filedReports = (store: Store, rows: readonly ReportRow[], lang: Lang): FiledReport[] =>
  [...Map.groupBy(rows, ({ group, fields }) => `${group}/${fields.unit}`).values()].map((own) => {
    const { group, fields } = own[0]!;
    return {
      unit: unitLink(store, fields.unit, lang),
      month: { href: monthAddress(group, lang, fields.unit), label: formatMonth(group, lang) },
    };
  });
