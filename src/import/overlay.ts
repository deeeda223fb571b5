import type { Draft } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Locate } from '../content/locate.ts';
import { rowToRecord } from '../content/table.ts';
import { privateInRecord } from '../content/checks/privacy.ts';
import { issuesToFaults } from '../content/validate.ts';
import { yearOf, type IsoDate } from '../domain/days/calendar.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import type { Bilingual } from '../domain/language.ts';
import { enforcementCase } from '../schemas/case/case.ts';
import { readAs } from '../schemas/dates.ts';
import { isBeyondReading } from './fault-limits.ts';
import { missingMessage } from './missing-columns.ts';
import type { DeliveredRow } from './read-row.ts';
import { caseColumns, type Register, type StoredCase } from './register.ts';
import { columnOf, rowFault } from './row-fault.ts';
import { tidyCell } from './tidy.ts';

/** A delivered row laid over what is stored of its case. */
export type Pending = {
  row: DeliveredRow;
  canonical: string;
  stored: StoredCase | undefined;
  cells: Map<string, string>;
  draft: Draft<'cases'>;
};

/**
 * Lays each delivered row over what the register holds of its case, cell by cell. Rows that cannot be read as a case
 * are left out, with their faults.
 *
 * @param today the day of the delivery
 */
export function overlayRows(register: Register, rows: readonly DeliveredRow[], faults: Fault[], today: IsoDate): Pending[] {
  const first = new Map<string, DeliveredRow>();
  const claimed = new Map<string, string>();
  const missing = new Set<string>();
  let isEnded = false;
  return rows.flatMap((row, index): Pending[] => {
    isEnded ||= isBeyondReading(row, rows.length - index, faults, 0);
    if (isEnded) return [];
    const number = row.cells.get('decisionNumber')?.text ?? '';
    const canonical = canonicalDecisionNumber(number);
    const stored = canonical === undefined ? undefined : register.find(canonical);
    const absent = stored ? [] : row.header.missing.filter(({ unlessWithdrawn }) => !unlessWithdrawn || !isOfWithdrawn(row));
    if (absent.length) {
      for (const one of absent) {
        const { file, header } = row;
        if (missing.has(`${file} ${one.column.path}`)) continue;
        missing.add(`${file} ${one.column.path}`);
        faults.push({ severity: 'error', file, line: header.line, column: 1, message: missingMessage(one, row.line) });
      }
      return [];
    }
    const earlier = canonical === undefined ? undefined : first.get(canonical);
    if (earlier) {
      faults.push(rowFault(row, 'decisionNumber', repeated(number, earlier)), ...privateIn(overlay(stored, row, today), row));
      return [];
    }
    const cells = overlay(stored, row, today);
    if (canonical !== undefined) {
      first.set(canonical, row);
      const slug = ownSlug(register, claimed, stored, canonical, cells);
      if (slug) cells.set('slug', slug);
    }
    const draft = typed(register, cells, row, faults);
    if (!draft || canonical === undefined) return [];
    return [{ row, canonical, stored, cells, draft }];
  });
}

/** What is stored with what was delivered over it, cell by cell; what means the same stays as it is stored. */
function overlay(stored: StoredCase | undefined, row: DeliveredRow, today: IsoDate): Map<string, string> {
  const keepsState = stored !== undefined && isStateToCome(stored, today) && leavesStateOut(row);
  const cells = new Map([...(stored?.cells ?? [])].filter(([, text]) => text !== ''));
  for (const [field, { text, clears }] of row.cells) {
    const before = stored?.cells.get(field);
    if (field === 'state' && keepsState) continue;
    if (clears) cells.delete(field);
    else if (stored && (field === 'slug' || (before && before !== text && tidyCell(before, typeOf.get(field)) === text))) continue;
    else cells.set(field, text);
  }
  return cells;
}

const isStateToCome = ({ cells }: StoredCase, today: IsoDate): boolean => tidyCell(cells.get('stateOn') ?? '', 'date') > today;

/** A table of today says that a decision is published; a state that is yet to come is none of its matters. */
const leavesStateOut = ({ cells }: DeliveredRow): boolean =>
  !cells.has('stateOn') &&
  !cells.has('stateReason') &&
  enforcementCase.shape.state.safeParse(cells.get('state')?.text || undefined).data === 'published';

const isOfWithdrawn = ({ cells }: DeliveredRow): boolean =>
  enforcementCase.shape.state.safeParse(cells.get('state')?.text).data === 'withdrawn';

const typeOf = new Map(caseColumns.map(({ path, meta }) => [path, path === 'decisionNumber' ? 'decisionNumber' : meta.type]));

/**
 * The address that a case has to keep in its row: the one under which it is public where its number is spelt anew, one
 * with digits where another number of the same sound has the plain one. Undefined where the number alone gives it.
 */
function ownSlug(
  register: Register,
  claimed: Map<string, string>,
  stored: StoredCase | undefined,
  canonical: string,
  cells: ReadonlyMap<string, string>,
): string | undefined {
  const number = cells.get('decisionNumber')!;
  if (stored) {
    if (stored.cells.get('slug') || stored.cells.get('decisionNumber') === number) return undefined;
    const address = register.addressOf(stored.cells);
    return register.plainAddress(number) === address ? undefined : address;
  }
  const plain = register.addressOf(cells);
  const owner = register.ownerOf(plain) ?? claimed.get(plain) ?? canonical;
  const slug = owner === canonical ? plain : register.ownAddress(number);
  claimed.set(slug, canonical);
  return owner === canonical ? undefined : slug;
}

function typed(register: Register, cells: ReadonlyMap<string, string>, row: DeliveredRow, faults: Fault[]): Draft<'cases'> | undefined {
  const locate = locateIn(row);
  const result = parse(cells);
  if (!result.success) {
    const issues = issuesToFaults(result.error.issues, enforcementCase, row.file, locate);
    faults.push(...issues.filter(({ field }) => !row.unreadable.has(field ?? '')), ...privateIn(cells, row));
    return undefined;
  }
  const fields = result.data;
  return {
    kind: 'cases',
    id: register.addressOf(cells),
    group: yearOf(fields.decidedOn),
    fields,
    texts: {},
    file: row.file,
    locate,
    references: [],
    targets: [],
    anchors: [],
    pageLinks: [],
    quizzes: [],
  };
}

const locateIn =
  (row: DeliveredRow): Locate =>
  (steps) => ({ line: row.line, column: columnOf(row, String(steps[0])) });

/** Numbers of persons in a row that cannot become a case: they are named together with what else is wrong. */
const privateIn = (cells: ReadonlyMap<string, string>, row: DeliveredRow): Fault[] =>
  privateInRecord(enforcementCase, recordOf(cells), { file: row.file, locate: locateIn(row) });

/** Cells as a record, checked by its schema. */
export const parse = (cells: ReadonlyMap<string, string>) => readAs(enforcementCase, recordOf(cells));

function recordOf(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const known = caseColumns.filter((column) => cells.has(column.path));
  return rowToRecord(
    known.map((column) => cells.get(column.path)!),
    known,
  );
}

/** A number that stands twice in one delivery is a fault: nobody could know which row counts. */
const repeated = (number: string, { line }: DeliveredRow): Bilingual => ({
  zh: `文号 ${number} 已出现在第 ${line} 行。一个文件里每个文号只能有一行。`,
  en: `The number ${number} already stands in row ${line}. A file holds each number once.`,
});
