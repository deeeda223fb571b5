import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCsv } from '../../src/content/table.ts';
import { correctionHeader, makeCorrections } from '../demo/aftermath.ts';
import { makeCases } from '../demo/cases.ts';

/** The days of the synthetic cases: seven years. */
export const syntheticFrom = '2020-01-01';
export const syntheticTo = '2026-10-28';
/** The day that sites of synthetic cases show. */
export const syntheticAsOf = '2026-11-24';

/** Copies the project's content and puts so many synthetic cases with their corrections in the place of its own. */
export async function writeSyntheticContent(content: string, count: number): Promise<void> {
  await cp('content', content, { recursive: true });
  const rows = makeCases(count, syntheticFrom, syntheticTo);
  const header = Object.keys(Object.assign({}, ...rows) as object);
  const cells = (row: Record<string, string>) => header.map((name) => row[name] ?? '');
  await writeByYear(
    content,
    'cases',
    header,
    Map.groupBy(rows.map(cells), (row) => row[header.indexOf('处罚决定日期')]!.slice(0, 4)),
  );
  const corrections = makeCorrections(rows, syntheticTo);
  await writeByYear(
    content,
    'corrections',
    correctionHeader,
    Map.groupBy(corrections, ([on]) => on!.slice(0, 4)),
  );
}

async function writeByYear(content: string, kind: string, header: string[], byYear: Map<string, string[][]>): Promise<void> {
  const folder = path.join(content, kind);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [year, rows] of byYear) await writeFile(path.join(folder, `${year}.csv`), writeCsv(header, rows));
}
