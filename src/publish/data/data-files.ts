import { descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { isTranslation, type Bilingual, type Lang } from '../../domain/language.ts';
import { leadChangeText, leadChanges } from '../../domain/progress/leads.ts';
import { tableName } from '../../domain/page-address.ts';
import { t } from '../../i18n/words.ts';
import {
  downloadableKinds,
  hasPage,
  lineOf,
  usesOf,
  type kinds,
  type DownloadableKind,
  type Kind,
  type KindThat,
} from '../../schemas/index.ts';
import { kindLabel, labelOf } from '../../schemas/label.ts';
import { isOpenKind } from '../../schemas/sections.ts';
import { joinHeaders } from '../../schemas/line-ends.ts';
import { addressOf, monthAddress } from '../../store/address.ts';
import { authorityName } from '../../store/cases/authorities.ts';
import { penaltyTypesOf } from '../../store/cases/case-types.ts';
import { caseLineOf } from '../../store/cases/case-lines.ts';
import { decisionChanges, eventAddress } from '../../store/feeds/feeds.ts';
import type { Store } from '../../store/store.ts';
import { changeWords } from '../../views/case/changes.ts';
import { correctionRows } from '../../views/case/corrections.ts';
import { isInventedEvent } from '../../views/demonstration.ts';
import { exportColumns } from './export-columns.ts';
import { analysisFiles } from './analysis-files.ts';
import { boardFile } from './board-file.ts';
import { indicatorFile } from './indicator-file.ts';
import { opennessFile } from './openness-file.ts';
import { partiesFile } from './parties-file.ts';
import { reportsDue, reportsDueHeader } from './reports-due.ts';
import { requirementMonthsFile, requirementsJudgedFile } from './requirements-file.ts';
import { selfCheckFile } from './self-check-file.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { cellIn } from '../../schemas/cell-words.ts';
import { sharedHeaders } from './table-words.ts';
import { writeExport } from './write-export.ts';

type KindInParts = KindThat<{ smallerTable: (entry: never) => string }>;
/** What the smaller tables of a kind are called. */
const partTitles: Record<KindInParts, (lang: Lang, part: string) => string> = {
  cases: (lang, year) => t(lang, 'data.casesYear', { year }),
  progress: (lang, month) => t(lang, 'progress.month', { month }),
};
type FurtherTable = { [K in Kind]: (typeof kinds)[K] extends { furtherTables: readonly (infer Name)[] } ? Name : never }[Kind];
/** What follows from the records of a kind. */
const furtherFiles: Record<FurtherTable, (store: Store, lang: Lang) => DataFile> = {
  'board.csv': boardFile,
  'changes.csv': changesFile,
  'parties.csv': partiesFile,
  'reports-due.csv': reportsDueFile,
  'requirements-judged.csv': requirementsJudgedFile,
  'requirements-months.csv': requirementMonthsFile,
  'openness.csv': opennessFile,
  'self-check.csv': (_, lang) => selfCheckFile(lang),
};

/**
 * Every data file of the portal in a language, from the store's public view; what authorities wrote stays as it is. Tables
 * of indicators are the same for all.
 */
export const dataFiles = (store: Store, lang: Lang = 'zh'): DataFile[] => [
  ...openDownloads(store).flatMap((kind) => [
    table(store, `${kind}.csv`, kind, store.all(kind), (of) => wholeTitle(kind, of), lang),
    ...partsOf(store, kind, lang),
    ...(usesOf(kind).furtherTables ?? []).map((name) => furtherFiles[name as FurtherTable](store, lang)),
  ]),
  ...(store.sections.has('cases') ? analysisFiles(store, lang) : []),
  ...store.all('indicators').map((indicator) => indicatorFile(store, indicator)),
];

/** The kinds whose tables are there: those of the sections that the portal has. */
export const openDownloads = ({ sections }: Pick<Store, 'sections'>): readonly DownloadableKind[] =>
  downloadableKinds.filter((kind) => isOpenKind(kind, sections));

const table = (store: Store, name: string, kind: Kind, entries: readonly Entry[], title: DataFile['title'], lang: Lang): DataFile => ({
  path: tableName(name, lang),
  title,
  records: entries.length,
  csv: () => recordsAsCsv(store, kind, entries, lang),
});

/** The smaller tables of a kind, the latest first. */
function partsOf(store: Store, kind: Kind, lang: Lang): DataFile[] {
  const { smallerTable: partOf, address } = usesOf(kind);
  if (!partOf) return [];
  return [...Map.groupBy(store.all(kind) as readonly Entry[], (entry) => partOf(entry as never))]
    .toSorted(([a], [b]) => descending(a, b))
    .map(([part, entries]) => ({
      ...table(store, `${kind}/${part}.csv`, kind, entries, (of) => partTitles[kind as KindInParts](of, part), lang),
      ...(address === 'group' ? { group: part } : {}),
    }));
}

/** A table of which parts may be had too, by year or month, says that it is whole. */
const wholeTitle = (kind: DownloadableKind, lang: Lang): string =>
  usesOf(kind).smallerTable ? t(lang, 'data.whole', { name: kindLabel(kind, lang) }) : kindLabel(kind, lang);

/** Records as CSV under the names of their fields in a language, with the id first and the address last. */
export function recordsAsCsv(store: Store, kind: Kind, entries: readonly Entry[], lang: Lang = 'zh'): string {
  const columns = exportColumns(store, lineOf(kind), lang);
  const own = ownColumns[kind] ?? [];
  const header = [
    sharedHeaders.id[lang],
    ...own.map((column) => column.header[lang]),
    ...columns.map((column) => column.header),
    sharedHeaders.address[lang],
  ];
  const rows = entries.map((entry) => [
    entry.id,
    ...own.map(({ cell }) => cell(entry)),
    ...columns.map(({ cell }) => cell(fieldsOf(store, entry, lang))),
    placeOf(entry, lang),
  ]);
  return writeExport(header, rows);
}

/** Columns that stand before the fields of a kind: what its records are known by beside their id. */
const ownColumns: Partial<Record<Kind, { header: Bilingual; cell: (entry: Entry) => string }[]>> = {
  articlesRead: [{ header: joinHeaders.document, cell: ({ group }) => group }],
  corrections: [{ header: joinHeaders.case, cell: ({ fields }) => (fields as Entry<'corrections'>['fields']).case }],
  progress: [
    { header: sharedHeaders.month, cell: ({ group }) => group },
    { header: sharedHeaders.unit, cell: ({ fields }) => (fields as Entry<'progress'>['fields']).unit },
    { header: joinHeaders.task, cell: ({ fields }) => (fields as Entry<'progress'>['fields']).task },
  ],
};

/** The fields of a record with what is worked out of it, in the portal's words of a language, and what it refers to by the name under which others know it. */
function fieldsOf(store: Store, entry: Entry, lang: Lang): Record<string, unknown> {
  const of = furtherCells[entry.kind];
  return of ? of(store, entry as never, lang) : (entry.fields as Record<string, unknown>);
}

/** Kinds whose tables say more than their fields, or hold words for which the portal has English elsewhere. */
const furtherCells: { [K in Kind]?: (store: Store, entry: Entry<K>, lang: Lang) => Record<string, unknown> } = {
  cases: (store, entry, lang) => inOfficesWords(store, caseLineOf(store.cases, entry), lang),
  corrections: (store, { fields }) => ({ ...fields, case: store.find('cases', fields.case)?.fields.decisionNumber ?? fields.case }),
  tasks: (store, { fields }, lang) => ({
    ...fields,
    leads: leadChanges(fields).map(({ from, unit }) =>
      leadChangeText({ from, unit: store.find('units', unit)?.fields.name[lang] ?? unit }),
    ),
    violations: fields.violations.map((type) => store.caseTypes.violation(type, lang)),
  }),
  progress: (store, { fields }, lang) => {
    const target = store.find('tasks', fields.task)?.fields.targetMeasuredIn;
    return { ...fields, ...(target?.zh === fields.quantityMeasuredIn ? { quantityMeasuredIn: target?.[lang] ?? target?.zh } : {}) };
  },
};

/** A line of a case with authorities and the sorts of violation and penalty in a language, as far as the portal has words for them. */
function inOfficesWords(store: Store, line: Record<string, unknown>, lang: Lang): Record<string, unknown> {
  if (!isTranslation(lang)) return line;
  const { violationType, penaltyType, authority, source } = line as Partial<Record<string, string>>;
  return {
    ...line,
    violationType: violationType && store.caseTypes.violation(violationType, lang),
    penaltyType: penaltyTypesOf(penaltyType).map((type) => store.caseTypes.penalty(type, lang)),
    authority: authority && (authorityName(store, authority)[lang] ?? authority),
    source: source && (authorityName(store, source)[lang] ?? source),
  };
}

/** Where a record is shown: on its page, or on the page of what it belongs to. */
function placeOf(entry: Entry, lang: Lang): string {
  if (entry.kind === 'progress') return monthAddress(entry.group, lang, (entry as Entry<'progress'>).fields.unit);
  if (entry.kind === 'corrections') return `${addressOf('cases', (entry as Entry<'corrections'>).fields.case, lang)}#corrections`;
  return hasPage(entry.kind) ? addressOf(entry.kind, entry.id, lang) : '';
}

/** Everything that became of decisions, as the feed of changes has it; of a correction also the field. */
function changesFile(store: Store, lang: Lang): DataFile {
  const number = { zh: labelOf('cases', 'decisionNumber', 'zh'), en: labelOf('cases', 'decisionNumber', 'en') };
  const corrected = { zh: labelOf('corrections', 'field', 'zh'), en: labelOf('corrections', 'field', 'en') };
  const { id, demo, address } = sharedHeaders;
  const header = [{ zh: '日期', en: 'Day' }, { zh: '变化', en: 'What happened' }, corrected];
  return tableFile('changes.csv', lang, 'data.changesFile', [...header, number, id, demo, address], decisionChanges(store), (event) => {
    const row = event.what === 'correction' ? correctionRows(store, [event.entry], lang)[0] : undefined;
    const of = event.what === 'change' ? event.change.entry : store.get('cases', event.entry.fields.case);
    return [
      event.day,
      event.what === 'change' ? changeWords(event.change.what, lang) : t(lang, 'caseMark.corrected'),
      row?.field ?? '',
      of.fields.decisionNumber,
      of.id,
      cellIn(lang, isInventedEvent(store, event)),
      eventAddress(event, lang),
    ];
  });
}

function reportsDueFile(store: Store, lang: Lang): DataFile {
  return tableFile('reports-due.csv', lang, 'data.reportsDueFile', reportsDueHeader, reportsDue(store, lang), (row) => row);
}
