import { expect, test } from 'vitest';
import { formatFault } from '../../../../src/content/faults.ts';
import { loadContent } from '../../../../src/content/load.ts';
import { recordsAsCsv } from '../../../../src/publish/data/data-files.ts';
import { boardEntry } from '../../../../src/store/progress/board.ts';
import { deadlinesOf } from '../../../../src/store/progress/deadlines.ts';
import { Store } from '../../../../src/store/store.ts';
import { taskView } from '../../../../src/views/progress/task.ts';
import { copyOfContent, edit } from '../../../support/content.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

const table = 'tasks/plan-2025.csv';

/** The tests' city, in which the second task changes its lead as a cell says. */
async function withLeads(cell: string): Promise<{ store: Store; faults: string[] }> {
  const content = copyOfContent();
  edit(content, table, ',牵头部门,', ',牵头部门,牵头变更,');
  edit(content, table, ',辆,buses,2026-10-31,,jiaotongju,', `,辆,buses,2026-10-31,,jiaotongju,${cell},`);
  for (const from of ['200,公顷,hectares,2026-12-31,,shengtaiju,']) edit(content, table, from, `${from},`);
  const rows = ['3', '4', '5', '6'];
  const { readFileSync, writeFileSync } = await import('node:fs');
  const file = `${content}/${table}`;
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(
    file,
    lines
      .map((line) => (rows.some((number) => line.startsWith(`${number},`)) ? line.replace(/(\d{4}-\d\d-\d\d,[^,]*,\w+),/, '$1,,') : line))
      .join('\n'),
  );
  const { content: read, faults } = await loadContent(content);
  return { store: new Store(read, asOf), faults: faults.map((fault) => formatFault(fault, 'en')) };
}
const task = 'plan-2025-02';

test('past months stay as they were: who owed, who reported and how the task stood', async () => {
  const before = new Store(await portalContent(), asOf);
  const { store, faults } = await withLeads('2026-10-12 市生态环境局');
  expect(faults).toEqual([]);
  const [was, is] = [before.get('tasks', task), store.get('tasks', task)];
  expect(is.fields.leads).toEqual(['2026-10-12 shengtaiju']);
  for (const month of before.progress.months().filter((one) => one < '2026-10')) {
    expect(store.progress.judgementIn(is, month).status).toBe(before.progress.judgementIn(was, month).status);
    expect(store.progress.punctuality('jiaotongju', month)).toEqual(before.progress.punctuality('jiaotongju', month));
    expect(store.progress.leadOf(is, month)).toBe('jiaotongju');
  }
  expect(boardEntry(store, store.get('units', 'jiaotongju'), '2025').done).toEqual(
    boardEntry(before, before.get('units', 'jiaotongju'), '2025').done,
  );
});

test('from its day the new lead has the task: its list, its deadline, and what it left out', async () => {
  const { store } = await withLeads('2026-10-12 shengtaiju');
  expect(store.progress.tasksLedBy('shengtaiju').map(({ id }) => id)).toContain(task);
  expect(store.progress.tasksLedBy('jiaotongju').map(({ id }) => id)).not.toContain(task);
  expect(store.progress.leftOut('shengtaiju', '2026-10').map(({ id }) => id)).toContain(task);
  expect(store.progress.leftOut('shengtaiju', '2026-09').map(({ id }) => id)).not.toContain(task);
  expect(deadlinesOf(store, 'shengtaiju').some((deadline) => deadline.kind === 'task' && deadline.task.id === task)).toBe(true);
  // What the former lead reports after that is a report of another unit.
  expect(taskView(store, store.get('tasks', task), 'zh').others.latest.map(({ month }) => month.label)).toEqual(['2026年10月']);
});

test('the page names every lead with its day, and the table its changes by the names of units', async () => {
  const { store } = await withLeads('2026-03-01 shengtaiju；2027-01-01 jiaotongju');
  const { leadUnit, allLeads } = taskView(store, store.get('tasks', task), 'zh').facts;
  expect(leadUnit.label).toBe('市生态环境局');
  expect(allLeads.map(({ from, unit }) => [from, unit.label])).toEqual([
    [undefined, '市交通局'],
    ['2026-03-01', '市生态环境局'],
    ['2027-01-01', '市交通局'],
  ]);
  expect(recordsAsCsv(store, 'tasks', [store.get('tasks', task)])).toContain('2026-03-01 市生态环境局;2027-01-01 市交通局');
});

test.each([
  ['2026-10-12 市环保局', /There is no unit "市环保局"/],
  ['2026-10-12 jiaotongju', /"jiaotongju" leads before 2026-10-12 already/],
  ['2026-10-12 shengtaiju；2026-09-01 jiaotongju', /2026-09-01 is not after 2026-10-12/],
  ['十月起 shengtaiju', /"十月起 shengtaiju" must be a day, a space and a unit, such as 2026-10-31 \w+\./],
])('a change that is none is a fault: %s', async (cell, message) => {
  const { faults } = await withLeads(cell);
  expect(faults.filter((fault) => message.test(fault))).toHaveLength(1);
});
