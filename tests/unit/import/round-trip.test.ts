import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBytes, type ExportTable } from '../../../src/client/export/export-formats.ts';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { writeCsv } from '../../../src/content/write-csv.ts';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { exportColumns } from '../../../src/publish/data/export-columns.ts';
import { inEnglish } from '../../../src/client/export/english-cells.ts';
import { enforcementCase, partyTypes, recordStates } from '../../../src/schemas/case/case.ts';
import { fieldMeta, shapeOf } from '../../../src/schemas/fields.ts';
import { authorityName } from '../../../src/store/cases/authorities.ts';
import { Store } from '../../../src/store/store.ts';
import type { Lang } from '../../../src/domain/language.ts';
import { tableName } from '../../../src/domain/page-address.ts';
import { copyOfContent, write } from '../../support/content.ts';
import { bringIn, csv, english, manyRows, officialHeaders, plan, rowOf, sample, smallCity, type Cells } from '../../support/intake.ts';
import { asOf } from '../../support/portal.ts';

const storeOf = async (folder: string) => new Store(await loadCheckedContent(folder), asOf);
const dataFile = (store: Store, lang: Lang = 'zh'): string =>
  dataFiles(store, lang)
    .find(({ path }) => path === tableName('cases.csv', lang))!
    .csv();

/** What a reader exports of all cases: a head of comment lines, then the table. */
function exported(store: Store): ExportTable {
  const columns = exportColumns(store, enforcementCase);
  return {
    head: [
      { name: '检索条件', text: '全部案件' },
      { name: '地址', text: 'https://minglan.example/zh/cases/?q=' },
      { name: '件数', text: '61' },
    ],
    fields: ['id', ...columns.map(({ name }) => name), 'address'],
    headers: ['标识', ...columns.map(({ header }) => header), '网页地址'],
    rows: store
      .all('cases')
      .map(({ id, fields }) => [id, ...columns.map(({ cell }) => cell(fields as Record<string, unknown>)), `/zh/cases/${id}/`]),
    numbers: ['fineWan', 'confiscatedWan'],
    sheet: '案件',
    about: '说明',
    madeOn: asOf,
  };
}

/** The same in English: the words that the portal itself has in both languages. */
function exportedInEnglish(store: Store): ExportTable {
  const table = exported(store);
  const named = (kind: 'violationTypes' | 'penaltyTypes' | 'units') =>
    Object.fromEntries(store.all(kind).map(({ fields: { name } }) => [name.zh, name.en ?? name.zh]));
  const authorities = Object.fromEntries(
    store.all('cases').map(({ fields: { authority } }) => [authority, authorityName(store, authority).en ?? authority]),
  );
  const english = {
    violationType: named('violationTypes'),
    penaltyType: named('penaltyTypes'),
    unit: named('units'),
    authority: authorities,
    source: authorities,
    validUntil: { '2099-12-31': 'not limited' },
    partyType: Object.fromEntries(Object.values(partyTypes).map(({ zh, en }) => [zh, en])),
    state: Object.fromEntries(Object.values(recordStates).map(({ zh, en }) => [zh, en])),
  };
  const labels = table.fields.map((name) => fieldMeta(shapeOf(enforcementCase)[name] ?? enforcementCase)?.en ?? name);
  return { ...table, headers: labels, rows: inEnglish(table.rows, table.fields, english) };
}

/** A table that says in words that a validity has no end, as the page does. */
const inWords = (csv: string): string => csv.replaceAll('2099-12-31', '不设期限');

/** A text as other programs save it: separator, encoding, ends of lines. */
const resaved = (csv: string, delimiter: string, encoding: 'utf8' | 'utf16le') =>
  Buffer.from(
    `\ufeff${stringify(parse(csv, { bom: true, relax_column_count: true }) as string[][], { delimiter, record_delimiter: '\r\n', quoted_match: /\n/ })}`,
    encoding,
  );

const formats: [string, (store: Store) => string | Uint8Array | Promise<Uint8Array>][] = [
  ['/data/cases.csv', (store) => dataFile(store)],
  ['/data/en/cases.csv', (store) => dataFile(store, 'en')],
  ['/data/cases.csv with semicolons', (store) => resaved(dataFile(store), ';', 'utf8')],
  ['/data/cases.csv as Unicode text of Excel', (store) => resaved(dataFile(store), '\t', 'utf16le')],
  ['/data/cases.csv with 不设期限', (store) => inWords(dataFile(store))],
  ['an exported CSV', (store) => exportBytes(exported(store), 'csv')],
  ['a CSV exported in English', (store) => exportBytes(exportedInEnglish(store), 'csv')],
  ['an exported workbook', (store) => exportBytes(exported(store), 'xlsx')],
  ['a workbook exported in English', (store) => exportBytes(exportedInEnglish(store), 'xlsx')],
];

