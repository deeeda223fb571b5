import { expect, test } from 'vitest';
import { checkEndedRequirements } from '../../../src/content/copy/check-ended-requirements.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** What is said of words where the duty to publish the names of violators ended on 14 August 2026. */
async function named(
  zh: string,
  en: string,
  today = '2026-11-26',
  matter = { zh: '环境违法者名单', en: 'Names of violators' },
): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, 'guides/g/zh.mdx', `---\ntitle: 题\n---\n${zh}\n`);
  write(folder, 'guides/g/en.mdx', `---\ntitle: A\n---\n${en}\n`);
  const content = await portalContent();
  const [one] = content.requirements;
  const requirements = [{ ...one!, id: 'violators', fields: { ...one!.fields, matter, endedOn: '2026-08-14' } }];
  return checkEndedRequirements(await readProse(folder, 'content'), { ...content, requirements }, today).map((fault) =>
    formatFault(fault, 'en'),
  );
}

test.each([
  ['环境部门仍须公布违法者名单。', 'The names of violators must still be published.'],
  ['环境违法者名单必须公开。', 'Authorities must publish the names of violators.'],
  ['必须及时公布违法者名单。', 'Authorities must promptly publish the names of violators.'],
])('a duty that ended is named where it is laid on somebody now: %s', async (zh, en) => {
  const faults = await named(zh, en);
  expect(faults).toEqual([
    expect.stringMatching(/^content\/guides\/g\/en\.mdx:4:1 .*\n.*ended on 2026-08-14 \(violators\)/),
    expect.stringMatching(/^content\/guides\/g\/zh\.mdx:4:1 /),
  ]);
  expect(await named(zh, en, '2026-08-14')).toEqual([]);
});

test.each([
  ['公布违法者名单的义务已经结束。', 'The duty to publish the names of violators has ended.'],
  ['以前必须公开违法者名单。', 'Until 14 August 2026 the names of violators had to be published.'],
  ['不再必须公布违法者名单。', 'The names of violators no longer have to be published.'],
  ['处罚决定必须公开。', 'Penalty decisions must be published.'],
])('left alone: %s', async (zh, en) => expect(await named(zh, en)).toEqual([]));

const execution = { zh: '大气限期达标规划的执行情况', en: 'How the attainment plan for air is carried out' };

test.each([
  ['政府每年要公布大气达标规划执行情况。', 'The government must publish each year how the air attainment plan is carried out.'],
  ['达标规划的执行情况每年都要向社会公开。', 'The city has to publish the implementation of its attainment plan.'],
])('how an attainment plan is carried out, without the words of the register: %s', async (zh, en) => {
  expect(await named(zh, en, undefined, execution)).toHaveLength(2);
});

test.each([
  ['政府每年公布大气达标规划。', 'The government must publish the air attainment plan.'],
  ['政府每年要公布空气质量。', 'The city must publish how the water attainment plan is carried out.'],
  ['政府不再每年要公布大气达标规划执行情况。', 'How the air attainment plan is carried out no longer has to be published.'],
])('the plan itself, other matter and a requirement that is over are left alone: %s', async (zh, en) => {
  expect(await named(zh, en, undefined, execution)).toEqual([]);
});

test('the execution of attainment plans is named without the words of what they are for', async () => {
  const matter = { zh: '大气限期达标规划的执行情况', en: 'How the attainment plan for air is carried out' };
  const nothing = 'Nothing.';
  for (const words of ['达标规划的执行情况应当每年向社会公开。', '大气环境质量限期达标规划执行情况必须公开。'])
    expect(await named(words, nothing, undefined, matter)).toHaveLength(1);
  for (const words of ['达标规划应当及时公开。', '达标规划的执行情况不再要求公开。', '计划的执行情况应当公开。'])
    expect(await named(words, nothing, undefined, matter)).toEqual([]);
});
