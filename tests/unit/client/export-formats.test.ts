import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aboutText, exportBytes, type ExportTable } from '../../../src/client/export/export-formats.ts';

const table: ExportTable = {
  head: [
    { name: '件数', text: '2' },
    { name: '检索条件', text: '“废水”，=1+1' },
  ],
  fields: ['id', 'party', 'fineWan', 'decidedOn'],
  headers: ['id', '行政相对人名称', '罚款金额(万元)', '处罚决定日期'],
  rows: [
    ['a-1', '临澜样例有限公司', '10.5', '2026-10-30'],
    ['b-2', '=HYPERLINK("http://x")', '', ''],
  ],
  numbers: ['fineWan'],
  sheet: '案件',
  about: '说明',
  madeOn: '2026-11-24',
};

test('CSV: marked as UTF-8, the table as it is, every line as long as its header; no cell runs in a spreadsheet', async () => {
  const text = Buffer.from(await exportBytes(table, 'csv')).toString();
  expect(text.startsWith('\ufeffid,')).toBe(true);
  // Strict, as pandas.read_csv is.
  expect(parse(text, { bom: true })).toEqual([
    table.headers,
    ['a-1', '临澜样例有限公司', '10.5', '2026-10-30'],
    ['b-2', `'=HYPERLINK("http://x")`, '', ''],
  ]);
  expect(aboutText(table.head)).toBe('件数: 2\n检索条件: “废水”，=1+1\n');
});

test('JSON: the same head and records by the names of fields, the words as they are', async () => {
  expect(JSON.parse(Buffer.from(await exportBytes(table, 'json')).toString())).toEqual({
    about: { 件数: '2', 检索条件: '“废水”，=1+1' },
    fields: { id: 'id', party: '行政相对人名称', fineWan: '罚款金额(万元)', decidedOn: '处罚决定日期' },
    cases: [
      { id: 'a-1', party: '临澜样例有限公司', fineWan: '10.5', decidedOn: '2026-10-30' },
      { id: 'b-2', party: '=HYPERLINK("http://x")', fineWan: '', decidedOn: '' },
    ],
  });
});

test('XLSX: amounts are numbers, days are dates, an empty amount is empty, a formula is a text', async () => {
  const bytes = Buffer.from(await exportBytes(table, 'xlsx'));
  const rows = await readSheet(bytes, '案件');
  expect(rows[0]).toEqual(table.headers);
  expect(rows[1]).toEqual(['a-1', '临澜样例有限公司', 10.5, new Date('2026-10-30T00:00:00Z')]);
  expect(rows[2]!.slice(0, 2)).toEqual(['b-2', '=HYPERLINK("http://x")']);
  expect(rows[2]![2] ?? null).toBeNull();
  const about = (await readSheet(bytes, '说明')).map(([name, words]) => [name, String(words)]);
  expect(about).toEqual(table.head.map(({ name, text }) => [name, text]));
  expect(Buffer.from(await exportBytes(table, 'xlsx')).equals(bytes)).toBe(true);
});
