import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import {
  closedFacts,
  deadFiles,
  deadListPages,
  deadPageMessages,
  deadPages,
  deadParties,
  silentChanges,
} from '../../../src/publish/data/manifest-changes.ts';
import { publishedManifest } from '../../../src/publish/data/published-manifest.ts';
import { movedPage, writeMoved } from '../../../src/publish/site/moved-pages.ts';
import { optionalSections, sections } from '../../../src/schemas/sections.ts';
import { Store } from '../../../src/store/store.ts';
import { copyOfContent, edit, temporaryFolder } from '../../support/content.ts';
import { markupFaults } from '../../support/pages.ts';
import { asOf, portalContent } from '../../support/portal.ts';

async function faultsOf(moved: string): Promise<string[]> {
  const content = copyOfContent();
  edit(content, 'portal.yaml', 'demo: true\n', `demo: true\nmoved:\n${moved}`);
  return (await loadContent(content, 'city')).faults.map((fault) => formatFault(fault, 'en'));
}

test('a former address may lead to a page, to a section and to a page of the portal’s own', async () => {
  const moved = [
    'guides/heating, to: guides/winter-heating',
    '/zh/units/dongqu/, to: units/dongpu',
    'news/first, to: news',
    'plans, to: about',
  ];
  expect(await faultsOf(moved.map((line) => `  - { from: ${line} }\n`).join(''))).toEqual([]);
});

test.each([
  ['from: guides/winter-heating, to: guides', /moved\.from\n {2}There is still a page at "guides\/winter-heating"/],
  [
    'from: guides/old, to: guides/winter-heatin',
    /moved\.to\n {2}There is no page "guides\/winter-heatin"\. Nearest: "guides\/winter-heating"\./,
  ],
  ['from: a/z, to: a/z', /moved\.to\n {2}"a\/z" has no page and leads back to itself/],
  ['from: https://x.example/, to: guides', /is no address of a page here\. Write it like guides\/winter/],
])('what leads nowhere, or from where a page is, is refused: %s', async (line, message) => {
  expect(await faultsOf(`  - { ${line} }\n`)).toEqual([expect.stringMatching(message)]);
});

test('an address leads to one place, in one step', async () => {
  const faults = await faultsOf('  - { from: a/b, to: c/d }\n  - { from: c/d, to: guides }\n  - { from: c/d, to: news }\n');
  expect(faults).toEqual([
    expect.stringMatching(
      /portal\.yaml:\d+:\d+ {2}moved\.to\n {2}"c\/d" leads elsewhere itself\. Write the address that it leads to: "guides"/,
    ),
    expect.stringMatching(/moved\.from\n {2}"c\/d" stands twice/),
  ]);
});

test('a page that was public and is gone is dead, unless its address leads on', async () => {
  const content = await portalContent();
  const published = publishedManifest(new Store(content, asOf));
  expect(published.pages).toEqual(expect.arrayContaining(['about', 'guides/winter-heating', 'units/dongpu']));
  expect(published.pages!.some((page) => page.startsWith('cases/'))).toBe(false);
  const later = { ...content, guides: content.guides.filter(({ id }) => id !== 'winter-heating') };
  expect(deadPages(published, new Store(later, asOf))).toEqual(['guides/winter-heating']);
  const [portal] = later.portal;
  const leading = { ...portal!, fields: { ...portal!.fields, moved: [{ from: 'guides/winter-heating', to: 'guides' }] } };
  expect(deadPages(published, new Store({ ...later, portal: [leading] }, asOf))).toEqual([]);
  // The manifest of an earlier build knows of no pages.
  const { pages: _none, ...earlier } = published;
  expect(deadPages(earlier, new Store(later, asOf))).toEqual([]);
});

test('the page at a former address leads on by itself and by a link, below the path of the host', async () => {
  const page = movedPage('guides/heating', 'en', 'https://city.example/a/', '/a/');
  for (const words of [
    'content="0; url=/a/en/guides/heating/"',
    '<a href="/a/en/guides/heating/">This page has moved</a>',
    'href="https://city.example/a/en/guides/heating/"',
    '<html lang="en">',
    'noindex',
  ])
    expect(page).toContain(words);
  expect(await markupFaults(page, 'en/guides/old/index.html')).toEqual([]);
});

/** The sections that the tests' portal keeps where it closes the news. */
const withoutNews = sections.filter((section) => section !== 'news');

test('what lies in the folder of a closed section leads elsewhere, and so do its list and its weeks', async () => {
  const content = copyOfContent();
  const [first] = (await portalContent()).news;
  const moved = [`news/${first!.id}`, 'news', 'news/week/2026-W40'].map((from) => `  - { from: ${from}, to: about }\n`).join('');
  edit(
    content,
    'portal.yaml',
    'demo: true\n',
    `demo: true\nsections: [${optionalSections.filter((kind) => kind !== 'news').join(', ')}]\nmoved:\n${moved}`,
  );
  const faults = (await loadContent(content, 'city')).faults.map((fault) => formatFault(fault, 'en'));
  expect(faults.filter((fault) => fault.includes('moved'))).toEqual([]);
});

test('no page stands in for a feed', async () => {
  expect(await faultsOf('  - { from: feeds/news.xml, to: feeds }\n')).toEqual([expect.stringContaining('is a feed and no page')]);
});

