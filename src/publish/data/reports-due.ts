import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { monthAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { drawsOnInventedTasks } from '../../views/demonstration.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { sharedHeaders } from './table-words.ts';

/** Headers of the table of reports due, in order. */
export const reportsDueHeader = [
  sharedHeaders.unit,
  sharedHeaders.unitName,
  sharedHeaders.month,
  { zh: '截止日', en: 'Due on' },
  { zh: '报送日', en: 'Filed on' },
  { zh: '迟报天数', en: 'Days late' },
  { zh: '逾期未报天数', en: 'Days overdue' },
  { zh: '状态', en: 'Status' },
  sharedHeaders.demo,
  sharedHeaders.address,
];

/**
 * A row for each report that a unit owed for a month whose deadline has passed, filed or not: joins by unit and
 * month. Days late are of what was filed; what is missing is overdue so far, and
 * its days, up to the day of the data, stand apart, so that they enter no mean of lateness. Among invented reports, that one is
 * missing is a finding of the demonstration too.
 */
export function reportsDue(store: Store, lang: Lang): string[][] {
  const { progress } = store;
  const last = progress.lastDueMonth();
  const isDemo = drawsOnInventedTasks(store);
  if (last === undefined) return [];
  return progress
    .months()
    .filter((month) => month <= last)
    .flatMap((month) =>
      progress.reportingUnits().flatMap(({ id, fields }) => {
        const punctuality = progress.punctuality(id, month);
        if (punctuality.status === 'notOwed') return [];
        return [
          [
            id,
            inLanguage(fields.name, lang).text,
            month,
            progress.dueOn(month),
            progress.filedOn(id, month) ?? '',
            punctuality.status === 'missing' ? '' : String(punctuality.status === 'late' ? punctuality.days : 0),
            punctuality.status === 'missing' ? String(punctuality.days) : '',
            t(lang, `punctuality.${punctuality.status === 'late' ? 'lateState' : punctuality.status}`),
            cellIn(lang, isDemo),
            monthAddress(month, lang, id),
          ],
        ];
      }),
    );
}
