import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { plusMonths } from '../src/domain/calendar.ts';
import type { Content, Entry } from '../src/content/entry.ts';
import { splitFrontMatter } from '../src/content/front-matter.ts';
import { loadCheckedContent, loadContent } from '../src/content/load.ts';
import { decodeText } from '../src/content/source.ts';
import { readCsv, writeCsv } from '../src/content/table.ts';
import { withoutDemonstration } from '../src/markdown/without-demonstration.ts';
import { textKinds } from '../src/schemas/index.ts';
import { WrongUse, command, contentOption, say } from './cli.ts';
import { correctionHeader, makeCorrections } from './demo/aftermath.ts';
import { makeCases } from './demo/cases.ts';
import { makeReports, reportHeader } from './demo/reports.ts';

await command({
  name: 'demo',
  summary: { zh: '生成或移除演示内容', en: 'make or remove the demonstration content' },
  usage: 'demo make | demo remove [--content DIR] [--until YYYY-MM]',
  takesWords: true,
  options: { ...contentOption, until: { type: 'string' } },
  async run({ values, positionals }) {
    const directory = path.resolve(values.content ?? 'content');
    if (positionals[0] === 'make') await make(directory, values.until ?? '2026-10');
    else if (positionals[0] === 'remove') await remove(directory);
    else throw new WrongUse({ zh: '请写 make 或 remove。', en: 'Say make or remove.' });
  },
});

/** Writes 300 invented cases and 24 months of invented reports up to a month. */
async function make(directory: string, until: string): Promise<void> {
  const { content } = await loadContent(directory);
  const from = plusMonths(until, -23);
  for (const [month, rows] of makeReports(content.tasks, from, until)) {
    await writeTable(directory, `progress/${month}.csv`, reportHeader, rows);
  }
  const cases = makeCases(300, `${from}-04`, `${until}-28`);
  const header = Object.keys(Object.assign({}, ...cases) as object);
  for (const year of new Set(cases.map((row) => row['处罚决定日期']!.slice(0, 4)))) {
    const rows = cases.filter((row) => row['处罚决定日期']!.startsWith(year));
    await writeTable(
      directory,
      `cases/${year}.csv`,
      header,
      rows.map((row) => header.map((name) => row[name] ?? '')),
    );
  }
  const corrections = makeCorrections(cases, `${until}-28`);
  for (const [year, rows] of Map.groupBy(corrections, ([on]) => on!.slice(0, 4)))
    await writeTable(directory, `corrections/${year}.csv`, correctionHeader, rows);
  say({ zh: '演示内容已生成。', en: 'The demonstration content is written.' });
}

async function writeTable(directory: string, relative: string, header: string[], rows: string[][]): Promise<void> {
  const file = path.join(directory, relative);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, writeCsv(header, rows));
}

/** Deletes every record marked as demonstration, and what the other texts say of it, and takes the banner down. */
async function remove(directory: string): Promise<void> {
  const content = await loadCheckedContent(directory);
  for (const kind of ['cases', 'corrections', 'progress', 'tasks'] as const) {
    for (const name of await readdir(path.join(directory, kind)).catch(() => [])) {
      const file = path.join(directory, kind, name);
      const table = readCsv(await readFile(file, 'utf8'));
      const column = table.header.indexOf('演示');
      if (!name.endsWith('.csv') || column < 0) continue;
      const kept = table.rows.filter((row) => !['是', 'true', 'yes'].includes(row.cells[column]!));
      if (kept.length)
        await writeFile(
          file,
          writeCsv(
            table.header,
            kept.map((row) => row.cells),
          ),
        );
      else await rm(file);
    }
  }
  for (const kind of ['explainers', 'questions', 'guides', 'news'] as const) {
    for (const { id, fields } of content[kind]) if (fields.demo) await rm(path.join(directory, kind, id), { recursive: true });
  }
  for (const { id, fields } of content.inspections) if (fields.demo) await rm(path.join(directory, 'inspections', `${id}.yaml`));
  await removeDemonstrationWords(content);
  const portal = path.join(directory, 'portal.yaml');
  await writeFile(portal, portalWithoutDemonstration(await readFile(portal, 'utf8')));
  say({
    zh: '演示内容已移除。请运行 npm run check 核对。',
    en: 'The demonstration content is gone. Run npm run check to see that all still fits.',
  });
}

/** Takes out of the texts that stay what they say of the portal as a demonstration. */
async function removeDemonstrationWords(content: Content): Promise<void> {
  const texts = textKinds.flatMap((kind) => content[kind] as Entry[]).filter(({ fields }) => !('demo' in fields && fields.demo));
  for (const { path: file } of texts.flatMap(({ texts: articles }) => Object.values(articles))) {
    const { text } = decodeText(await readFile(file));
    const { body } = splitFrontMatter(text)!;
    const kept = withoutDemonstration(body);
    if (kept !== body) await writeFile(file, text.slice(0, text.length - body.length) + kept);
  }
}

/** The portal's own record without its demonstration contacts and without the banner; comments stay. */
function portalWithoutDemonstration(yaml: string): string {
  const portal = parseDocument(yaml, { schema: 'failsafe' });
  portal.set('demo', 'false');
  const contacts = portal.get('contacts');
  if (isSeq(contacts)) contacts.items = contacts.items.filter((contact) => !(isMap(contact) && contact.get('demo') === 'true'));
  return portal.toString({ lineWidth: 0, flowCollectionPadding: true });
}
