import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, describe } from 'vitest';
import { formatFault, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { edit, smallCity, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

const tasksHeader = '序号,部分,重点任务,工作措施,目标数量,目标单位,完成时限,牵头部门,主责单位';
const reportsHeader = '单位,任务,状态,完成百分比,完成数量,数量单位,进展说明,报送日期,佐证链接,重报说明';
const today = '2026-11-25';

/** The faults of a small city with two tasks and these months' reports, as the clerk reads them. */
async function faultsOf(months: Record<string, string[]>, tasks: string[] = [], span = 'from: 2026-09'): Promise<Fault[]> {
  const content = smallCity();
  edit(content, 'portal.yaml', 'from: 2026-10', span);
  write(
    content,
    'tasks/plan.csv',
    [
      tasksHeader,
      '1,air,控尘,覆盖裸地,,,2027-06-30,huanjingju,dongqu',
      '2,air,换锅炉,改造锅炉,40,台,2027-06-30,huanjingju,',
      ...tasks,
      '',
    ].join('\n'),
  );
  for (const [month, rows] of Object.entries(months)) write(content, `progress/${month}.csv`, [reportsHeader, ...rows, ''].join('\n'));
  // The small city explains nothing yet; that is told elsewhere.
  return (await loadContent(content, 'content', undefined, () => today)).faults.filter(({ file }) => !file.includes('/documents/'));
}
const shown = (faults: Fault[]) => faults.map((fault) => formatFault(fault, 'en'));
const good = 'huanjingju,plan-01,onTrack,10,,,按计划,2026-11-05,,';

test('a month in order has no fault', async () => {
  expect(
    shown(
      await faultsOf({
        '2026-10': [
          good,
          'huanjingju,plan-02,onTrack,,4,台,按计划,2026-11-05,/progress/,',
          '东区,plan-01,按期推进,20,,,按计划,2026-11-05,,',
        ],
      }),
    ),
  ).toEqual([]);
});

test('a month without a table between months that have one is named, at the table after it; one before the first or after the last is not', async () => {
  const row = (day: string) => [good.replace('2026-11-05', day)];
  const months = { '2026-07': row('2026-08-05'), '2026-10': row('2026-11-05') };
  const gaps = (await faultsOf(months, [], 'from: 2026-06')).filter(({ message }) => message.zh.includes('没有一行'));
  expect(gaps.map(({ file, severity, message }) => [file, severity, message.en.includes('2026-08, 2026-09 has no row')])).toEqual([
    ['content/progress/2026-10.csv', 'warning', true],
  ]);
});

describe('each fault is named by line and field', () => {
  test.each([
    [
      'an unknown unit',
      'huanjinju,plan-01,onTrack,10,,,x,2026-11-05,,',
      '2:1  unit 单位\n  "huanjinju" is not in “Units”. Nearest: "huanjingju"',
    ],
    [
      'an unknown task',
      'huanjingju,plan-11,onTrack,10,,,x,2026-11-05,,',
      '2:2  task 任务\n  "plan-11" is not in “Tasks”. Nearest: "plan-01"',
    ],
    [
      'an unknown status',
      'huanjingju,plan-01,on-track,10,,,x,2026-11-05,,',
      '2:3  state 状态\n  "on-track" is not one of the choices. Did you mean "onTrack"?',
    ],
    [
      'percent over 100',
      'huanjingju,plan-01,onTrack,110,,,x,2026-11-05,,',
      '2:4  percent 完成百分比\n  "110" is out of range: expected 0 to 100.',
    ],
    [
      'neither percent nor quantity',
      'huanjingju,plan-01,onTrack,,,,x,2026-11-05,,',
      '2:4  percent 完成百分比\n  Give the percent done or the quantity done.',
    ],
    ['a negative quantity', 'huanjingju,plan-02,onTrack,,-4,台,x,2026-11-05,,', '2:5  quantity 完成数量\n  "-4" is out of range'],
    [
      'a quantity without a target',
      'huanjingju,plan-01,onTrack,,4,,x,2026-11-05,,',
      '2:5  quantity 完成数量\n  Task plan-01 has no target quantity',
    ],
    [
      'a quantity measured in something else',
      'huanjingju,plan-02,onTrack,,4,座,x,2026-11-05,,',
      '2:6  quantityMeasuredIn 数量单位\n  The quantity is measured in "座", and the task’s target in "台".',
    ],
    [
      'a date before the period',
      'huanjingju,plan-01,onTrack,10,,,x,2026-09-30,,',
      '2:8  submittedOn 报送日期\n  2026-09-30 is before the first day of the reporting month 2026-10.',
    ],
    [
      'a day that does not exist',
      'huanjingju,plan-01,onTrack,10,,,x,2026-11-31,,',
      '2:8  submittedOn 报送日期\n  "2026-11-31" is not a date.',
    ],
    [
      'a unit that the task does not name',
      'dongqu,plan-02,onTrack,,4,台,x,2026-11-05,,',
      '2:1  unit 单位\n  Task plan-02 does not name "dongqu" as its lead',
    ],
    [
      'evidence that is no address',
      'huanjingju,plan-01,onTrack,10,,,x,2026-11-05,附件3,',
      '2:9  evidence 佐证链接\n  "附件3" is not a web address.',
    ],
    [
      'evidence on a page that is not there',
      'huanjingju,plan-01,onTrack,10,,,x,2026-11-05,/tasks/plan-09/,',
      '2:9  evidence 佐证链接\n  This portal has no page /tasks/plan-09/. Nearest: /tasks/plan-01/.',
    ],
  ])('%s', async (_, row, expected) => {
    const faults = await faultsOf({ '2026-10': [row] });
    expect(faults.map(({ severity }) => severity)).toEqual(['error']);
    expect(shown(faults)[0]).toContain(`content/progress/2026-10.csv:${expected}`);
  });

  test.each([
    '/progress/2026-10/',
    '/progress/board/',
    '/tasks/status/',
    '/tasks/plan-01/',
    '/documents/plan/',
    '/units/dongqu/',
    '/data/',
  ])('evidence on the portal’s own page %s is in order', async (page) => {
    expect(shown(await faultsOf({ '2026-10': [`huanjingju,plan-01,onTrack,10,,,x,2026-11-05,${page},`] }))).toEqual([]);
  });

  test.each([
    [
      'done with a quantity below the target',
      'huanjingju,plan-02,done,,4,台,x,2026-11-05,,',
      '2:5  quantity 完成数量  [warning]\n  The status is "Done" but the progress only 10%.',
    ],
    [
      'a quantity that contradicts the percent',
      'huanjingju,plan-02,onTrack,50,4,台,x,2026-11-05,,',
      '2:4  percent 完成百分比  [warning]\n  50% does not fit the quantity: 4 is 10% of the target 40.',
    ],
    [
      'done, but not all of it',
      'huanjingju,plan-01,done,90,,,x,2026-11-05,,',
      '2:4  percent 完成百分比  [warning]\n  The status is "Done" but the progress only 90%.',
    ],
    [
      'not begun, and yet something done',
      'huanjingju,plan-01,notStarted,40,,,x,2026-11-05,,',
      '2:4  percent 完成百分比  [warning]\n  The status is "Not started" but the progress 40%.',
    ],
    [
      'a day that is yet to come',
      'huanjingju,plan-01,onTrack,10,,,x,2026-12-05,,',
      '2:8  submittedOn 报送日期  [warning]\n  2026-12-05 is yet to come',
    ],
  ])('%s is worth a warning', async (_, row, expected) => {
    const faults = await faultsOf({ '2026-10': [row] });
    expect(shown(faults)).toEqual([expect.stringContaining(`content/progress/2026-10.csv:${expected}`)]);
  });
});

describe('rows against rows', () => {
  test('two rows for one task are an error, by whatever name the unit goes', async () => {
    const faults = await faultsOf({ '2026-10': [good, '市生态环境局,plan-01,behind,5,,,x,2026-11-06,,'] });
    expect(shown(faults)).toEqual([
      expect.stringContaining(
        'content/progress/2026-10.csv:3:2  task 任务\n  This unit has reported on this task in this month already (content/progress/2026-10.csv:2).',
      ),
    ]);
  });

  test('the same with a reason is a resubmission; on the same day it cannot be told from the first', async () => {
    expect(shown(await faultsOf({ '2026-10': [good, 'huanjingju,plan-01,behind,5,,,x,2026-11-20,,重复统计'] }))).toEqual([]);
    const same = await faultsOf({ '2026-10': [good, 'huanjingju,plan-01,behind,5,,,x,2026-11-05,,重复统计'] });
    expect(shown(same)).toEqual([expect.stringContaining('2026-10.csv:3:8  submittedOn 报送日期\n  The resubmission has the same day')]);
  });

  test('progress that falls from month to month is worth a warning, percent and quantity alike', async () => {
    const faults = await faultsOf({
      '2026-09': ['huanjingju,plan-01,onTrack,30,,,x,2026-10-05,,', 'huanjingju,plan-02,onTrack,,12,台,x,2026-10-05,,'],
      '2026-10': ['huanjingju,plan-01,onTrack,20,,,x,2026-11-05,,', 'huanjingju,plan-02,onTrack,,11,台,x,2026-11-05,,'],
    });
    expect(shown(faults)).toEqual([
      expect.stringContaining('2026-10.csv:2:4  percent 完成百分比  [warning]\n  2026-09 reported 30; this falls to 20.'),
      expect.stringContaining('2026-10.csv:3:5  quantity 完成数量  [warning]\n  2026-09 reported 12; this falls to 11.'),
    ]);
  });
});

describe('the file', () => {
  test('a month that has not begun is an error; so is a name that is no month', async () => {
    const ahead = await faultsOf({ '2026-12': ['huanjingju,plan-01,onTrack,10,,,x,2026-12-05,,'] });
    expect(shown(ahead)).toEqual([
      expect.stringContaining('content/progress/2026-12.csv:1:1\n  2026-12 has not begun (today is 2026-11-25).'),
    ]);
    const named = await faultsOf({ october: [good, 'huanjingju,plan-02,onTrack,,4,台,x,2026-11-05,,'] });
    expect(shown(named)).toEqual([expect.stringContaining('content/progress/october.csv:1:1\n  The file name "october" is not a month.')]);
  });

  test.each([
    ['from: 2026-10', 'from', 'There are reports before the first reporting month, 2026-10 (2026-08 to 2026-09)'],
    ['from: 2026-08, to: 2026-09', 'to', 'There are reports after the last reporting month, 2026-09 (2026-10)'],
  ])('months that %s leaves out are named at it', async (span, field, words) => {
    const faults = await faultsOf(
      {
        '2026-08': ['huanjingju,plan-01,onTrack,5,,,x,2026-09-05,,'],
        '2026-09': ['huanjingju,plan-01,onTrack,8,,,x,2026-10-05,,'],
        '2026-10': [good],
      },
      [],
      span,
    );
    expect(faults.map(({ file, line, severity, message, ...fault }) => [file, line, fault.field, severity, message.en])).toEqual([
      ['content/portal.yaml', 9, `reporting.${field}`, 'warning', expect.stringContaining(words)],
    ]);
  });

  test('a whole portal has none of these faults, though a resubmission takes progress back', async () => {
    const { faults } = await loadContent(portalFolder, 'content', undefined, () => today);
    expect(faults.filter(({ file }) => file.startsWith('content/progress'))).toEqual([]);
    expect(readFileSync(path.join(portalFolder, 'progress/2026-07.csv'), 'utf8')).toContain('复核');
  });
});

test('a task table is checked too', async () => {
  const faults = await faultsOf({}, ['3,air,x,x,5,,2027-06-30,huanjingju,']);
  expect(shown(faults)).toEqual([
    expect.stringContaining('content/tasks/plan.csv:4:5  target\n  A target quantity needs what it is measured in.'),
  ]);
});
