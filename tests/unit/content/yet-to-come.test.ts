import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { yetToCome } from '../../../src/content/checks/yet-to-come.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { date } from '../../../src/schemas/scalars.ts';
import { smallCity, write } from '../../support/content.ts';

const header =
  '行政相对人名称,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,处罚决定日期,处罚机关,行政处罚决定书文号,整改期限,整改情况,整改验收日期';
const row = '样例公司,大气污染,未密闭,大气法,罚款,罚款1万元,2026-11-20,样例市东区生态环境局,东环罚〔2026〕1号,2026-12-20,已整改,2026-11-27';

test.each([
  ['2026-11-26', ['content/cases/2026.csv:2:12  rectifiedOn 整改验收日期  [提醒]\n  2026-11-27 还没有到（今天是 2026-11-26）。']],
  ['2026-11-27', []],
])('what has happened on a day to come is named by the check on %s, and a time limit is not', async (today, named) => {
  const content = smallCity();
  write(content, 'cases/2026.csv', `${header}\n${row}\n`);
  const { faults } = await loadContent(content, 'content', undefined, () => today);
  expect(faults.map((fault) => formatFault(fault, 'zh')).filter((words) => words.includes('还没有到'))).toEqual(named);
});

test('the day on which a decision becomes public is named too: until then nobody sees the decision', async () => {
  const content = smallCity();
  write(content, 'cases/2026.csv', `${header},公示日期\n${row},2026-11-28\n`);
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-27');
  const named = faults.map((fault) => formatFault(fault, 'zh')).filter((words) => words.includes('还没有到'));
  expect(named).toEqual([
    'content/cases/2026.csv:2:13  publishedOn 公示日期  [提醒]\n  2026-11-28 还没有到（今天是 2026-11-27）。这件处罚决定到那一天才会公开；若是笔误请改正。',
  ]);
});

test('so it is in any record, also in a list within it', () => {
  const grantedOn = date({ zh: '核发日期', en: 'Granted on', happened: true });
  const permit = z.strictObject({ grantedOn, renewals: z.array(z.strictObject({ grantedOn })) });
  const found = yetToCome(
    permit,
    { grantedOn: '2026-01-01', renewals: [{ grantedOn: '2026-02-01' }, { grantedOn: '2026-02-02' }] },
    '2026-02-01',
  );
  expect(found.map(({ path, message }) => [path.join('.'), message.en])).toEqual([
    ['renewals.1.grantedOn', '2026-02-02 is yet to come (today is 2026-02-01).'],
  ]);
});
