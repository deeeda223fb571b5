import { dataAddress } from '../../domain/page-address.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, textKinds, usesOf, type Kind } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** Links of articles to a table of /data/ or to a page of records that stand together, a month's say, lead to one that there is. */
export function checkTargets(drafts: Drafts, faults: Fault[]): void {
  const tables = new Set(kindNames.flatMap((kind) => tablesOf(kind, drafts[kind] as Draft[])));
  for (const { place, name, file, line, column } of textKinds.flatMap((kind) =>
    (drafts[kind] as Draft[]).flatMap(({ targets }) => targets),
  )) {
    const known = place === 'data' ? tables : new Set((drafts[place] as Draft[]).map(({ group }) => group));
    if (known.has(name)) continue;
    const close = nearest(name, known);
    const shown = place === 'data' ? dataAddress(name) : `/${place}/${name}/`;
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

/** The tables that can be downloaded of a kind, by their names at /data/. */
function tablesOf(kind: Kind, drafts: readonly Draft[]): string[] {
  const { downloadable, part, ownTable, furtherTables = [] } = usesOf(kind);
  return [
    ...(downloadable === undefined ? [] : [`${kind}.csv`]),
    ...furtherTables,
    ...(part ? drafts.map((draft) => `${kind}/${part(draft as never)}.csv`) : []),
    ...(ownTable ? drafts.map(({ id }) => `${kind}/${id}.csv`) : []),
  ];
}
