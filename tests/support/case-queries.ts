import { isWithdrawn, sourceRows, type SourceRow } from './large.ts';
import { portalContent } from './portal.ts';

/** The source rows of the site of many cases, newest first. */
export const rows = sourceRows();
const { units } = await portalContent();
const unitId = new Map(units.map(({ id, fields }) => [fields.name.zh, id]));

/** What is asked, as the address says it. */
export type Query = {
  q: string;
  unit: string[];
  type: string[];
  year: string[];
  authority: string[];
  penalty: string[];
  status: string[];
  from?: string;
  to?: string;
  min?: string;
  max?: string;
  sort: string;
};
export const nothing: Query = { q: '', unit: [], type: [], year: [], authority: [], penalty: [], status: [], sort: 'newest' };

export const addressOf = (query: Partial<Query>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) if (one) parameters.append(name, one);
  return `/zh/cases/?${parameters}`;
};

/** The values of a row that a facet filters by; a withdrawn decision keeps only district, authority and year. */
export function valuesOf(row: SourceRow, facet: 'unit' | 'type' | 'year' | 'authority' | 'penalty' | 'status'): string[] {
  if (facet === 'unit') return [unitId.get(row.district)!];
  if (facet === 'year') return [row['处罚决定日期']!.slice(0, 4)];
  if (facet === 'authority') return [row['处罚机关']!];
  if (facet === 'status') return row.status;
  if (isWithdrawn(row)) return [];
  return facet === 'type' ? [row['违法行为类型']!] : row['处罚类别']!.split(';');
}
export const fineOf = (row: SourceRow): number => (isWithdrawn(row) ? 0 : Number(row['罚款金额(万元)'] || 0));

/** What readers call the states of a decision, which stand in no cell of its row. */
const rectification = ['case-rectified', 'case-rectifying', 'case-rectificationOverdue'];
const statesCalled: Readonly<Record<string, readonly string[]>> = {
  ...{ 公示中: ['case-published'], 公示结束: ['case-ended'], 期满: ['case-ended'], ended: ['case-ended'] },
  ...{ 撤回: ['case-withdrawn'], withdrawn: ['case-withdrawn'], revoked: ['case-withdrawn'], 信用修复: ['case-repaired'] },
  ...{ 复议: ['case-underReview'], 诉讼: ['case-underReview'], 更正: ['case-corrected'], 整改中: ['case-rectifying'] },
  ...{
    已整改: ['case-rectified'],
    已验收: ['case-rectified'],
    未验收: ['case-rectificationOverdue'],
    overdue: ['case-rectificationOverdue'],
  },
  ...{ 整改: rectification, rectification },
};

/** The plain filter over the source rows: the independent truth. */
export const expected = (query: Query, except?: keyof Query): SourceRow[] => found(query, except, ({ listed }) => listed);
/** The same over all decisions that were not withdrawn, also those no longer listed: what figures, bars and tiles are of. */
export const expectedInAll = (query: Query, except?: keyof Query): SourceRow[] => found(query, except, (row) => !isWithdrawn(row));

function found(query: Query, except: keyof Query | undefined, stands: (row: SourceRow) => boolean): SourceRow[] {
  const terms = query.q.split(' ').filter(Boolean);
  const isIn = (row: SourceRow) => (term: string) => statesCalled[term]?.some((state) => row.status.includes(state)) ?? false;
  const passes = (row: SourceRow): boolean =>
    terms.every((term) => row.words.some((words) => words.includes(term)) || isIn(row)(term)) &&
    (except === 'status' || query.status.length > 0 || stands(row) || terms.some(isIn(row))) &&
    (['unit', 'type', 'year', 'authority', 'penalty', 'status'] as const).every(
      (facet) => facet === except || !query[facet].length || valuesOf(row, facet).some((value) => query[facet].includes(value)),
    ) &&
    (!query.from || row['处罚决定日期']! >= query.from) &&
    (!query.to || row['处罚决定日期']! <= query.to) &&
    (!query.min || fineOf(row) >= Number(query.min)) &&
    (!query.max || fineOf(row) < Number(query.max));
  const passing = rows.filter(passes);
  if (query.sort === 'fine') return passing.toSorted((a, b) => fineOf(b) - fineOf(a));
  if (query.sort === 'oldest')
    return passing.toSorted((a, b) => (a['处罚决定日期']! < b['处罚决定日期']! ? -1 : a['处罚决定日期']! > b['处罚决定日期']! ? 1 : 0));
  return passing;
}

/** A small generator with a seed, so that a failure can be repeated. */
export function randomSource(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function randomQuery(pick: (below: number) => number): Query {
  const row = rows[pick(rows.length)]!;
  const words = row.words[pick(row.words.length)]!;
  const length = 2 + pick(4);
  const piece = words.slice(pick(Math.max(1, words.length - length)), words.length).slice(0, length);
  const district = pick(4) === 0 ? ` ${row.district}` : '';
  const facet = (name: 'unit' | 'type' | 'year' | 'authority' | 'penalty' | 'status', chance: number): string[] =>
    pick(chance) === 0 ? [...new Set([...valuesOf(row, name), ...(pick(2) ? valuesOf(rows[pick(rows.length)]!, name) : [])])] : [];
  const date = row['处罚决定日期']!;
  return {
    q: pick(5) === 0 ? '' : `${piece.trim()}${district}`,
    unit: facet('unit', 4),
    type: facet('type', 4),
    year: facet('year', 5),
    authority: facet('authority', 8),
    penalty: facet('penalty', 6),
    status: facet('status', 3),
    ...(pick(4) === 0 ? { from: `${date.slice(0, 8)}01` } : {}),
    ...(pick(5) === 0 ? { to: `${Math.min(2026, Number(date.slice(0, 4)) + 1)}-12-31` } : {}),
    ...(pick(4) === 0 ? { min: ['0.5', '1', '5'][pick(3)]! } : {}),
    ...(pick(5) === 0 ? { max: ['5.5', '20', '60'][pick(3)]! } : {}),
    sort: ['newest', 'oldest', 'fine'][pick(3)]!,
  };
}
