import { unusualNumber } from '../content/checks/cases/case-identity.ts';
import { checkCases } from '../content/checks/across.ts';
import { doubtOfUnmarked } from '../content/checks/demonstration-marks.ts';
import { ReferenceDirectory } from '../content/checks/directory.ts';
import { privateInRecord } from '../content/checks/privacy.ts';
import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { enforcementCase } from '../schemas/case/case.ts';
import { doubtsIn } from './doubts.ts';
import type { Effect, FieldChange } from './effect.ts';
import { isBeyondReading, mostDoubts } from './fault-limits.ts';
import { KnownFacts } from './known-facts.ts';
import { numberOfAnother } from './other-party.ts';
import { overlayRows, parse, type Pending } from './overlay.ts';
import type { DeliveredRow } from './read-row.ts';
import { caseColumns, type Register, type StoredCase } from './register.ts';
import { rowFault } from './row-fault.ts';
import { KnownMatters, sameDecision } from './same-decision.ts';
import { cutShort } from './cut-short.ts';
import { reinstates, stateDoubts, stateFaults } from './state-change.ts';

export type Merge = { effects: Effect[]; faults: Fault[]; doubts: Fault[]; warnings: Fault[] };

/**
 * Merges delivered rows into the register, each as a whole record: what a blank cell leaves unsaid stays as it is
 * stored. The register is changed; nothing is written.
 *
 * @param today the day of the delivery
 */
export function mergeRows(register: Register, rows: readonly DeliveredRow[], content: Content, today: IsoDate): Merge {
  const merge: Merge = { effects: [], faults: [], doubts: [], warnings: [] };
  const directory = new ReferenceDirectory(content);
  const pending = overlayRows(register, rows, merge.faults, today);
  const matters = new KnownMatters(content.cases, today);
  const known = new KnownFacts(content, directory);
  const isDemonstration = content.portal[0]?.fields.demo === true;
  const [checked, againstLaw]: [Fault[], Fault[]] = [[], []];
  checkCases(
    pending.map(({ draft }) => draft),
    content,
    checked,
    againstLaw,
  );
  const lawDoubts = Map.groupBy(againstLaw, ({ file, line }) => `${file}:${line}`);
  // What may be a number of a person is published by nobody's oversight.
  const suspicions = pending.map(({ draft }) =>
    privateInRecord(enforcementCase, draft.fields, draft).filter(({ severity }) => severity === 'warning'),
  );
  const placed = ({ file, line, column, message }: Fault) => `${file}:${line}:${column} ${message.en}`;
  const suspected = new Set(suspicions.flat().map(placed));
  for (const fault of checked) if (!suspected.has(placed(fault))) (fault.severity === 'error' ? merge.faults : merge.warnings).push(fault);
  for (const [index, one] of pending.entries()) {
    if (merge.doubts.length >= mostDoubts && isBeyondReading(one.row, pending.length - index, merge.faults, mostDoubts)) break;
    const effect = compare(one, directory, today);
    merge.effects.push(effect);
    // A mark of the office is of a decision that is on record unchanged, too.
    if (one.draft.fields.state !== 'withdrawn') merge.doubts.push(...one.row.marks);
    if (effect.action === 'same') continue;
    const { row, draft, stored, canonical } = one;
    merge.faults.push(...stateFaults(effect, today));
    merge.doubts.push(...suspicions[index]!, ...stateDoubts(effect, today));
    const ofLaw = lawDoubts.get(`${draft.file}:${row.line}`) ?? [];
    const isLaws = (field: string) => draft.fields.fineWan === 0 && field === 'fineWan' && ofLaw.some((fault) => fault.field === field);
    const inRecord = doubtsIn(draft.fields, today).filter(({ field }) => !row.unreadable.has(field) && !isLaws(field));
    merge.doubts.push(...row.doubts, ...inRecord.map(({ field, message }) => rowFault(row, field, message, 'warning')));
    const same = stored ? [] : sameDecision(effect, canonical, register, matters);
    const ofNumber = [...(stored || same.length ? same : unusualDoubt(effect)), ...numberOfAnother(effect, today)];
    merge.doubts.push(...ofNumber, ...known.doubtsIn(effect, ofNumber.length > 0));
    merge.doubts.push(...cutShort(effect));
    (touchesLaw(effect) ? merge.doubts : merge.warnings).push(...ofLaw);
    const unmarked = isDemonstration ? doubtOfUnmarked(draft) : undefined;
    if (unmarked) merge.warnings.push(rowFault(row, 'demo', unmarked, 'warning'));
    const spelling = effect.changes.find(({ field }) => field === 'decisionNumber');
    if (spelling) merge.doubts.push(rowFault(row, 'decisionNumber', respelt(spelling), 'warning'));
    register.put(canonical, draft.group, cellsToWrite(stored, one.cells, effect.changes));
  }
  // What waits for a yes is not worth a look once more.
  const doubted = new Set(merge.doubts.map(placed));
  return { ...merge, warnings: merge.warnings.filter((fault) => !doubted.has(placed(fault))) };
}

/** Compares what two records mean, so that 2023/3/1 for 2023-03-01, or a district named that was recognised, is no change. */
function compare({ row, stored, cells, draft }: Pending, directory: ReferenceDirectory, today: IsoDate): Effect {
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
  const action = changes.length ? 'changed' : 'same';
  return { row, draft, action, changes, former, reinstates: reinstates(former, draft.fields, today) };
}

/** What an article is held against: of a case on record the rest is none of the delivery's. */
const heldAgainstLaw = 'legalBasis fineWan authority violationType facts partyType penaltyType decidedOn actedOn'.split(' ');
const touchesLaw = ({ former, changes }: Effect): boolean => !former || changes.some(({ field }) => heldAgainstLaw.includes(field));

/** A new number that is likely a slip, or no decision's, waits for a yes. */
function unusualDoubt({ row, draft }: Effect): Fault[] {
  const unusual = unusualNumber(draft.fields.decisionNumber);
  return unusual?.waits ? [rowFault(row, 'decisionNumber', unusual.message, 'warning')] : [];
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

const respelt = ({ before, after }: FieldChange): Bilingual => ({
  zh: `登记的文号写作 ${before}，这里写作 ${after}：按同一件处理。若是两件，请核对。`,
  en: `The number is on record as ${before} and here as ${after}: both are taken for one decision. Check if they are two.`,
});
