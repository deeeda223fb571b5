import { checkCases, ReferenceDirectory } from '../content/checks/across.ts';
import type { Content, Draft } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Locate } from '../content/locate.ts';
import { rowToRecord } from '../content/table.ts';
import { issuesToFaults } from '../content/validate.ts';
import { caseId, ownCaseSlug } from '../domain/case-id.ts';
import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import type { Bilingual } from '../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../schemas/case.ts';
import type { DeliveredRow } from './read-rows.ts';
import { addressOf, caseColumns, type Register, type StoredCase } from './register.ts';
import { tidyCell } from './tidy.ts';

/** A field's cell before and after; empty for none. `cleared` where the delivery says so in words. */
export type FieldChange = { field: string; before: string; after: string; cleared?: true };
/** What a delivered row does to the content: its case is new, changes in the named fields, or is there already. */
export type Effect = {
  row: DeliveredRow;
  draft: Draft<'cases'>;
  action: 'new' | 'changed' | 'same';
  changes: FieldChange[];
  /** Whether a withdrawn decision would be public again. */
  reinstates: boolean;
  /** The case as it stood; undefined for a new one. */
  former: EnforcementCase | undefined;
};
export type Merge = { effects: Effect[]; faults: Fault[]; doubts: Fault[]; warnings: Fault[] };

/**
 * Merges delivered rows into the register, each as a whole record: what a blank cell leaves unsaid stays as it is
 * stored. The register is changed; nothing is written.
 */
export function mergeRows(register: Register, rows: readonly DeliveredRow[], content: Content): Merge {
  const merge: Merge = { effects: [], faults: [], doubts: [], warnings: [] };
  const directory = new ReferenceDirectory(content);
  const pending = overlayRows(register, rows, merge.faults);
  const checked: Fault[] = [];
  checkCases(
    pending.map(({ draft }) => draft),
    content,
    checked,
  );
  for (const fault of checked) (fault.severity === 'error' ? merge.faults : merge.warnings).push(fault);
  for (const one of pending) {
    const effect = compare(one, directory);
    merge.effects.push(effect);
    if (effect.action === 'same') continue;
    const { row, draft, stored, canonical } = one;
    if (effect.reinstates) tellReinstated(effect, merge.faults);
    merge.doubts.push(...row.doubts);
    const alike = stored ? undefined : register.soundingLike(canonical);
    if (alike) merge.doubts.push(told(row, 'decisionNumber', soundsLike(alike, draft.id), 'warning'));
    const spelling = effect.changes.find(({ field }) => field === 'decisionNumber');
    if (spelling) merge.doubts.push(told(row, 'decisionNumber', respelt(spelling), 'warning'));
    register.put(canonical, draft.group, cellsToWrite(stored, one.cells, effect.changes));
  }
  return merge;
}

/** A delivered row laid over what is stored of its case. */
type Pending = {
  row: DeliveredRow;
  canonical: string;
  stored: StoredCase | undefined;
  cells: Map<string, string>;
  draft: Draft<'cases'>;
};

function overlayRows(register: Register, rows: readonly DeliveredRow[], faults: Fault[]): Pending[] {
  const first = new Map<string, DeliveredRow>();
  const claimed = new Map<string, string>();
  const missing = new Set<string>();
  return rows.flatMap((row): Pending[] => {
    const number = row.cells.get('decisionNumber')?.text ?? '';
    const canonical = canonicalDecisionNumber(number);
    const stored = canonical === undefined ? undefined : register.find(canonical);
    if (!stored && row.missing.length) {
      for (const { header } of row.missing) {
        if (missing.has(`${row.file} ${header}`)) continue;
        missing.add(`${row.file} ${header}`);
        faults.push(told(row, '', { zh: `缺少必填列“${header}”。`, en: `The required column "${header}" is missing.` }));
      }
      return [];
    }
    const earlier = canonical === undefined ? undefined : first.get(canonical);
    if (earlier) {
      faults.push(told(row, 'decisionNumber', repeated(number, earlier)));
      return [];
    }
    const cells = overlay(stored, row);
    if (canonical !== undefined) {
      first.set(canonical, row);
      const slug = ownSlug(register, claimed, stored, canonical, cells);
      if (slug) cells.set('slug', slug);
    }
    const draft = typed(cells, row, faults);
    if (!draft || canonical === undefined) return [];
    return [{ row, canonical, stored, cells, draft }];
  });
}

/** What is stored with what was delivered over it, cell by cell; what means the same stays as it is stored. */
function overlay(stored: StoredCase | undefined, row: DeliveredRow): Map<string, string> {
  const cells = new Map([...(stored?.cells ?? [])].filter(([, text]) => text !== ''));
  for (const [field, { text, clears }] of row.cells) {
    const before = stored?.cells.get(field);
    if (clears) cells.delete(field);
    else if (stored && (field === 'slug' || (before && before !== text && tidyCell(before, typeOf.get(field)) === text))) continue;
    else cells.set(field, text);
  }
  return cells;
}

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
    const address = addressOf(stored.cells);
    return caseId(number) === address ? undefined : address;
  }
  const plain = addressOf(cells);
  const owner = register.ownerOf(plain) ?? claimed.get(plain) ?? canonical;
  const slug = owner === canonical ? plain : ownCaseSlug(number);
  claimed.set(slug, canonical);
  return owner === canonical ? undefined : slug;
}

