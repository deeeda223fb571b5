import { ascending } from 'd3-array';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import type { Observation } from '../schemas/indicator.ts';
import { checkIndicator, checkSteps } from './checks/indicators.ts';
import { impossibleIn, misreadIn, repeatedIn, type Typed, type Wrong } from './checks/observed-row.ts';
import { doubtOf } from './checks/observed.ts';
import type { Draft } from './entry.ts';
import type { Fault } from './faults.ts';
import type { TableRead } from './table.ts';

type Indicator = Draft<'indicators'>;
/** Where its columns stand; one that the indicator does not name is undefined. */
type Columns = Partial<Record<keyof Typed, number>>;

/** A table as it was read, where it lies, and the stations or units that its series may be. */
export type SeriesTable = { table: TableRead; file: string; known: ReadonlySet<string> };

/** The measured values of an indicator, in the order of its table; a row with a fault is left out. */
export function readSeries(
  draft: Indicator,
  { table, file, known }: SeriesTable,
  faults: Fault[],
  today: IsoDate | undefined,
): Observation[] {
  for (const problem of table.problems) faults.push({ severity: 'error', file, ...problem });
  // Of a table that cannot be read no column is missed.
  const columns = table.header.length ? columnsIn(table.header, draft, faults) : undefined;
  if (!columns) return [];
  const seen = new Set<string>();
  const before = new Map<string | undefined, number>();
  const valued: { series: string | undefined; value: number; period: string; line: number }[] = [];
  const observations = table.rows.flatMap(({ line, cells }): Observation[] => {
    const addFault = (severity: Fault['severity'], { at, message }: Wrong) => {
      const column = columns[at] ?? 0;
      faults.push({ severity, file, line, column: column + 1, field: table.header[column], message });
    };
    const typed = typedIn(cells, columns);
    const wrong = misreadIn(typed, draft, known) ?? repeatedIn(typed, seen) ?? impossibleIn(typed, draft);
    if (wrong) {
      addFault('error', wrong);
      return [];
    }
    const { period, series, validHours } = typed;
    const value = typed.value === '' ? undefined : Number(typed.value);
    if (value !== undefined) {
      const message = doubtOf({ period, value, before: before.get(series), measuredIn: draft.fields.measuredIn.zh, today });
      if (message) addFault('warning', { at: 'value', message });
      else valued.push({ series, value, period, line });
      before.set(series, value);
    }
    return [{ period, value, series, validHours: validHours ? Number(validHours) : undefined }];
  });
  const column = columns.value ?? 0;
  for (const rows of Map.groupBy(valued, ({ series }) => series).values())
    checkSteps(
      rows
        .toSorted((a, b) => ascending(a.period, b.period))
        .map(({ line, ...row }) => ({
          ...row,
          add: (message) => faults.push({ severity: 'warning', file, line, column: column + 1, field: table.header[column], message }),
        })),
      today,
    );
  checkIndicator(draft, observations, faults);
  return observations;
}

/** Where the columns stand that an indicator names; undefined where one is missing, which is reported. */
function columnsIn(header: readonly string[], draft: Indicator, faults: Fault[]): Columns | undefined {
  const { period, value, series, validHours } = draft.fields.table;
  const columns: Columns = {};
  for (const [field, column] of Object.entries({ period, value, series, validHours })) {
    if (column === undefined) continue;
    const index = header.indexOf(column);
    if (index < 0) {
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(['table', field]),
        field: `table.${field}`,
        message: noColumn(column, header),
      });
      return undefined;
    }
    columns[field as keyof Typed] = index;
  }
  return columns;
}

function noColumn(column: string, header: readonly string[]): Bilingual {
  const close = nearest(column, header);
  return {
    zh: `数据文件没有“${column}”列。${close ? `最接近的是“${close}”。` : ''}`,
    en: `The data file has no column "${column}".${close ? ` Nearest: "${close}".` : ''}`,
  };
}

function typedIn(cells: readonly string[], columns: Columns): Typed {
  const at = (field: keyof Typed) => (columns[field] === undefined ? undefined : cells[columns[field]]!.trim());
  return { period: at('period')!, value: at('value')!, series: at('series'), validHours: at('validHours') };
}
