import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../content/missing.ts';
import { decodeText } from '../content/source.ts';
import { columnsOf, matchHeaders, readCsv, writeCsv } from '../content/table.ts';
import type { z } from 'astro/zod';
import type { IsoDate } from '../domain/calendar.ts';
import { findPrivate } from '../domain/privacy.ts';
import { enforcementCase } from '../schemas/case.ts';
import { correction } from '../schemas/correction.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';
import type { Effect, FieldChange } from './merge.ts';

/** What an import changes in a record that is already there, and that readers must be told. */
export type RecordedChange = FieldChange & { case: string };

/** The changes of an import that are corrections: of facts, not of what follows a decision. */
export const correctionsIn = (effects: readonly Effect[], schema: z.ZodType = enforcementCase): RecordedChange[] =>
  effects.flatMap(({ delivered, changes }) =>
    changes
      .filter(({ field }) => fieldMeta(shapeOf(schema)[field]!)?.when !== 'followUp')
      .map((change) => ({ ...change, case: delivered.draft.fields.decisionNumber })),
  );

/**
 * The table of a year's corrections with those of an import added. A field corrected twice on one day keeps its
 * first words and ends in the last. Former words that hold private data are withheld.
 *
 * @returns the path below the content folder and the table's text
 */
export async function recordCorrections(
  directory: string,
  changes: readonly RecordedChange[],
  on: IsoDate,
  why: string,
): Promise<[name: string, text: string]> {
  const name = `corrections/${on.slice(0, 4)}.csv`;
  const columns = columnsOf(correction);
  const rows = await readRows(path.join(directory, name));
  for (const change of changes) {
    const isHidden = findPrivate(change.before).length > 0;
    const earlier = rows.find((row) => row.get('on') === on && row.get('case') === change.case && row.get('field') === change.field);
    if (earlier) {
      earlier.set('after', change.after);
      earlier.set('why.zh', [earlier.get('why.zh'), why].filter((words, index, all) => words && all.indexOf(words) === index).join('；'));
      continue;
    }
    rows.push(
      new Map([
        ['on', on],
        ['case', change.case],
        ['field', change.field],
        ['before', isHidden ? '' : change.before],
        ['after', change.after],
        ['withheld', isHidden ? '是' : ''],
        ['why.zh', why],
      ]),
    );
  }
  return [
    name,
    writeCsv(
      columns.map(({ header }) => header),
      rows.map((row) => columns.map((column) => row.get(column.path) ?? '')),
    ),
  ];
}

async function readRows(file: string): Promise<Map<string, string>[]> {
  const bytes = await readFile(file).catch(ifMissing(undefined));
  if (!bytes) return [];
  const { header, rows } = readCsv(decodeText(bytes).text);
  const { matched } = matchHeaders(header, columnsOf(correction));
  return rows.map(({ cells }) => new Map(matched.map((column, index) => [column?.path ?? '', cells[index] ?? ''])));
}
