import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFaults, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, write } from '../../support/content.ts';

const faultsOf = async (folder: string): Promise<Fault[]> => (await loadContent(folder, 'content')).faults;

test('the project’s own content has no fault, and holds what the portal promises', async () => {
  const { content, faults } = await loadContent('content');
  expect(formatFaults(faults, 'en')).toBe('');
  const bilingual = (kind: 'explainers' | 'questions' | 'guides') => content[kind].filter(({ texts }) => texts.zh && texts.en).length;
  expect(bilingual('explainers')).toBeGreaterThanOrEqual(6);
  expect(bilingual('questions')).toBeGreaterThanOrEqual(8);
  expect(bilingual('guides')).toBeGreaterThanOrEqual(6);
  expect(content.tasks.length).toBeGreaterThanOrEqual(30);
  expect(new Set(content.tasks.map(({ fields }) => fields.part)).size).toBe(5);
  expect(content.cases.length).toBe(300);
  expect(new Set(content.progress.map(({ group }) => group)).size).toBe(24);
  expect(content.cases.filter(({ fields }) => !fields.demo)).toEqual([]);
  expect(content.progress.filter(({ fields }) => !fields.demo)).toEqual([]);
});

test('a folder that is not there', async () => {
  expect(await faultsOf('/nowhere/content')).toMatchObject([{ severity: 'error' }]);
});

describe('each fault is told with its place and the way to mend it', () => {
  test.each([
    [
      'content/documents/plan-2023/index.yaml',
      'repeals: [plan-2020, plan-2021]',
      'repeals: [plan-2019, plan-2021]',
      /"plan-2019" .*plan-2020/s,
    ],
    ['content/documents/plan-2023/index.yaml', 'effectiveOn: 2023-03-01', 'effectiveOn: 2023-02-30', /"2023-02-30" is not a date/],
    ['content/requirements/monthly-progress.yaml', 'timing: monthly', 'timing: montly', /Did you mean "monthly"/],
    ['content/requirements/monthly-progress.yaml', 'subjectKind: unit', 'subjectkind: unit', /Nearest: "subjectKind"/],
    ['content/inspections/demo-2025-01.yaml', 'unit: fangshan', 'unit: fangsan', /fangshan/],
    ['content/inspections/demo-2025-01.yaml', 'tasks: [plan-2023-09]', 'tasks: [plan-2023-99]', /plan-2023-99/],
    ['content/portal.yaml', 'baseUrl: https://qingtian.example', 'baseUrl: javascript:alert(1)', /not a web address/],
    ['content/portal.yaml', 'name:', 'name: {', /YAML/],
    ['content/tasks/plan-2023.csv', ',shengtaihuanjingju,各区,', ',shengtaihuanjing,各区,', /shengtaihuanjingju/],
    ['content/progress/2026-10.csv', ',100,', ',187,', /out of range/],
    ['content/progress/2026-10.csv', '2026-11-13', '2026-09-13', /before the first day/],
    ['content/progress/2026-10.csv', '状态', '情况', /column "情况" is not known/],
    ['content/cases/2026.csv', '1.05,,', '"1,05",,', /"1,05" is not an amount/],
    ['content/cases/2026.csv', '李某某', '李建国', /surname and 某/],
    ['content/cases/2026.csv', '沟渠。', '沟渠，联系人电话13800138000。', /mobile phone number/],
    ['content/cases/2026.csv', '91000000MA0000161M', '91000000MA0000161N', /check character/],
    ['content/explainers/reporting/zh.mdx', '---\ntitle', '---\ntitel', /Nearest: "title"|titel/],
  ])('%s: %s → %s', async (file, from, to, words) => {
    const folder = copyOfContent();
    const relative = file.replace('content/', '');
    edit(folder, relative, from, to);
    const line = readFileSync(path.join(folder, relative), 'utf8').split(to)[0]!.split('\n').length;
    const errors = (await faultsOf(folder)).filter(({ severity }) => severity === 'error');
    const fault = errors.find((one) => words.test(one.message.en));
    expect(fault, formatFaults(errors, 'en')).toMatchObject({
      file,
      line: to.includes('titel') || to.includes('{') ? expect.any(Number) : line,
    });
    expect(fault!.message.zh).toMatch(/\p{Script=Han}/u);
  });

  test('a number that stands twice, a missing file, a stray one, a page that must be there', async () => {
    const folder = copyOfContent();
    const table = readFileSync(path.join(folder, 'cases/2026.csv'), 'utf8');
    write(folder, 'cases/2026.csv', table + table.split('\n')[1] + '\n');
    rmSync(path.join(folder, 'topics.yaml'));
    write(folder, 'unis.yaml', '');
    rmSync(path.join(folder, 'pages/about'), { recursive: true });
    const words = formatFaults(await faultsOf(folder), 'en', 1000);
    expect(words).toMatch(/repeats content\/cases\/2026.csv:2/);
    expect(words).toMatch(/topics.yaml:1:1[^]*missing/);
    expect(words).toMatch(/unis.yaml:1:1 {2}\[warning\]/);
    expect(words).toMatch(/content\/pages\/about\/index\.yaml:1:1\n {2}The page "about" is missing/);
  });

  test('two documents that repeal each other', async () => {
    const folder = copyOfContent();
    write(
      folder,
      'documents/plan-2020/index.yaml',
      readFileSync(path.join(folder, 'documents/plan-2020/index.yaml'), 'utf8') + 'repeals: [plan-2023]\n',
    );
    expect(formatFaults(await faultsOf(folder), 'en')).toMatch(/circle/);
  });
});
