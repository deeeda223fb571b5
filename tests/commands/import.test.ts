import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfContent, temporaryFolder, write } from '../support/content.ts';
import { csv, rowOf } from '../support/office-table.ts';
import { run } from '../support/site.ts';

const runImport = (...words: string[]) => run('import', words);
const tables = (folder: string) =>
  Object.fromEntries(readdirSync(path.join(folder, 'cases')).map((name) => [name, readFileSync(path.join(folder, 'cases', name), 'utf8')]));

test('a fault writes nothing and exits 1; a dry run writes nothing; the second run changes nothing', () => {
  const folder = copyOfContent();
  const before = tables(folder);
  const files = temporaryFolder();
  write(files, 'bad.csv', csv([rowOf(), rowOf({ 行政处罚决定书文号: 'x' })]));
  write(files, 'good.csv', csv([rowOf()]));
  const bad = runImport('cases', path.join(files, 'bad.csv'), '--content', folder);
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain('bad.csv:3:5');
  expect(tables(folder)).toEqual(before);
  const dry = runImport('cases', path.join(files, 'good.csv'), '--content', folder, '--dry-run');
  expect([dry.status, dry.stdout.includes('东环罚〔2026〕9501号')]).toEqual([0, true]);
  expect(tables(folder)).toEqual(before);
  expect(runImport('cases', path.join(files, 'good.csv'), '--content', folder).status).toBe(0);
  const once = tables(folder);
  expect(once).not.toEqual(before);
  expect(runImport('cases', path.join(files, 'good.csv'), '--content', folder).status).toBe(0);
  expect(tables(folder)).toEqual(once);
});

test('wrong use exits 2 and says how', () => {
  for (const words of [[], ['casses', 'a.csv'], ['cases'], ['cases', 'a.csv', 'b.csv'], ['cases', 'a.csv', '--colour']]) {
    const outcome = runImport(...words);
    expect([outcome.status, outcome.stderr.includes('npm run import')]).toEqual([2, true]);
  }
  expect(runImport('--help').stdout).toContain('--dry-run');
});
