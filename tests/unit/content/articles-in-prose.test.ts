import { expect, test } from 'vitest';
import { checkArticlesInProse } from '../../../src/content/copy/check-articles-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { portalContent } from '../../support/portal.ts';
import { temporaryFolder, write } from '../../support/content.ts';

/** What is said of a text that was checked against articles 41, 43 and 44 of the air law, whose article 31 is the basis of a requirement. */
async function named(zh: string, en: string): Promise<string[]> {
  const content = await portalContent();
  const question = content.questions[0]!;
  question.fields.sources = [{ title: { zh: '大气污染防治法第四十一条' } }];
  question.fields.checkedAgainst = { zh: '大气污染防治法第43、44条' };
  const folder = temporaryFolder();
  write(folder, `questions/${question.id}/zh.mdx`, `---\ntitle: 问\n---\n${zh}\n`);
  write(folder, `questions/${question.id}/en.mdx`, `---\ntitle: Q\n---\n${en}\n`);
  return checkArticlesInProse(await readProse(folder, 'content'), content).map(
    ({ file, line, message }) => `${file}:${line} ${message.en}`,
  );
}

test.each([
  ['依照《大气污染防治法》第四十二条处理。', 'It goes by article 42 of the Air Law.'],
  ['还要公开（第四百五十五条）。', 'It is public, too (article 455).'],
  [
    '《大气污染防治法》规定，要先调查（第四十一条）；名录里的不得改用（第四百五十五条）。',
    'The Air Law asks for a survey (article 41); listed land may not change its use (article 455).',
  ],
  ['《大气污染防治法》要求先调查（第四十二条）。', 'The Air Law requires a survey first (article 42).'],
])('an article that the text was not checked against is named: %s', async (zh, en) => {
  const faults = await named(zh, en);
  expect(faults).toEqual([
    expect.stringMatching(/en\.mdx:4 This cites article (?:42|455)/),
    expect.stringMatching(/zh\.mdx:4 This cites article (?:42|455)/),
  ]);
});

test.each([
  ['依照《大气污染防治法》第四十一条处理。', 'It goes by article 41 of the Air Law.'],
  ['依照《大气污染防治法》第四十四条处理。', 'It goes by article 44 of the Air Law.'],
  ['可以举报（《大气污染防治法》第三十一条）。', 'Report it (Air Law, article 31).'],
  ['还要公开（第四十三条）。', 'It is public, too (article 43).'],
  [
    '《大气污染防治法》规定，要先调查（第四十一条）；还要公开（第四十三条）。',
    'The Air Law asks for a survey (article 41); it is public (article 43).',
  ],
  [
    '《大气污染防治法》管空气，《刑法》管犯罪（第三百三十八条）。',
    'The Air Law is about air, the Criminal Law about crimes (article 338).',
  ],
])('left alone: %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});
