import { ascending } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../domain/money.ts';
import { recordAddress } from '../../domain/page-address.ts';
import { valuesOf, type Columns } from '../../search/columns.ts';
import type { Manifest, ManifestField } from '../../search/manifest.ts';
import type { Facet } from '../../search/scopes.ts';
import type { Result } from './result.ts';

/** The words an excerpt is cut from, those first that a reader wants first. */
const excerptOf = (cells: Readonly<Record<string, string>>, fields: readonly ManifestField[]): string =>
  fields
    .filter(({ name, excerpt }) => excerpt !== undefined && cells[name])
    .toSorted((a, b) => ascending(a.excerpt, b.excerpt))
    .map(({ name }) => cells[name])
    .join('\n');

/** A case's record as a result shows it in a language. */
export function caseResult(
  record: readonly string[],
  row: number,
  columns: Columns,
  { fields, namesakes, demonstration }: Manifest,
  lang: Lang,
): Result {
  const cells = Object.fromEntries(fields.map(({ name }, index) => [name, record[index] ?? '']));
  const labels = (facet: Facet) => valuesOf(columns.facets[facet], row).map(({ label }) => label[lang]);
  const fine = Number(cells['fineWan'] ?? 0);
  const code = cells['uscc'] && namesakes.includes(cells['uscc']) ? cells['uscc'] : undefined;
  const mark = cells['demo'] === demonstration.cell ? demonstration.mark[lang] : undefined;
  const line = [
    mark,
    code,
    cells['decisionNumber'],
    cells['decidedOn'],
    ...labels('unit'),
    ...labels('type'),
    fine ? formatWan(fine, lang) : '',
    ...labels('status'),
  ].filter(Boolean);
  return {
    url: recordAddress('cases', cells['id']!, lang),
    title: cells['party'] || cells['decisionNumber']!,
    line: line.join(' · '),
    text: excerptOf(cells, fields),
    ...(code ? { code } : {}),
    ...(mark ? { mark } : {}),
    cells,
    row,
  };
}
