import { ascending } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import { recordAddress } from '../../domain/page-address.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { valuesOf, type Columns } from '../../search/columns.ts';
import type { Manifest, ManifestField } from '../../search/manifest.ts';
import { resultColumns, resultLine, type ResultField } from '../../search/result-columns.ts';
import { unpublishedFine } from '../../search/scopes.ts';
import { statusValue } from '../../schemas/case/case-statuses.ts';
import type { Result } from './result.ts';

/** The words an excerpt is cut from, those first that a reader wants first. */
const excerptOf = (cells: Readonly<Record<string, string>>, fields: readonly ManifestField[]): string =>
  fields
    .filter(({ name, excerpt }) => excerpt !== undefined && cells[name])
    .toSorted((a, b) => ascending(a.excerpt, b.excerpt))
    .map(({ name }) => cells[name])
    .join('\n');

/** What a result shows of a case, by field; empty for what the case has not. */
function shownOf(cells: Readonly<Record<string, string>>, row: number, columns: Columns, lang: Lang): Record<ResultField, string> {
  const textOf = (column: (typeof resultColumns)[number]): string => {
    if ('facet' in column)
      return valuesOf(columns.facets[column.facet], row)
        .map(({ label }) => label[lang])
        .join(' · ');
    const cell = cells[column.field] ?? '';
    if (column.field === 'repeatOf') return valuesOf(columns.facets.history, row).find(({ id }) => id === 'repeat')?.label[lang] ?? '';
    if (column.field !== 'fineWan') return cell;
    if (Number(cell)) return formatWan(Number(cell), lang);
    return valuesOf(columns.facets.penalty, row).find(({ id }) => id === unpublishedFine)?.label[lang] ?? cell;
  };
  return Object.fromEntries(resultColumns.map((column) => [column.field, textOf(column)])) as Record<ResultField, string>;
}

/** What stands of a field in the line of an entry: of the days to publication a sentence, which says by how much it was late. */
function inLine(field: ResultField, shown: Record<ResultField, string>, { published }: Manifest, lang: Lang): string {
  if (field !== 'publicationDays' || !shown[field]) return shown[field];
  const [days, late] = [Number(shown.publicationDays), Number(shown.publicationLate)];
  return fill(published[late > 0 ? 'late' : 'after'][lang], { days: formatNumber(days, lang), late: formatNumber(late, lang) });
}

/** A party with a page, which is known by its code, and whether its record was invented for a demonstration. */
export type FoundParty = { name: string; id: string; isInvented: boolean };

/** The party of a case's record; its id is empty where no code is known. */
export function partyOf(record: readonly string[], { fields, demonstration }: Manifest): FoundParty {
  const cell = (name: string) => record[fields.findIndex((field) => field.name === name)] ?? '';
  return { name: cell('party'), id: cell('uscc').toLowerCase(), isInvented: cell('demo') === demonstration.cell };
}

/** A case's record as a result shows it in a language. */
export function caseResult(record: readonly string[], row: number, columns: Columns, manifest: Manifest, lang: Lang): Result {
  const { fields, namesakes, demonstration } = manifest;
  const cells = Object.fromEntries(fields.map(({ name }, index) => [name, record[index] ?? '']));
  const shown = shownOf(cells, row, columns, lang);
  const code = cells['uscc'] && namesakes.includes(cells['uscc']) ? cells['uscc'] : undefined;
  const mark = cells['demo'] === demonstration.cell ? demonstration.mark[lang] : undefined;
  // An entry marks exceptions: that a case is published goes without saying.
  const exceptions = valuesOf(columns.facets.status, row).filter(({ id }) => id !== statusValue('published'));
  const lined = { ...shown, statusNow: exceptions.map(({ label }) => label[lang]).join(' · ') };
  const line = [mark, code, ...resultLine.map((field) => inLine(field, lined, manifest, lang))].filter(Boolean);
  return {
    url: recordAddress('cases', cells['id']!, lang),
    title: shown.party || shown.decisionNumber,
    line: line.join(' · '),
    text: excerptOf(cells, fields),
    ...(code ? { code } : {}),
    ...(mark ? { mark } : {}),
    shown,
    row,
  };
}
