import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { ifMissing } from '../content/missing.ts';
import { decodeText } from '../content/source.ts';
import { columnsOf, matchHeaders, readCsv, writeCsv } from '../content/table.ts';
import { yearOf } from '../domain/days/calendar.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { findPrivate } from '../domain/privacy/privacy.ts';
import { enforcementCase } from '../schemas/case/case.ts';
import { correctableFields, correction } from '../schemas/correction.ts';
import { publicDay } from '../schemas/index.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';
import type { Effect, FieldChange } from './effect.ts';

/** What an import changes in a record that is already there, and that readers must be shown. */
export type RecordedChange = FieldChange & { case: string };

/** What says how a decision stood: of one that comes back, also when and why it had been withdrawn. */
const stateFields: readonly string[] = ['state', 'stateOn', 'stateReason'];

/**
 * The changes of an import that are corrections of what is public: of facts, not of what follows a decision, unless a
 * field is cleared or a withdrawn decision comes back.
 */
export const correctionsIn = (effects: readonly Effect[], today: IsoDate, schema: z.ZodType = enforcementCase): RecordedChange[] =>
  effects.flatMap(({ draft, changes, former, reinstates }) => {
    if (!former || publicDay({ kind: 'cases', fields: former })! > today) return [];
    return changes
      .filter(
        ({ field, cleared }) =>
          fieldMeta(shapeOf(schema)[field]!)?.when !== 'followUp' || cleared || (reinstates && stateFields.includes(field)),
      )
      .filter(({ field }) => !fieldMeta(shapeOf(schema)[field]!)?.unlisted && field !== 'demo')
      .map((change) => ({ ...change, case: draft.fields.decisionNumber }));
  });

type Row = Map<string, string>;

/**
 * The table of a year's corrections with those of an import added. A field corrected twice on one day keeps its
 * first words and ends in the last; one that ends as it began that day is no correction. Former words that hold
 * private data are withheld.
 *
 * @returns the path below the content folder and the table's text
 */
export async function recordCorrections(
  directory: string,
  changes: readonly RecordedChange[],
  on: IsoDate,
  why: string,
): Promise<[name: string, text: string]> {
  const name = `corrections/${yearOf(on)}.csv`;
  const columns = columnsOf(correction);
  const rows = await readRows(path.join(directory, name));
  const ofToday = new Map(rows.filter((row) => row.get('on') === on).map((row) => [keyOf(row.get('case')!, row.get('field')!), row]));
  const undone = new Set<Row>();
  for (const change of changes) {
    const isHidden = findPrivate(change.before).length > 0;
    const earlier = ofToday.get(keyOf(change.case, change.field));
    if (earlier) {
      if (!earlier.get('withheld') && earlier.get('before') === change.after) undone.add(earlier);
      earlier.set('after', change.after);
      earlier.set('why.zh', [earlier.get('why.zh'), why].filter((words, index, all) => words && all.indexOf(words) === index).join('；'));
      continue;
    }
    const row: Row = new Map([
      ['on', on],
      ['case', change.case],
      ['field', change.field],
      ['before', isHidden ? '' : change.before],
      ['after', change.after],
      ['withheld', isHidden ? '是' : ''],
      ['why.zh', why],
    ]);
    ofToday.set(keyOf(change.case, change.field), row);
    rows.push(row);
  }
  return [
    name,
    writeCsv(
      columns.map(({ header }) => header),
      rows.filter((row) => !undone.has(row)).map((row) => columns.map((column) => row.get(column.path) ?? '')),
    ),
  ];
}

/** What a day's correction is known by, however its case and field are written. */
function keyOf(number: string, field: string): string {
  const known = Object.entries(correctableFields).find(([name, label]) => [name, label.zh, label.en].includes(field));
  return `${canonicalDecisionNumber(number) ?? number}\n${known?.[0] ?? field}`;
}

async function readRows(file: string): Promise<Row[]> {
  const bytes = await readFile(file).catch(ifMissing(undefined));
  if (!bytes) return [];
  const { header, rows } = readCsv(decodeText(bytes).text);
  const { matched } = matchHeaders(header, columnsOf(correction));
  return rows.map(({ cells }) => new Map(matched.map((column, index) => [column?.path ?? '', cells[index] ?? ''])));
}
