import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../domain/money.ts';
import { valuesOf, type Columns } from '../../search/columns.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { Facet } from '../../search/scopes.ts';
import type { Result } from './result.ts';

/** Fields whose words an excerpt may be cut from, in the order in which a reader wants them. */
const excerpted = [
  'facts',
  'penalty',
  'legalBasis',
  'rectification',
  'statement',
  'stateReason',
  'note',
  'licence',
  'formerNames',
  'legalRepresentative',
  'source',
  'uscc',
];

/** A case's record as a result shows it in a language. */
export function caseResult(record: readonly string[], row: number, columns: Columns, { fields, namesakes }: Manifest, lang: Lang): Result {
  const cells = Object.fromEntries(fields.map(({ name }, index) => [name, record[index] ?? '']));
  const labels = (facet: Facet) => valuesOf(columns.facets[facet], row).map(({ label }) => label[lang]);
  const fine = Number(cells['fineWan'] ?? 0);
  const code = cells['uscc'] && namesakes.includes(cells['uscc']) ? cells['uscc'] : undefined;
  const line = [
    code,
    cells['decisionNumber'],
    cells['decidedOn'],
    ...labels('unit'),
    ...labels('type'),
    fine ? formatWan(fine, lang) : '',
    ...labels('status'),
  ].filter(Boolean);
  return {
    url: `/${lang}/cases/${cells['id']}/`,
    title: cells['party'] || cells['decisionNumber']!,
    line: line.join(' · '),
    text: excerpted
      .map((name) => cells[name])
      .filter(Boolean)
      .join('\n'),
    ...(code ? { code } : {}),
    cells,
    row,
  };
}
