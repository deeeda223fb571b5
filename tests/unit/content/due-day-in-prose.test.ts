import { expect, test } from 'vitest';
import { checkDueDayInProse } from '../../../src/content/copy/check-due-day-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** What is said of words in a city whose units report by the 15th under a plan of 2025. */
async function named(zh: string, en: string): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, 'guides/g/zh.mdx', `---\ntitle: 题\n---\n${zh}\n`);
  write(folder, 'guides/g/en.mdx', `---\ntitle: A\n---\n${en}\n`);
  return checkDueDayInProse(await readProse(folder, 'content'), await portalContent()).map(
    (fault) => formatFault(fault, 'en').split('\n')[0]!,
  );
}

test.each([
  ['各单位应当在每月10日前报告上月进展。', '10', 'Units report by the 10th of each month.', 'the 10th'],
  ['报送期限是次月20日。', '20', 'Reports are due by the twentieth of every month.', 'the twentieth'],
  ['报送期限是次月二十日。', '二十', 'Progress is due by the 20th of the next month.', 'the 20th'],
  ['16日当天报送也算按时。', '16', 'A report filed on the 16th is on time.', 'the 16th'],
  ['十五日当天报送算迟报。', '十五', 'A report filed on the 15th is late.', 'the 15th'],
  ['17日报送是“迟报1天”。', '17', 'A report filed on the 17th is 1 day late.', 'the 17th'],
  ['本站按10日的报送期限计时。', '10', 'Reports go by the deadline of the 10th.', 'the 10th'],
])('another day than that of the rule is named: %s', async (zh, inChinese, en, inEnglish) => {
  expect(await named(zh, en)).toEqual([
    expect.stringMatching(`^content/guides/g/en\\.mdx:4:${en.indexOf(inEnglish) + 1} `),
    expect.stringMatching(`^content/guides/g/zh\\.mdx:4:${zh.indexOf(inChinese) + 1} `),
  ]);
});

test.each([
  ['各单位每月15日前报告上月进展。', 'Units report progress by the 15th of each month.'],
  ['期限到次月十五日当天结束。', 'A report is due by the end of the fifteenth of the next month.'],
  ['15日当天报送算按时；16日报送是“迟报1天”。', 'A report filed on the 15th is on time; one filed on the 16th is “1 day late”.'],
  ['15日以后报送的算迟报。', 'A report filed after the 15th is late.'],
  ['每月15日前报送，15日以后报的标为迟报。', 'Reports are due by the 15th of each month; those filed after the 15th are marked as late.'],
  ['15日之后报送的算迟报。', 'What is filed after the 15th counts as late.'],
  ['每年3月10日前，重点单位报告排放。', 'Key polluters report by 10 March, companies by the 10th of each month.'],
  ['甲区转发计划时，要求每月25日前报送进展。', 'Maple District asked its own departments to report by the 25th of each month.'],
  ['2021年的通知要求每月10日前报告。', 'The notice of 2021 asked for reports by the 10th of each month.'],
  [
    '2025年10月20日报送的，是九月的进展。',
    'The report of 20 October 2025 is the first report on the 3rd stage; the 15th Five-Year Plan begins.',
  ],
  ['每月20日洗车打折。', 'Cars are washed on the 20th of each month.'],
])('left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test('an explainer of another plan tells what that plan asked for; of nothing else', async () => {
  const folder = temporaryFolder();
  const content = await portalContent();
  const explainers = content.explainers.map((one) => ({ ...one, fields: { ...one.fields, documents: ['plan-2022'] } }));
  write(
    folder,
    `explainers/${explainers[0]!.id}/zh.mdx`,
    '---\ntitle: 题\n---\n计划要求每个单位每月10日前报告。\n\n各单位每月10日前报告进展。\n',
  );
  write(
    folder,
    `explainers/${explainers[0]!.id}/en.mdx`,
    '---\ntitle: A\n---\nThe plan asked units to report by the 10th of each month.\n',
  );
  const faultsWith = async (more: object) =>
    checkDueDayInProse(await readProse(folder, 'content'), { ...content, ...more }).map(({ file, line }) => `${file}:${line}`);
  const zh = `content/explainers/${explainers[0]!.id}/zh.mdx`;
  expect(await faultsWith({ explainers })).toEqual([`${zh}:6`]);
  expect(await faultsWith({})).toHaveLength(3);
});
