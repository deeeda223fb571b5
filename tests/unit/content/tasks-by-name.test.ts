import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

test('a month may name a task by what it is called, in either language', async () => {
  const content = copyOfContent();
  edit(content, 'progress/2026-10.csv', 'shengtaiju,plan-2025-01', 'shengtaiju,控制扬尘');
  edit(content, 'progress/2026-10.csv', 'dongpu,plan-2025-01', 'dongpu,Keep dust down');
  const { content: read, faults } = await loadContent(content);
  expect(faults).toEqual([]);
  const rows = read.progress.filter(({ group, fields }) => group === '2026-10' && fields.task === 'plan-2025-01');
  expect(rows.map(({ fields }) => fields.unit)).toEqual(expect.arrayContaining(['shengtaiju', 'dongpu']));
});

test('a name that two tasks bear leads to neither, and the fault gives their ids', async () => {
  const content = copyOfContent();
  edit(content, 'tasks/plan-2025.csv', '更换公交车', '控制扬尘');
  edit(content, 'progress/2026-10.csv', 'shengtaiju,plan-2025-01', 'shengtaiju,控制扬尘');
  const { faults } = await loadContent(content);
  expect(faults.map((fault) => formatFault(fault, 'en'))).toEqual([
    expect.stringMatching(
      /progress\/2026-10\.csv:2:2 {2}task 任务\n {2}"控制扬尘" is the name of more than one: plan-2025-01, plan-2025-02\. Write the id\.$/,
    ),
    expect.stringMatching(/tasks\/plan-2025\.csv:3:3 .*"控制扬尘" is the name of task 1 too/s),
  ]);
});
