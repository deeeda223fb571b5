import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/index.ts';
import { monthAddress } from '../../store/address.ts';
import type { Statement } from '../../store/progress-index.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link } from '../links.ts';

/** How many statements a unit filed for a month. */
export type FiledReport = { unit: Link; month: Link; statements: number };

/** Statements counted by unit and month, in the order in which they come. */
export const filedReports = (store: Store, statements: readonly Statement[], lang: Lang): FiledReport[] =>
  [...Map.groupBy(statements, ({ group, fields }) => `${group}/${fields.unit}`).values()].map((own) => {
    const { group, fields } = own[0]!;
    return {
      unit: unitLink(store, fields.unit, lang),
      month: { href: monthAddress(group, lang, fields.unit), words: formatMonth(group, lang) },
      statements: own.length,
    };
  });
