import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ascending } from 'd3-array';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath, fontEnvironment } from '../../tests/support/browser.ts';
import { loadCheckedContent } from '../../src/content/load.ts';
import { serve } from '../../src/publish/site/serve.ts';
import { writeSearch } from '../../src/publish/search/search-files.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { Store } from '../../src/store/store.ts';
import { cityOf } from '../demo/city.ts';
import { syntheticAsOf, writeSyntheticContent } from './synthetic.ts';

/** What a search of so many cases costs its reader. Bytes are those that came over the wire, compressed. */
export type SearchCost = {
  cases: number;
  bundles: number;
  /** Seconds to write the search, both languages. */
  indexSeconds: number;
  /** Bytes of all columns of the cases, compressed and not. */
  columns: { packed: number; plain: number };
  /** From an empty cache to the first results of a query in the address. */
  firstBytes: number;
  firstMilliseconds: number;
  /** Further queries, one after another in the same page: middle and most. */
  further: { bytes: [middle: number, most: number]; milliseconds: [middle: number, most: number] };
  /** The first query with an empty cache in all years at once. */
  allYearsBytes: number;
  /** A filter chosen while no words are asked: until the figures, and until the results are painted. */
  filterMilliseconds: [figures: number, results: number];
  /** Memory of the tab with its workers after the further queries, in megabytes. */
  memory: number | undefined;
};

/** What readers type: a kind of facts, a place, part of a name. Each is new to the page when it is asked. */
const queriesOf = (district: string) => [
  '裸露地面',
  '挥发性有机物',
  district,
  '夜间施工',
  '活性炭',
  '建筑垃圾',
  '样例东街',
  '自动监测',
  '危险废物',
  '油烟净化',
];

/**
 * Measures the search of a built site with so many cases in the place of its own. Only the search is
 * written anew: the pages of the cases have no part in what is measured.
 *
 * @param patience seconds that the browser may take to measure the tab's memory
 */
export async function benchSearch(from: string, site: string, size: number, patience: number): Promise<SearchCost> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qingtian-bench-search-'));
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  try {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
    const cases = await writeSyntheticContent(from, content, size);
    await cp(site, out, { recursive: true });
    await rm(path.join(out, 'search'), { recursive: true });
    const checked = await loadCheckedContent(content);
    const queries = queriesOf(cityOf(checked).districts[0]?.name ?? '样例');
    const store = new Store(checked, syntheticAsOf);
    const began = performance.now();
    await writeSearch(store, path.join(out, 'search'));
    const indexSeconds = (performance.now() - began) / 1000;
    const manifest = JSON.parse(await readFile(path.join(out, 'search/manifest.json'), 'utf8')) as Manifest;
    const { server, address } = await serve(out, 4610);
    try {
      return {
        cases,
        bundles: manifest.cases.length,
        indexSeconds,
        columns: await sizeOfColumns(out, manifest),
        ...(await measureInBrowser(browser, server, address, { queries, patience })),
      };
    } finally {
      server.close();
      server.closeAllConnections();
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sizeOfColumns(out: string, manifest: Manifest): Promise<SearchCost['columns']> {
  const files = await Promise.all(manifest.cases.map(({ path: name }) => readFile(path.join(out, 'search', name, 'columns.bin'))));
  return {
    packed: files.reduce((sum, file) => sum + file.length, 0),
    plain: files.reduce((sum, file) => sum + gunzipSync(file).length, 0),
  };
}

/** The first query again with an empty cache, this time in all years. */
async function bytesOfAllYears(browser: Browser, wire: { take: () => number }, origin: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  wire.take();
  await page.goto(`${origin}/zh/cases/?q=${encodeURIComponent('扬尘污染')}&years=all`);
  await resultsShown(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return wire.take();
}

type Asked = { queries: readonly string[]; patience: number };
type Measured = Omit<SearchCost, 'cases' | 'bundles' | 'indexSeconds' | 'columns'>;

async function measureInBrowser(browser: Browser, server: Server, origin: string, { queries, patience }: Asked): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wire = countBytes(server);
  const began = performance.now();
  await page.goto(`${origin}/zh/cases/?q=${encodeURIComponent('扬尘污染')}`);
  await resultsShown(page);
  const firstMilliseconds = performance.now() - began;
  await page.waitForLoadState('networkidle');
  const firstBytes = wire.take();
  await watchPainting(page);
  const bytes: number[] = [];
  const milliseconds: number[] = [];
  for (const query of queries) {
    // The first time loads, the second shows what the page itself takes.
    await type(page, query);
    await page.waitForLoadState('networkidle');
    bytes.push(wire.take());
    await type(page, '扬尘污染');
    wire.take();
    milliseconds.push(await type(page, query));
  }
  const memory = await memoryOf(page, patience);
  await page.goto(`${origin}/zh/cases/`);
  await resultsShown(page);
  await watchPainting(page);
  const filterMilliseconds = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('[data-facet-values] input')!;
    const start = performance.now();
    const figures = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      });
      observer.observe(document.querySelector('[data-figure=all]')!, { childList: true });
    });
    const results = (window as unknown as { painted: () => Promise<number> }).painted();
    box.click();
    return [(await figures) - start, (await results) - start] as [number, number];
  });
  await context.close();
  const allYearsBytes = await bytesOfAllYears(browser, wire, origin);
  return {
    firstBytes,
    firstMilliseconds,
    further: { bytes: middleAndMost(bytes), milliseconds: middleAndMost(milliseconds) },
    allYearsBytes,
    filterMilliseconds,
    memory,
  };
}

/** Counts the bytes a server sends, headers included: what the page and its workers were sent. */
function countBytes(server: Server): { take: () => number } {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  let taken = 0;
  return {
    take: () => {
      const sent = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
      const since = sent - taken;
      taken = sent;
      return since;
    },
  };
}

const resultsShown = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      !document.querySelector('[data-results]')!.hasAttribute('aria-busy') &&
      /\d/.test(document.querySelector('[data-status]')!.textContent ?? ''),
    undefined,
    { polling: 'raf' },
  );

/** Puts into the page a promise of the moment at which the next results have been painted. */
const watchPainting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const list = document.querySelector('[data-results]')!;
    (window as unknown as { painted: () => Promise<number> }).painted = () =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (list.hasAttribute('aria-busy')) return;
          observer.disconnect();
          // The frame after the next has the results on the screen.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        });
        observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      });
  });

/** Types a query as one key press would finish it, and returns the milliseconds until its results are painted. */
const type = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (words) => {
    const box = document.querySelector<HTMLInputElement>('search-panel input[name=q]')!;
    const start = performance.now();
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return (await (window as unknown as { painted: () => Promise<number> }).painted()) - start;
  }, query);

/** Memory of the tab with its workers in megabytes; undefined where the browser does not measure it in time. */
async function memoryOf(page: Page, patience: number): Promise<number | undefined> {
  const measured = page.evaluate(async () => {
    const measure = (performance as unknown as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
      .measureUserAgentSpecificMemory;
    return measure ? (await measure.call(performance)).bytes : undefined;
  });
  const bytes = await Promise.race([
    measured.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience * 1000)),
  ]);
  return bytes === undefined ? undefined : bytes / 1_000_000;
}

function middleAndMost(values: readonly number[]): [number, number] {
  const sorted = values.toSorted(ascending);
  return [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
}
