import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFaults } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

test('words of a demonstration are refused, by file and line, where the portal is none', async () => {
  const folder = copyOfContent();
  edit(folder, 'portal.yaml', '\ndemo: true', '\ndemo: false');
  const faults = (await loadContent(folder, 'content')).faults.filter(({ field }) => field === '<Demo>');
  const places = ['about', 'feedback'].flatMap((page) =>
    ['en', 'zh'].flatMap((lang) => {
      const file = `pages/${page}/${lang}.mdx`;
      const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
      return lines.flatMap((line, index) => (line.includes('<Demo>') ? [`content/${file}:${index + 1}`] : []));
    }),
  );
  expect(places).toHaveLength(4);
  expect(faults.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual(places.toSorted());
  expect(formatFaults(faults, 'en')).toMatch(/no demonstration .*demo -- remove/);
});

const marks = async (folder: string) =>
  (await loadContent(folder, 'content', undefined, () => '2026-11-24')).faults.flatMap(({ file, line, field, message }) =>
    field === 'demo' || field?.startsWith('演示') ? [`${file}:${line} ${message.en}`] : [],
  );

test.each<[string, string, string, string, RegExp]>([
  [
    'a report on an invented task',
    'progress/2025-09.csv',
    '2025-10-08,,,,是\nxiling',
    '2025-10-08,,,,\nxiling',
    /progress\/2025-09\.csv:3 The task that this row/,
  ],
  [
    'a task among marked ones',
    'tasks/plan-2025.csv',
    '临环罚〔2026〕9001号,扬尘污染,是',
    '临环罚〔2026〕9001号,扬尘污染,',
    /csv:2 All the other/,
  ],
  [
    'a question that is called an example',
    'questions/sweeping/index.yaml',
    '\ndemo: true',
    '',
    /sweeping\/index\.yaml:1 The words or the id/,
  ],
])('a mark that was taken away is missed, by file and line: %s', async (_, file, from, to, words) => {
  const folder = copyOfContent();
  edit(folder, file, from, to);
  expect(await marks(folder)).toEqual([expect.stringMatching(words)]);
});

test('news of a demonstration portal bears the mark', async () => {
  const folder = copyOfContent();
  edit(folder, 'news/portal-opens/index.yaml', '\ndemo: true', '');
  expect(await marks(folder)).toEqual([expect.stringMatching(/portal-opens\/index\.yaml:1 This news shows records/)]);
  edit(folder, 'news/portal-opens/zh.mdx', 'title: 明澜上线', 'title: 明澜演示门户上线');
  expect(await marks(folder)).toEqual([expect.stringMatching(/portal-opens\/index\.yaml:1 The words or the id/)]);
});

test('news without the mark that only the demonstration itself bears out is named; what has a source is not', async () => {
  const folder = copyOfContent();
  const news = (id: string, facts: string, body: string) => {
    mkdirSync(path.join(folder, 'news', id));
    writeFileSync(path.join(folder, 'news', id, 'index.yaml'), `publishedOn: 2026-11-21\nowner: shengtaiju\n${facts}`);
    writeFileSync(path.join(folder, 'news', id, 'zh.mdx'), `---\ntitle: 公开要求清单可以查询了\n---\n${body}\n`);
  };
  const source = 'sources:\n  - title: { zh: 临澜市人民政府, en: Linlan }\n    url: https://example.org/\n';
  news('register-published', '', '见[公开要求](/zh/requirements/)。');
  news('sourced', source, '见[公开要求](/zh/requirements/)。');
  news('linked', '', '见[原文](https://example.org/)。');
  news('marked', 'demo: true\n', '见[公开要求](/zh/requirements/)。');
  news('showing', source, '<Case id="lin-huan-fa-2026-9001" />');
  expect(await marks(folder)).toEqual([
    expect.stringMatching(/register-published\/index\.yaml:1 .*nor a source/),
    expect.stringMatching(/showing\/index\.yaml:1 This news shows records/),
  ]);
});
