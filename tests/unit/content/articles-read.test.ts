import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const head = '条,公开要求,没有要求的原因,没有要求的原因(英文),阅读日期\n';
const right = ['48,withdrawal,,,2026-11-20', '49,,只讲原则,A principle only,2026-11-20'];

/** What is said of the articles read of a law with 86 articles, on whose article 48 a requirement rests. */
async function named(rows: readonly string[], { articles = '第四十八条', table = 'law' } = {}): Promise<string[]> {
  const content = smallCity();
  write(
    content,
    'documents/law/index.yaml',
    'kind: law\nsubject: { zh: 处罚 }\nissuer: { zh: 人大 }\neffectiveOn: 2021-07-15\nlastArticle: 86\n',
  );
  write(content, 'documents/law/zh.mdx', '---\ntitle: 处罚法\n---\n正文。\n');
  const requirement = `matter: { zh: 撤回 }\ncategory: penalty\ncontent: { zh: 决定 }\nbasis: [{ document: law, articles: { zh: ${articles} } }]\n`;
  const rest = 'deadline: { zh: 3个工作日内 }\ntiming: workingDays\nsubject: { zh: 机关 }\nsubjectKind: agency\n';
  write(content, 'requirements/withdrawal.yaml', requirement + rest);
  write(content, `articles-read/${table}.csv`, `${head}${rows.join('\n')}\n`);
  const { faults } = await loadContent(content, 'content');
  return faults
    .filter(({ message }) => /articles-read|no article|rest on|no document|neither/.test(message.en))
    .map((fault) => formatFault(fault, 'en').replace(/\s+/g, ' '));
}

test('a law whose articles are told for what they are is left alone, and so is one that has no table', async () => {
  expect(await named(right)).toEqual([]);
  expect(await named(['1,,目的,Purpose,2026-11-20'], { table: 'law', articles: '正文没有读到' })).toEqual([]);
});

test.each([
  [
    'an article that a requirement rests on and nobody read',
    right.slice(1),
    {},
    /requirements\/withdrawal\.yaml:4.*law\.csv has no article 48/,
  ],
  ['one that was read for another', ['48,,只讲原则,A principle only,2026-11-20'], {}, /does not name withdrawal at article 48/],
  [
    'a requirement that rests on another article',
    [...right, '50,withdrawal,,,2026-11-20'],
    {},
    /law\.csv:4.*withdrawal does not rest on article 50/,
  ],
  ['an article that the law does not have', [...right, '87,,目的,Purpose,2026-11-20'], {}, /law\.csv:4.*86 articles, and no article 87/],
  ['neither a requirement nor a reason', [...right, '50,,,,2026-11-20'], {}, /law\.csv:4.*neither a requirement nor a reason/],
  ['a table of no document', right, { table: 'other' }, /other\.csv.*There is no document "other"/],
])('named: %s', async (_, rows, more, words) => {
  expect(await named(rows, more)).toEqual([expect.stringMatching(words)]);
});

test('a city’s own requirement in place of the library’s, and its own table, answer for themselves alone', async () => {
  const content = smallCity();
  appendFileSync(path.join(content, 'portal.yaml'), '\nlibrary: national\n');
  const basis = 'basis: [{ document: code-2026, articles: { zh: 第一百四十一条 } }]\n';
  write(
    content,
    'requirements/reporting-channels.yaml',
    `matter: { zh: 举报渠道 }\ncategory: penalty\ncontent: { zh: 电话 }\n${basis}deadline: { zh: 及时 }\ntiming: promptly\nsubject: { zh: 机关 }\nsubjectKind: agency\n`,
  );
  write(content, 'articles-read/air-law.csv', `${head}1,,目的,Purpose,2026-11-20\n`);
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ file }) => file.endsWith('portal.yaml')).map((fault) => formatFault(fault, 'en'))).toEqual([]);
  const ofRegister = faults.filter(
    ({ file, message }) => /articles-read|requirements/.test(file) && /articles-read|rest on/.test(message.en),
  );
  expect(ofRegister.map((fault) => formatFault(fault, 'en'))).toEqual([]);
});
