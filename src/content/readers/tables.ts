import { caseId, longestSlug, numberId, type PlaceReadings } from '../../domain/cases/case-id.ts';
import { canonicalDecisionNumber } from '../../domain/cases/decision-number.ts';
import type { Kind } from '../../schemas/index.ts';
import type { Naming } from '../../schemas/kind.ts';
import { hasPage, kinds, usesOf } from '../../schemas/index.ts';
import { shapeOf } from '../../schemas/fields.ts';
import { privateInRecord } from '../checks/privacy.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';
import { EndOfCheck } from '../faults.ts';
import type { Locate } from '../locate.ts';
import { columnsOf, matchHeaders, mostProblems, readCsv, rowToRecord, type Column } from '../table.ts';
import { ofAnotherTable, ourExport } from '../our-export.ts';
import { reportStray } from './stray.ts';
import { checkId, typed } from './typed.ts';

/** What a row is known by on the way to its page: syllables joined by hyphens; a character that no dictionary reads stands for itself. */
const spoken = /^(?:[a-z0-9]+|\p{Script=Han})(?:-(?:[a-z0-9]+|\p{Script=Han}))*$/u;

const repeated = (first: string) => ({
  zh: `与 ${first} 重复：同一编号只能出现一次。`,
  en: `This repeats ${first}: a number stands once only.`,
});
const sameAddress = (id: string, first: string) => ({
  zh: `地址“${id}”与 ${first} 相同：每条记录要有自己的地址。`,
  en: `Its address "${id}" is that of ${first} already: each record has one of its own.`,
});

/** What systems and people add to the name of a copy. */
const copied = /副本|拷贝|备份|[（(]\d+[)）]$|(?:^|[^a-z])(?:copy|backup)(?:[^a-z]|$)/i;
const isCopy = {
  zh: '文件名像是一份副本，里面的每一行也会当作内容读取。不要的请删除；要的请改名。',
  en: 'By its name this is a copy, and every row of it is read as content too. Delete it, or rename it if it is meant.',
};

/** The records of a folder of tables, one row each; a row's id follows from its fields. */
export async function readTables(files: ContentFiles, kind: Kind, place: string, readings: PlaceReadings): Promise<Draft[]> {
  const uses = usesOf(kind);
  if (uses.layout !== 'tables') return [];
  const { row } = uses;
  const drafts: Draft[] = [];
  const seen = new Map<string, { place: string; by: unknown }>();
  // Records that may keep an address of their own are told which to take once all are read.
  const idsStandAlone = hasPage(kind) && !('slug' in shapeOf(kinds[kind].schema));
  for (const name of await files.names(place)) {
    if (!name.endsWith('.csv')) {
      reportStray(files, `${place}/${name}`);
      continue;
    }
    const group = name.slice(0, -'.csv'.length);
    if (copied.test(group)) files.fault(files.shown(`${place}/${name}`), isCopy, undefined, 'warning');
    if (uses.address === 'group') checkId(files, kind, group, files.shown(`${place}/${name}`));
    const naming: Naming = {
      group,
      numberId: (number) => numberId(number, readings),
      caseId: (number) => caseId(number, readings),
      canonical: (number) => canonicalDecisionNumber(number) ?? number,
    };
    const idOf = (record: Record<string, unknown>) => (typeof record[row.by] === 'string' ? row.id(record, naming) : '');
    for (const draft of await readRows(files, kind, `${place}/${name}`, { group, idOf })) {
      const fields = draft.fields as Record<string, unknown>;
      draft.id = row.id(fields, naming);
      const known = row.identity?.(fields, naming) ?? draft.id;
      // Where a row may come again, which rows repeat each other is seen once references are followed.
      const first = row.repeats ? undefined : (seen.get(known) ?? (idsStandAlone ? seen.get(draft.id) : undefined));
      if (first) {
        const repeats = row.identity ? seen.has(known) : fields[row.by] === first.by;
        files.fault(draft.file, repeats ? repeated(first.place) : sameAddress(draft.id, first.place), draft.locate([row.by]));
        files.faults.push(...privateInRecord(kinds[kind].schema, fields, draft));
        continue;
      }
      if (hasPage(kind))
        checkId(files, kind, draft.id, draft.file, draft.locate([row.by]), { shape: uses.ids ?? spoken, longest: longestSlug });
      const here = { place: `${draft.file}:${draft.locate([]).line}`, by: fields[row.by] };
      for (const name of idsStandAlone ? [known, draft.id] : [known]) seen.set(name, here);
      drafts.push(draft);
    }
  }
  return drafts;
}