function typed(cells: ReadonlyMap<string, string>, row: DeliveredRow, faults: Fault[]): Draft<'cases'> | undefined {
  const locate: Locate = (steps) => ({ line: row.line, column: columnOf(row, String(steps[0])) });
  const result = parse(cells);
  if (!result.success) {
    faults.push(...issuesToFaults(result.error.issues, enforcementCase, row.file, locate));
    return undefined;
  }
  const fields = result.data;
  return {
    kind: 'cases',
    id: addressOf(cells),
    group: fields.decidedOn.slice(0, 4),
    fields,
    texts: {},
    file: row.file,
    locate,
    references: [],
    targets: [],
  };
}

function parse(cells: ReadonlyMap<string, string>) {
  const known = caseColumns.filter((column) => cells.has(column.path));
  return enforcementCase.safeParse(
    rowToRecord(
      known.map((column) => cells.get(column.path)!),
      known,
    ),
  );
}

/** Compares what two records mean, so that 2023/3/1 for 2023-03-01, or a district named that was recognised, is no change. */
function compare({ row, stored, cells, draft }: Pending, directory: ReferenceDirectory): Effect {
  if (!stored) return { row, draft, action: 'new', changes: [], former: undefined, reinstates: false };
  const former = parse(stored.cells).data;
  if (former) former.unit = former.unit ? directory.find('units', former.unit) : directory.unitNamedIn(former.authority);
  const before = former as Record<string, unknown> | undefined;
  const after = draft.fields as Record<string, unknown>;
  const names = caseColumns.map(({ path }) => path).filter((name) => name !== 'slug');
  const changes = names
    .filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null))
    .map((field): FieldChange => {
      const words =
        field === 'unit' ? [former?.unit ?? '', draft.fields.unit ?? ''] : [stored.cells.get(field) ?? '', cells.get(field) ?? ''];
      return { field, before: words[0]!, after: words[1]!, ...(row.cells.get(field)?.clears ? { cleared: true as const } : {}) };
    });
  const reinstates = former?.state === 'withdrawn' && draft.fields.state !== 'withdrawn';
  return { row, draft, action: changes.length ? 'changed' : 'same', changes, former, reinstates };
}

/** The cells of a case as they will stand: stored bytes where nothing changed. */
function cellsToWrite(
  stored: StoredCase | undefined,
  cells: ReadonlyMap<string, string>,
  changes: readonly FieldChange[],
): Map<string, string> {
  if (!stored) return new Map(cells);
  const kept = new Map(stored.cells);
  for (const field of ['slug', ...changes.map((change) => change.field)]) {
    const text = cells.get(field);
    if (text !== undefined || kept.has(field)) kept.set(field, text ?? '');
  }
  return kept;
}

/** A decision that was withdrawn comes back by a new day and a new reason of its own. */
function tellReinstated({ row, changes }: Effect, faults: Fault[]): void {
  for (const field of ['stateOn', 'stateReason'] as const) {
    if (changes.some((change) => change.field === field && change.after)) continue;
    faults.push(
      told(row, field, {
        zh: '这件决定已经撤回。要恢复公示，须在本行写明新的状态变更日期和状态变更原因。',
        en: 'This decision was withdrawn. To publish it again, give in this row a new day and a new reason for the status.',
      }),
    );
  }
}

const columnOf = (row: DeliveredRow, field: string): number => row.positions.get(field) ?? row.positions.get('decisionNumber') ?? 1;

function told(row: DeliveredRow, field: string, message: Bilingual, severity: Fault['severity'] = 'error'): Fault {
  const column = caseColumns.find(({ path }) => path === field);
  return {
    severity,
    file: row.file,
    line: row.line,
    column: columnOf(row, field),
    field: field || undefined,
    label: column?.label,
    message,
  };
}

/** A number that stands twice in one delivery is a fault: nobody could tell which row counts. */
const repeated = (number: string, { line }: DeliveredRow): Bilingual => ({
  zh: `文号 ${number} 已出现在第 ${line} 行。一个文件里每个文号只能有一行。`,
  en: `The number ${number} already stands in row ${line}. A file holds each number once.`,
});

const respelt = ({ before, after }: FieldChange): Bilingual => ({
  zh: `登记的文号写作 ${before}，这里写作 ${after}：按同一件处理。若是两件，请核对。`,
  en: `The number is on record as ${before} and here as ${after}: both are taken for one decision. Check if they are two.`,
});

const soundsLike = (other: string, address: string): Bilingual => ({
  zh: `读音与 ${other} 相同：是笔误，还是两件？是两件的，这一件的网址为 ${address}。`,
  en: `This number sounds like ${other}: a slip, or two decisions? If they are two, this one has the address ${address}.`,
});
