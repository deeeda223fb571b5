import { partyId } from '../../domain/cases/party.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { languages, type Lang } from '../../domain/language.ts';
import { dataAddress, manifestName, tableName } from '../../domain/page-address.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, textKinds, usesOf, type Kind } from '../../schemas/index.ts';
import { languagesOfFile } from '../../schemas/own-files.ts';
import { languagesOf, readingsOf } from '../../schemas/portal.ts';
import { isOpenKind, openSections } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { FaultyRecords } from '../faulty-records.ts';
import { textFile } from '../text-file.ts';

/** Links of articles to a file of /data/ or to a page of records that stand together, a month's say, lead to one that there is. */
export function checkTargets(drafts: Drafts, faults: Fault[], today?: IsoDate, faulty = new FaultyRecords()): void {
  const [portal] = drafts.portal;
  const open = openSections(portal?.fields.sections ?? []);
  const written = portal ? languagesOf(portal.fields) : languages;
  const files = new Set([
    manifestName,
    ...kindNames.filter((kind) => isOpenKind(kind, open)).flatMap((kind) => filesOf(kind, drafts[kind] as Draft[], written)),
  ]);
  let partyIds: Set<string> | undefined;
  const parties = () => (partyIds ??= partiesOf(drafts));
  for (const { place, name, file, line, column } of textKinds
    .filter((kind) => isOpenKind(kind, open))
    .flatMap((kind) => (drafts[kind] as Draft[]).flatMap(({ targets }) => targets))) {
    // A text in a language in which nothing is written here is read by nobody.
    if (!written.some((lang) => file.endsWith(`/${textFile(lang)}`))) continue;
    const known = place === 'data' ? files : place === 'parties' ? parties() : pagesOf(place, drafts, today);
    const kind =
      place === 'data' ? kindNames.find((one) => name.replace(/^en\//, '').startsWith(one)) : place === 'parties' ? 'cases' : place;
    if (place === 'data') faults.push(...editionFaults({ name, file, line, column }, files));
    if (known.has(name) || (kind !== undefined && faulty.has(kind))) continue;
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

/** A translated text that leads to a table in Chinese where there is one in its own language. */
function editionFaults({ name, ...at }: { name: string; file: string; line: number; column: number }, files: ReadonlySet<string>): Fault[] {
  const lang = languages.slice(1).find((one) => at.file.endsWith(`/${one}.mdx`));
  const edition = lang && tableName(name, lang);
  if (edition === undefined || !files.has(name) || !files.has(edition)) return [];
  const [shown, own] = [dataAddress(name), dataAddress(edition)];
  return [
    {
      severity: 'warning',
      ...at,
      message: {
        zh: `“${shown}”是中文表，这里是译文。请改为“${own}”。`,
        en: `"${shown}" is the table in Chinese, and this text is a translation. Write "${own}".`,
      },
    },
  ];
}

/** The parties that have pages: those of the cases. */
function partiesOf({ portal: [portal], cases }: Drafts): Set<string> {
  const readings = readingsOf(portal?.fields);
  return new Set(cases.flatMap(({ fields }) => partyId(fields, readings) ?? []));
}

/** The pages of records that stand together, those among them that are there before any record is. */
function pagesOf(kind: Kind, drafts: Drafts, today: IsoDate | undefined): Set<string> {
  const [portal] = drafts.portal;
  const early = portal && today !== undefined ? usesOf(kind).groups?.(portal.fields, today) : undefined;
  return new Set([...(drafts[kind] as Draft[]).map(({ group }) => group), ...(early ?? [])]);
}

/** What can be downloaded of a kind, by the names at /data/. */
function filesOf(kind: Kind, drafts: readonly Draft[], written: readonly Lang[]): string[] {
  const { downloadable, smallerTable, ownFiles = [], ownCalendar, furtherTables = [], furtherFiles = [] } = usesOf(kind);
  const own = [
    ...(downloadable === undefined ? [] : [`${kind}.csv`]),
    ...(smallerTable ? drafts.map((draft) => `${kind}/${smallerTable(draft as never)}.csv`) : []),
  ];
  const further = [...furtherTables, ...furtherFiles.filter((name) => name.endsWith('.csv'))];
  const translated = [...own, ...further];
  return [
    ...own,
    ...furtherTables,
    ...furtherFiles,
    ...written.flatMap((lang) => translated.map((name) => tableName(name, lang))),
    ...drafts.flatMap(({ id, fields }) =>
      ownCalendar?.(fields as never) ? written.map((lang) => tableName(`${kind}/${id}.ics`, lang)) : [],
    ),
    ...drafts.flatMap(({ id }) =>
      ownFiles.flatMap((ending) => languagesOfFile(kind, ending, written).map((lang) => tableName(`${kind}/${id}.${ending}`, lang))),
    ),
  ];
}
