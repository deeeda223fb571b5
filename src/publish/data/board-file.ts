import { t } from '../../i18n/words.ts';
import { boardAddress } from '../../store/address.ts';
import { boardYears } from '../../store/board.ts';
import type { Store } from '../../store/store.ts';
import { drawsOnInventedTasks } from '../../views/demonstration.ts';
import { boards } from '../../views/progress/board.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { cellText } from '../../schemas/cell-words.ts';

const header = [
  'unit',
  '单位',
  '年份',
  '类别',
  '名次',
  '并列',
  '按时',
  '迟报',
  '未报',
  '完成任务',
  '计入任务',
  '从未报告的任务',
  '演示',
  'address',
];

/** The board of units over the whole plan and in each year: the raw figures and the place that follows from them. */
export function boardFile(store: Store): DataFile {
  const isDemo = cellText(drawsOnInventedTasks(store));
  const rows = [undefined, ...boardYears(store)].flatMap((year) =>
    boards(store, 'zh', year).flatMap(({ sort, rows: own }) =>
      own.map(({ id, unit, place, tied, onTime, late, missing, done, unreported }) => [
        id,
        unit.label,
        year ?? t('zh', 'board.whole'),
        t('zh', `units.${sort}`),
        ...[place, tied, onTime.part, late, missing, done.part, done.whole, unreported].map(cellText),
        isDemo,
        boardAddress('zh', { year, unit: id }),
      ]),
    ),
  );
  return tableFile('board.csv', 'data.boardFile', header, rows, (row) => row);
}
