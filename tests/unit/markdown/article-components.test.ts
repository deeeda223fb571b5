import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/content/article/check-article.ts';
import { articleComponents } from '../../../src/markdown/article-components.ts';

const names = Object.keys(articleComponents);

test('the components are the ones a clerk is told of, each with its file and on the staff’s page', () => {
  expect(names).toEqual(
    'Blank Callout Case Clause Compare Demo Download Figure Indicator Letter Quiz Steps Task Term Timeline Video'.split(' '),
  );
  const files = ['src/components/article', 'src/bindings'].flatMap((folder) => readdirSync(folder));
  const drawn = new Set(files.flatMap((file) => (file.endsWith('.astro') ? [file.replace('.astro', '')] : [])));
  // ArticleLink is no component: Markdown's own links become it.
  expect([...drawn].toSorted()).toEqual([...names, 'ArticleLink'].toSorted());
  const parts = /articleParts = \{([^}]*)\}/.exec(readFileSync('src/bindings/index.ts', 'utf8'))![1]!;
  expect(parts.split(',').flatMap((part) => part.trim() || [])).toEqual(names);
  const page = readFileSync('src/staff/components.astro', 'utf8');
  for (const name of names) expect(page).toContain(`<ComponentEntry name="${name}">`);
});

test.each(names)('the example of <%s> is itself a right article that uses it', (name) => {
  const { example } = articleComponents[name]!;
  const { problems, references } = checkArticle(example, 1);
  expect(problems).toEqual([]);
  expect(example).toMatch(new RegExp(`<${name}[ >]`));
  // An attribute it forgets would be told.
  expect(references.every(({ component }) => component === name)).toBe(true);
});
