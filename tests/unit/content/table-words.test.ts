import { expect, test } from 'vitest';
import { checkCopy } from '../../../src/content/copy/check-copy.ts';
import { checkRepealedNames } from '../../../src/content/copy/check-repealed-names.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** A city whose air law was repealed, with a table. */
function cityWith(table: string, text: string): string {
  const content = smallCity();
  const law = 'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人大 }\n';
  for (const [id, fields, title] of [
    ['air-law', 'effectiveOn: 2016-01-01\nshortName: { zh: 大气法, en: Air Law }', '中华人民共和国大气污染防治法'],
    ['code', 'effectiveOn: 2026-08-15\nrepeals: [air-law]', '生态环境法典'],
  ] as const) {
    write(content, `documents/${id}/index.yaml`, `${law}${fields}\n`);
    write(content, `documents/${id}/zh.mdx`, `---\ntitle: ${title}\n---\n正文。\n`);
  }
  write(content, table, text);
  return content;
}
const row = (zh: string, en: string) => `序号,工作措施,工作措施(英文)\n1,查油烟,Look into fumes\n2,${zh},${en}\n`;

test.each<[string, string, string, string[]]>([
  [
    'as if it were in force',
    'tasks/plan.csv',
    row('按照《大气污染防治法》第三十一条查处。', 'Act under the Air Law.'),
    ['content/tasks/plan.csv:3:2', 'content/tasks/plan.csv:3:3'],
  ],
  ['as one of the past', 'tasks/plan.csv', row('《大气污染防治法》已经废止。', 'The Air Law was repealed.'), []],
  ['in a report of its day', 'progress/2025-09.csv', '进展说明,进展说明(英文)\n按照《大气污染防治法》查处。,Done under the Air Law.\n', []],
])('a repealed law in the words of a table: %s', async (_, table, text, places) => {
  const content = cityWith(table, text);
  const loaded = await loadContent(content, 'content');
  const faults = checkRepealedNames(await readProse(content, 'content'), loaded.content, '2026-11-25');
  expect(faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(places);
});

test('the spelling of tables is not read: they hold what offices laid down', async () => {
  const misspelt = row('好的 ，看.', 'We recieve it');
  const content = cityWith('tasks/plan.csv', misspelt);
  const faults = await checkCopy(content, await readProse(content, 'content'), []);
  expect(faults.filter(({ file }) => file.endsWith('.csv'))).toEqual([]);
});
