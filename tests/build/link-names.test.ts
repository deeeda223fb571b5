import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { namesOfSeveralPlaces, namesThatDisagree } from '../support/link-names.ts';
import { filesOf, pageKinds, sharedSite } from '../support/site.ts';

/** Pages made of tables and lists; in those of texts the words of a link are their writer's. */
const listed = pageKinds.filter((page) =>
  /^(?:|(?:cases|parties|progress|units|tasks|requirements|indicators|inspections|news|feeds|data|corrections|search)\/.*)$/.test(page),
);

test.each(languages.flatMap((lang) => listed.map((page) => [lang, page])))(
  'in a screen reader’s list of the links of /%s/%s one name leads to one place',
  (lang, page) => {
    const html = readFileSync(path.join(sharedSite, lang, page, 'index.html'), 'utf8');
    expect(namesOfSeveralPlaces(html, `https://site.example/${lang}/${page}`)).toEqual([]);
  },
);

test('the name of a link agrees with the number in it', () => {
  const pages = filesOf(sharedSite).filter((file) => /^en\/(?!documents\/).*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) expect([page, namesThatDisagree(readFileSync(path.join(sharedSite, page), 'utf8'))]).toEqual([page, []]);
});
