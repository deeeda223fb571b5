import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFaults, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, write } from '../../support/content.ts';

const faultsOf = async (folder: string): Promise<Fault[]> => (await loadContent(folder, 'content')).faults;

test.each(['/nowhere/content', 'package.json', 'package.json/content'])('a folder that is not there: %s', async (folder) => {
  expect(await faultsOf(folder)).toMatchObject([
    { severity: 'error', message: { en: expect.stringContaining(`no folder is at ${folder}`) as string } },
  ]);
});

describe('each fault is told with its place and the way to mend it', () => {
  test.each([
    ['content/documents/plan-2025/index.yaml', 'repeals: [plan-2022]', 'repeals: [plan-2021]', /"plan-2021" .*plan-2022/s],
    ['content/documents/plan-2025/index.yaml', 'effectiveOn: 2025-09-01', 'effectiveOn: 2025-02-30', /"2025-02-30" is not a date/],
    ['content/requirements/monthly-progress.yaml', 'timing: monthly', 'timing: montly', /Did you mean "monthly"/],
    ['content/requirements/monthly-progress.yaml', 'subjectKind: unit', 'subjectkind: unit', /Nearest: "subjectKind"/],
    ['content/inspections/demo-2025-01.yaml', 'unit: xiling', 'unit: xilin', /xiling/],
    ['content/inspections/demo-2025-01.yaml', 'tasks: [plan-2025-01]', 'tasks: [plan-2025-99]', /plan-2025-99/],
    ['content/portal.yaml', 'baseUrl: https://minglan.example', 'baseUrl: javascript:alert(1)', /not the address of a site/],
    ['content/portal.yaml', 'name:', 'name: {', /YAML/],
    ['content/tasks/plan-2025.csv', ',shengtaiju,各区,', ',shengtaij,各区,', /shengtaiju/],
    ['content/progress/2026-10.csv', ',100,', ',187,', /out of range/],
    ['content/progress/2026-10.csv', '2026-11-18', '2026-09-18', /before the first day/],
    ['content/progress/2026-10.csv', '状态', '情况', /column "情况" is not known/],
    ['content/cases/2026.csv', '1.05,,', '"1,05",,', /"1,05" is not an amount/],
    ['content/cases/2026.csv', '李某某', '李建国', /surname and 某/],
    ['content/cases/2026.csv', '沟渠。', '沟渠，联系人电话13800138000。', /mobile phone number/],
    ['content/cases/2026.csv', '91000000MA0000002W', '91000000MA0000002X', /check character/],
    ['content/explainers/air/zh.mdx', '---\ntitle', '---\ntitel', /Nearest: "title"|titel/],
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
      'documents/plan-2022/index.yaml',
      readFileSync(path.join(folder, 'documents/plan-2022/index.yaml'), 'utf8') + 'repeals: [plan-2025]\n',
    );
    expect(formatFaults(await faultsOf(folder), 'en')).toMatch(/circle/);
  });
});
