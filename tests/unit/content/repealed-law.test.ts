import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { forMe, smallCity, write } from '../../support/content.ts';

/** What check says on a day of a city whose air law the code repealed on 15 August 2026, with these further files. */
async function warnings(files: Record<string, string>, today = '2026-11-25'): Promise<string[]> {
  const content = smallCity();
  const law = 'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人大 }\n';
  const all = {
    'documents/air-law/index.yaml': `${law}effectiveOn: 2016-01-01\nshortName: { zh: 大气法, en: Air Law }\narticles: { "31": { document: code, article: "145、146", note: { zh: 渠道见第145条，保密见第146条。, en: "Channels: article 145; confidentiality: 146." } }, "16": { note: { zh: 没有保留。, en: It was not kept. } } }\nclauses: [{ id: "31", title: { zh: 举报 }, text: { zh: 可以举报。 } }]\n`,
    'documents/air-law/zh.mdx': '---\ntitle: 大气污染防治法\n---\n正文。\n',
    'documents/code/index.yaml': `${law}effectiveOn: 2026-08-15\nshortName: { zh: 法典, en: Code }\nrepeals: [air-law]\nclauses: [{ id: "145", title: { zh: 举报 }, text: { zh: 可以举报。 } }]\n`,
    'documents/code/zh.mdx': '---\ntitle: 生态环境法典\n---\n正文。\n',
    'explainers/e/index.yaml': `publishedOn: 2026-01-01\nowner: huanjingju\ndocuments: [plan]\n${forMe}`,
    'explainers/e/zh.mdx': '---\ntitle: 解读\n---\n正文。\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(content, name, text);
  const { faults } = await loadContent(content, 'content', undefined, () => today);
  return faults.map((fault) => formatFault(fault, 'en'));
}
const requirement = (articles: string, more = '') => ({
  'requirements/r.yaml': `matter: { zh: 举报渠道 }\ncategory: supervision\ncontent: { zh: 电话 }\nbasis:\n  - document: air-law\n    articles: { zh: ${articles} }\ndeadline: { zh: 长期 }\ntiming: continuous\nsubject: { zh: 机关 }\nsubjectKind: agency\nseen: [{ place: noneNamed }]\nnoConsequences: noneNamed\n${more}`,
});
const question = (front: string, body = '答。') => ({
  'questions/q/index.yaml': `publishedOn: 2026-01-01\nowner: huanjingju\n${front}\n`,
  'questions/q/zh.mdx': `---\ntitle: 问\n---\n${body}\n`,
});
const task = (deadline: string) => ({
  'documents/old/index.yaml': 'kind: rule\nsubject: { zh: 环境保护 }\nissuer: { zh: 市政府 }\neffectiveOn: 2024-01-01\n',
  'documents/old/zh.mdx': '---\ntitle: 旧计划\n---\n正文。\n',
  'documents/new/index.yaml': 'kind: rule\nsubject: { zh: 环境保护 }\nissuer: { zh: 市政府 }\neffectiveOn: 2026-03-01\nrepeals: [old]\n',
  'documents/new/zh.mdx': '---\ntitle: 新计划\n---\n正文。\n',
  'tasks/old.csv': `序号,部分,重点任务,工作措施,完成时限,牵头部门,主责单位,演示\n1,air,治尘,洒水,${deadline},huanjingju,dongqu,是\n`,
});

describe('what rests on repealed law is named, with what replaced it', () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      'a requirement',
      requirement('第三十一条、第十六条'),
      'content/requirements/r.yaml:5:15  basis.0.document  [warning]',
      'Air Law is repealed by Code since 2026-08-15. Article 31 is now articles 145 and 146 of Code (code). Channels: article 145; confidentiality: 146. Article 16: It was not kept. Name the article in force; if the duty ended with the law, write endedOn and endedBy.',
    ],
    [
      'a text’s documents',
      question('documents: [plan, air-law]'),
      'content/questions/q/index.yaml:3:19  documents.1  [warning]',
      'Air Law',
    ],
    [
      'a text’s clause',
      question('clauses: ["air-law#31"]'),
      'content/questions/q/index.yaml:3:11  clauses.0',
      'is now articles 145 and 146',
    ],
    [
      'a quoted clause',
      question('', '\n<Clause document="air-law" clause="31" />'),
      'content/questions/q/zh.mdx:5:1  <Clause>',
      'now articles 145',
    ],
    [
      'a link to an article',
      question('', '见[第31条](/zh/documents/air-law/#clause-31)。'),
      'content/questions/q/zh.mdx:4:2  <a>  [warning]',
      'Article 31 is now articles 145 and 146 of Code (code)',
    ],
    [
      'a link in a text that lists the code',
      question('documents: [code, air-law]', '按[第31条](/zh/documents/air-law/#article-31)举报。另见法典。'),
      'content/questions/q/zh.mdx:4:2  <a>',
      'Article 31 is now articles 145 and 146 of Code (code). Name the article in force; a sentence that speaks of the past says so, or names Code as well.',
    ],
    [
      'a clause in a text that lists the code alone',
      question('documents: [code]\nclauses: ["air-law#31"]'),
      'content/questions/q/index.yaml:4:11  clauses.0',
      'a text that speaks of the past names Code as well.',
    ],
    [
      'a quoted clause that nothing beside it puts into the past',
      question('documents: [code]', '\n可以举报。\n\n<Clause document="air-law" clause="31" />\n\n电话见下。'),
      'content/questions/q/zh.mdx:7:1  <Clause>',
      'now articles 145',
    ],
    ['a task that runs on', task('2026-12-31'), 'content/tasks/old.csv:2:5  deadline', 'is repealed by 新计划 since 2026-03-01'],
  ])('%s', async (_, files, place, words) => {
    const named = await warnings(files);
    expect(named).toHaveLength(1);
    expect(named[0]).toContain(place);
    expect(named[0]).toContain(words);
  });

  test('a requirement before the day of the repeal', async () => {
    expect(await warnings(requirement('第三十一条'), '2026-08-14')).toEqual([]);
    expect(await warnings(requirement('第三十一条'), '2026-08-15')).toHaveLength(1);
  });

  test.each<[string, Record<string, string>]>([
    ['a requirement that ended with its law', requirement('第三十一条', 'endedOn: 2026-08-14\nendedBy: code\n')],
    ['a text that names the code as well', question('documents: [code, air-law]', '旧法见[第31条](/zh/documents/air-law/#clause-31)。')],
    ['a link in a sentence that names the code', question('', '[第31条](/zh/documents/air-law/#clause-31)现为法典第145条。')],
    ['a link on a day before', question('', '2026年8月14日以前，依据是[第31条](/zh/documents/air-law/#clause-31)。')],
    ['a link whose words are the law', question('', '[《大气法》](/zh/documents/air-law/)已经废止。')],
    ['a quoted clause below words on its past', question('', '\n大气法原来要求：\n\n<Clause document="air-law" clause="31" />')],
    ['a quoted clause above its successor', question('', '\n<Clause document="air-law" clause="31" />\n\n现在见法典第145条。')],
    ['clauses of both', question('clauses: ["air-law#31", "code#145"]')],
    ['a comparison', question('', '\n<Compare documents="air-law,code" />')],
    ['a task that ended before', task('2026-02-28')],
    [
      'news of its day',
      {
        'news/n/index.yaml': 'publishedOn: 2026-01-01\nowner: huanjingju\ndocuments: [air-law]\n',
        'news/n/zh.mdx': '---\ntitle: 新闻\n---\n正文。\n',
      },
    ],
  ])('left alone: %s', async (_, files) => {
    expect(await warnings(files)).toEqual([]);
  });
});
