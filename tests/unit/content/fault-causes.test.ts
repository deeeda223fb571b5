import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFaults, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

async function screenOf(content: string, lang: 'zh' | 'en' = 'en'): Promise<string[]> {
  const { faults } = await loadContent(content, 'linlan');
  return formatFaults(faults, lang).split('\n\n');
}

test('a unit that is gone is one fault with a count of all that name it, and what else is wrong stands beside it on the first screen', async () => {
  const content = copyOfContent();
  edit(content, 'units.yaml', 'dongpu: { name', 'dongpo: { name');
  edit(content, 'units.yaml', '东浦区', '东坡区');
  edit(content, 'questions/sweeping/index.yaml', 'owner: shengtaiju', 'owner: shengtaij');
  const screen = await screenOf(content);
  const [unit, others] = [screen.slice(0, 6).find((fault) => fault.includes('"dongpu" is not in')), screen.slice(0, 6).join('\n')];
  expect(unit).toMatch(/\n {2}And \d{2,} more that name it: linlan\/progress\/\d{4}-\d{2}\.csv \(\d+\), .* and \d+ more files\.$/);
  expect(others).toContain('"shengtaij" is not in');
  // The others follow after one of each cause.
  expect(screen.filter((fault) => fault.includes('"dongpu" is not in')).length).toBeGreaterThan(1);
});

test('a record with a fault of its own says there how many name it, and none of these is listed', async () => {
  const content = copyOfContent();
  edit(content, 'units.yaml', 'dongpu: { name', 'dongpu: { kindd: x, name');
  const screen = await screenOf(content);
  expect(screen[0]).toMatch(
    /^linlan\/units\.yaml.*\n.*kindd.*\n {2}\d{2,} places name this record and are not listed: mended here, all of them are\.$/,
  );
  expect(screen.join('\n')).not.toContain('"dongpu" is not in');
  expect((await screenOf(content, 'zh'))[0]).toMatch(/另有 \d{2,} 处提到这条记录/);
});

test('the message of a reference names the folder that was given', async () => {
  const content = copyOfContent();
  rmSync(path.join(content, 'tasks'), { recursive: true });
  const screen = await screenOf(content, 'zh');
  expect(screen[0]).toContain('这类记录在 linlan/tasks。');
  expect(screen.join('\n')).not.toContain('content/tasks');
});

const fault = (file: string, en: string, severity: Fault['severity'] = 'error'): Fault => ({
  severity,
  file,
  line: 1,
  column: 1,
  message: { zh: en, en },
});

test('every kind of content gets its turn within the limit', () => {
  const many = Array.from({ length: 100 }, (_, at) => fault(`content/cases/${at}.csv`, `"${at}" is not a date.`));
  const shown = formatFaults([...many, fault('content/units.yaml', 'Wrong.'), fault('content/tasks/a.csv', 'Wrong too.')], 'en', 10);
  expect(shown).toContain('content/units.yaml:1:1');
  expect(shown).toContain('content/tasks/a.csv:1:1');
  expect(shown).toMatch(
    /And 99 more like it: content\/cases\/1\.csv, content\/cases\/10\.csv, content\/cases\/11\.csv and 96 more files\./,
  );
  expect(shown).toMatch(/… and 92 more\.$/);
});

test('a few faults stand as they are, in their order', () => {
  const few = ['a', 'b', 'c'].map((name) => fault(`content/cases/${name}.csv`, 'Wrong.'));
  expect(formatFaults(few, 'en')).toBe(few.map(({ file }) => `${file}:1:1\n  Wrong.`).join('\n\n'));
});

test('what stops the work comes before every warning', () => {
  const warnings = Array.from({ length: 20 }, (_, at) => fault(`content/news/${at}/zh.mdx`, 'Look.', 'warning'));
  const shown = formatFaults([...warnings, fault('content/units.yaml', 'Wrong.')], 'en', 5).split('\n\n');
  expect(shown[0]).toContain('Wrong.');
  expect(shown[1]).toContain('And 19 more like it');
});
