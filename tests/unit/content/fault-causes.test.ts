import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFaults, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, write } from '../../support/content.ts';

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

test('where few places name a record that is gone all of them stand with the first, and none is listed again', () => {
  const naming = (line: number): Fault => ({
    ...fault('content/tasks/plan.csv', '"east" is not in units.', 'error'),
    line,
    cause: 'units/east',
  });
  const others = Array.from({ length: 9 }, (_, at) => fault(`content/news${at}/a.yaml`, `${'x'.repeat(at + 1)}.`));
  const shown = formatFaults([...[2, 3, 4, 5, 6, 7].map(naming), ...others], 'en');
  expect(shown).toContain('And 5 more that name it: content/tasks/plan.csv:3,4,5,6,7.');
  expect(shown.match(/"east" is not in/g)).toHaveLength(1);
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

test('errors that are gathered come again at the very end alone, after the first warning of another cause', () => {
  const rows = Array.from({ length: 47 }, (_, at) => ({ ...fault('content/cases/2026.csv', `"${at}" is a cell short.`), line: at + 2 }));
  const warning = fault('content/units.yaml', 'No explainer.', 'warning');
  const shown = formatFaults([...rows, warning], 'en').split('\n\n');
  expect(shown[0]).toContain('And 46 more like it: content/cases/2026.csv (46).');
  expect(shown[1]).toContain('No explainer.');
  expect(shown.slice(2).every((one) => one.includes('is a cell short'))).toBe(true);
  expect(shown).toHaveLength(48);
});

test('what is told whole with the fault that it is like is not listed once more', () => {
  const two = ['about', 'feedback'].map((page) => fault(`content/pages/${page}/index.yaml`, 'No day.', 'warning'));
  const others = Array.from({ length: 9 }, (_, at) => fault(`content/units${at}.yaml`, `${'x'.repeat(at + 1)}.`, 'warning'));
  const shown = formatFaults([...two, ...others], 'en');
  expect(shown).toContain('And 1 more like it: content/pages/feedback/index.yaml:1.');
  expect(shown.match(/pages\/feedback/g)).toHaveLength(1);
});

test('warnings that say the same are told once, with all their places; others are listed once, and not counted too', () => {
  const at = (line: number, words: string): Fault => ({ ...fault('content/cases/2026.csv', words, 'warning'), line });
  const same = [3, 4, 9, 12, 15].map((line) => at(line, 'No article.'));
  const quoting = [5, 6, 7, 8, 10].map((line) => at(line, `"${'x'.repeat(line)}" is odd.`));
  const shown = formatFaults([...same, ...quoting], 'en');
  expect(shown).toContain('content/cases/2026.csv:3:1  [warning]\n  No article.\n  And 4 more like it: content/cases/2026.csv:4,9,12,15.');
  expect(shown.match(/No article/g)).toHaveLength(1);
  expect(shown.match(/is odd/g)).toHaveLength(5);
  expect(shown.match(/more like it/g)).toHaveLength(1);
  // What is not listed any more is counted.
  expect(formatFaults([...same, ...quoting], 'en', 3)).toContain('is odd.\n  And 4 more like it: content/cases/2026.csv (4).');
});

test('a few faults stand as they are, in their order', () => {
  const few = ['a', 'b', 'c'].map((name) => fault(`content/cases/${name}.csv`, 'Wrong.'));
  expect(formatFaults(few, 'en')).toBe(few.map(({ file }) => `${file}:1:1\n  Wrong.`).join('\n\n'));
  // Of warnings the same words are read once, in whatever kind of content they stand.
  const warnings = few.map((one, at): Fault => ({ ...one, file: at ? one.file : 'content/glossary.yaml', severity: 'warning' }));
  expect(formatFaults(warnings, 'en')).toBe(
    'content/cases/b.csv:1:1  [warning]\n  Wrong.\n  And 2 more like it: content/cases/c.csv:1, content/glossary.yaml:1.',
  );
});

test('what stops the work comes before every warning', () => {
  const warnings = Array.from({ length: 20 }, (_, at) => fault(`content/news/${at}/zh.mdx`, 'Look.', 'warning'));
  const shown = formatFaults([...warnings, fault('content/units.yaml', 'Wrong.')], 'en', 5).split('\n\n');
  expect(shown[0]).toContain('Wrong.');
  expect(shown[1]).toContain('And 19 more like it');
});

test.each<[string, string, (row: number) => string, string]>([
  ['rows of one table', 'cases/2027.csv', (row) => `临环罚〔2027〕${row}号,2027-13-01,临澜市生态环境局`, 'linlan/cases/2027.csv:'],
  ['the records of one file', 'glossary.yaml', (row) => `term-${row}: { nothing: ${row} }`, 'linlan/glossary.yaml:'],
])('a check that ends among %s says so at the end of its list, however short that is', async (_name, file, line, place) => {
  const content = copyOfContent();
  const lines = Array.from({ length: 600 }, (_, row) => line(row + 1)).join('\n');
  write(content, file, `${file.endsWith('.csv') ? '行政处罚决定书文号,处罚决定日期,处罚机关\n' : ''}${lines}\n`);
  for (const lang of ['zh', 'en'] as const) {
    const screen = await screenOf(content, lang);
    expect(screen.at(-1)).toContain(place);
    expect(screen.at(-1)).toContain(
      { zh: '检查到这里为止，后面的没有查', en: 'the check ended here: what comes after was not looked at' }[lang],
    );
    expect(screen.at(-2)).toMatch({ zh: /^……另有 \d+ 处。$/, en: /^… and \d+ more\.$/ }[lang]);
    expect(screen).toHaveLength(52);
  }
});

test('a check that ends after thousands of errors in all says so too; a list that is whole says nothing', async () => {
  const content = copyOfContent();
  const rows = (month: number) =>
    Array.from({ length: 450 }, (_, row) => `bureau-${row},plan-01,按期推进,10,说明,2027-0${month}-09`).join('\n');
  expect((await screenOf(content)).join('\n')).not.toContain('the check ended here');
  for (const month of [1, 2, 3, 4, 5, 6])
    write(content, `progress/2027-0${month}.csv`, `单位,任务,状态,完成百分比,进展说明,报送日期\n${rows(month)}\n`);
  const screen = await screenOf(content);
  expect(screen.at(-1)).toMatch(/^linlan\/.*\[warning\]\n {2}There are so many faults that the check ended here/);
});
