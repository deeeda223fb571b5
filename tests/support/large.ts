import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { caseId } from '../../src/domain/cases/case-id.ts';
import { asOf, basePath } from './portal.ts';

/**
 * The site of many cases, synthetic ones added to those of the tests' portal: where its content lies, how many there are,
 * and where it is served. Queries and facets differ little from 3,000 cases on; the full tests ask 10,000.
 */
export const largeContent = path.resolve('.cache/content-large');
export const largeSize = Number(process.env['LARGE_CASES'] ?? 3000);
export const largePort = 4399;
export const largeUrl = `http://localhost:${largePort}`;

/**
 * Waits until the large site stands; it is built while other tests run.
 *
 * @throws when nobody answers any more: its build has failed
 */
export async function largeSite(): Promise<void> {
  for (let refusals = 0; refusals < 10;) {
    const answer = await fetch(`${largeUrl}${basePath}zh/`).catch(() => undefined);
    if (answer?.ok) return;
    refusals = answer ? 0 : refusals + 1;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('Nobody serves the large site: see what its build said.');
}

/** How Beijing's offices read the characters that a dictionary reads otherwise. */
const readings = { 朝: 'chao', 大: 'da', 石: 'shi', 区: 'qu', 处: 'chu', 重: 'chong' };

/** One source row, read from the table without the project's own reader. */
export type SourceRow = Record<string, string> & { id: string; status: string[]; district: string; words: string[]; listed: boolean };

/** Columns whose words a reader may search. */
const searched =
  '行政相对人名称 行政相对人类别 统一社会信用代码 法定代表人 行政处罚决定书文号 违法行为类型 违法事实 处罚依据 处罚类别 处罚内容 暂扣或吊销证照名称及编号 处罚机关 数据来源单位 备注 状态变更原因 曾用名 整改情况 当事人陈述'.split(
    ' ',
  );
/** What remains of a withdrawn decision that can be searched. */
const searchedWhenWithdrawn = '行政处罚决定书文号 处罚机关 状态变更原因'.split(' ');

/** The source rows newest first, with what the portal's published rules say of each on the day of the tests. */
export function sourceRows(content = largeContent): SourceRow[] {
  const folder = path.join(content, 'cases');
  const corrected = correctedNumbers(content);
  const rows = readdirSync(folder).flatMap(
    (name) => parse(readFileSync(path.join(folder, name)), { columns: true }) as Record<string, string>[],
  );
  const named = namesOfParties(rows);
  return rows
    .map((row) => describe(row, corrected, named))
    .sort((a, b) => compare(b['处罚决定日期']!, a['处罚决定日期']!) || compare(a.id, b.id));
}

function correctedNumbers(content: string): Set<string> {
  const folder = path.join(content, 'corrections');
  return new Set(
    readdirSync(folder)
      .flatMap((name) => parse(readFileSync(path.join(folder, name)), { columns: true }) as Record<string, string>[])
      .filter((row) => row['更正日期']! <= asOf)
      .map((row) => row['行政处罚决定书文号']!),
  );
}

/** Who a row speaks of: its code, or its name where it has none. */
const partyOf = (row: Record<string, string>): string => row['统一社会信用代码'] || row['行政相对人名称'] || '';

/** All names under which an organisation stands in rows that were not withdrawn, later and former ones. */
function namesOfParties(rows: readonly Record<string, string>[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const withdrawn = row['公示状态'] === '已撤回' && row['状态变更日期']! <= asOf;
    if (withdrawn || row['行政相对人类别'] === '自然人' || !row['行政相对人名称']) continue;
    const known = names.get(partyOf(row)) ?? new Set();
    for (const name of [row['行政相对人名称'], ...(row['曾用名'] ?? '').split(/[;；]/)]) if (name) known.add(name);
    names.set(partyOf(row), known);
  }
  return names;
}

function describe(row: Record<string, string>, corrected: ReadonlySet<string>, named: ReadonlyMap<string, Set<string>>): SourceRow {
  const district = row['行政区'] || /^临澜市(.+?区)/.exec(row['处罚机关']!)![1]!;
  const state = row['状态变更日期'] && row['状态变更日期'] <= asOf ? row['公示状态']! : '';
  const left = state === '已撤回' ? 'case-withdrawn' : state === '已信用修复' ? 'case-repaired' : '';
  const ended = row['公示截止期']! < asOf ? 'case-ended' : '';
  const present = state === '复议或诉讼中' ? 'case-underReview' : 'case-published';
  const status = [left || ended || present];
  const isWithdrawn = left === 'case-withdrawn';
  if (!left && ended && present === 'case-underReview') status.push(present);
  if (!isWithdrawn && corrected.has(row['行政处罚决定书文号']!)) status.push('case-corrected');
  if (!isWithdrawn && row['整改验收日期']) status.push('case-rectified');
  else if (!isWithdrawn && row['整改期限']) status.push(row['整改期限'] < asOf ? 'case-rectificationOverdue' : 'case-rectifying');
  const names = isWithdrawn || row['行政相对人类别'] === '自然人' ? [] : [...(named.get(partyOf(row)) ?? [])];
  const words = [...(isWithdrawn ? searchedWhenWithdrawn : searched).map((name) => row[name] ?? ''), district, ...names].filter(Boolean);
  return Object.assign({}, row, {
    id: caseId(row['行政处罚决定书文号']!, readings),
    status,
    district,
    words,
    listed: !left && !ended,
  }) as SourceRow;
}

export const isWithdrawn = ({ status }: SourceRow): boolean => status.includes('case-withdrawn');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
