import { t } from '../../i18n/words.ts';
import { monthAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { drawsOnInventedTasks } from '../../views/demonstration.ts';
import { cellText } from '../../schemas/cell-words.ts';

/** Headers of the table of reports due, in order. */
export const reportsDueHeader = ['unit', '单位', '月份', '截止日', '报送日', '迟报天数', '状态', '演示', 'address'];

/**
 * A row for each report that a unit owed for a month whose deadline has passed, filed or not: joins by unit and
 * month. Days late count up to the day of the data where a report is missing. Among invented reports, that one is
 * missing is a finding of the demonstration too.
 */
export function reportsDue(store: Store): string[][] {
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
        const days = punctuality.status === 'late' || punctuality.status === 'missing' ? punctuality.days : 0;
        return [
          [
            id,
            fields.name.zh,
            month,
            progress.dueOn(month),
            progress.filedOn(id, month) ?? '',
            String(days),
            t('zh', `punctuality.${punctuality.status === 'late' ? 'lateState' : punctuality.status}`),
            cellText(isDemo),
            monthAddress(month, 'zh', id),
          ],
        ];
      }),
    );
}
