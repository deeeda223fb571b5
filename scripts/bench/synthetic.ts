import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCheckedContent } from '../../src/content/load.ts';
import { yearOf } from '../../src/domain/days/calendar.ts';
import { writeCsv } from '../../src/content/write-csv.ts';
import { correctionHeader, makeCorrections } from '../demo/aftermath.ts';
import { makeCases } from '../demo/cases.ts';
import { cityOf } from '../demo/city.ts';

/** The days of the synthetic cases: seven years. */
const syntheticFrom = '2020-01-01';
const syntheticTo = '2026-10-28';
/** The day that sites of synthetic cases show. */
export const syntheticAsOf = '2026-11-24';
/** Their serial numbers begin where neither an office nor the demonstration has any. */
const firstSerial = 20_001;

/**
 * Copies a content and adds synthetic cases with their corrections until it holds so many cases. Its own cases stay,
 * because its texts and tasks may name them.
 *
 * @returns how many cases there are: more than asked where the content has more of its own
 */
export async function writeSyntheticContent(from: string, to: string, count: number): Promise<number> {
  const content = await loadCheckedContent(from);
  await cp(from, to, { recursive: true });
  const wanted = count - content.cases.length;
  if (wanted <= 0) return content.cases.length;
  const rows = makeCases({ city: cityOf(content), count: wanted, from: syntheticFrom, to: syntheticTo, serial: firstSerial });
  const header = Object.keys(Object.assign({}, ...rows) as object);
  const cells = rows.map((row) => header.map((name) => row[name] ?? ''));
  await writeByYear(
    path.join(to, 'cases'),
    header,
    Map.groupBy(cells, (row) => yearOf(row[header.indexOf('处罚决定日期')]!)),
  );
  await writeByYear(
    path.join(to, 'corrections'),
    correctionHeader,
    Map.groupBy(makeCorrections(rows, syntheticTo), ([on]) => yearOf(on!)),
  );
  return count;
}

async function writeByYear(folder: string, header: string[], byYear: Map<string, string[][]>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [year, rows] of byYear) await writeFile(path.join(folder, `${year}-synthetic.csv`), writeCsv(header, rows));
}
