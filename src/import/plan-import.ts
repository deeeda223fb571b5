import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Changes } from '../content/writing/journal.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import { readingsOf } from '../schemas/portal.ts';
import { putIntoChinese } from './chinese-words.ts';
import type { Mappings } from './headers.ts';
import type { Effect } from './effect.ts';
import { mergeRows } from './merge.ts';
import type { Tidied } from './read-row.ts';
import { readRows, sheetMark, type DeliveredRows } from './read-rows.ts';
import { Corrected, correctionsIn, recordCorrections, type Reasons, type RecordedChange } from './record-corrections.ts';
import { caseColumns, Register } from './register.ts';
import type { Sheet } from './sheet.ts';
import { cellName } from './cell-name.ts';

/** What a delivery would do, what is wrong with it, and what a person has to decide before it is done. */
export type ImportPlan = {
  effects: Effect[];
  /** What keeps the delivery out. */
  faults: Fault[];
  /** What may be wrong, and waits for a yes. */
  doubts: Fault[];
  /** What is worth a look and waits for nothing. */
  warnings: Fault[];
  /** Cells whose words were tidied, or taken for blank. */
  tidied: (Omit<Tidied, 'file'> & { place: string })[];
  /** Columns that go no further. */
  passedOver: { header: string; why: DeliveredRows['passedOver'][number]['why'] }[];
  /** Changes of what is public, which are published with their reason. */
  corrections: RecordedChange[];
  /** Numbers of withdrawn decisions that would be public again. */
  reinstated: string[];
  /** The tables as they would be; corrections are added by {@link withCorrections}. */
  changes: Map<string, string | undefined>;
};

export type Delivery = { sheets: readonly Sheet[]; file: string; mappings: Mappings };

/**
 * Works out what a delivered file does to the cases of a content folder. Nothing is written.
 *
 * @param today the day of the delivery
 */
export async function planImport(
  directory: string,
  content: Content,
  { sheets, file, mappings }: Delivery,
  today: IsoDate,
): Promise<ImportPlan> {
  const register = await Register.open(directory, readingsOf(content.portal[0]?.fields));
  const read = readRows(sheets, file, caseColumns, mappings);
  putIntoChinese(read.rows, content);
  const merged = mergeRows(register, read.rows, content, today);
  const isChanged = merged.effects.some(({ action }) => action !== 'same');
  const onRecord = new Set(merged.effects.flatMap(({ action, row }) => (action === 'same' ? [`${row.file}:${row.line}`] : [])));
  const place = placing(sheets);
  const faults = [...read.faults, ...merged.faults];
  return {
    effects: merged.effects,
    faults: faults.map(place),
    // A doubt about what is on record already is none of this delivery's.
    doubts: [...(isChanged || faults.length ? read.doubts : []), ...merged.doubts].map(place),
    warnings: [...(isChanged || faults.length ? read.warnings : []), ...merged.warnings]
      .filter(({ file: from, line }) => !onRecord.has(`${from}:${line}`))
      .map(place),
    tidied: merged.effects
      .flatMap(({ action, row }) => row.tidied.filter(({ after }) => action !== 'same' || after === ''))
      .map(({ file: from, ...one }) => ({ ...one, place: placeName(place, from, one.line, one.column) })),
    passedOver: read.passedOver.map(({ header, why }) => ({ header, why })),
    corrections: correctionsIn(merged.effects, today, undefined, new Corrected(content.corrections)),
    reinstated: merged.effects.filter(({ reinstates }) => reinstates).map(({ draft }) => draft.fields.decisionNumber),
    changes: register.changedTables(),
  };
}

/** The changes of a plan with the table of corrections that lists them. */
export async function withCorrections(directory: string, plan: ImportPlan, today: IsoDate, reasons: Reasons): Promise<Changes> {
  if (!plan.corrections.length) return plan.changes;
  return new Map([...plan.changes, await recordCorrections(directory, plan.corrections, today, reasons)]);
}

/** Puts the sheet and the cell of a fault into words of their own, where the file has sheets. */
function placing(sheets: readonly Sheet[]): (fault: Fault) => Fault {
  if (sheets.every(({ name }) => name === undefined)) return (fault) => fault;
  return (fault) => {
    const [file, sheet] = fault.file.split(sheetMark) as [string, string?];
    return sheet === undefined ? fault : { ...fault, file, sheet, cell: cellName(fault.line, fault.column) };
  };
}

function placeName(place: (fault: Fault) => Fault, file: string, line: number, column: number): string {
  const { cell, sheet } = place({ severity: 'warning', file, line, column, message: { zh: '', en: '' } });
  return cell ? `${sheet}!${cell}` : `${line}:${column}`;
}
