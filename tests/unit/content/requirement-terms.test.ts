import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of the words of a requirement in a city whose law has a clause for article 48, of 3 working days, and none for article 49. */
async function named(deadline: [zh: string, en: string], { articles = '第四十八条', more = '' } = {}): Promise<string[]> {
  const content = smallCity();
  const law = 'kind: law\nsubject: { zh: 处罚 }\nissuer: { zh: 人大 }\neffectiveOn: 2021-07-15\n';
  write(
    content,
    'documents/law/index.yaml',
    `${law}clauses: [{ id: "48", title: { zh: 撤回 }, text: { zh: 3个工作日内撤回，每年3月底前汇总。 } }]\n`,
  );
  write(content, 'documents/law/zh.mdx', '---\ntitle: 法\n---\n正文。\n');
  const [zh, en] = deadline;
  const requirement = `matter: { zh: 撤回 }\ncategory: penalty\ncontent: { zh: 决定 }\nbasis: [{ document: law, articles: { zh: ${articles} } }]\n`;
  write(
    content,
    'requirements/r.yaml',
    `${requirement}deadline: { zh: ${zh}, en: "${en}" }\ntiming: workingDays\nsubject: { zh: 机关 }\nsubjectKind: agency\n${more}`,
  );
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ field }) => field?.startsWith('deadline')).map((fault) => formatFault(fault, 'en').replace(/\s+/g, ' '));
}

test('a term changed in both languages alike is held against the clause', async () => {
  expect(await named(['5个工作日内', 'Within 5 working days'])).toEqual([
    expect.stringMatching(/^content\/requirements\/r\.yaml:5:\d+ .*"5个工作日"; the clauses that it rests on say 3 working days/),
    expect.stringMatching(/^content\/requirements\/r\.yaml:5:\d+ .*"Within 5 working days"|"5 working days"/),
  ]);
  expect(await named(['每年4月底前', 'By the end of April'])).toHaveLength(2);
});

test.each([
  ['the same', ['3个工作日内，每年3月底前', 'Within 3 working days, by the end of March'], {}],
  ['an article without a clause beside it', ['5个工作日内', 'Within 5 working days'], { articles: '第四十八条、第四十九条' }],
] as const)('left alone: %s', async (_, [zh, en], more) => {
  expect(await named([zh, en], more)).toEqual([]);
});

test('the day of its end that a requirement gives is that of its field', async () => {
  const more = 'endedOn: 2026-08-14\nendedBy: law\n';
  expect(await named(['每年（至2026年7月14日）', 'Each year; it ended on 14 July 2026'], { more })).toHaveLength(2);
  expect(await named(['每年（至2026年8月14日）', 'Each year; it ended on 14 August 2026'], { more })).toEqual([]);
});
