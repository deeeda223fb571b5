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

test('a task in a topic that is no part of the plan is an error that names the task, the topic and the parts', async () => {
  const content = copyOfContent();
  edit(content, 'topics.yaml', 'part: true', 'part: false');
  const { faults } = await loadContent(content);
  const [first] = faults.filter(({ field }) => field === 'part');
  expect(first).toMatchObject({ severity: 'error', file: 'content/tasks/plan-2025.csv' });
  expect(first!.message.en).toMatch(/^Task \d+ stands in "\w+", which is no part of the plan, .*The parts are: \w+/);
});
