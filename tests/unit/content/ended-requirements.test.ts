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

const question = 'If this speaks of a duty by law: it ended on 2026-08-14 (violators)';
const certain = 'This lays a requirement on somebody now that ended on 2026-08-14 (violators)';

test.each([
  ['生态环境部门公布违法者名单。', 'Environmental authorities publish the names of violators.', question],
  ['生态环境部门定期公布违法者名单。', 'The authorities name violators in public.', question],
  ['违法者的名字会被公布。', 'The names of violators are published.', question],
  ['生态环境部门依法公布违法者的名单，让大家监督。', 'The authorities name violators in public, as the law requires.', certain],
])('what official prose tells as done today is asked, or named where it calls on a law: %s', async (zh, en, message) => {
  const faults = await named(zh, en);
  expect(faults).toEqual([expect.stringContaining(message), expect.stringContaining(message)]);
});

test.each([
  ['城市政府每年公布大气达标规划的执行情况。', 'City governments publish each year how the air attainment plan is carried out.', question],
  [
    '依法，城市政府每年要向人大报告大气达标规划的执行情况。',
    'By law city governments report yearly on how the air attainment plan is carried out.',
    certain,
  ],
  [
    '城市政府必须每年报告大气达标规划的执行情况。',
    'The city government must report each year on the execution of its air-quality attainment plan.',
    certain,
  ],
])('the execution of a plan likewise: %s', async (zh, en, message) => {
  const faults = await named(zh, en, undefined, execution);
  expect(faults).toEqual([expect.stringContaining(message), expect.stringContaining(message)]);
});

test.each([
  ['本市每年仍公布大气达标规划的执行情况。', 'This portal publishes how the air attainment plan is carried out.'],
  ['生态环境部门公布处罚决定，写明违法者的名称。', 'The authorities publish decisions on violators.'],
  ['生态环境部门公布了违法者名单。', 'The bureau published the names of violators.'],
  ['以前，生态环境部门定期公布违法者名单。', 'The authorities used to name violators in public.'],
  ['生态环境部门不再公布违法者名单。', 'The authorities no longer name violators in public.'],
])('what the portal or a city does, other matter and the past are left alone: %s', async (zh, en) => {
  expect(await named(zh, en, undefined, { ...execution })).toEqual([]);
  expect(await named(zh, en)).toEqual([]);
});

test('what a city does of its own is known by the name that its portal gives it, and not by another’s', async () => {
  expect(await named('临澜的生态环境部门公布违法者名单。', 'In Linlan the authorities publish the names of violators.')).toEqual([]);
  expect(await named('北京的生态环境部门公布违法者名单。', 'In Beijing the authorities publish the names of violators.')).toHaveLength(2);
});
