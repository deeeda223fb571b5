import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { mergeCases } from '../../../src/import/merge.ts';
import { readCases } from '../../../src/import/read-cases.ts';
import { cellName, readSheets } from '../../../src/import/sheets.ts';
import { tidyCell } from '../../../src/import/tidy.ts';
import { copyOfContent, temporaryFolder, write } from '../../support/content.ts';
import { csv, officialHeaders, rowOf } from '../../support/office-table.ts';
import { portalContent } from '../../support/portal.ts';

const workbook = (sheets: Record<string, unknown[][]>) =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows as never })) });

let content: Content;
beforeAll(async () => {
  content = await portalContent();
});

async function read(name: string, bytes: string | Uint8Array) {
  const folder = temporaryFolder();
  write(folder, name, bytes);
  return readCases(await readSheets(path.join(folder, name)), name, content);
}

describe('reading', () => {
  test('UTF-8 with and without its mark, and GB18030, read alike', async () => {
    const table = csv([rowOf()]);
    // As saved by a Chinese spreadsheet program: GB18030 with CRLF.
    const variants = [table, `\ufeff${table}`, table.replaceAll('\n', '\r\n'), readFileSync('tests/fixtures/cases-gb18030.csv')];
    for (const variant of variants) {
      const { cases, faults } = await read('a.csv', variant);
      expect(faults).toEqual([]);
      expect(cases[0]!.draft).toMatchObject({
        id: 'dong-huan-fa-2026-9501',
        fields: { decisionNumber: '东环罚〔2026〕9501号', decidedOn: '2026-03-01', fineWan: 5.5, unit: 'dongpu' },
      });
    }
  });

  test('our field names, in any order', async () => {
    const table =
      'authority,decidedOn,penaltyType,facts,violationType,party,decisionNumber\n临澜市西岭区生态环境局,2026-03-01,罚款,事实,水污染,临澜样例测试有限公司,西环罚〔2026〕9501号\n';
    const { cases, faults } = await read('a.csv', table);
    expect(faults).toEqual([]);
    expect(cases[0]!.draft.fields).toMatchObject({ unit: 'xiling', violationType: '水污染' });
  });

  test('a workbook with a title row, dates and numbers as the spreadsheet keeps them', async () => {
    const headers = officialHeaders;
    const row = rowOf().map((cell, index) =>
      headers[index] === '处罚决定日期' ? new Date(Date.UTC(2026, 2, 1)) : headers[index] === '罚款金额(万元)' ? 5.5 : cell || null,
    );
    const { cases, faults } = await read(
      'a.xlsx',
      await workbook({ 说明: [['本表由办公室填写']], '2026': [['行政处罚信息公示表'], headers, row] }),
    );
    expect(faults).toEqual([]);
    expect(cases[0]!.draft.fields).toMatchObject({ decidedOn: '2026-03-01', fineWan: 5.5, unit: 'dongpu' });
  });

  test('every fault of a workbook by sheet and cell', async () => {
    const { faults } = await read(
      'decisions.xlsx',
      await workbook({
        '2026': [
          officialHeaders,
          rowOf({ '罚款金额(万元)': '5,00', 处罚决定日期: '2026-02-30' }),
          rowOf({ 统一社会信用代码: '9.11101E+17', 行政处罚决定书文号: '东环罚[2026]9502号' }),
          rowOf({ 行政处罚决定书文号: '东环罚[2026]9503号', 处罚机关: '某某局' }),
        ],
      }),
    );
    expect(faults.map(({ sheet, cell, field }) => [sheet, cell, field])).toEqual(
      expect.arrayContaining([
        ['2026', 'K2', 'fineWan'],
        ['2026', 'N2', 'decidedOn'],
        ['2026', 'C3', 'uscc'],
        ['2026', 'Q4', 'authority'],
      ]),
    );
    expect(faults).toHaveLength(4);
  });

  test.each([
    ['an unknown header', csv([rowOf()]).replace('违法事实', '违法事由'), /Nearest: "违法事实"/],
    ['a header that stands twice', csv([rowOf()]).replace('备注', '违法事实'), /stands twice/],
    ['a ragged row', csv([rowOf()]).trimEnd() + ',,\n', /21 cells, the header has 19/],
    ['a number twice in one file', csv([rowOf(), rowOf({ 行政处罚决定书文号: '东环罚（2026）9501号' })]), /already stands in row 2/],
    ['a quote that is not closed', csv([rowOf()]) + '"x', /cannot be read/],
    ['an empty file', '', /empty/],
    ['a full personal name', csv([rowOf({ 行政相对人类别: '自然人', 行政相对人名称: '王小明' })]), /surname and 某/],
  ])('%s', async (_name, table, words) => {
    const { faults } = await read('a.csv', table);
    expect(faults.map(({ message }) => message.en).join('\n')).toMatch(words);
  });

  test.each([
    ['a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old .xls/],
    ['a.xlsx', '<html><table></table></html>', /web page/],
    ['a.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /cannot be read/],
    ['a.csv', Uint8Array.from([0xff, 0x00, 0x81, 0xff]), /neither UTF-8 nor GB18030|not a text/],
  ])('%s that is something else', async (name, bytes, words) => {
    await expect(read(name, bytes)).rejects.toThrow(words);
  });
});

test('what offices leave in cells by accident is tidied, what is ambiguous is not', () => {
  expect(
    ['2026/3/1', '2026年3月1日', '2026.03.01', '２０２６-３-１', '20260301', '2026-03-01 00:00:00'].map((cell) => tidyCell(cell, 'date')),
  ).toEqual(Array(6).fill('2026-03-01'));
  expect(['03/04/2026', '26-3-1', '45000', '2026-02-30'].map((cell) => tidyCell(cell, 'date'))).toEqual([
    '03/04/2026',
    '26-3-1',
    '45000',
    '2026-02-30',
  ]);
  expect(tidyCell('\ufeff 9113 5010 0m000100y43\u3000', 'code')).toBe('91135010' + '0M000100Y43');
  expect(tidyCell('５．５', 'amount')).toBe('5.5');
  expect([1, 26, 27, 703].map((column) => cellName(1, column))).toEqual(['A1', 'Z1', 'AA1', 'AAA1']);
});

describe('merging', () => {
  const deliver = async (folder: string, table: string) => {
    const file = path.join(temporaryFolder(), 'a.csv');
    write(path.dirname(file), 'a.csv', table);
    const { cases } = readCases(await readSheets(file), 'a.csv', (await loadContent(folder)).content);
    return mergeCases(folder, cases);
  };
  const apply = (folder: string, files: ReadonlyMap<string, string>) => files.forEach((text, name) => write(folder, name, text));

  test('new, then the same, then changed in place; other columns of the row stay', async () => {
    const folder = copyOfContent();
    const first = await deliver(folder, csv([rowOf()]));
    expect(first.effects.map(({ action }) => action)).toEqual(['new']);
    apply(folder, first.files);
    expect((await deliver(folder, csv([rowOf()]))).files.size).toBe(0);
    const changed = await deliver(
      folder,
      '行政处罚决定书文号,处罚决定日期,处罚机关,罚款金额(万元),行政相对人名称,违法行为类型,违法事实,处罚类别\n东环罚〔2026〕9501号,2026-03-01,临澜市东浦区生态环境局,7,临澜样例测试有限公司,大气污染,喷漆未在密闭空间进行,罚款\n',
    );
    expect(changed.effects[0]).toMatchObject({ action: 'changed', changed: ['fineWan'] });
    apply(folder, changed.files);
    const { content: after, faults } = await loadContent(folder);
    expect(faults).toEqual([]);
    expect(after.cases).toHaveLength(content.cases.length + 1);
    expect(after.cases.find(({ id }) => id === 'dong-huan-fa-2026-9501')!.fields).toMatchObject({ fineWan: 7, penalty: '处罚款5.5万元' });
  });

  test('rows that were there keep their bytes', async () => {
    const folder = copyOfContent();
    const before = readFileSync(path.join(folder, 'cases/2026.csv'), 'utf8');
    const { files } = await deliver(folder, csv([rowOf()]));
    expect([...files.keys()]).toEqual(['cases/2026.csv']);
    expect(files.get('cases/2026.csv')!.startsWith(before)).toBe(true);
  });

  test('a decision whose year was wrong moves to its table', async () => {
    const folder = copyOfContent();
    apply(folder, (await deliver(folder, csv([rowOf()]))).files);
    apply(folder, (await deliver(folder, csv([rowOf({ 处罚决定日期: '2025-12-31' })]))).files);
    const { content: after } = await loadContent(folder);
    expect(after.cases.filter(({ id }) => id === 'dong-huan-fa-2026-9501')).toMatchObject([{ group: '2025' }]);
  });
});