type Rows = { group: string; idOf: (record: Record<string, unknown>) => string };

async function readRows(files: ContentFiles, kind: Kind, relative: string, { group, idOf }: Rows): Promise<Draft[]> {
  const file = files.shown(relative);
  const text = await files.text(relative);
  if (text === undefined) {
    files.faulty.addAny(kind);
    return [];
  }
  const table = readCsv(text);
  for (const problem of table.problems) files.fault(file, problem.message, problem);
  if (table.problems.length) files.faulty.addAny(kind);
  if (!table.header.length) return [];
  const ours = ourExport(table.header);
  if (ours && kind === 'cases') {
    files.fault(file, byImport, { line: 1, column: 1 });
    files.faulty.addAny(kind);
    return [];
  }
  const { matched, problems } = matchHeaders(table.header, columnsOf(kinds[kind].schema), ours?.isWorked);
  for (const problem of problems) files.fault(file, problem.message, { line: 1, column: problem.index + 1 });
  if (problems.length) {
    files.faulty.addAny(kind);
    return [];
  }
  if (!table.rows.length && !table.problems.length)
    files.fault(file, { zh: '表里只有列名，没有内容。', en: 'The table has its columns and no rows.' }, { line: 1, column: 1 }, 'warning');
  const groupAt = ours?.groupAt ?? -1;
  const stray = groupAt < 0 ? undefined : table.rows.find(({ cells }) => cells[groupAt] !== group);
  if (stray) {
    files.fault(file, ofAnotherTable(stray.cells[groupAt] ?? '', group), { line: stray.line, column: groupAt + 1 });
    files.faulty.addAny(kind);
    return [];
  }
  const columnAt = columnFinder(matched);
  const before = files.faults.length;
  const end = new EndOfCheck(files.faults, () => files.faults.length - before > mostProblems);
  return table.rows.flatMap(({ line, cells }) => {
    if (end.comesAt(() => ({ file, line, column: 1 }))) return [];
    const locate: Locate = (steps) => ({ line, column: columnAt(steps) });
    const record = rowToRecord(ours ? cells.map(ours.cell) : cells, matched);
    const first = files.faults.length;
    const draft = typed(files, kind, record, { id: '', group, file, locate });
    if (!draft) files.faulty.add(kind, idOf(record), undefined, files.faults[first]);
    return draft ?? [];
  });
}

/** Public tables leave out the facts of cases that are withdrawn or no longer shown: as content they would erase them. */
const byImport = {
  zh: '这是本站公开的案件表，其中没有已撤回和公示期满案件的内容，不能直接当作内容使用。请用 npm run import 导入，已有的记录不会丢失。',
  en: 'This is the portal’s public table of cases, which leaves out what is withdrawn or no longer shown, so it is no content. Bring it in with npm run import, which loses nothing of the records that are there.',
};

/** In which column the value of a field stands, 1-based. */
function columnFinder(matched: readonly (Column | undefined)[]): (steps: readonly PropertyKey[]) => number {
  const positions = new Map(matched.map((column, index) => [column?.path, index + 1]));
  return (steps) => positions.get(steps.join('.')) ?? positions.get(`${steps.join('.')}.zh`) ?? positions.get(String(steps[0])) ?? 1;
}
