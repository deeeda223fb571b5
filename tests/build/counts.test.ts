import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rehype } from 'rehype';
import { followCounts, unmarked } from '../support/counts.ts';
import { portalFolder } from '../support/portal.ts';
import { filesOf, sharedSite } from '../support/site.ts';

test('every number that leads somewhere is marked, and what it leads to is exactly so many', () => {
  const { followed, ofFigure, faults } = followCounts(sharedSite, portalFolder);
  expect(faults).toEqual([]);
  for (const kind of ['index.html', 'cases', 'units', 'progress', 'tasks', 'parties', 'inspections', 'feeds', 'data', 'news'])
    expect(followed.get(kind), kind).toBeGreaterThan(0);
  for (const figure of ['fines', 'fines on a page', 'share on a page', 'mean', 'median', 'days'])
    expect(ofFigure.get(figure), figure).toBeGreaterThan(0);
});

test.each(['9', '1,024', '0/9', '2 / 26', '2 of 26 tasks done', '9项任务，已完成0项'])(
  'a link that says “%s” has to be marked as a count',
  (words) => {
    const link = (attributes: string) =>
      rehype().parse(
        `<a class="tile" href="/zh/units/a/"${attributes}><span>东浦区</span> <b>${words}</b></a><table><td><a href="/b/"${attributes}>${words}</a></td></table>`,
      );
    expect(unmarked(link(''))).toEqual([words, words]);
    expect(unmarked(link(' data-count="9"'))).toEqual([]);
  },
);

test('a district’s tile of an explainer leads to the tasks of its topic that are counted of it', () => {
  for (const lang of ['zh', 'en']) {
    const page = readFileSync(path.join(sharedSite, lang, 'explainers/air/index.html'), 'utf8');
    const tiles = page.match(/<a class="tile"[^>]*>/g) ?? [];
    expect(tiles.length).toBeGreaterThan(1);
    for (const tile of tiles) expect(tile).toMatch(/href="[^"]*#(?:tasks-counted|unreported)-air" data-count="[1-9]/);
    expect(page).toMatch(/href="[^"]*#done-air" data-count="[1-9]/);
  }
});

/** Sentences of a page that count its records, by what stands around them. */
const counting: [RegExp, RegExp][] = [
  [/^(zh|en)\/units\/[^/]+\/index\.html$/, /<p class="lead">([^]*?)<\/p>/g],
  [
    /^(zh|en)\/units\/[^/]+\/index\.html$/,
    /<p class="measure">((?:(?!<\/p>)[^])*)<\/p>\s*<div class="scroll"[^>]*aria-label="(?:报送记录|Reporting record)"/g,
  ],
  [/^(zh|en)\/cases\/index\.html$/, /<p class="meta section-line(?: without-script)?">([^]*?)<\/p>/g],
  [/^(zh|en)\/parties\/(?!page)[^/]+\/index\.html$/, /<section[^>]* id="(?:repeats|published|past)"[^>]*>\s*<h2[^>]*>([^]*?)<\/h2>/g],
  [/^(zh|en)\/requirements\/index\.html$/, /<p class="meta(?: section-line)?">([^]*?)<\/p>/g],
  [/^(zh|en)\/progress\/index\.html$/, /<ul class="bar-figures">([^]*?)<\/ul>/g],
  [/^(zh|en)\/tasks\/(status\/)?index\.html$/, /<h2[^>]*>([^]*?)<\/h2>/g],
  [/^(zh|en)\/progress\/20[\d-]+\/index\.html$/, /<p class="lead">([^]*?)<\/p>/g],
  [/^(zh|en)\/news\/week\/[^/]+\/index\.html$/, /<h2[^>]*>([^]*?)<\/h2>/g],
  [/^(zh|en)\/(progress\/)?index\.html$/, /<a class="big[^"]*"[^>]*>[^]*?<\/a>\s*<p>([^]*?)<\/p>/g],
];

test('a number within a sentence leads to what it counts too; one that counts nothing stays plain', () => {
  for (const [index, [pages, sentences]] of counting.entries()) {
    const found = filesOf(sharedSite)
      .filter((name) => pages.test(name))
      .flatMap((name) => [...readFileSync(path.join(sharedSite, name), 'utf8').matchAll(sentences)].map(([, words]) => [name, words!]));
    expect(found.length, String(index)).toBeGreaterThan(1);
    for (const [name, words] of found) {
      const plain = words!.replace(/<a [^>]*data-count[^]*?<\/a>/g, '').replace(/<[^>]*>/g, '');
      // The days and months that a sentence speaks of are no counts.
      const numbers = plain.replace(/20\d\d年\d+月(?:\d+日)?|(?:\d+ )?[A-Z][a-z]+ 20\d\d|近12个月|past 12 months/g, '').match(/\d+/g) ?? [];
      expect([name, plain, numbers.filter((number) => number !== '0')]).toEqual([name, plain, []]);
    }
  }
});

test('every part of a weekly digest that lists cases, reports, corrections or changes says how many it lists, and leads to them', () => {
  const weeks = filesOf(sharedSite).filter((name) => /^(zh|en)\/news\/week\/[^/]+\/index\.html$/.test(name));
  for (const part of ['cases', 'reports', 'corrections', 'changes']) {
    const found = weeks.filter((name) => readFileSync(path.join(sharedSite, name), 'utf8').includes(` id="${part}"`));
    expect(found.length, part).toBeGreaterThan(0);
    for (const name of found)
      expect([name, readFileSync(path.join(sharedSite, name), 'utf8')].join()).toMatch(new RegExp(`href="#${part}" data-count="[1-9]`));
  }
});