test('a section that closes takes its list, its weeks and its feeds with it, and each is named', async () => {
  const content = await portalContent();
  const published = publishedManifest(new Store(content, asOf));
  const [portal] = content.portal;
  const closing = (fields: object) => new Store({ ...content, portal: [{ ...portal!, fields: { ...portal!.fields, ...fields } }] }, asOf);
  const closed = closing({ sections: withoutNews });
  const dead = deadPages(published, closed);
  expect(dead).toEqual(expect.arrayContaining(['news', 'news/week/now', `news/${content.news[0]!.id}`]));
  expect(dead.every((page) => page.startsWith('news'))).toBe(true);
  expect(deadPageMessages(['news', 'news/week/2026-W40'], closed.sections).map(({ en }) => en)).toEqual([
    expect.stringMatching(/^news: pages of this section were public \(2\), and it is closed now/),
  ]);
  expect(deadFiles(published, closed)).toEqual(expect.arrayContaining(['feeds/news.xml', 'feeds/weekly.xml']));
  const leading = closing({ sections: withoutNews, moved: dead.map((from) => ({ from, to: 'about' })) });
  expect(deadPages(published, leading)).toEqual([]);
  // An earlier manifest shows by its records which sections there were.
  const { otherPages: _none, feeds: _feeds, ...earlier } = published;
  expect(deadPages(earlier, closed)).toContain('news');
  expect(deadPages(published, new Store(content, asOf))).toEqual([]);
  expect(deadFiles(published, new Store(content, asOf))).toEqual([]);
});

test('a closed section of facts is one fault, and a language that is left out is told', async () => {
  const content = await portalContent();
  const published = publishedManifest(new Store(content, asOf));
  const [portal] = content.portal;
  const named = sections.filter((section) => !['cases', 'corrections'].includes(section));
  const fields = { ...portal!.fields, sections: named, languages: ['zh' as const] };
  const store = new Store({ ...content, portal: [{ ...portal!, fields }] }, asOf);
  expect(silentChanges(published, store).filter(({ kind }) => kind === 'cases')).toEqual([]);
  expect(closedFacts(published, store)).toContainEqual({ kind: 'cases', count: published.kinds.cases!.count });
  expect(deadFiles(published, store)).toEqual(expect.arrayContaining(['data/cases.csv', 'feeds/cases.xml', 'en/']));
});

test('a page that leads on is put over none that is there', async () => {
  const folder = pathToFileURL(`${temporaryFolder()}/`);
  await writeMoved(folder, 'first');
  await writeMoved(folder, 'second');
  expect(readFileSync(new URL('index.html', folder), 'utf8')).toBe('first');
});

test('a party whose decisions have another code is named, one whose decisions were withdrawn is not', async () => {
  const content = await portalContent();
  const before = new Store(content, asOf);
  const published = publishedManifest(before);
  const [party] = [...before.cases.parties().values()];
  const ids = new Set(party!.cases.map(({ id }) => id));
  const changed = (fields: object, moved: { from: string; to: string }[] = []) => {
    const cases = content.cases.map((entry) => (ids.has(entry.id) ? { ...entry, fields: { ...entry.fields, ...fields } } : entry));
    const [portal] = content.portal;
    const store = new Store({ ...content, cases, portal: [{ ...portal!, fields: { ...portal!.fields, moved } }] }, asOf);
    return deadParties(published, store, cases);
  };
  const renamed = { party: '改名以后有限公司', uscc: undefined };
  expect(changed({})).toEqual([]);
  expect(changed(renamed)).toEqual([party!.id]);
  expect(changed(renamed, [{ from: `parties/${party!.id}`, to: 'parties' }])).toEqual([]);
  expect(changed({ state: 'withdrawn', stateOn: asOf, stateReason: '撤销' })).toEqual([]);
});

test('the list of a unit’s decisions is one of the pages that stay', async () => {
  const content = await portalContent();
  const published = publishedManifest(new Store(content, asOf));
  expect(published.otherPages).toContain('cases/unit/dongpu');
  const [portal] = content.portal;
  const without = { ...content, units: content.units.filter(({ id }) => id !== 'dongpu'), portal: [portal!] };
  expect(deadPages(published, new Store(without, asOf))).toEqual(expect.arrayContaining(['units/dongpu', 'cases/unit/dongpu']));
});

test('the last page of a list that grew shorter is named, unless its address leads on', async () => {
  const content = await portalContent();
  const before = new Store(content, asOf);
  const published = publishedManifest(before);
  const last = published.pagesOfLists!.cases!;
  expect(last).toBe(Math.ceil(before.cases.listed().length / 20));
  const kept = new Set(
    before.cases
      .listed()
      .slice(0, (last - 1) * 20)
      .map(({ id }) => id),
  );
  const cases = content.cases.filter(({ id }) => kept.has(id));
  const [portal] = content.portal;
  const after = (moved: { from: string; to: string }[]) =>
    new Store({ ...content, cases, portal: [{ ...portal!, fields: { ...portal!.fields, moved } }] }, asOf);
  expect(deadListPages(published, before)).toEqual([]);
  expect(deadListPages(published, after([]))).toEqual([`cases/page/${last}`]);
  expect(deadListPages(published, after([{ from: `cases/page/${last}`, to: 'cases' }]))).toEqual([]);
  // The manifest of an earlier build does not count them.
  const { pagesOfLists: _none, ...earlier } = published;
  expect(deadListPages(earlier, after([]))).toEqual([]);
});

test('an address of a further page may lead to its list', async () => {
  expect(await faultsOf('  - { from: cases/page/9, to: cases }\n')).toEqual([]);
});
