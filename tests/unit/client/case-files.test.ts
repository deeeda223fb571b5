import { afterEach, expect, test, vi } from 'vitest';
import { CaseFiles } from '../../../src/client/search/case-files.ts';
import { recordsPerFile } from '../../../src/search/manifest.ts';

/** Two bundles of 40 and 1,000 cases; a case's only cell says which bundle and which row of it, newest first. */
const bundles = [
  { path: 'cases/2026', records: 40, offset: 0 },
  { path: 'cases/2020', records: 1000, offset: 40 },
];
const asked: string[] = [];
/** A file as the build writes it: files count from the oldest case. */
const fileOf = (path: string, records: number, file: number): string[][] =>
  Array.from({ length: Math.min(recordsPerFile, records - file * recordsPerFile) }, (_, index) => [
    `${path} ${records - 1 - (file * recordsPerFile + index)}`,
  ]);
function serve(broken?: string): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const [, path, name] = /^\/search\/(.*)\/records\/(.*)\.json$/.exec(address)!;
    const { records } = bundles.find((bundle) => bundle.path === path)!;
    const files = Array.from({ length: Math.ceil(records / recordsPerFile) }, (_, file) => fileOf(path!, records, file));
    const json = name === 'all' ? files : files[Number(name)];
    return Promise.resolve({ ok: address !== broken, status: address === broken ? 503 : 200, json: () => Promise.resolve(json) });
  });
}
afterEach(() => vi.unstubAllGlobals());
const cellOf = (row: number) => (row < 40 ? `cases/2026 ${row}` : `cases/2020 ${row - 40}`);

test('records come in the order asked, from the bundles they lie in, and each file once', async () => {
  serve();
  const files = new CaseFiles(bundles);
  const rows = [41, 0, 39, 1039, 40, 0];
  expect((await files.read(rows)).map(([cell]) => cell)).toEqual(rows.map(cellOf));
  const count = asked.length;
  expect(count).toBe(new Set(asked).size);
  await files.read([0, 41]);
  expect(asked).toHaveLength(count);
});

test('many rows: a bundle of which most is needed comes whole, of another only its files; progress is told', async () => {
  serve();
  const rows = Uint32Array.from([0, ...Array.from({ length: 1000 }, (_, index) => 40 + index)]);
  const shown: number[] = [];
  const records = await new CaseFiles(bundles).readMany(rows, (count) => shown.push(count), new AbortController().signal);
  expect(records.map(([cell]) => cell)).toEqual([...rows].map(cellOf));
  expect(asked.filter((address) => address.includes('2020'))).toEqual(['/search/cases/2020/records/all.json']);
  expect(asked).toHaveLength(2);
  expect(shown).toEqual([1, 501, 1001]);
});

test('what did not come is asked again; what was stopped gives nothing', async () => {
  const files = new CaseFiles(bundles);
  serve('/search/cases/2026/records/2.json');
  await expect(files.read([0])).rejects.toThrow('/search/cases/2026/records/2.json: 503');
  serve();
  expect(await files.read([0])).toEqual([[cellOf(0)]]);
  const stop = new AbortController();
  await expect(new CaseFiles(bundles).readMany(Uint32Array.from([0, 41]), () => stop.abort(), stop.signal)).rejects.toThrow();
});
