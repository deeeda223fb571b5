import { ascending } from 'd3-array';
import type { Facet } from './scopes.ts';

/**
 * What a result shows of a case, in the order of the columns of the table of results; `line`: its place in the line below
 * the title of an entry, beside which its day and its fine stand. `facet`: the filter that has its words in both languages. `set`: how its cell is set.
 */
export const resultColumns = [
  { field: 'decidedOn', set: 'number' },
  { field: 'party' },
  { field: 'violationType', line: 4, facet: 'type' },
  { field: 'unit', line: 3, facet: 'unit' },
  { field: 'fineWan', set: 'figure' },
  { field: 'statusNow', line: 6, facet: 'status' },
  { field: 'publicationDays', line: 7, set: 'figure' },
  { field: 'publicationLate', set: 'figure' },
  { field: 'repeatOf', line: 8 },
  { field: 'decisionNumber', line: 1, set: 'number' },
] as const satisfies readonly { field: string; line?: number; facet?: Facet; set?: 'number' | 'figure' }[];

export type ResultField = (typeof resultColumns)[number]['field'];

/** The columns that stand in the line of an entry too, in its order. */
export const resultLine: readonly ResultField[] = resultColumns
  .flatMap((column) => ('line' in column ? [column] : []))
  .toSorted((a, b) => ascending(a.line, b.line))
  .map(({ field }) => field);
