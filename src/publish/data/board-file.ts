import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { boardAddress } from '../../store/address.ts';
import { boardYears } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { drawsOnInventedTasks } from '../../views/demonstration.ts';
import { boards } from '../../views/progress/board.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { sharedHeaders } from './table-words.ts';

const { unit, unitName, year, demo, address } = sharedHeaders;
const header = [
  unit,
  unitName,
  year,
  { zh: '类别', en: 'Sort' },
  { zh: '名次', en: 'Place' },
  { zh: '并列', en: 'Tied' },
  { zh: '按时', en: 'On time' },
  { zh: '迟报', en: 'Late' },
  { zh: '未报', en: 'Missing' },
  { zh: '完成任务', en: 'Tasks done' },
  { zh: '计入任务', en: 'Tasks counted' },
  { zh: '从未报告的任务', en: 'Tasks never reported on' },
  demo,
  address,
];

/** The board of units over the whole plan and in each year: the raw figures and the place that follows from them. */
export function boardFile(store: Store, lang: Lang): DataFile {
  const isDemo = cellIn(lang, drawsOnInventedTasks(store));
  const rows = [undefined, ...boardYears(store)].flatMap((of) =>
    boards(store, lang, of).flatMap(({ sort, rows: own }) =>
      own.map(({ id, unit: named, place, tied, onTime, late, missing, done, unreported }) => [
        id,
        named.label,
        of ?? t(lang, 'board.whole'),
        t(lang, `units.${sort}`),
        ...[place, tied, onTime.part, late, missing, done.part, done.whole, unreported].map((value) => cellIn(lang, value)),
        isDemo,
        boardAddress(lang, { year: of, unit: id }),
      ]),
    ),
  );
  return tableFile('board.csv', lang, 'data.boardFile', header, rows, (row) => row);
}
