import { expect, test } from 'vitest';
import { checkAnswersInProse } from '../../../src/content/copy/check-answers-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** What is said of words where messages are answered within three months. */
async function named(lang: 'zh' | 'en', words: string): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, `guides/g/${lang}.mdx`, `---\ntitle: A\n---\n${words}\n`);
  return checkAnswersInProse(await readProse(folder, 'content'), await portalContent()).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['zh', '先读这里。留言应当在6个月内答复。', 6, 6],
  ['zh', '本站收到提问后两个月内答复。', 2, 1],
  ['en', 'Read this. Messages must be answered within 6 months.', 6, 12],
  ['en', 'A question to this portal is answered within two months.', 2, 1],
] as const)('another limit for answers is named: %s %s', async (lang, words, months, column) => {
  expect(await named(lang, words)).toEqual([
    expect.stringMatching(
      new RegExp(`^content/guides/g/${lang}\\.mdx:4:${column} .*\\n {2}This says that answers come within ${months} months; .* is 3\\.$`),
    ),
  ]);
});

test.each([
  ['zh', '留言应当在三个月内答复。'],
  ['zh', '留言超过6个月才答复的，本站标为迟答。'],
  ['zh', '原写“留言6个月内答复”，已更正。'],
  ['zh', '公示期限为6个月，届满前可以提问。'],
  ['en', 'Messages are answered within three months.'],
  ['en', 'The rule is not that messages are answered within 6 months.'],
  ['en', 'Ask a question; a record is public within 6 months.'],
] as const)('left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

test('the limit itself is held against the words of its source', async () => {
  const folder = temporaryFolder();
  const source = '{ title: { zh: 办法（留言六个月内答复）, en: Rules (messages are answered within six months) } }';
  write(folder, 'portal.yaml', `answers:\n  months: 3\n  source: ${source}\n`);
  const faults = checkAnswersInProse(await readProse(folder, 'content'), await portalContent());
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual(['content/portal.yaml:3', 'content/portal.yaml:3']);
});
