import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedContent } from '../../src/content/load.ts';
import { temporaryFolder, write } from '../support/content.ts';
import { failingDisk } from '../support/failing-disk.ts';
import { csv, smallCity, manyRows, officialHeaders, oneRow, rowOf, tables, type Cells } from '../support/intake.ts';
import { leftInDesk, runAndKill } from '../support/kills.ts';
import { run } from '../support/site.ts';

/** A day and a number that are past whatever the machine's clock says. */
const past: Cells = { 行政处罚决定书文号: '东环罚〔2024〕1号', 处罚决定日期: '2024-03-01' };
const delivery = (name: string, text: string | Uint8Array): string => {
  const folder = temporaryFolder();
  write(folder, name, text);
  return path.join(folder, name);
};
const importInto = (folder: string, file: string, ...words: string[]) => run('import', ['cases', file, '--content', folder, ...words]);

test('a fault writes nothing and exits 1; a dry run writes nothing; the second run changes nothing', () => {
  const folder = smallCity();
  const bad = delivery('bad.csv', manyRows(past, { ...past, 行政处罚决定书文号: 'x' }));
  const good = delivery('good.csv', oneRow(past));
  const refused = importInto(folder, bad);
  expect([refused.status, refused.stderr.includes('bad.csv:3:5')]).toEqual([1, true]);
  const dry = importInto(folder, good, '--dry-run');
  expect([dry.status, dry.stdout.includes('东环罚〔2024〕1号'), tables(folder)]).toEqual([0, true, {}]);
  expect(importInto(folder, good).status).toBe(0);
  const once = tables(folder);
  expect(Object.keys(once)).toEqual(['cases/2024.csv']);
  expect([importInto(folder, good).status, tables(folder)]).toEqual([0, once]);
});

test('public facts change with a reason only, and a dry run ends as the real run would', () => {
  const folder = smallCity();
  importInto(folder, delivery('a.csv', oneRow(past)));
  const before = tables(folder);
  const changed = delivery('a.csv', oneRow({ ...past, 备注: '补充' }));
  for (const words of [[], ['--dry-run']]) {
    const refused = importInto(folder, changed, ...words);
    expect([refused.status, refused.stderr.includes('--reason'), tables(folder)]).toEqual([1, true, before]);
  }
  expect([importInto(folder, changed, '--reason', '经办人13812345678').status, tables(folder)]).toEqual([1, before]);
  expect(importInto(folder, changed, '--dry-run', '--reason', '漏登').status).toBe(0);
  expect(importInto(folder, changed, '--reason', '漏登').status).toBe(0);
  expect(tables(folder)['corrections/' + readdirSync(path.join(folder, 'corrections'))[0]]).toMatch(/note,,补充,,漏登/);
});

test('what is in doubt is told by its cell and waits for a yes', async () => {
  const folder = smallCity();
  const doubtful = delivery('a.csv', oneRow({ ...past, '罚款金额(万元)': '50000' }));
  for (const words of [[], ['--dry-run']]) {
    const refused = importInto(folder, doubtful, ...words);
    expect([refused.status, refused.stdout.includes('a.csv:2:11'), refused.stderr.includes('--confirm')]).toEqual([1, true, true]);
    expect(tables(folder)).toEqual({});
  }
  expect(importInto(folder, doubtful, '--confirm').status).toBe(0);
  expect((await loadCheckedContent(folder)).cases[0]!.fields.fineWan).toBe(50_000);
});

test('a blank erases nothing; a withdrawn decision comes back with its law and a reason only', async () => {
  const folder = smallCity();
  const state = async () => (await loadCheckedContent(folder)).cases[0]!.fields.state;
  importInto(folder, delivery('a.csv', oneRow({ ...past, 公示状态: '已撤回', 状态变更日期: '2024-05-01', 状态变更原因: '复议决定撤销' })));
  expect([importInto(folder, delivery('a.csv', oneRow({ ...past, 公示状态: '' }))).status, await state()]).toEqual([0, 'withdrawn']);
  const back = delivery('a.csv', oneRow({ ...past, 公示状态: '公示中', 状态变更日期: '2024-06-01', 状态变更原因: '判决维持原处罚' }));
  for (const words of [[], ['--reason', '判决维持'], ['--law', '行政诉讼法第六十九条']])
    expect([importInto(folder, back, ...words).status, await state()]).toEqual([1, 'withdrawn']);
  expect(importInto(folder, back, '--reason', '判决维持', '--law', '行政诉讼法第六十九条').status).toBe(0);
  const { cases, corrections } = await loadCheckedContent(folder);
  expect(cases[0]!.fields.state).toBe('published');
  // When and why it had been withdrawn stays to be read too.
  expect(corrections.map(({ fields }) => [fields.field, fields.why.zh])).toEqual(
    ['state', 'stateOn', 'stateReason'].map((field) => [field, '判决维持；行政诉讼法第六十九条']),
  );
});

