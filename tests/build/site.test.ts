import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { brokenLinks, markupFaults } from '../support/pages.ts';
import { baseUrl, portalFolder } from '../support/portal.ts';
import { filesOf, pageKinds, sharedSite as out } from '../support/site.ts';
import { stationSeries, yearlyMeans } from '../support/stations.ts';

const files = filesOf(out);
const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
/** The rows of a table of the content, read without our own code's help. */
const rows = (name: string) => parse(readFileSync(path.join(portalFolder, name)), { columns: true, bom: true }) as Record<string, string>[];
const tables = (folder: string) =>
  readdirSync(path.join(portalFolder, folder))
    .toSorted()
    .map((name) => `${folder}/${name}`);
const pages = () => files.filter((name) => name.endsWith('.html'));

test('every address of the contract has its page in both languages', () => {
  for (const lang of ['zh', 'en']) for (const kind of pageKinds) expect(files).toContain(`${lang}/${kind}index.html`);
  for (const name of [
    'index.html',
    '404.html',
    'robots.txt',
    'sitemap-index.xml',
    'favicon.svg',
    'og.png',
    'manifest.zh.webmanifest',
    'manifest.en.webmanifest',
    '_headers',
  ])
    expect(files).toContain(name);
});

test.each(['zh', 'en'].flatMap((lang) => pageKinds.map((kind) => `${lang}/${kind}index.html`)).concat('index.html', '404.html'))(
  '%s is valid markup',
  async (name) => {
    expect(await markupFaults(read(name), name)).toEqual([]);
  },
);

describe('links', () => {
  test('every link and fragment of every page leads somewhere', () => {
    expect(brokenLinks(out, baseUrl)).toEqual([]);
  });

  test('no page loads anything from another host, and none holds inline code or style', () => {
    for (const name of pages()) {
      const html = read(name);
      const loaded = [
        ...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*?\s(?:src|data)="([^"]*)"/g),
        ...html.matchAll(/<link\b(?=[^>]*rel="(?:stylesheet|icon|manifest|preload|modulepreload)")[^>]*?href="([^"]*)"/g),
      ];
      for (const [, address] of loaded) expect(address, name).toMatch(/^\/(?!\/)/);
      expect(html, name).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/(ld\+)?json")/);
    }
  });

  test('the sitemap names every page in both languages and nothing else', () => {
    const index = read('sitemap-index.xml');
    const listed = [...index.matchAll(/<loc>[^<]*\/(sitemap-\d+\.xml)<\/loc>/g)].flatMap(([, name]) =>
      [...read(name!).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => decodeURIComponent(new URL(address!).pathname)),
    );
    const expected = pages()
      .filter((name) => name !== '404.html')
      .map((name) => `/${name.replace(/index\.html$/, '')}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${baseUrl}/sitemap-index.xml`);
  });

  test('canonical address, the other language and a title of its own on every page', () => {
    const titles = new Map<string, string>();
    for (const name of pages().filter((page) => /^(zh|en)\//.test(page))) {
      const html = read(name);
      const [, lang, below] = /^(zh|en)\/(.*)index\.html$/.exec(name)!;
      expect(html, name).toContain(`<link rel="canonical" href="${baseUrl}/${lang}/${encodeURI(below!)}"`);
      for (const [tag, language] of [
        ['zh-CN', 'zh'],
        ['en', 'en'],
      ])
        expect(html, name).toContain(`hreflang="${tag}" href="${baseUrl}/${language}/${encodeURI(below!)}"`);
      expect(html, name).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"`);
      expect(html.match(/<h1[\s>]/g), name).toHaveLength(1);
      const title = /<title>([^<]*)<\/title>/.exec(html)![1]!;
      expect(titles.get(`${lang} ${title}`), `${name} has the title of`).toBeUndefined();
      titles.set(`${lang} ${title}`, name);
    }
  });
});

