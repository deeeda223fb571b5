import { dataAddress } from '../../domain/page-address.ts';
import { nearest } from '../../domain/nearest.ts';
import { yearOf } from '../../domain/calendar.ts';
import { downloadableKinds, textKinds } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** Tables of /data/ beside those of a kind: what became of decisions, and which report was due when. */
const furtherTables = ['changes.csv', 'reports-due.csv'];

/** Links of articles to a table of /data/ or to a month's page lead to one that there is. */
export function checkTargets(drafts: Drafts, faults: Fault[]): void {
  const months = new Set(drafts.progress.map(({ group }) => group));
  const known = {
    progress: months,
    data: new Set([
      ...downloadableKinds.map((kind) => `${kind}.csv`),
      ...furtherTables,
      ...drafts.cases.map(({ fields }) => `cases/${yearOf(fields.decidedOn)}.csv`),
      ...[...months].map((month) => `progress/${month}.csv`),
      ...drafts.indicators.map(({ id }) => `indicators/${id}.csv`),
    ]),
  };
  for (const { place, name, file, line, column } of textKinds.flatMap((kind) =>
    (drafts[kind] as Draft[]).flatMap(({ targets }) => targets),
  )) {
    if (known[place].has(name)) continue;
    const close = nearest(name, known[place]);
    const shown = place === 'data' ? dataAddress(name) : `/progress/${name}/`;
    faults.push({
      severity: 'error',
      file,
      line,
      column,
      message: {
        zh: `链接“${shown}”没有对应的内容。${close ? `最接近的是“${close}”。` : ''}`,
        en: `The link "${shown}" leads nowhere.${close ? ` Nearest: "${close}".` : ''}`,
      },
    });
  }
}
