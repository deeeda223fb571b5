import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { bringIn, csv, manyRows, oneRow, smallCity, today, type Cells } from '../../support/intake.ts';

const withdrawn: Cells = { 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '法院判决撤销' };
/** What the check says of a case that was brought in and then typed over by hand. */
async function saidOf(cells: Cells, from: string, to: string, corrections?: string): Promise<string[]> {
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
  expect(await saidOf(withdrawn, '2026-09-01', '2027-01-01', correction)).toContainEqual(
    expect.stringMatching(/^error stateOn: The corrections say that it was withdrawn on 2026-09-01/),
  );
  expect(await saidOf({ ...withdrawn, 撤销或变更日期: '2026-08-30' }, '2026-09-01', '2027-01-01')).toContainEqual(
    expect.stringMatching(/^warning stateOn: The decision was revoked or changed on 2026-08-30/),
  );
  expect(await saidOf({ ...withdrawn, 公示日期: '2026-03-05' }, '2026-03-05', '2027-01-01')).toContainEqual(
    expect.stringMatching(/^error publishedOn: It was withdrawn on 2026-09-01/),
  );
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