describe('what the portal writes it reads, and nothing changes', () => {
  test('a validity without end has one value in each language, in the table of the data and in an export', async () => {
    const store = await storeOf(copyOfContent());
    const written = (table: ExportTable) => table.rows.flat().filter((cell) => /^(?:2099-12-31|不设期限|not limited)$/.test(cell));
    const count = written(exported(store)).length;
    expect(count).toBeGreaterThan(0);
    expect(new Set(written(exported(store)))).toEqual(new Set(['2099-12-31']));
    expect(new Set(written(exportedInEnglish(store)))).toEqual(new Set(['not limited']));
    expect([dataFile(store), dataFile(store, 'en')].map((csv) => csv.match(/2099-12-31|不设期限|not limited/g))).toEqual([
      Array.from({ length: count }, () => '2099-12-31'),
      Array.from({ length: count }, () => 'not limited'),
    ]);
  });
  test.each(formats)('%s', async (_name, write) => {
    const folder = copyOfContent();
    const store = await storeOf(folder);
    const { effects, faults, doubts, changes, passedOver } = await plan(folder, await write(store));
    expect([english(faults), english(doubts), changes.size]).toEqual([[], [], 0]);
    expect(effects.filter(({ action }) => action !== 'same').map(({ changes: changed }) => changed)).toEqual([]);
    expect(effects).toHaveLength(store.all('cases').length);
    expect(new Set(passedOver.map(({ why }) => why))).toEqual(new Set(['ours']));
  });

  /** Words that spreadsheets, separators and tidying could change. */
  const hostile: Cells[] = [
    { 备注: '=1+1' },
    { 备注: '+86' },
    { 备注: '-5' },
    { 备注: '@x' },
    { 备注: '＝1+1' },
    { 备注: "'=1+1" },
    { 备注: "'0012" },
    { 备注: '0012' },
    { 备注: '一,二;三\t四' },
    { 备注: '第一行\n第二行' },
    { 备注: '他说"好"' },
    { 备注: '"' },
    { 备注: '2026/3/1' },
    { 备注: 'TRUE' },
    { 备注: '1.0' },
    { 备注: '<b>&amp;</b>' },
    { 备注: '👨‍👩‍👧 一家' },
    { 曾用名: '甲厂;乙厂' },
    { 行政处罚决定书文号: '东环罚字〔2026〕第023号' },
    { 行政处罚决定书文号: '（东）环罚决字〔2026〕TQ第Q-4008号' },
    { '罚款金额(万元)': '0.000001', 处罚内容: '' },
    { '罚款金额(万元)': '1234567.89', 处罚内容: '' },
  ];
  const records = hostile.map((cells, index) => ({ 行政处罚决定书文号: `东环罚〔2026〕${index + 101}号`, ...cells }));

  test.each(formats)('%s with words that invite a change', async (_name, make) => {
    const folder = smallCity();
    const headers = [...officialHeaders, '曾用名'];
    write(
      folder,
      'cases/2026.csv',
      writeCsv(
        headers,
        records.map((cells) => rowOf(cells, headers)),
      ),
    );
    const { effects, faults, changes } = await plan(folder, await make(await storeOf(folder)));
    expect(english(faults)).toEqual([]);
    expect(effects.flatMap(({ changes: changed }) => changed)).toEqual([]);
    expect([effects.length, changes.size]).toEqual([records.length, 0]);
  });

  test('any words', async () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'甲乙0123,;\t"\'=+-@＝ \n#sep()（）清空🙂'), minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      // What is never content, by the words of the guide: signs alone, which a spreadsheet shows of a number that its column is
      // too narrow for, the marks of its errors (none of which the letters here can write), what it makes of a long number (3e20),
      // and the wish to clear a cell.
      .filter(
        (text) => text !== '' && !/^\de\+?\d{2,}$/i.test(text) && !/^[=＝]?#{2,}$/.test(text) && !/^[(（]\s*清空\s*[)）]$/.test(text),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ facts: words, note: words }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...formats),
        async (all, [, make]) => {
          const folder = smallCity();
          const rows = all.map(({ facts, note }, index) => ({
            ...sample,
            行政处罚决定书文号: `东环罚〔2026〕${index + 1}号`,
            违法事实: facts,
            备注: note,
          }));
          write(
            folder,
            'cases/2026.csv',
            writeCsv(
              officialHeaders,
              rows.map((cells) => rowOf(cells)),
            ),
          );
          const { effects, faults } = await plan(folder, await make(await storeOf(folder)));
          expect([english(faults), effects.flatMap(({ changes }) => changes)]).toEqual([[], []]);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

test('a withdrawn case that is published without its facts keeps them when its file comes back', async () => {
  const folder = smallCity();
  write(folder, 'cases/2026.csv', manyRows({ 公示状态: '已撤回', 状态变更日期: '2026-05-01', 状态变更原因: '撤销' }));
  const csv = dataFile(await storeOf(folder));
  expect(csv).not.toContain(sample['违法事实']);
  expect((await plan(folder, csv)).changes.size).toBe(0);
});

test('after a correction and a withdrawal every format still changes nothing', async () => {
  const folder = copyOfContent();
  const [first, second] = (await storeOf(folder)).all('cases').filter(({ fields }) => fields.state !== 'withdrawn');
  const header = ['行政处罚决定书文号', '违法事实', '公示状态', '状态变更日期', '状态变更原因'];
  await bringIn(
    folder,
    csv([
      header,
      [first!.fields.decisionNumber, '=改过的事实；第二句', '', '', ''],
      [second!.fields.decisionNumber, '', '已撤回', '2026-11-05', '撤销决定'],
    ]),
    '核对原件',
    '2026-11-20',
  );
  const store = await storeOf(folder);
  expect(store.find('cases', second!.id)!.fields.state).toBe('withdrawn');
  for (const [name, make] of formats) {
    const { effects, faults, changes } = await plan(folder, await make(store));
    expect([name, english(faults), effects.filter(({ action }) => action !== 'same').length, changes.size]).toEqual([name, [], 0, 0]);
  }
}, 60_000);