test('what a theme asks of each district, and what of it is done, are those of the tables', () => {
  const tasks = rows('tasks/plan-2025.csv').filter((row) => row['部分'] === 'water');
  // What each unit said last of each task: later months, and later filings within one, come last.
  const reported = new Map<string, string>();
  for (const name of tables('progress'))
    for (const row of rows(name).toSorted((a, b) => (a['报送日期']! < b['报送日期']! ? -1 : 1)))
      reported.set(`${row['单位']} ${row['任务']}`, row['状态']!);
  const page = read('en/explainers/water/index.html');
  for (const [unit, name] of [
    ['dongpu', 'Dongpu'],
    ['xiling', 'Xiling'],
    ['lingang', 'Lingang'],
  ] as const) {
    const own = tasks.filter((row) => row['主责单位'] === '各区' || row['主责单位']!.split(';').includes(unit));
    const states = own.map((row) => reported.get(`${unit} plan-2025-${row['序号']!.padStart(2, '0')}`));
    // As on the board: what a unit never reported on accuses nobody, and is counted apart.
    const [done, counted] = [states.filter((state) => state === 'done'), states.filter((state) => state !== undefined)];
    const tile = new RegExp(
      `<a class="tile" href="/en/units/${unit}/#tasks-counted-water" data-count="(\\d+)"[^>]*><span>${name}</span> <b[^>]*>([^<]*)</b>`,
    ).exec(page);
    expect([Number(tile?.[1]), tile?.[2]], name).toEqual([counted.length, `${done.length}/${counted.length}`]);
    const sentence = new RegExp(`${done.length} done of ${counted.length} counted; ${states.length - counted.length} never reported on`);
    expect(page, name).toMatch(sentence);
  }
});

describe('offline reading', () => {
  const canKeep = (name: string) => read(name).includes(' data-offline ');

  test('the button stands on texts and documents, and the worker answers for no other page', () => {
    const worker = /const kept = \/(.+)\/;/.exec(read('offline.js'))![1]!;
    const answered = new RegExp(worker);
    const keepable = pages().filter(canKeep);
    for (const section of ['documents', 'explainers', 'guides', 'questions', 'news'])
      expect(keepable.some((name) => name.includes(`/${section}/`))).toBe(true);
    for (const name of keepable) expect(`/${name.replace(/index\.html$/, '')}`).toMatch(answered);
    for (const name of pages()) {
      const section = name.split('/')[1]!;
      if (['documents', 'explainers', 'guides', 'questions', 'news', 'about', 'accessibility', 'feedback'].includes(section)) continue;
      expect(`/${name.replace(/index\.html$/, '')}`).not.toMatch(answered);
      expect(canKeep(name), name).toBe(false);
    }
  });

  test('what must be current is marked on every page that can be kept', () => {
    for (const name of pages().filter(canKeep)) {
      const copy = read(name).replace(/<(p|figure)\b[^>]*\sdata-live[^>]*>[\s\S]*?<\/\1>/g, '');
      expect(copy, name).not.toMatch(/chart-figure|\/tasks\/status\/#/);
    }
  });
});

describe('what is demonstration says so', () => {
  test('the banner stands on every page', () => {
    for (const name of pages().filter((page) => /^(zh|en)\//.test(page))) expect(read(name), name).toContain('class="demo-banner"');
  });
});

describe('bytes', () => {
  test('the home page with all it loads comes to at most 100 kB compressed', () => {
    for (const lang of ['zh', 'en']) {
      const html = read(`${lang}/index.html`);
      const assets = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg|webmanifest))"/g)].map(([, address]) => address!.slice(1));
      const imported = assets
        .filter((name) => name.endsWith('.js'))
        .flatMap((name) => [...read(name).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, file]) => `_astro/${file}`));
      const total = [`${lang}/index.html`, ...new Set([...assets, ...imported])].reduce(
        (sum, name) => sum + gzipSync(readFileSync(path.join(out, name))).length,
        0,
      );
      expect(total).toBeLessThanOrEqual(100_000);
      expect(brotliCompressSync(html).length).toBeLessThan(30_000);
    }
  });

  test('no text of a record stands in a page only for the search', () => {
    expect(read('zh/cases/index.html')).not.toContain('zzfield');
  });
});

