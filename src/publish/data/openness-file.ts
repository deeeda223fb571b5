import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { opennessTable } from '../../schemas/self-check.ts';
import { opennessAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { opennessView } from '../../views/requirement/openness.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { sharedHeaders } from './table-words.ts';

const header = [
  sharedHeaders.id,
  { zh: '信息', en: 'Subject' },
  { zh: '问题', en: 'Question' },
  { zh: '规则', en: 'Rule' },
  { zh: '做到', en: 'Met' },
  { zh: '总数', en: 'Of' },
  { zh: '说明', en: 'Note' },
  sharedHeaders.demo,
  sharedHeaders.address,
];

/** A line for each cell of the view of openness, and for each subject of which the portal keeps no records. */
export function opennessFile(store: Store, lang: Lang): DataFile {
  const { rows } = opennessView(store, lang);
  const lines = rows.flatMap(({ id, name, note, isDemo, cells }) =>
    cells.length === 0
      ? [[id, name, '', '', '', '', note, cellIn(lang, isDemo), `${opennessAddress(lang)}#${id}`]]
      : cells.map((cell) => [
          cell.id,
          name,
          t(lang, `openness.${cell.question}`),
          cell.rule,
          cellIn(lang, cell.met),
          cellIn(lang, cell.all),
          note,
          cellIn(lang, isDemo),
          `${opennessAddress(lang)}#${cell.id}`,
        ]),
  );
  return tableFile(opennessTable, lang, 'openness.title', header, lines, (line) => line);
}
