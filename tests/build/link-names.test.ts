import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { namesOfSeveralPlaces } from '../support/link-names.ts';
import { sharedSite } from '../support/site.ts';

test.each(languages.flatMap((lang) => ['', 'progress/', 'cases/'].map((page) => [lang, page])))(
  'in a screen reader’s list of the links of /%s/%s one name leads to one place',
  (lang, page) => {
    const html = readFileSync(path.join(sharedSite, lang, page, 'index.html'), 'utf8');
    expect(namesOfSeveralPlaces(html, `https://site.example/${lang}/${page}`)).toEqual([]);
  },
);