test('the data files hold what the pages show, and no cell a spreadsheet would run', () => {
  const cases = read('data/cases.csv');
  expect(cases.startsWith('\ufeff标识,行政相对人名称')).toBe(true);
  expect(cases.trim().split('\n')).toHaveLength(1 + tables('cases').flatMap(rows).length);
  for (const name of files.filter((file) => file.startsWith('data/') && file.endsWith('.csv')))
    expect(read(name), name).not.toMatch(/(^|,)"?[=+@]/m);
});

describe('what is printed of progress and indicators', () => {
  test.each(stationSeries(portalFolder))('the yearly means of $id, digit by digit against a second computation', (series) => {
    const { shown, expected } = yearlyMeans(read(`en/indicators/${series.id}/index.html`), series);
    expect(shown).toEqual(expected);
  });

  test('the marks of the overview add up to the records on the units’ pages', () => {
    const marks = [...read('zh/progress/index.html').matchAll(/<td>\s*<(?:a|span)[^>]*data-punctuality="(\w+)"/g)].map(
      ([, state]) => state!,
    );
    const count = (state: string) => marks.filter((mark) => mark === state).length;
    const records = files
      .filter((name) => /^zh\/units\/[^/]+\/index\.html$/.test(name))
      .flatMap((name) => {
        const shown = /按时(\d+)次，迟报(\d+)次，未报(\d+)次/.exec(read(name).replace(/<[^>]+>/g, ''));
        return shown ? [shown.slice(1).map(Number)] : [];
      });
    const sum = (index: number) => records.reduce((total, record) => total + record[index]!, 0);
    expect([sum(0), sum(1), sum(2)]).toEqual([count('onTime'), count('late'), count('missing')]);
    expect(marks.length).toBe(records.length * 15);
  });

  test('the tasks by status, the bars of the parts and the figures at the top count the same tasks', () => {
    const status = read('en/tasks/status/index.html');
    const overview = read('en/progress/index.html');
    for (const [label, id] of [
      ['Behind', 'behind'],
      ['At risk', 'atRisk'],
      ['Done', 'done'],
    ] as const) {
      const shown = Number(new RegExp(`<a href="#${id}" data-count="\\d+">\\s*${label}\\s*<b>(\\d+)</b>`).exec(status)![1]);
      const section = status.slice(status.indexOf(`<h2 id="${id}"`)).split('<h2')[1]!;
      expect(new Set(section.match(/href="\/en\/tasks\/plan-2025-\d+\/"/g)).size, label).toBe(shown);
      const bars = [
        ...overview.matchAll(
          new RegExp(
            `#${id}-\\w+" data-count="\\d+">\\s*(?:<span class="visually-hidden">[^<]*</span>)?\\s*${label}\\s*<b>(\\d+)</b>`,
            'g',
          ),
        ),
      ];
      expect(
        bars.reduce((sum, [, count]) => sum + Number(count), 0),
        label,
      ).toBe(shown);
    }
  });

  test('every indicator has its picture in both languages, and every unit its feed and its calendar', () => {
    const ids = (section: string) => files.flatMap((name) => new RegExp(`^zh/${section}/([^/]+)/index\\.html$`).exec(name)?.[1] ?? []);
    expect(ids('indicators').length).toBe(3);
    for (const lang of ['zh', 'en']) {
      for (const id of ids('indicators'))
        expect(read(`data/indicators/${id}.${lang}.svg`)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      for (const id of ids('units'))
        for (const ending of ['xml', 'json', 'ics']) expect(files).toContain(`${lang}/feeds/unit/${id}.${ending}`);
    }
  });
});
