import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { loadCheckedContent } from '../../src/content/load.ts';
import { writeChanges } from '../../src/content/writing/journal.ts';
import { planImport, withCorrections, type ImportPlan } from '../../src/import/plan-import.ts';
import { readSheets } from '../../src/import/sheets.ts';
import { temporaryFolder, write } from './content.ts';

export { smallCity } from './content.ts';

/** The headers of the national form, in its order. */
export const officialHeaders =
  '行政相对人名称 行政相对人类别 统一社会信用代码 法定代表人 行政处罚决定书文号 违法行为类型 违法事实 处罚依据 处罚类别 处罚内容 罚款金额(万元) 没收违法所得、没收非法财物的金额(万元) 暂扣或吊销证照名称及编号 处罚决定日期 处罚有效期 公示截止期 处罚机关 数据来源单位 备注'.split(
    ' ',
  );
export const sample: Record<string, string> = {
  行政相对人名称: '样例测试有限公司',
  行政相对人类别: '法人及非法人组织',
  行政处罚决定书文号: '东环罚〔2026〕1号',
  违法行为类型: '大气污染',
  违法事实: '喷漆未在密闭空间进行',
  处罚依据: '《中华人民共和国大气污染防治法》',
  处罚类别: '罚款',
  处罚内容: '处罚款5.5万元',
  '罚款金额(万元)': '5.5',
  处罚决定日期: '2026-03-01',
  处罚机关: '样例市东区生态环境局',
};
export const today = '2026-11-25';

export type Cells = Record<string, string>;
export const rowOf = (changes: Cells = {}, headers: readonly string[] = officialHeaders): string[] =>
  headers.map((header) => ({ ...sample, ...changes })[header] ?? '');
/** The headers of the form and those of the changes that it has not. */
export const headersFor = (changes: Cells): string[] => [...new Set([...officialHeaders, ...Object.keys(changes)])];
export const csv = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows.map((cells) => cells.map((cell) => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\n') +
  '\n';
/** A delivery of one row. */
export const oneRow = (changes: Cells = {}): string => csv([headersFor(changes), rowOf(changes, headersFor(changes))]);
export const manyRows = (...all: Cells[]): string => {
  const headers = headersFor(Object.assign({}, ...all) as Cells);
  return csv([headers, ...all.map((changes) => rowOf(changes, headers))]);
};
export const workbook = (...sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<Uint8Array> => writeXlsx({ sheets });

/** What a delivery would do to a content folder. */
export async function plan(
  folder: string,
  bytes: string | Uint8Array,
  mappings: Record<string, string> = {},
  on = today,
): Promise<ImportPlan> {
  const place = temporaryFolder();
  write(place, 'delivery', bytes);
  const sheets = await readSheets(path.join(place, 'delivery'));
  const content = await loadCheckedContent(folder);
  return planImport(folder, content, { sheets, file: 'delivery', mappings: new Map(Object.entries(mappings)) }, on);
}

/** Brings a delivery in, whatever is in doubt; its faults fail the test. */
export async function bringIn(folder: string, bytes: string | Uint8Array, why = '核对原件', on = today): Promise<ImportPlan> {
  const made = await plan(folder, bytes, {}, on);
  if (made.faults.length) throw new Error(english(made.faults).join('\n'));
  await writeChanges(folder, await withCorrections(folder, made, on, { why }));
  await loadCheckedContent(folder);
  return made;
}

export const english = (faults: readonly { message: { en: string } }[]): string[] => faults.map(({ message }) => message.en);
export const places = (faults: readonly { line: number; column: number; cell?: string | undefined }[]): string[] =>
  faults.map(({ line, column, cell }) => cell ?? `${line}:${column}`);

/** The tables of cases and corrections as they stand. */
export const tables = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ['cases', 'corrections'].flatMap((kind) =>
      names(path.join(folder, kind)).map((name) => [`${kind}/${name}`, readFileSync(path.join(folder, kind, name), 'utf8')] as const),
    ),
  );

function names(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
