import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { namesOfSeveralPlaces, namesThatDisagree } from '../support/link-names.ts';
import { filesOf, pageKinds, sharedSite } from '../support/site.ts';

test.each(languages.flatMap((lang) => pageKinds.map((page) => [lang, page])))(
  'in a screen reader’s list of the links of /%s/%s one name leads to one place',
  (lang, page) => {
    const html = readFileSync(path.join(sharedSite, lang, page, 'index.html'), 'utf8');
    expect(namesOfSeveralPlaces(html, `https://site.example/${lang}/${page}`)).toEqual([]);
  },
);

test('two sources of one title on one site are told apart by a number', () => {
  const html = readFileSync(path.join(sharedSite, 'en/explainers/plan-2025/index.html'), 'utf8');
  const names = ['text', 'annex'].map((page) =>
    new RegExp(`href="https://example.org/plan/${page}"[^>]*>([^]*?)</a>`)
      .exec(html)![1]!
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' '),
  );
  expect(names.map((name) => name.trim())).toEqual(['The plan of 2025 example.org', 'The plan of 2025 example.org (2)']);
});

test('the name of a link agrees with the number in it', () => {
  const pages = filesOf(sharedSite).filter((file) => /^en\/(?!documents\/).*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) expect([page, namesThatDisagree(readFileSync(path.join(sharedSite, page), 'utf8'))]).toEqual([page, []]);
});
