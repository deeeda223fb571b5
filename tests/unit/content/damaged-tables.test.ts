import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { edit, write } from '../../support/content.ts';
import { damagedCity, outcomeOf } from '../../support/damaged-city.ts';
import { manyRows } from '../../support/intake.ts';

const progress = 'progress/2026-10.csv';
const tasks = 'tasks/plan-2023.csv';
const corrections = 'corrections/2026.csv';
const units = 'units.yaml';
const unit = (id: string, more = ''): [string, string] => ['shunyi: {', `${id}: { name: { zh: 假区 }, kind: district${more} }\nshunyi: {`];
const columns = '单位,任务,状态,完成百分比,完成数量,数量单位,进展说明,报送日期,佐证链接';
const reported = [
  columns,
  'shengtaihuanjingju,plan-2023-31,onTrack,90,,,按期推进。,2026-11-12,',
  'shunyi,plan-2023-32,onTrack,,198,家,按期推进。,2026-11-12,',
].join('\n');

/** A city whose tables of tasks, progress, cases and corrections have what the damages change. */
function city(): string {
  const content = damagedCity();
  edit(content, units, 'shunyi: { name: { zh: 顺义区 }', 'shunyi: { name: { zh: 顺义区 }, aliases: [顺义]');
  write(
    content,
    tasks,
    '序号,部分,重点任务,工作措施,目标数量,目标单位,完成时限,牵头部门\n31,air,减排,措施,,,2027-12-31,shengtaihuanjingju\n32,air,换车,措施,200,家,2027-12-31,shunyi\n',
  );
  write(content, progress, `${reported}\n`);
  write(content, 'cases/2026.csv', manyRows({ 行政相对人名称: '东河测试有限公司', 处罚机关: '市生态环境局' }));
  write(
    content,
    corrections,
    '更正日期,行政处罚决定书文号,更正字段,更正前,更正后,更正原因\n2026-06-20,东环罚〔2026〕1号,罚款金额(万元),55,5.5,录入时小数点错位，按决定书原件更正。\n',
  );
  return content;
}

/** Damages of tables and lists, each put into the place that it has here, with the place that is named. */
const damages: [name: string, file: string, change: [from: string, to: string] | string, right: string, place: string][] = [
  ['a phone number in the reason of a correction', corrections, ['录入时', '王某13812345678录入时'], 'refused', '2:6'],
  [
    'a clause that stands twice',
    'documents/plan-2023/index.yaml',
    ['clauses:', 'clauses:\n  - { id: "4", title: { zh: 另一条 }, text: { zh: 另一条。 } }'],
    'refused',
    '9:11',
  ],
  ['a report of a month that was not over', progress, ['2026-11-12', '2026-10-05'], 'warned', '2:8'],
  ['an empty table of progress', progress, '', 'refused', '1:1'],
  ['evidence on a page that is not there', progress, ['2026-11-12,', '2026-11-12,/inspections/nope/'], 'refused', '2:9'],
  ['evidence that would run', progress, ['2026-11-12,', '2026-11-12,javascript:alert(1)'], 'refused', '2:9'],
  ['a table of progress with its header alone', progress, `${columns}\n`, 'warned', '1:1'],
  ['more than all is done', progress, [',90,', ',120,'], 'refused', '2:4'],
  ['a phone number in a note', progress, ['按期推进。', '按期推进，联系13812345678。'], 'refused', '2:7'],
  ['a quantity measured otherwise than its task', progress, ['198,家', '198,万家'], 'refused', '3:6'],
  ['a report of a unit that is not there', progress, ['shengtaihuanjingju', 'nope'], 'refused', '2:1'],
  ['a deadline a hundred years ago', tasks, ['2027-12-31', '1927-12-31'], 'warned', '2:7'],
  ['a task led by nobody', tasks, ['2027-12-31,shengtaihuanjingju', '2027-12-31,nope'], 'refused', '2:8'],
  ['the number of a task in Chinese', tasks, ['31,air', '三十一,air'], 'refused', '2:1'],
  ['the number of a task that is a path', tasks, ['31,air', '31/evil,air'], 'refused', '2:1'],
  ['a task’s number with a nought before it', tasks, ['32,air', '031,air'], 'refused', '3:1'],
  ['a share typed as a fraction', progress, [',90,', ',0.9,'], 'warned', '2:4'],
  ['a name with a character of no width in it', units, ['顺义区', '顺\u200b义区'], 'refused', '2:24'],
  ['an alias with the name of another unit in it', units, unit('fake', ', aliases: [顺义区生态]'), 'warned', '2:53'],
  ['an id of a unit with a Cyrillic letter', units, unit('\u0441haoyang'), 'refused', '2:11'],
  ['an id of a unit in full width', units, unit('\uff46ake'), 'refused', '2:7'],
  ['a unit called like a part of every object', units, unit('constructor'), 'accepted', ''],
  ['an empty list of units', units, '', 'refused', '1:1'],
  ['a list of units that is a letter', units, 'x', 'refused', '1:1'],
];

test('the city itself has no fault', async () => {
  expect((await outcomeOf(city())).faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`)).toEqual([]);
});

test.each(damages)('%s (%s) is told at its place', async (_name, file, change, right, place) => {
  const content = city();
  if (typeof change === 'string') write(content, file, change);
  else edit(content, file, ...change);
  const { came, faults } = await outcomeOf(content);
  const shown = faults.map((fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.message.en}`);
  expect([came, shown], shown.join('\n')).toEqual([
    right,
    place ? expect.arrayContaining([expect.stringContaining(`content/${file}:${place} `)]) : [],
  ]);
});

test('a table that is gone is told where it is referred to', async () => {
  const content = city();
  rmSync(path.join(content, tasks));
  const { came, faults } = await outcomeOf(content);
  expect([came, faults[0]?.file]).toEqual(['refused', `content/${progress}`]);
});
