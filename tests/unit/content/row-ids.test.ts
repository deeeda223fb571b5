import { afterEach, expect, test, vi } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { kinds } from '../../../src/schemas/index.ts';
import type { Naming } from '../../../src/schemas/kind.ts';
import { smallCity, write } from '../../support/content.ts';

afterEach(() => vi.restoreAllMocks());

const header = '序号,部分,重点任务,工作措施,完成时限,牵头部门,主责单位,演示\n';
const rest = 'air,治尘,洒水,2027-12-31,huanjingju,dongqu,是\n';
type Row = Parameters<typeof kinds.tasks.row.id>[0];

/** What the check names of a table whose rows have these texts, where a kind makes its ids of them so; and those ids. */
async function named(texts: readonly string[], id: (text: string, naming: Naming) => string) {
  vi.spyOn(kinds.tasks.row, 'id').mockImplementation(((row: Row, naming: Naming) => id(String(row.keyTask.zh), naming)) as never);
  vi.spyOn(kinds.tasks, 'ids', 'get' as never).mockReturnValue(undefined as never);
  const content = smallCity();
  const rows = texts.map((text, index) => `${index + 1},air,"${text}",洒水,2027-12-31,huanjingju,dongqu,是\n`);
  write(content, 'tasks/plan.csv', `${header}${rows.join('')}`);
  const loaded = await loadContent(content);
  const faults = loaded.faults
    .map((fault) => formatFault(fault, 'en'))
    .filter((words) => words.includes('address') || words.includes('repeats'));
  return { faults, ids: loaded.content.tasks.map((task) => task.id) };
}

test('the id of a row that cannot be an address is refused at the row, as any other id is', async () => {
  const { faults } = await named(['京许〔2025〕1号', 'a/../../../x y?#', 'status', 'a'.repeat(251), 'xu-2025-1'], (text) => text);
  expect(faults.map((words) => words.replace(/a{9,}/, 'a'))).toEqual([
    'content/tasks/plan.csv:2:1\n  "京许〔2025〕1号" cannot be an address. Use lower-case letters, digits and hyphens only.',
    'content/tasks/plan.csv:3:1\n  "a/../../../x y?#" cannot be an address. Use lower-case letters, digits and hyphens only.',
    'content/tasks/plan.csv:4:1\n  "status" is the address of a page of the portal itself. Choose another name.',
    'content/tasks/plan.csv:5:1\n  This name has 251 characters, too long for an address. Use 250 at most.',
  ]);
});

test('numbers that sound alike, or are signs only, have readable addresses of their own; one number spelt twice repeats', async () => {
  const numbers = [
    '京许〔2025〕1号',
    '静许〔2025〕1号',
    '京许[2025]01号',
    'xu-2025-1',
    'XU/2025/1',
    '〔〕',
    '京𠀀许〔2025〕1号',
    '许'.repeat(90),
  ];
  const { faults, ids } = await named(numbers, (text, { numberId }) => numberId(text));
  expect(faults).toEqual([
    'content/tasks/plan.csv:4:1\n  Its address "' +
      ids[0] +
      '" is that of content/tasks/plan.csv:2 already: each record has one of its own.',
  ]);
  const digest = '-[0-9a-f]{8}$';
  for (const [index, shape] of [
    `^jing-xu-2025-1${digest}`,
    `^jing-xu-2025-1${digest}`,
    '^xu-2025-1$',
    `^xu-2025-1${digest}`,
    '^[0-9a-f]{8}$',
  ].entries())
    expect(ids[index]).toMatch(new RegExp(shape));
  expect(new Set(ids).size).toBe(numbers.length - 1);
});

test('two rows of one address are told so, and that they repeat each other only where they do', async () => {
  const { faults } = await named(['甲', '乙'], () => 'same');
  expect(faults).toEqual([
    'content/tasks/plan.csv:3:1\n  Its address "same" is that of content/tasks/plan.csv:2 already: each record has one of its own.',
  ]);
});

test('a kind may say that its ids are made otherwise, as numbers of tasks are, and the file of a page is a month', async () => {
  const content = smallCity();
  write(content, 'tasks/plan.csv', `${header}3-1,${rest}1.2,${rest}3A,${rest}`);
  write(content, 'progress/2026 05.csv', `单位,任务,状态,报送日期\ndongqu,plan-03-1,按计划推进,2026-11-03\n`);
  const { faults } = await loadContent(content);
  expect(faults.map((fault) => formatFault(fault, 'en')).filter((words) => words.includes('address'))).toEqual([
    'content/progress/2026 05.csv:1:1\n  "2026 05" cannot be an address. Use lower-case letters, digits and hyphens only.',
  ]);
});
