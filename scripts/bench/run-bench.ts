import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure, type Cost } from './measure.ts';
import { benchSearch, type SearchCost } from './search.ts';
import { syntheticAsOf, writeSyntheticContent } from './synthetic.ts';
import { WrongUse } from '../cli.ts';
import { columnsText } from '../columns-text.ts';
import { builtSite } from '../site.ts';

const buildCommand = path.resolve(import.meta.dirname, '../build.ts');

type Size = { files: number; bytes: number };
type Result = Cost & { cases: number; site: Size; search: Size; yardstick: number };

/** Builds sites and measures them. */
export async function runBench(values: {
  content?: string;
  sizes?: string;
  search?: string;
  site?: string;
  patience?: string;
}): Promise<void> {
  const content = path.resolve(values.content ?? 'content');
  const site = values.site === undefined ? undefined : await builtSite(values.site);
  const sizes = readSizes('--sizes', values.sizes ?? '1000,10000');
  const searches = readSizes('--search', values.search ?? '1000,10000,100000');
  const results: Result[] = [];
  for (const size of sizes) {
    results.push(await bench(content, size));
    console.log(`${table(results)}\n`);
  }
  if (searches.length) await benchSearches(content, searches, site, Number(values.patience ?? 60));
}

function readSizes(option: string, typed: string): number[] {
  const sizes = typed === 'none' ? [] : typed.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new WrongUse({ zh: `${option} 应为整数，用逗号分开。`, en: `${option} takes whole numbers with commas between.` });
  return sizes;
}

/** Measures the search of a site, built once where none is given, with each number of cases. */
async function benchSearches(content: string, sizes: readonly number[], given: string | undefined, patience: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qingtian-bench-'));
  try {
    const site = given ?? path.join(folder, 'site');
    if (!given) await measure([buildCommand, '--content', content, '--out', site, '--as-of', syntheticAsOf]);
    const costs: SearchCost[] = [];
    for (const size of sizes) {
      costs.push(await benchSearch(content, site, size, patience));
      console.log(`${searchTable(costs)}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function searchTable(costs: readonly SearchCost[]): string {
  const figures: [string, (cost: SearchCost) => number | undefined, digits?: number][] = [
    ['cases', ({ cases }) => cases],
    ['bundles', ({ bundles }) => bundles],
    ['index, s', ({ indexSeconds }) => indexSeconds, 1],
    ['columns packed, kB', ({ columns }) => columns.packed / 1000],
    ['columns plain, kB', ({ columns }) => columns.plain / 1000],
    ['first result, kB', ({ firstBytes }) => firstBytes / 1000],
    ['first result, ms', ({ firstMilliseconds }) => firstMilliseconds],
    ['further query, kB, middle', ({ further }) => further.bytes[0] / 1000],
    ['further query, kB, most', ({ further }) => further.bytes[1] / 1000],
    ['key to paint, ms, middle', ({ further }) => further.milliseconds[0]],
    ['key to paint, ms, most', ({ further }) => further.milliseconds[1]],
    ['all years, kB', ({ allYearsBytes }) => allYearsBytes / 1000],
    ['filter to figures, ms', ({ filterMilliseconds }) => filterMilliseconds[0]],
    ['filter to results, ms', ({ filterMilliseconds }) => filterMilliseconds[1]],
    ['tab memory, MB', ({ memory }) => memory],
  ];
  const [first, last] = [costs[0]!, costs.at(-1)!];
  return columnsText([
    ['search', ...costs.map(() => ''), costs.length > 1 ? 'ratio' : ''],
    ...figures.map(([name, of, digits = 0]) => [
      name,
      ...costs.map((cost) => of(cost)?.toFixed(digits) ?? '–'),
      costs.length > 1 ? ((of(last) ?? NaN) / (of(first) ?? NaN)).toFixed(1) : '',
    ]),
  ]);
}

async function bench(from: string, size: number): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qingtian-bench-'));
  try {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
    const cases = await writeSyntheticContent(from, content, size);
    const cost = await measure([buildCommand, '--content', content, '--out', out, '--as-of', syntheticAsOf]);
    const site = await sizeOf(out);
    return {
      ...cost,
      cases,
      site,
      search: await sizeOf(path.join(out, 'search')),
      yardstick: await writeAsMuch(path.join(folder, 'plain'), site),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sizeOf(folder: string): Promise<Size> {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}

/** What plain Node takes on this machine, now, to write as many files of as many bytes: the yardstick. */
async function writeAsMuch(folder: string, { files, bytes }: Size): Promise<number> {
  const began = performance.now();
  const text = 'x'.repeat(Math.ceil(bytes / files));
  await mkdir(folder);
  for (let count = 0; count < files; count++) await writeFile(path.join(folder, String(count)), text);
  return (performance.now() - began) / 1000;
}

function table(results: readonly Result[]): string {
  const mega = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  const rows = results.map(({ cases, seconds, cpuSeconds, peakMegabytes, site, search, yardstick }) => [
    String(cases),
    seconds.toFixed(1),
    cpuSeconds?.toFixed(1) ?? '–',
    peakMegabytes?.toFixed(0) ?? '–',
    String(site.files),
    mega(site.bytes),
    mega(search.bytes),
    (seconds / yardstick).toFixed(1),
  ]);
  const header = ['cases', 'seconds', 'CPU s', 'peak MB', 'files', 'site MB', 'search MB', '× plain write'];
  const [first, last] = [results[0]!, results.at(-1)!];
  const ratio = (of: (result: Result) => number | undefined) => ((of(last) ?? NaN) / (of(first) ?? NaN)).toFixed(1);
  const ratios =
    results.length > 1
      ? [
          [
            `ratio`,
            ratio((r) => r.seconds),
            ratio((r) => r.cpuSeconds),
            ratio((r) => r.peakMegabytes),
            ratio((r) => r.site.files),
            ratio((r) => r.site.bytes),
            ratio((r) => r.search.bytes),
            '',
          ],
        ]
      : [];
  return columnsText([header, ...rows, ...ratios]);
}
