import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyMedia } from '../../../src/publish/site/media.ts';
import { filesOf } from '../../support/site.ts';
import { smallCity, temporaryFolder, write } from '../../support/content.ts';

const news = (content: string, id: string, facts: string, body = '正文。') => {
  write(content, `news/${id}/index.yaml`, `publishedOn: 2026-03-01\nowner: huanjingju\n${facts}`);
  write(content, `news/${id}/zh.mdx`, `---\ntitle: 消息\n---\n${body}\n`);
};
const reportedIn = async (content: string, today = '2026-05-01') =>
  (await loadContent(content, 'content', undefined, () => today)).faults
    .filter(({ file }) => file.includes('news/'))
    .map((fault) => formatFault(fault, 'en'));

test('the check tells what a public article names that is not public, and from when it will be', async () => {
  const content = smallCity();
  news(content, 'later', '');
  write(content, 'news/later/index.yaml', 'publishedOn: 2026-06-01\nowner: huanjingju\n');
  news(content, 'draft', 'draft: true');
  news(content, 'asked', '', '[一](/zh/news/later/) [二](/zh/news/draft/) [三](/zh/documents/plan/)');
  expect(await reportedIn(content)).toEqual([
    'content/news/asked/zh.mdx:4:1  <a>  [warning]\n  "later" is public from 2026-06-01 only; until then nothing of it is shown here.',
    'content/news/asked/zh.mdx:4:22  <a>  [warning]\n  "draft" is a draft and not public: nothing of it is shown here.',
  ]);
  expect(await reportedIn(content, '2026-06-01')).toHaveLength(1);
});

test('a picture that is a link out of media/ is a fault, and would not be published', async () => {
  const content = smallCity();
  write(content, 'secret.svg', '<svg/>');
  write(content, 'media/own.svg', '<svg/>');
  symlinkSync(path.join(content, 'secret.svg'), path.join(content, 'media/out.svg'));
  symlinkSync(path.join(content, 'media/own.svg'), path.join(content, 'media/in.svg'));
  news(content, 'shown', '', '![图](/media/out.svg)\n\n![图](/media/in.svg)');
  expect(await reportedIn(content)).toEqual([
    'content/news/shown/zh.mdx:4:1\n  media/out.svg is a link that leads out of media/ and is not published. Put the file itself there.',
  ]);
  const to = temporaryFolder();
  await copyMedia(path.join(content, 'media'), ['out.svg', 'in.svg', 'own.svg'], to);
  expect(filesOf(to)).toEqual(['in.svg', 'own.svg']);
});
