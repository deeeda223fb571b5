import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { plusMonths } from '../src/domain/calendar.ts';
import { loadCheckedContent, loadContent } from '../src/content/load.ts';
import { decodeText } from '../src/content/source.ts';
import { readCsv, writeCsv } from '../src/content/table.ts';
import { whileLocked } from '../src/content/writing/content-lock.ts';
import { writeChanges } from '../src/content/writing/journal.ts';
import { contentWatcher } from './content-watcher.ts';
import { WrongUse, command, contentOption, say } from './cli.ts';
import { correctionHeader, makeCorrections } from './demo/aftermath.ts';
import { makeCases } from './demo/cases.ts';
import { makeReports, reportHeader } from './demo/reports.ts';

/** Files to be written, and to be removed where undefined, by their path below the content folder. */
type Changes = Map<string, string | undefined>;

await command({
  name: 'demo',
  summary: { zh: '生成或移除演示内容', en: 'make or remove the demonstration content' },
  usage: 'demo make | demo remove [--content DIR] [--until YYYY-MM]',
  takesWords: true,
  options: { ...contentOption, until: { type: 'string' } },
  async run({ values, positionals }) {
    const directory = path.resolve(values.content ?? 'content');
    const [order] = positionals;
    if (order !== 'make' && order !== 'remove') throw new WrongUse({ zh: '请写 make 或 remove。', en: 'Say make or remove.' });
    await whileLocked(
      directory,
      async () => {
        const changes: Changes = new Map();
        if (order === 'make') await make(directory, values.until ?? '2026-10', changes);
        else await remove(directory, changes);
        await writeChanges(directory, changes);
      },
      contentWatcher,
    );
    if (order === 'make') say({ zh: '演示内容已生成。', en: 'The demonstration content is written.' });
    else
      say({
        zh: '演示内容已移除。请运行 npm run check 核对。',
        en: 'The demonstration content is gone. Run npm run check to see that all still fits.',
      });
  },
});

/** Writes 300 invented cases and 24 months of invented reports up to a month. */
async function make(directory: string, until: string, changes: Changes): Promise<void> {
  const { content } = await loadContent(directory);
  const from = plusMonths(until, -23);
  for (const [month, rows] of makeReports(content.tasks, from, until)) {
    changes.set(`progress/${month}.csv`, writeCsv(reportHeader, rows));
  }
  const cases = makeCases(300, `${from}-04`, `${until}-28`);
  const header = Object.keys(Object.assign({}, ...cases) as object);
  for (const year of new Set(cases.map((row) => row['处罚决定日期']!.slice(0, 4)))) {
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
  for (const [year, rows] of Map.groupBy(corrections, ([on]) => on!.slice(0, 4)))
    changes.set(`corrections/${year}.csv`, writeCsv(correctionHeader, rows));
}

/** Deletes every record marked as demonstration and takes the banner down. */
async function remove(directory: string, changes: Changes): Promise<void> {
  const content = await loadCheckedContent(directory);
  for (const kind of ['cases', 'corrections', 'progress', 'tasks'] as const) {
    for (const name of await readdir(path.join(directory, kind)).catch(() => [])) {
      if (!name.endsWith('.csv')) continue;
      const table = readCsv(decodeText(await readFile(path.join(directory, kind, name))).text);
      const column = table.header.indexOf('演示');
      if (column < 0) continue;
      const kept = table.rows.filter((row) => !['是', 'true', 'yes'].includes(row.cells[column]!));
      const text = writeCsv(
        table.header,
        kept.map((row) => row.cells),
      );
      changes.set(`${kind}/${name}`, kept.length ? text : undefined);
    }
  }
  for (const kind of ['explainers', 'questions', 'guides', 'news'] as const) {
    for (const { id, fields } of content[kind]) if (fields.demo) changes.set(`${kind}/${id}`, undefined);
  }
  for (const { id, fields } of content.inspections) if (fields.demo) changes.set(`inspections/${id}.yaml`, undefined);
  changes.set('portal.yaml', withoutDemonstration(await readFile(path.join(directory, 'portal.yaml'), 'utf8')));
}

/** The portal's own record without its demonstration contacts and without the banner; comments stay. */
function withoutDemonstration(yaml: string): string {
  const portal = parseDocument(yaml, { schema: 'failsafe' });
  portal.set('demo', 'false');
  const contacts = portal.get('contacts');
  if (isSeq(contacts)) contacts.items = contacts.items.filter((contact) => !(isMap(contact) && contact.get('demo') === 'true'));
  return portal.toString({ lineWidth: 0, flowCollectionPadding: true });
}
