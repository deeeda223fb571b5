import type { Entry } from '../../content/entry.ts';
import { limitOf } from '../../domain/law/limits.ts';
import { dataNameOf } from '../../domain/page-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { cellText } from '../../schemas/cell-words.ts';
import { ownFileAddress } from '../../schemas/own-files.ts';
import type { Store } from '../../store/store.ts';
import type { DataFile } from './data-file.ts';
import { writeExport } from './write-export.ts';

const header = ['indicator', 'period', 'station', 'value', 'unit', 'valid_hours', 'limit', 'limit_standard', 'licence'];

/** An indicator's series as a table, with the limit of each year beside its value. */
export function indicatorFile(store: Store, { id, fields }: Entry<'indicators'>): DataFile {
  const observations = store.observations(id);
  const { name, measuredIn, limits, licence } = fields;
  return {
    path: dataNameOf(ownFileAddress('indicators', id, 'csv'))!,
    title: (lang) => t(lang, 'data.indicatorFile', { name: inLanguage(name, lang).text }),
    records: observations.length,
    ofRecord: true,
    csv: () =>
      writeExport(
        header,
        observations.map(({ period, series, value, validHours }) => {
          // Limits of this kind speak of years.
          const limit = period.length === 4 ? limitOf(limits, period) : undefined;
          return [
            id,
            period,
            series ?? '',
            cellText(value),
            measuredIn.en ?? measuredIn.zh,
            cellText(validHours),
            cellText(limit?.value),
            limit?.standard.en ?? limit?.standard.zh ?? '',
            licence.en ?? licence.zh,
          ];
        }),
      ),
  };
}
