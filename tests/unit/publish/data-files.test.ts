import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const csvOf = (store: Store, path: string) =>
  dataFiles(store)
    .find((file) => file.path === path)!
    .csv();
const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test('the cases in a file are the public cases, field by field', () => {
  const rows = rowsOf(csvOf(new Store(content, asOf), 'cases.csv'));
  expect(rows).toHaveLength(content.cases.length);
  expect(content.cases.filter(({ fields }) => fields.state === 'withdrawn').length).toBeLessThan(20);
  for (const { id, fields } of content.cases.filter(({ fields: { state } }) => state !== 'withdrawn')) {
    const row = rows.find((one) => one['id'] === id)!;
    expect(row).toMatchObject({
      行政相对人名称: fields.party,
      行政处罚决定书文号: fields.decisionNumber,
      处罚决定日期: fields.decidedOn,
      违法事实: fields.facts,
    });
    expect(Number(row['罚款金额(万元)'] || 0)).toBe(fields.fineWan ?? 0);
  }
});

test('a cell that a spreadsheet would run is made harmless; a withdrawn case has no facts', () => {
  const [first, second, ...rest] = content.cases;
  const cases = [
    { ...first!, fields: { ...first!.fields, party: '=HYPERLINK("http://x")', note: '＝1+1' } },
    { ...second!, fields: { ...second!.fields, state: 'withdrawn' as const, stateOn: '2026-01-01', stateReason: '原因' } },
    ...rest,
  ];
  const rows = rowsOf(csvOf(new Store({ ...content, cases }, asOf), 'cases.csv'));
  const hostile = rows.find(({ id }) => id === first!.id)!;
  expect(hostile['行政相对人名称']).toMatch(/^'=/);
  expect(hostile['备注']).toMatch(/^'＝/);
  const withdrawn = rows.find(({ id }) => id === second!.id)!;
  expect([withdrawn['行政相对人名称'], withdrawn['违法事实'], withdrawn['状态变更原因']]).toEqual(['', '', '原因']);
});

test('a series in a file is the measured series: gaps are empty, never zero', () => {
  const store = new Store(content, asOf);
  const rows = rowsOf(csvOf(store, 'indicators/pm25-stations.csv'));
  const measured = store.observations('pm25-stations');
  expect(rows.map(({ value }) => value)).toEqual(measured.map(({ value }) => (value === undefined ? '' : String(value))));
});
