import path from 'node:path';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Observation } from '../schemas/indicator.ts';
import type { ContentFiles } from './content-files.ts';
import type { Drafts } from './entry.ts';
import { readSeries } from './read-series.ts';
import { readCsv, type TableRead } from './table.ts';

/**
 * Reads the measured values of every indicator from its table. An empty cell is a gap. Returns the
 * observations by indicator id, in the table's order.
 *
 * @param today the day of the check, where what is yet to come is to be reported
 */
export async function readObservations(
  files: ContentFiles,
  drafts: Drafts,
  today: IsoDate | undefined,
): Promise<Record<string, Observation[]>> {
  const { faults } = files;
  const tables = new Map<string, Table>();
  const known = { stations: new Set(drafts.stations.map(({ id }) => id)), units: new Set(drafts.units.map(({ id }) => id)) };
  const observations: Record<string, Observation[]> = {};
  for (const draft of drafts.indicators) {
    const { file } = draft.fields.table;
    if (!tables.has(file)) tables.set(file, await readTable(files, file));
    const table = tables.get(file);
    // What cannot be read has been reported.
    if (table === 'unreadable') continue;
    if (!table) {
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(['table', 'file']),
        field: 'table.file',
        message: {
          zh: `找不到数据文件“${file}”。路径相对于 indicators/。`,
          en: `There is no data file "${file}". Paths begin below indicators/.`,
        },
      });
      continue;
    }
    const series = { table, file: files.shown(`indicators/${file}`), known: known[draft.fields.table.seriesAre] };
    observations[draft.id] = readSeries(draft, series, faults, today);
  }
  return observations;
}

type Table = TableRead | 'unreadable' | undefined;

async function readTable(files: ContentFiles, file: string): Promise<Table> {
  const relative = path.posix.join('indicators', file);
  if (!relative.startsWith('indicators/') || path.isAbsolute(file)) return undefined;
  if (await files.reportLostLink(relative)) return 'unreadable';
  if (!(await files.isFile(relative))) return undefined;
  const text = await files.text(relative);
  return text === undefined ? 'unreadable' : readCsv(text);
}
