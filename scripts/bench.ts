import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCsv } from '../src/content/table.ts';
import { measure, type Cost } from './bench/measure.ts';
import { WrongUse, command } from './cli.ts';
import { columnsText } from './columns-text.ts';
import { makeCases } from './demo/cases.ts';

type Size = { files: number; bytes: number };
type Result = Cost & { cases: number; site: Size; search: Size; yardstick: number };

await command({
  name: 'bench',
  summary: {
    zh: '用合成案件生成网站，量出时间、处理器时间、内存和字节数。机器有快慢，请看比值。',
    en: 'Builds sites of synthetic cases and measures time, CPU, memory and bytes. Machines differ: read the ratios.',
  },
  usage: 'bench [--sizes 1000,10000]',
  options: { sizes: { type: 'string' } },
  async run({ values }) {
    const sizes = (values.sizes ?? '1000,10000').split(',').map(Number);
    if (sizes.some((size) => !Number.isInteger(size) || size < 1))
      throw new WrongUse({ zh: '--sizes 应为整数，用逗号分开。', en: '--sizes takes whole numbers with commas between.' });
    const results: Result[] = [];
    for (const size of sizes) {
      results.push(await bench(size));
      console.log(`${table(results)}\n`);
    }
  },
});

async function bench(cases: number): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qingtian-bench-'));
  try {
    const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
    await cp('content', content, { recursive: true });
    await writeCases(content, cases);
    const cost = await measure(['scripts/build.ts', '--content', content, '--out', out, '--as-of', '2026-11-24']);
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

async function writeCases(content: string, count: number): Promise<void> {
  const rows = makeCases(count, '2020-01-01', '2026-10-28');
  const header = Object.keys(rows[0]!);
  await rm(path.join(content, 'cases'), { recursive: true });
  await mkdir(path.join(content, 'cases'));
  for (const [year, own] of Map.groupBy(rows, (row) => row['处罚决定日期']!.slice(0, 4))) {
    await writeFile(
      path.join(content, 'cases', `${year}.csv`),
      writeCsv(
        header,
        own.map((row) => header.map((name) => row[name]!)),
      ),
    );
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
