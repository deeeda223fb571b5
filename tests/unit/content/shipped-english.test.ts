import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The English of the shipped city, the national library and the interface, line by line; lists of words to search by are not prose. */
const lines = globSync(['content/**/*.{yaml,mdx}', 'src/library/national/**/*.{yaml,mdx}', 'src/i18n/en/*.json'])
  .filter((file) => !/(?:synonyms|sought)\.yaml$/.test(file))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => (/^\s*otherNames:|otherNames: \{/.test(text) ? [] : [{ at: `${file}:${index + 1}`, text }])),
  );
const found = (words: RegExp) => lines.filter(({ text }) => words.test(text)).map(({ at }) => at);

test.each([
  [
    '“the Code has penalties disclosed” is no English: it requires that they be',
    /\b(?:Code|Law|Measures|Regulations|articles? \d+) (?:has|have) (?!been\b|no\b|not\b|a\b|the same\b|\d)/,
  ],
  ['复议 is administrative reconsideration', /administrative review\b/i],
  ['非道路 is off-road', /\bnon-?road\b/i],
  ['生态环境法典 is the Ecological and Environmental Code', /(?<!Ecological and )\bEnvironmental Code\b/],
  ['what was not found is not “not stated”', /\bnot stated\b/i],
])('one term in English each: %s', (_, words) => {
  expect(lines.length).toBeGreaterThan(5000);
  expect(found(words)).toEqual([]);
});
