import type { Entry } from '../../content/entry.ts';
import { inFull } from '../../domain/site-address.ts';
import { t } from '../../i18n/words.ts';
import { caseLine } from '../../schemas/case/case-derived.ts';
import { addressOf } from '../../store/address.ts';
import { caseLineOf } from '../../store/cases/case-lines.ts';
import type { Store } from '../../store/store.ts';
import { cellText } from '../../schemas/cell-words.ts';
import { exportColumns } from './export-columns.ts';

/**
 * One case as JSON for programs: its fields with their official names, its status on the day of the build
 * under `state`, and its corrections. Of a withdrawn case only what the gate lets through.
 */
export function caseAsJson(store: Store, entry: Entry<'cases'>, origin: string): string {
  const columns = exportColumns(store, caseLine);
  const fields = caseLineOf(store.cases, entry);
  const record = {
    id: entry.id,
    address: inFull(addressOf('cases', entry.id, 'zh'), origin),
    asOf: store.asOf,
    state: store.cases.status(entry),
    marks: store.cases.marks(entry),
    licence: store.portal.licence,
    ...(entry.fields.demo ? { demonstration: { zh: t('zh', 'case.demo'), en: t('en', 'case.demo') } } : {}),
    fields: Object.fromEntries(
      columns.flatMap(({ name, header, cell }) => (cell(fields) ? [[name, { label: header, value: cell(fields) }]] : [])),
    ),
    corrections: store.cases
      .correctionsOf(entry.id)
      .map(({ fields: { on, field, before, after, withheld, why } }) => ({ on, field, before, after, withheld, why: cellText(why.zh) })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
