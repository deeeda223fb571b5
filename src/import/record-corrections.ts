import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { ifMissing } from '../content/missing.ts';
import { decodeText } from '../content/source.ts';
import { columnsOf, matchHeaders, readCsv } from '../content/table.ts';
import { writeCsv } from '../content/write-csv.ts';
import { yearOf } from '../domain/days/calendar.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { partysNames } from '../domain/privacy/partys-name.ts';
import { findPrivate } from '../domain/privacy/privacy.ts';
import { isNameWithheld } from '../domain/privacy/withheld-name.ts';
import { enforcementCase, recordStates, type EnforcementCase } from '../schemas/case/case.ts';
import { isForNames, mayUnmask } from '../schemas/case/case-names.ts';
import { correctableFields, correction } from '../schemas/correction.ts';
import { publicDay } from '../schemas/index.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';
import type { Effect, FieldChange } from './effect.ts';
import { isNews, stateFields } from './news.ts';

/** What an import changes in a record that is already there, and that readers must be shown; `why` where its row says it; `unmasks` where its former words name a party whose name is withheld now, `withheldParty`. */
export type RecordedChange = FieldChange & { case: string; why?: string; unmasks?: true; withheldParty?: string };

/** What says that a decision was withdrawn, and when; the reason is that of the correction. */
const withdrawalFields: readonly string[] = ['state', 'stateOn'];

/** The fields of cases that were corrected before: what follows in them goes on from there. */
export class Corrected {
  private readonly known: ReadonlySet<string>;
  constructor(corrections: readonly { fields: { case: string; field: string } }[] = []) {
    this.known = new Set(corrections.map(({ fields }) => `${fields.case}\n${fields.field}`));
  }
  has(id: string, field: string): boolean {
    return this.known.has(`${id}\n${field}`);
  }
}

/**
 * The changes of an import that are corrections of what is public: of facts, and of what follows a decision where what
 * readers have read is replaced or cleared, it is withdrawn or comes back, or the field was corrected before. A
 * withdrawal's row says why.
 */
export const correctionsIn = (
  effects: readonly Effect[],
  today: IsoDate,
  schema: z.ZodType = enforcementCase,
  corrected = new Corrected(),
): RecordedChange[] =>
  effects.flatMap((effect) => {
    const { draft, changes, former, reinstates } = effect;
    if (!former || publicDay({ kind: 'cases', fields: former })! > today) return [];
    const isWithdrawal = former.state !== 'withdrawn' && draft.fields.state === 'withdrawn';
    const metaOf = (field: string) => fieldMeta(shapeOf(schema)[field]!);
    return changes
      .filter(({ field }) => !metaOf(field)?.unlisted && field !== 'demo')
      .flatMap((change): RecordedChange[] => {
        const { field, cleared } = change;
        const named: RecordedChange = {
          ...change,
          ...(field === 'state' ? stateWords(effect, change) : {}),
          ...(namesParty(draft.fields, change) ? { unmasks: true } : {}),
          ...(isNameWithheld(draft.fields.party ?? '') ? { withheldParty: draft.fields.party! } : {}),
          case: draft.fields.decisionNumber,
        };
        const isState = stateFields.includes(field);
        if (metaOf(field)?.when !== 'followUp' || cleared || (reinstates && isState)) return [named];
        if (!(isWithdrawal && withdrawalFields.includes(field)) && !corrected.has(draft.id, field))
          return isNews(effect, change, metaOf(field)?.opensOn ?? [], today) ? [] : [named];
        const { stateReason } = draft.fields;
        return [isState && stateReason !== undefined ? { ...named, why: stateReason } : named];
      });
  });

const namesParty = (record: EnforcementCase, { field, before }: FieldChange): boolean =>
  mayUnmask(record, field, before) || (!isForNames(field) && partysNames(record.party ?? '', before).length > 0);

/** A state that no cell says is that of any public decision. */
const stateWords = ({ former, draft }: Effect, { before, after }: FieldChange): Pick<FieldChange, 'before' | 'after'> => ({
  before: before || recordStates[former!.state].zh,
  after: after || recordStates[draft.fields.state].zh,
});

type Row = Map<string, string>;

/** Why facts change, and on which article a decision is withdrawn or comes back. */
export type Reasons = { why: string; law?: string | undefined };

/**
 * The table of a year's corrections with those of an import added. A field corrected twice on one day keeps its
 * first words and ends in the last; one that ends as it began that day is no correction. Former words that hold
 * private data, or name who is withheld now, are withheld.
 *
 * @returns the path below the content folder and the table's text
 */
export async function recordCorrections(
  directory: string,
  changes: readonly RecordedChange[],
  on: IsoDate,
  { why, law }: Reasons,
): Promise<[name: string, text: string]> {
  const name = `corrections/${yearOf(on)}.csv`;
  const columns = columnsOf(correction);
  const rows = await readRows(path.join(directory, name));
  const ofToday = new Map(rows.filter((row) => row.get('on') === on).map((row) => [keyOf(row.get('case')!, row.get('field')!), row]));
  const undone = new Set<Row>();
  for (const change of changes) {
    const isHidden = change.unmasks === true || findPrivate(change.before).length > 0;
    const reason = change.why === undefined ? why : together(change.why, law);
    const earlier = ofToday.get(keyOf(change.case, change.field));
    if (earlier) {
      if (!earlier.get('withheld') && earlier.get('before') === change.after) undone.add(earlier);
      earlier.set('after', change.after);
      earlier.set('why.zh', together(earlier.get('why.zh'), reason));
      continue;
    }
    const row: Row = new Map([
      ['on', on],
      ['case', change.case],
      ['field', change.field],
      ['before', isHidden ? '' : change.before],
      ['after', change.after],
      ['withheld', isHidden ? '是' : ''],
      ['why.zh', reason],
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

/** Texts in a row, each once. */
const together = (...texts: (string | undefined)[]): string =>
  texts.filter((text, index) => text && texts.indexOf(text) === index).join('；');

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
