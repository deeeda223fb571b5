import chineseDays from 'chinese-days';
import { isWithdrawn, type SourceRow } from './large.ts';

/** The middle of some numbers, of two middle ones their mean; 0 of none. */
export function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length ? (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2 : 0;
}

const daysOf = (row: SourceRow, name: string): number => Date.parse(`${row[name]}T00:00:00Z`) / 86_400_000;
const ofOthers = /城市管理|住房|水务|交通|园林|农业|市场监督|应急|规划|公安/;

/** How a row became public, counted day by day: how many days it took, and whether its limit of working days was kept. */
export function publicationOf(row: SourceRow): { days?: number; value?: 'inTime' | 'late' | 'unjudged' } {
  if (isWithdrawn(row) || !row['公示日期']) return {};
  const [decided, published] = [daysOf(row, '处罚决定日期'), daysOf(row, '公示日期')];
  const days = published - decided;
  const isEcology = /生态环境/.test(row['处罚机关']!);
  const limit = row['处罚决定日期']! < '2023-07-01' || (!isEcology && ofOthers.test(row['处罚机关']!)) ? 20 : isEcology ? 7 : undefined;
  if (limit === undefined) return { days, value: 'unjudged' };
  let worked = 0;
  for (let day = decided + 1; day <= published; day++)
    if (chineseDays.isWorkday(new Date(day * 86_400_000).toISOString().slice(0, 10))) worked++;
  return { days, value: worked > limit ? 'late' : 'inTime' };
}

/** Who a row speaks of where that can be told: an organisation by its code, or by its name where it has none. */
export const partyOf = (row: SourceRow): string | undefined =>
  isWithdrawn(row) || row['行政相对人类别'] === '自然人' ? undefined : row['统一社会信用代码'] || row['行政相对人名称'];

/** What each row is among those of its party, by the rules that the portal prints. */
export function recordOf(rows: readonly SourceRow[]) {
  const known = records.get(rows);
  if (known) return known;
  const byParty = Map.groupBy(
    rows.filter((row) => partyOf(row) !== undefined),
    (row) => partyOf(row)!,
  );
  const made = {
    /** Further decisions against the same party. */
    othersOf: (row: SourceRow): SourceRow[] => (byParty.get(partyOf(row) ?? '') ?? []).filter((other) => other !== row),
    historyOf(row: SourceRow): string[] {
      if (partyOf(row) === undefined) return [];
      const others = made.othersOf(row);
      return [others.length ? 'others' : 'single', ...(others.some((other) => isRepeat(row, other)) ? ['repeat'] : [])];
    },
  };
  records.set(rows, made);
  return made;
}
const records = new WeakMap<readonly SourceRow[], { othersOf: (row: SourceRow) => SourceRow[]; historyOf: (row: SourceRow) => string[] }>();

/** Whether a decision came on a later day than another, within 24 months of it, for the same type of violation. */
function isRepeat(row: SourceRow, earlier: SourceRow): boolean {
  if (!row['违法行为类型'] || row['违法行为类型'] !== earlier['违法行为类型']) return false;
  const [day, before] = [row['处罚决定日期']!, earlier['处罚决定日期']!];
  if (before >= day) return false;
  return day <= `${Number(before.slice(0, 4)) + 2}${before.slice(4)}`;
}
