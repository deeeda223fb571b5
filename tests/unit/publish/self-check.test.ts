import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../src/content/entry.ts';
import { plusDays } from '../../../src/domain/days/calendar.ts';
import { plusWorkingDays } from '../../../src/domain/days/working-days.ts';
import { selfCheckNames } from '../../../src/domain/requirements/self-check.ts';
import { drawnResults, withResults } from '../../../src/publish/self-check/drawn-results.ts';
import { judgeSite } from '../../../src/publish/self-check/judge-site.ts';
import { summaryLines } from '../../../src/publish/self-check/summary.ts';
import { judgementOf } from '../../../src/store/requirements/judgements.ts';
import { Store } from '../../../src/store/store.ts';
import { cleanCity } from '../../support/clean-city.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const baseUrl = 'https://sampleton.example/b/';
let given: Content;
let folder: string;
beforeAll(async () => {
  given = await portalContent();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qingtian-self-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const labels = [
  'SiteName',
  'SiteDomain',
  'Url',
  'ColumnName',
  'ColumnKeywords',
  'ColumnType',
  'ColumnDescription',
  'ArticleTitle',
  'Description',
];
const page = (main: string, day = '2026-11-01'): string =>
  `<html><head>${[...labels, 'SiteIDCode'].map((name) => `<meta name="${name}" content="x">`).join('')}` +
  `<meta name="PubDate" content="${day} 00:00"></head><body><main id="main">${main}</main></body></html>`;

/** A city that keeps all it has to, with nothing stale and nothing but what a test needs. */
function keptCity(): Content {
  const content = cleanCity(given);
  // One plan with one text that explains it; of other plans nobody needs to know here.
  content.documents = content.documents.filter(({ id, fields }) => id === 'plan-2025' || fields.kind !== 'plan');
  for (const { fields } of content.documents) fields.changes = [{ on: plusDays(asOf, -30), note: { zh: '核对。' } }];
  const explainer = content.explainers.find(({ fields }) => fields.documents.includes('plan-2025'))!;
  explainer.fields.documents = ['plan-2025'];
  content.explainers = [explainer];
  const wanted = new Set(['decisionsPublished', 'decisionsWithdrawn', 'monthlyReports', 'questionsAnswered']);
  content.requirements = content.requirements.filter(({ id }) => wanted.has(id));
  return content;
}

/** A small site as a build would have written it: two pages, a table, the list of what was published, a search with one record a language. */
function writeSite(store: Store): void {
  for (const lang of store.languages) {
    write(
      `${lang}/index.html`,
      page(`<a href="/b/${lang}/news/#main">1</a> <a href="https://elsewhere.example/gone">2</a> <a href="tel:12345">3</a>`),
    );
    write(`${lang}/news/index.html`, page(`<a href="/b/data/units.csv" download data-count="2">4</a> 91110000MA00000000`));
    write(`${lang}/data/index.html`, page(`<a href="/b/data/units.csv" download data-count="2">5</a>`));
    const [plan, explained] = [`${lang}/documents/plan-2025/`, `${lang}/explainers/${store.all('explainers')[0]!.id}/`];
    write(`${plan}index.html`, page(`<a href="/b/${explained}">1</a>`));
    write(`${explained}index.html`, page(`<figure></figure><a href="/b/${plan}#main">1</a>`));
    const known = [...(store.all('documents') as unknown as Entry<'news'>[]), ...store.all('news')].find(
      ({ texts }) => texts[lang] !== undefined,
    )!;
    const record = { url: `/${lang}/${known.kind}/${known.id}/`, meta: { title: known.texts[lang]!.title } };
    write(`search/site/rows.${lang}.txt`, 'a1');
    write(`search/site/pagefind.${lang}_h.pf_meta`, 'x');
    write(`search/site/fragment/${lang}_a1.pf_fragment`, gzipSync(`pagefind_dcd${JSON.stringify(record)}`));
  }
  const languages = Object.fromEntries(store.languages.map((lang) => [lang, { hash: `${lang}_h`, page_count: 1 }]));
  write('search/site/pagefind-entry.json', JSON.stringify({ languages }));
  write('data/units.csv', '\uFEFFid,name\na,甲\nb,乙\n');
  write('data/manifest.json', JSON.stringify({ kinds: { units: { count: 2 } } }));
}

const event = ['UID:a@sampleton.example', 'DTSTAMP:20261124T000000Z', 'DTSTART;VALUE=DATE:20261215'];
/** A calendar with one event of such lines, or with none. */
const calendar = (lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...(lines.length ? ['BEGIN:VEVENT', ...lines, 'END:VEVENT'] : []), 'END:VCALENDAR', ''].join('\r\n');

/** The lines of the register and of the self-check, by their names, each with its status and how many were at fault. */
async function linesOf(content: Content): Promise<Record<string, string>> {
  const store = new Store(content, asOf);
  const register = store.all('requirements').map((requirement) => [requirement.id, judgementOf(store, requirement).status]);
  const checked = (await judgeSite(store, folder, baseUrl)).map(({ item, result, count }) => [
    item,
    count > 0 ? `${result} ${count}` : result,
  ]);
  return Object.fromEntries([...register, ...checked]) as Record<string, string>;
}

/** The lines that a fault turns, in the city or in the site. */
async function turned(plant: (content: Content) => void): Promise<Record<string, string>> {
  const content = keptCity();
  writeSite(new Store(content, asOf));
  const before = await linesOf(content);
  plant(content);
  const after = await linesOf(content);
  return Object.fromEntries(Object.entries(after).filter(([name, line]) => line !== before[name]));
}

test('a city that did all, with a whole site, passes every item that a program can judge', async () => {
  const content = keptCity();
  writeSite(new Store(content, asOf));
  const lines = await linesOf(content);
  const expected = Object.fromEntries(selfCheckNames.map((item) => [item, 'passed']));
  expect(lines).toMatchObject({
    ...expected,
    ...Object.fromEntries(['wording', 'secrets', 'reachable'].map((item) => [item, 'unchecked'])),
  });
});

describe('a planted fault turns exactly its own line', () => {
  test.each<[string, (content: Content) => void, Record<string, string>]>([
    [
      'a decision published late',
      ({ cases }) => Object.assign(cases[1]!.fields, { authority: '临澜市生态环境局', publishedOn: plusWorkingDays('2026-09-01', 8) }),
      { decisionsPublished: 'late' },
    ],
    [
      'a month without a report',
      (content) => {
        content.progress = content.progress.filter(({ group, fields }) => group !== '2026-03' || fields.unit !== 'dongpu');
      },
      { monthlyReports: 'missed' },
    ],
    [
      'a decision withdrawn on the fourth working day',
      ({ cases }) => Object.assign(cases[0]!.fields, { stateOn: plusWorkingDays('2026-09-07', 4) }),
      { decisionsWithdrawn: 'late' },
    ],
    [
      'a column of news that has gone stale, while the site has something new',
      (content) => {
        content.cases[1]!.fields.publishedOn = '2026-09-04';
        for (const { fields } of content.news) fields.publishedOn = plusDays(asOf, -15);
        content.guides[0]!.fields.publishedOn = plusDays(asOf, -1);
      },
      { newsColumns: 'failed 1' },
    ],
    [
      // The register and the self-check each have a line for it: one by the limit of the portal, one by that of the indicators.
      'a question that nobody answered for three months',
      ({ questions }) => Object.assign(questions[0]!.fields, { askedOn: plusDays(asOf, -100), answeredOn: undefined }),
      { questions: 'failed 1', questionsAnswered: 'missed' },
    ],
    ['a dead link', () => write('zh/index.html', page('<a href="/b/zh/gone/">1</a>')), { deadLinks: 'failed 1' }],
    ['a telephone number', () => write('zh/news/index.html', page('联系人电话 138 1234 5678')), { privateNumbers: 'failed 1' }],
  ])('%s', async (_, plant, lines) => {
    expect(await turned(plant)).toEqual(lines);
  });

  test.each<[string, () => void, Record<string, string>]>([
    ['a link to a place that a page has not', () => write('zh/index.html', page('<a href="#nowhere">1</a>')), { deadLinks: 'failed 1' }],
    ['an identity number', () => write('data/units.csv', 'id,name\na,11010519491231002X\nb,乙\n'), { privateNumbers: 'failed 1' }],
    ['a label that is missing', () => write('zh/index.html', page('').replace('"SiteName"', '"Other"')), { labels: 'failed 1' }],
    ['a page of tomorrow', () => write('zh/index.html', page('', plusDays(asOf, 1))), { dates: 'failed 1' }],
    ['a file that does not open', () => write('data/a.json', '{"a":'), { downloads: 'failed 1' }],
    ['a calendar that breaks off', () => write('data/a.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'), { downloads: 'failed 1' }],
    ['a calendar without an event', () => write('data/a.ics', calendar([])), { downloads: 'failed 1' }],
    [
      'an event without its UID',
      () => write('data/a.ics', calendar(event.filter((line) => !line.startsWith('UID')))),
      { downloads: 'failed 1' },
    ],
    [
      'an event without its day',
      () => write('data/a.ics', calendar(event.filter((line) => !line.startsWith('DTSTART')))),
      { downloads: 'failed 1' },
    ],
    ['a calendar whose last line does not end', () => write('data/a.ics', calendar(event).trimEnd()), { downloads: 'failed 1' }],
    [
      'a calendar with two events of one name',
      () => write('data/a.ics', calendar([...event, 'END:VEVENT', 'BEGIN:VEVENT', ...event])),
      { downloads: 'failed 1' },
    ],
    [
      'an event on a day that no year has',
      () => write('data/a.ics', calendar([...event.slice(0, 2), 'DTSTART;VALUE=DATE:20270229'])),
      { downloads: 'failed 1' },
    ],
    [
      'a line of a calendar that is not folded',
      () => write('data/a.ics', calendar([...event, `SUMMARY:${'甲'.repeat(23)}`])),
      { downloads: 'failed 1' },
    ],
    [
      'a telephone number that is folded in a calendar',
      () => write('data/a.ics', calendar([...event, 'DESCRIPTION:1381234', ' 5678'])),
      { privateNumbers: 'failed 1' },
    ],
    [
      'an event that leads to a page that is gone',
      () => write('data/a.ics', calendar([...event, 'URL;VALUE=URI:https://sampleton.example/b/zh/go', ' ne/'])),
      { deadLinks: 'failed 1' },
    ],
    [
      'an entry of a feed that leads to a page that is gone',
      () => write('zh/feeds/news.xml', '<?xml version="1.0"?>\n<rss><item><link>https://sampleton.example/b/zh/gone/</link></item></rss>'),
      { deadLinks: 'failed 1' },
    ],
    ['a table with a broken row', () => write('data/units.csv', 'id,name\na,甲\nb,乙,丙\n'), { downloads: 'failed 1' }],
    ['a list of what was published that breaks off', () => write('data/manifest.json', '{"kinds":'), { downloads: 'failed 1' }],
    ['a register that breaks off', () => write('data/requirements-judged.json', '{"requirements":'), { downloads: 'failed 1' }],
    ['a table with another number of rows', () => write('data/units.csv', 'id,name\na,甲\n'), { figures: 'failed 3' }],
    ['a search without its index', () => rmSync(path.join(folder, 'search/site/pagefind.zh_h.pf_meta')), { search: 'failed 1' }],
  ])('of the written files: %s', async (_, plant, lines) => {
    expect(await turned(plant)).toEqual(lines);
  });
});

test('a calendar with an event that has all it needs opens', async () => {
  expect(await turned(() => write('data/a.ics', calendar(event)))).toEqual({});
  const linked = [...event, 'URL;VALUE=URI:https://sampleton.example/b/zh/ne', ' ws/#main', 'SUMMARY:1'];
  expect(await turned(() => write('data/a.ics', calendar(linked)))).toEqual({});
  const feed = '<feed><link rel="self" href="https://sampleton.example/b/zh/feeds/a.xml"/><link href="https://other.example/a"/></feed>';
  expect(await turned(() => write('zh/feeds/a.xml', `<?xml version="1.0"?>${feed}`))).toEqual({});
});

describe('a number of a person is found in whatever form it is written', () => {
  test.each([
    '+8613812345678',
    '<a href="tel:+8613812345678">call</a>',
    '8613812345678',
    '008613812345678',
    '138.1234.5678',
    '138&nbsp;1234&nbsp;5678',
    '138\u00A01234\u00A05678',
    '１３８１２３４５６７８',
    '138-1234-5678',
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('%s', async (number) => {
    expect(await turned(() => write('zh/news/index.html', page(`联系人 ${number}。`)))).toEqual({ privateNumbers: 'failed 1' });
  });

  test.each([
    '0.13812345678',
    '13812345678元',
    '编号202613812345678',
    '"a1b2c13812345678"',
    '1761234567890',
    'M138 1234 56 78',
    '2026-10-23 2099-12-31',
  ])('%s is none', async (other) => {
    expect(await turned(() => write('zh/news/index.html', page(`<p>${other}</p>`)))).toEqual({});
  });
});

test('the pages of a plan and its explainer lead to each other, and the explainer needs a picture', async () => {
  const pageOf = ({ explainers }: Content): string => `zh/explainers/${explainers[0]!.id}/index.html`;
  const bare = (content: Content) => write(pageOf(content), page('<a href="/b/zh/documents/plan-2025/">1</a>'));
  expect(await turned(bare)).toEqual({ illustrated: 'failed 1' });
  expect(await turned((content) => write(pageOf(content), page('<figure></figure>')))).toEqual({ explained: 'failed 1' });
  const unexplained = (content: Content) => void (content.explainers[0]!.fields.documents = []);
  expect(await turned(unexplained)).toEqual({ explained: 'failed 1' });
});

test('results stand in the places that a page keeps, below the path of the portal, with the number masked', async () => {
  const content = keptCity();
  const store = new Store(content, asOf);
  writeSite(store);
  write('en/news/index.html', page('13812345678'));
  const lines = await judgeSite(store, folder, baseUrl);
  const empty = '<div data-self-check="privateNumbers"><p>pending</p></div><div data-self-check="summary"><p>pending</p></div>';
  const html = withResults(empty, drawnResults(lines, 'en'), 'en', '/b/');
  expect(html).not.toContain('pending');
  expect(html).toContain('<a href="/b/en/news/">');
  expect(html).toContain('1381…78');
  expect(html).not.toContain('13812345678');
  expect(html).toContain('<a href="/b/en/requirements/self-check/#failed" data-count="1">1 failed</a>');
  expect(read('en/news/index.html')).toContain('13812345678');
});

test('whoever builds reads in a line or two what failed', () => {
  const summary = { asOf, counts: { failed: 1, passed: 14, unchecked: 3 }, failed: [{ item: 'deadLinks' as const, count: 2 }], page: {} };
  expect(summaryLines(summary, 'en')).toBe(
    'Self-check, 18 items: 1 failed, 14 passed, 3 that no program can tell.\n  Failed: Dead links 2',
  );
  expect(summaryLines(summary, 'zh')).toContain('打不开的链接 2');
});
