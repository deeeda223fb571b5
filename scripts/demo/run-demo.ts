import path from 'node:path';
import { plusMonths, yearOf } from '../../src/domain/days/calendar.ts';
import type { Content } from '../../src/content/entry.ts';
import { formatFaults } from '../../src/content/faults.ts';
import { loadContent } from '../../src/content/load.ts';
import { writeCsv } from '../../src/content/write-csv.ts';
import { isFolder } from '../../src/content/missing.ts';
import { whileLocked } from '../../src/content/writing/content-lock.ts';
import { writeChanges } from '../../src/content/writing/journal.ts';
import { kindNames, usesOf } from '../../src/schemas/index.ts';
import { isOpenKind, openSections } from '../../src/schemas/sections.ts';
import { contentWatcher } from '../content-watcher.ts';
import { BadInput, WrongUse, lang, print, shownPath } from '../cli.ts';
import { correctionHeader, makeCorrections } from './aftermath.ts';
import { makeCases } from './cases.ts';
import { cityOf } from './city.ts';
import { removalOf } from './removal.ts';
import { makeReports, reportHeader } from './reports.ts';

/** Makes or removes the demonstration content. */
export async function runDemo({
  values,
  positionals,
}: {
  values: { content?: string; until?: string };
  positionals: readonly string[];
}): Promise<void> {
  const directory = path.resolve(values.content ?? 'content');
  const [order] = positionals;
  if (order !== 'make' && order !== 'remove') throw new WrongUse({ zh: '请写 make 或 remove。', en: 'Say make or remove.' });
  if (!(await isFolder(directory))) {
    const shown = shownPath(directory);
    throw new BadInput({
      zh: `内容文件夹 ${shown} 不存在。请用 --content 写明它在哪里。`,
      en: `There is no content folder ${shown}. Say with --content where it lies.`,
    });
  }
  const write = order === 'make' ? () => make(directory, values.until ?? '2026-10') : () => remove(directory);
  await whileLocked(directory, write, contentWatcher);
}

/** Writes 300 invented cases and 24 months of invented reports up to a month. */
async function make(directory: string, until: string): Promise<void> {
  const { content } = await loadContent(directory);
  const changes = new Map<string, string>();
  const from = plusMonths(until, -23);
  for (const [month, rows] of makeReports(content.tasks, content.portal[0]!.fields.reporting.dueDay, from, until)) {
    changes.set(`progress/${month}.csv`, writeCsv(reportHeader, rows));
  }
  const cases = makeCases({ city: cityOf(content), count: 300, from: `${from}-04`, to: `${until}-28` });
  const header = Object.keys(Object.assign({}, ...cases) as object);
  for (const year of new Set(cases.map((row) => yearOf(row['处罚决定日期']!)))) {
    const rows = cases.filter((row) => row['处罚决定日期']!.startsWith(year));
    changes.set(
      `cases/${year}.csv`,
      writeCsv(
        header,
        rows.map((row) => header.map((name) => row[name] ?? '')),
      ),
    );
  }
  const corrections = makeCorrections(cases, `${until}-28`);
  for (const [year, rows] of Map.groupBy(corrections, ([on]) => yearOf(on!)))
    changes.set(`corrections/${year}.csv`, writeCsv(correctionHeader, rows));
  await writeChanges(directory, changes);
  print({ zh: '演示内容已生成。', en: 'The demonstration content is written.' });
}

/** Whether a folder is that of a section which the portal has not: nobody took it away. */
function neverWas(place: string, { portal }: Content): boolean {
  const open = openSections(portal[0]?.fields.sections ?? []);
  const kind = kindNames.find((name) => place === `${usesOf(name).place}/`);
  return kind !== undefined && !isOpenKind(kind, open);
}

/** Takes out every record marked as demonstration, and the banner with them: all or nothing. */
async function remove(directory: string): Promise<void> {
  const shown = shownPath(directory);
  const { content, faults } = await loadContent(directory, shown);
  const { changes, missing: absent } = await removalOf(directory);
  const missing = absent.filter((place) => !neverWas(place, content));
  await writeChanges(directory, changes);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (missing.length) print({ zh: `早已没有：${missing.join('、')}`, en: `Already gone before: ${missing.join(', ')}` });
  if (errors.length)
    print({
      zh: `移除之前已有的问题：\n${formatFaults(errors, lang)}`,
      en: `Faults from before the removal:\n${formatFaults(errors, lang)}`,
    });
  print({
    zh: '演示内容已移除。请运行 npm run check 核对。',
    en: 'The demonstration content is gone. Run npm run check to see that all still fits.',
  });
}
