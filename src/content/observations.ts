import path from 'node:path';
import type { IsoDate } from '../domain/days/calendar.ts';
import { isPeriod } from '../domain/days/periods.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { seriesKinds, type Observation } from '../schemas/indicator.ts';
import { doubtOf, impossible, tooManyHours } from './checks/observed.ts';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './faults.ts';
import type { Draft, Drafts } from './entry.ts';
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
    observations[draft.id] = readSeries(
      draft,
      table,
      files.shown(`indicators/${file}`),
      known[draft.fields.table.seriesAre],
      faults,
      today,
    );
  }
  return observations;
}

const periodLike = { monthly: '2023-01', quarterly: '2023-Q1', yearly: '2023' } as const;

type Table = TableRead | 'unreadable' | undefined;

async function readTable(files: ContentFiles, file: string): Promise<Table> {
  const relative = path.posix.join('indicators', file);
  if (!relative.startsWith('indicators/') || path.isAbsolute(file) || !(await files.isFile(relative))) return undefined;
  const text = await files.text(relative);
  return text === undefined ? 'unreadable' : readCsv(text);
}

function readSeries(
  draft: Draft<'indicators'>,
  table: TableRead,
  file: string,
  known: ReadonlySet<string>,
  faults: Fault[],
  today: IsoDate | undefined,
): Observation[] {
  for (const problem of table.problems) faults.push({ severity: 'error', file, ...problem });
  // Of a table that cannot be read no column is missed.
  if (!table.header.length) return [];
  const { period, value, series, validHours } = draft.fields.table;
  const positions: Record<string, number> = {};
  for (const [field, column] of Object.entries({ period, value, series, validHours })) {
    if (column === undefined) continue;
    positions[field] = table.header.indexOf(column);
    if (positions[field] >= 0) continue;
    const close = nearest(column, table.header);
    faults.push({
      severity: 'error',
      file: draft.file,
      ...draft.locate(['table', field]),
      field: `table.${field}`,
      message: {
        zh: `数据文件没有“${column}”列。${close ? `最接近的是“${close}”。` : ''}`,
        en: `The data file has no column "${column}".${close ? ` Nearest: "${close}".` : ''}`,
      },
    });
    return [];
  }
  const { frequency } = draft.fields;
  const seen = new Set<string>();
  const before = new Map<string | undefined, number>();
  return table.rows.flatMap(({ line, cells }): Observation[] => {
    const wrong = (field: string, message: Bilingual): [] => {
      faults.push({
        severity: 'error',
        file,
        line,
        column: (positions[field] ?? 0) + 1,
        field: table.header[positions[field] ?? 0],
        message,
      });
      return [];
    };
    const at = (field: string) => (positions[field] === undefined ? undefined : cells[positions[field]]!.trim());
    const when = at('period')!;
    const raw = at('value')!;
    if (!isPeriod(when, frequency))
      return wrong('period', {
        zh: `“${when}”不是时期。应写成 ${periodLike[frequency]} 的样子。`,
        en: `"${when}" is not a period. Write it like ${periodLike[frequency]}.`,
      });
    if (raw !== '' && !/^-?\d+(\.\d+)?$/.test(raw))
      return wrong('value', {
        zh: `"${raw}" 不是数字。没有数值请留空。`,
        en: `"${raw}" is not a number. Leave the cell empty where there is none.`,
      });
    const group = at('series');
    if (group !== undefined && !known.has(group)) {
      const { zh, en } = seriesKinds[draft.fields.table.seriesAre];
      const close = nearest(group, known);
      return wrong('series', {
        zh: `${zh}里没有“${group}”。${close ? `最接近的是“${close}”。` : ''}`,
        en: `"${group}" is not in “${en}”.${close ? ` Nearest: "${close}".` : ''}`,
      });
    }
    const key = `${group ?? ''} ${when}`;
    if (seen.has(key)) return wrong('period', { zh: `${key.trim()} 出现了两次。`, en: `${key.trim()} stands twice.` });
    seen.add(key);
    const hours = at('validHours');
    if (hours && !/^\d+$/.test(hours))
      return wrong('validHours', { zh: `“${hours}”不是小时数。`, en: `"${hours}" is not a number of hours.` });
    const beyond = hours ? tooManyHours(when, Number(hours)) : undefined;
    if (beyond) return wrong('validHours', beyond);
    if (raw !== '') {
      const value = Number(raw);
      const { name, measuredIn } = draft.fields;
      const why = impossible(when, value, { name: name.zh, measuredIn: measuredIn.zh });
      if (why) return wrong('value', why);
      const message = doubtOf({ period: when, value, before: before.get(group), measuredIn: measuredIn.zh, today });
      if (message)
        faults.push({
          severity: 'warning',
          file,
          line,
          column: positions['value']! + 1,
          field: table.header[positions['value']!],
          message,
        });
      before.set(group, value);
    }
    return [{ period: when, value: raw === '' ? undefined : Number(raw), series: group, validHours: hours ? Number(hours) : undefined }];
  });
}
