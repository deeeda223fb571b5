import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { portalContent } from '../support/portal.ts';
import { newCity } from '../support/new-city.ts';
import { brokenLinks, markupFaults } from '../support/pages.ts';
import { build, filesOf } from '../support/site.ts';

/** The folder that `npm run new` begins, built as it is: nothing of any other city is in it, and nothing is broken. */
const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-another-'));
const out = path.join(folder, 'site');
let city: string;
beforeAll(() => {
  city = newCity(folder);
  appendFileSync(
    path.join(city, 'portal.yaml'),
    'moved:\n  - { from: guides/walk, to: guides/demo-travel }\nicpRecord: 云ICP备00000001号\n',
  );
  build(out, ['--content', city]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = () => filesOf(out).filter((name) => /^(?:zh|en)\/.*\.html$/.test(name));
const texts = () => filesOf(out).filter((name) => /\.(?:html|json|xml|csv|ics|svg|txt|js|css|webmanifest)$/.test(name));

/** What cities whose content lies beside the software are called, with their units, plans and parts of plans. */
async function othersNames(): Promise<string[]> {
  const ours = await loadContent(city);
  const own = JSON.stringify(ours.content);
  const others = [await portalContent(), (await loadContent(path.resolve('content'))).content];
  const names = others.flatMap(({ portal, units, documents, stations }) => [
    ...portal.flatMap(({ fields: { name, city: called, publisher, baseUrl } }) => [name.zh, called.zh, called.en, publisher.zh, baseUrl]),
    ...units.flatMap(({ fields: { name, fullName } }) => [name.zh, fullName?.zh, fullName?.en]),
    ...units.filter(({ fields }) => fields.kind !== 'department').map(({ fields }) => fields.name.en),
    ...documents.filter(({ fields }) => fields.kind === 'plan').flatMap(({ id, fields }) => [id, fields.number]),
    ...stations.map(({ fields }) => fields.name.zh),
  ]);
  return [...new Set(names)].filter((name): name is string => name !== undefined && name.length > 1 && !own.includes(name));
}

test('no byte of it names another city, its units, its stations or its plans', async () => {
  const names = await othersNames();
  const found: string[] = [];
  for (const name of texts()) {
    const text = readFileSync(path.join(out, name), 'utf8');
    for (const other of names) if (text.includes(other)) found.push(`${name}: ${other}`);
  }
  expect(found.slice(0, 40)).toEqual([]);
});

test('no page counts five parts or names the 15th: this city has three parts and its own day', () => {
  const wrong = /五个部分|五大部分|five parts|(?<![\d月])15\s*日(?:前|当天|以前)|by the 15th|the 15th of/i;
  const found = pages().flatMap((name) => {
    const text = readFileSync(path.join(out, name), 'utf8')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '');
    const match = wrong.exec(text);
    return match ? [`${name}: ${text.slice(Math.max(0, match.index - 30), match.index + 40).replace(/\s+/g, ' ')}`] : [];
  });
  expect(found.slice(0, 20)).toEqual([]);
});

test('no home page is titled, and no foot licensed, as another city’s is', () => {
  for (const [lang, foot] of [
    ['zh', '代码以 MIT 许可发布。'],
    ['en', 'Code under MIT.'],
  ] as const) {
    const page = readFileSync(path.join(out, `${lang}/index.html`), 'utf8');
    expect(page).toContain(`<p>${foot}</p>`);
    expect(page).toMatch(/<title>[^·<]*· (?:云川市|Yunchuan)<\/title>/);
  }
});

test('a former address leads on in both languages, and no list of pages has it', () => {
  for (const lang of ['zh', 'en'])
    expect(readFileSync(path.join(out, `${lang}/guides/walk/index.html`), 'utf8')).toContain(
      `content="0; url=/${lang}/guides/demo-travel/"`,
    );
  expect(readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8')).not.toContain('guides/walk');
});

test('the number of the record stands at the foot of every page, and leads to its register', () => {
  for (const name of ['zh/index.html', 'en/cases/index.html'])
    expect(readFileSync(path.join(out, name), 'utf8')).toContain('<a href="https://beian.miit.gov.cn/">云ICP备00000001号</a>');
});

test('every link and fragment leads somewhere', () => {
  expect(brokenLinks(out, 'https://yunchuan.example')).toEqual([]);
});

test('the markup of its pages is valid', async () => {
  for (const name of pages().filter((page) => !/requirements|documents\/compare|glossary/.test(page))) {
    const faults = await markupFaults(readFileSync(path.join(out, name), 'utf8'), name);
    // A title keeps the page's own words also where the name of a demonstration leaves little room beside them.
    expect(
      faults.filter((fault) => !fault.startsWith('long-title')),
      name,
    ).toEqual([]);
  }
});
