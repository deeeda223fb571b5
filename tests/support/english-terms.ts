import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What English prose on the law does not write here, by what it should write instead. */
export const otherTerms: readonly (readonly [string, RegExp])[] = [
  [
    'a law requires that something be disclosed, and does not “have it disclosed”',
    /\b(?:Code|Law|Measures|Regulations|articles? \d+) (?:has|have) (?!been\b|no\b|not\b|a\b|the same\b|\d)/,
  ],
  ['复议 is administrative reconsideration', /administrative review\b/i],
  ['非道路 is off-road', /\bnon-?road\b/i],
  ['生态环境法典 is the Ecological and Environmental Code', /(?<!Ecological and )\bEnvironmental Code\b/],
  ['what was not found is not “not stated”', /\bnot stated\b/i],
];

/** The places in a folder whose lines a pattern matches; names and words to search by are not prose. */
export const linesWith = (folder: string, pattern: RegExp): string[] =>
  globSync('**/*.{yaml,mdx,json}', { cwd: folder })
    .filter((file) => !/(?:synonyms|sought)\.yaml$/.test(file))
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .flatMap((text, index) => (!text.includes('otherNames') && pattern.test(text) ? [`${file}:${index + 1}`] : [])),
    );
