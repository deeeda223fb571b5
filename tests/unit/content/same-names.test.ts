import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/content/article/check-article.ts';

/** The lines of an article on which a link is named that is called like another. */
const named = (body: string) =>
  checkArticle(body, 1)
    .problems.filter(({ message }) => /list of links/.test(message.en))
    .map(({ line, severity }) => [line, severity]);

test('two links of one name that lead to different places are named at the second, whatever their case', () => {
  expect(named('See [the plan](/zh/documents/a/).\n\nAnd [The  plan](/zh/documents/b/).')).toEqual([[3, 'warning']]);
  expect(named('见[计划](/zh/documents/a/)和[计划](/zh/documents/a/)。')).toEqual([]);
});

test('so is a link called like a section that leads elsewhere, or like a heading that the page lists', () => {
  expect(named('See [Indicators](/en/indicators/pm25/).')).toEqual([[1, 'warning']]);
  expect(named('See [indicators](/en/indicators/).')).toEqual([]);
  const headings = '## 一\n\n## 举报\n\n## 三\n\n';
  expect(named(`${headings}见[举报](/zh/questions/a/)和[一](#一)。`)).toEqual([[7, 'warning']]);
  expect(named('## 举报\n\n见[举报](/zh/questions/a/)。')).toEqual([]);
});

test('an address that is no code ends no check', () => {
  expect(named('[a](/zh/cases/?q=%) [a](https://example.org/%zz)')).toEqual([[1, 'warning']]);
});
