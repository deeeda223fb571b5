import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedContent, loadContent } from '../../../src/content/load.ts';
import { caseStatus, publicContent } from '../../../src/store/gate.ts';
import { bringIn, csv, manyRows, oneRow, smallCity, today, type Cells } from '../../support/intake.ts';

const withdrawn: Cells = { 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '法院判决撤销' };
/** What the check says of a case that was brought in and then typed over by hand. */
async function messagesOf(cells: Cells, from: string, to: string, corrections?: string): Promise<string[]> {
  const folder = smallCity();
  await bringIn(folder, oneRow(cells));
  const file = path.join(folder, 'cases/2026.csv');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  if (corrections) {
    await bringIn(
      folder,
      csv([
        ['文号', '备注'],
        ['东环罚〔2026〕1号', '补'],
      ]),
    );
    const table = path.join(folder, 'corrections/2026.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace(/^(?!更正日期).*$/gm, '') + corrections);
  }
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  return faults.map(({ severity, field, message }) => `${severity} ${field}: ${message.en}`);
}

test('a day typed over a withdrawn row is held against its corrections, its revocation and its publication', async () => {
  const correction = '2026-09-01,东环罚〔2026〕1号,公示状态,公示中,已撤回,,法院判决撤销,,\n';
  expect(await messagesOf(withdrawn, '2026-09-01', '2027-01-01', correction)).toContainEqual(
    expect.stringMatching(/^error stateOn: The corrections say that it was withdrawn on 2026-09-01/),
  );
  expect(await messagesOf({ ...withdrawn, 撤销或变更日期: '2026-08-30' }, '2026-09-01', '2027-01-01')).toContainEqual(
    expect.stringMatching(/^warning stateOn: The decision was revoked or changed on 2026-08-30/),
  );
  expect(await messagesOf({ ...withdrawn, 公示日期: '2026-03-05' }, '2026-03-05', '2027-01-01')).toContainEqual(
    expect.stringMatching(/^error publishedOn: It was withdrawn on 2026-09-01/),
  );
});

const change = (cells: Cells): string =>
  csv([
    ['文号', ...Object.keys(cells)],
    ['东环罚〔2026〕1号', ...Object.values(cells)],
  ]);
const faultsOf = async (folder: string): Promise<string[]> =>
  (await loadContent(folder, 'content', undefined, () => today)).faults
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => `${field}: ${message.en}`)
    .toSorted();

test('a withdrawal by import is a correction with its reason, asks for no other, and no day can be typed over it', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow());
  const { corrections } = await bringIn(folder, change(withdrawn));
  expect(corrections.map(({ field, before, after, why }) => [field, before, after, why])).toEqual([
    ['state', '公示中', '已撤回', '法院判决撤销'],
    ['stateOn', '', '2026-09-01', '法院判决撤销'],
  ]);
  expect(await faultsOf(folder)).toEqual([]);
  const table = path.join(folder, 'cases/2026.csv');
  const text = readFileSync(table, 'utf8');
  writeFileSync(table, text.replace('2026-09-01', '2027-01-01'));
  expect(await faultsOf(folder)).toEqual([
    expect.stringMatching(/^after: The record says "2027-01-01", not "2026-09-01" as corrected/),
    expect.stringMatching(/^stateOn: The corrections say that it was withdrawn/),
  ]);
  writeFileSync(table, text.replace('已撤回', '公示中'));
  expect(await faultsOf(folder)).toEqual([expect.stringMatching(/^after: The record says "published"/)]);
});

test('what follows a decision goes on where corrections of it ended: back, then under review', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow());
  const steps: [string, Cells][] = [
    ['2026-11-10', withdrawn],
    ['2026-11-12', { 公示状态: '公示中', 状态变更日期: '2026-11-12', 状态变更原因: '改判' }],
    ['2026-11-14', { 公示状态: '复议或诉讼中', 状态变更日期: '2026-11-13', 状态变更原因: '申请再审' }],
  ];
  for (const [on, cells] of steps) {
    await bringIn(folder, change(cells), '核对原件', on);
    expect(await faultsOf(folder)).toEqual([]);
  }
  const { corrections } = publicContent(await loadCheckedContent(folder), today);
  expect(corrections.map(({ fields }) => [fields.field, fields.after, fields.why.zh])).toEqual(
    expect.arrayContaining([
      ['state', '已撤回', '法院判决撤销'],
      ['state', '公示中', '核对原件'],
      ['state', '复议或诉讼中', '申请再审'],
    ]),
  );
});

test('a withdrawal of a day to come is no secret of its corrections, and stands until then as it stood', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow());
  await bringIn(folder, change({ ...withdrawn, 状态变更日期: '2026-12-20' }));
  expect(await faultsOf(folder)).toEqual([]);
  const before = publicContent(await loadCheckedContent(folder), today);
  expect(before.corrections).toEqual([]);
  const { state, stateOn } = before.cases[0]!.fields;
  expect([state, stateOn]).toEqual(['published', undefined]);
  expect(caseStatus((await loadCheckedContent(folder)).cases[0]!, '2026-12-20')).toBe('withdrawn');
});

test('two rows that look like one decision are named, whoever wrote them', async () => {
  const folder = smallCity();
  await bringIn(
    folder,
    manyRows({}, { 行政处罚决定书文号: '东环罚字〔2026〕1号', 违法事实: '别的事实' }, { 行政处罚决定书文号: '东环罚〔2026〕7号' }),
  );
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  const named = faults.filter(({ message }) => message.en.startsWith('This looks like the decision 东环罚〔2026〕1号'));
  expect(named.map(({ line, severity }) => [line, severity])).toEqual([
    [3, 'warning'],
    [4, 'warning'],
  ]);
});

test('a withdrawn record that no correction tells of is named once it is typed back by hand', async () => {
  const typedBack = 'warning state: This row has a day or a reason for a change of its state, but is not withdrawn';
  for (const to of ['公示中', '', '已信用修复', '复议或诉讼中'])
    expect(await messagesOf(withdrawn, '已撤回', to)).toContainEqual(expect.stringContaining(typedBack));
  const onlyDay = await messagesOf({ ...withdrawn, 撤销或变更日期: '2026-08-30' }, '已撤回,2026-09-01,法院判决撤销', ',,');
  expect(onlyDay).toContainEqual(expect.stringContaining(typedBack));
  expect((await messagesOf(withdrawn, '样例测试', '样例测试')).join()).not.toContain(typedBack);
});

test.each(['复议维持', '法院驳回诉讼请求', '当事人撤诉'])('a review that ended with “%s” is no decision typed back', async (reason) => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 公示状态: '复议或诉讼中', 状态变更日期: '2026-09-01', 状态变更原因: '申请复议' }));
  await bringIn(folder, change({ 公示状态: '公示中', 状态变更日期: '2026-10-01', 状态变更原因: reason }));
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  expect(faults.filter(({ field }) => field === 'state')).toEqual([]);
});

test('a correction of a day to come, and one whose reason says nothing, are named', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow());
  await bringIn(folder, change({ 备注: '补' }));
  const table = path.join(folder, 'corrections/2026.csv');
  writeFileSync(table, readFileSync(table, 'utf8').replace(today, '2027-01-02').replace('核对原件', '/'));
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  const ofTable = faults.filter(({ file }) => file.endsWith('corrections/2026.csv'));
  expect(ofTable.map(({ severity, field, message }) => [severity, field, message.en])).toEqual(
    expect.arrayContaining([
      ['warning', 'on', '2027-01-02 is yet to come (today is 2026-11-25).'],
      ['warning', 'why.zh', '"/" gives no reason for the correction.'],
    ]),
  );
});