test('a column is mapped once and remembered; the receipt names what was passed over', async () => {
  const folder = smallCity();
  const headers = [...officialHeaders.with(0, '被罚的'), '身份证号'];
  const table = (number: string) =>
    csv([
      headers,
      [
        ...rowOf({
          ...past,
          行政处罚决定书文号: number,
          违法事实: `建材堆场没有覆盖，雨后泥水流入河道，见${number.slice(-2)}现场照片`,
        }).with(0, '样例甲有限公司'),
        'x',
      ],
    ]);
  const first = delivery('a.csv', table('东环罚〔2024〕1号'));
  expect(importInto(folder, first).status).toBe(1);
  const mapped = importInto(folder, first, '--map', '被罚的=行政相对人名称');
  expect([mapped.status, mapped.stdout.includes('身份证号')]).toEqual([0, true]);
  expect(importInto(folder, delivery('b.csv', table('东环罚〔2024〕2号'))).status).toBe(0);
  expect((await loadCheckedContent(folder)).cases.map(({ fields }) => fields.party)).toEqual(['样例甲有限公司', '样例甲有限公司']);
  const [receipt] = readdirSync(path.join(folder, '.desk/receipts'));
  expect(readFileSync(path.join(folder, '.desk/receipts', receipt!), 'utf8')).toMatch(/^(a|b)\.csv\nSHA-256 [0-9a-f]{64}\n/);
});

test('two deliveries at once lose nothing', async () => {
  const folder = smallCity();
  const finished = [1, 2, 3].map((office) => {
    const rows = Array.from({ length: 5 }, (_, index) => ({
      ...past,
      行政处罚决定书文号: `东环罚〔2024〕${office}0${index}号`,
      违法事实: `第${office}0${index}处未苫盖`,
    }));
    const file = delivery(`${office}.csv`, manyRows(...rows));
    const child = spawn(process.execPath, ['scripts/import.ts', 'cases', file, '--content', folder], { stdio: 'ignore' });
    return new Promise<number | null>((resolve) => child.once('close', resolve));
  });
  expect(await Promise.all(finished)).toEqual([0, 0, 0]);
  expect((await loadCheckedContent(folder)).cases).toHaveLength(15);
});

test('an import that is killed between two files is finished by the next command, which says so', async () => {
  const folder = smallCity();
  importInto(folder, delivery('a.csv', oneRow(past)));
  const changed = delivery('a.csv', oneRow({ ...past, 备注: '补充' }));
  const words = ['cases', changed, '--content', folder, '--reason', '漏登'];
  expect((await runAndKill('import', words, { step: 'corrections/' })).status).toBeNull();
  const halfDone = tables(folder);
  expect(halfDone['cases/2024.csv']).toContain('补充');
  expect(Object.keys(halfDone).filter((name) => !name.includes('/.'))).toEqual(['cases/2024.csv']);
  const next = run('check', ['--content', folder]);
  expect([next.status, next.stderr]).toEqual([0, expect.stringContaining('it has been finished')]);
  const { cases, corrections } = await loadCheckedContent(folder);
  expect([cases[0]!.fields.note, corrections.map(({ fields }) => fields.after)]).toEqual(['补充', ['补充']]);
  expect([importInto(folder, changed).status, leftInDesk(folder)]).toEqual([0, []]);
});

test('wrong use exits 2 and says how', () => {
  for (const words of [[], ['casses', 'a.csv'], ['cases'], ['cases', 'a.csv', 'b.csv'], ['cases', 'a.csv', '--colour']]) {
    const outcome = run('import', words);
    expect([outcome.status, outcome.stderr.includes('npm run import')]).toEqual([2, true]);
  }
  expect(importInto(smallCity(), delivery('a.csv', oneRow(past)), '--map', '备注=没有这一列').status).toBe(2);
  expect(run('import', ['--help']).stdout).toContain('--dry-run');
});

test('where nothing can be written, a dry run ends as the real run does, with words', () => {
  const folder = realpathSync(smallCity());
  const good = delivery('a.csv', oneRow(past));
  for (const [code, words] of [
    ['EACCES', 'This account may not'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'The disk is full'],
  ] as const)
    // A disk tells that it is full when it is written to, and not before.
    for (const dry of code === 'ENOSPC' ? [[]] : [[], ['--dry-run']]) {
      const { status, stderr } = run('import', ['cases', good, '--content', folder, ...dry], failingDisk(code, folder));
      expect([status, stderr.includes(words), tables(folder)], stderr).toEqual([3, true, {}]);
    }
  // A file stands where the receipts shall go.
  write(folder, '.desk/receipts', 'mine');
  for (const dry of [[], ['--dry-run']]) expect([importInto(folder, good, ...dry).status, tables(folder)]).toEqual([3, {}]);
});

test('a folder or a file that is not there is told, and nothing is made', () => {
  const folder = path.join(temporaryFolder(), 'none');
  expect(importInto(folder, delivery('a.csv', oneRow(past))).status).toBe(1);
  expect(() => readdirSync(folder)).toThrow();
  expect(importInto(smallCity(), '/nowhere/a.csv').status).toBe(1);
});

test('a fault elsewhere in the content is a line and no stop; one in what the import rests on keeps it out', () => {
  const folder = smallCity();
  write(folder, 'guides/walk/index.yaml', 'publishedOn: soon\n');
  const file = delivery('good.csv', oneRow(past));
  const done = importInto(folder, file);
  expect([done.status, Object.keys(tables(folder))]).toEqual([0, ['cases/2024.csv']]);
  expect(done.stderr.trim().split('\n')).toEqual([expect.stringMatching(/fault\(s\) stand elsewhere in the content.*guides\/walk/)]);
  write(folder, 'units.yaml', 'dongqu: { name: { zh: 东区 }, kind: nothing }\n');
  const refused = importInto(folder, delivery('more.csv', oneRow({ ...past, 行政处罚决定书文号: '东环罚〔2024〕2号' })));
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('units.yaml')]);
  expect(tables(folder)['cases/2024.csv']).not.toContain('2024〕2号');
});
