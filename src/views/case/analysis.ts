import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../domain/money.ts';
import { pageAddress } from '../../domain/page-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { markedText } from '../../i18n/marked.ts';
import { analysis, dimensions, type AnalysisRow, type Dimension } from '../../store/analysis.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link, type Marked } from '../links.ts';
import { countedCases } from './search-address.ts';

export { dimensions, type Dimension };

/** Years shown as columns at most, newest first. */
const mostYears = 10;

/** The figures of the cases that share a value. */
export type AnalysisLine = {
  label: Link;
  cases: number;
  /** Part of the largest row, from 0 to 1. */
  share: number;
  /** Fines together and their median with the search by fine; none where nobody was fined. */
  fines?: { total: string; totalWan: number; median: string; medianWan: number; href: string } | undefined;
  parties: number;
  /** Cases in each of the table's years. */
  years: { cases: number; href: string }[];
};
export type AnalysisTable = { lines: AnalysisLine[]; years: string[] };

/** The decisions that were not withdrawn by a dimension, each figure leading to the search that yields it. */
export function analysisTable(store: Store, by: Dimension, lang: Lang): AnalysisTable {
  const rows = analysis(store, by);
  const years =
    by === 'year' ? [] : [...new Set(rows.flatMap(({ perYear }) => [...perYear.keys()]))].toSorted().reverse().slice(0, mostYears);
  const most = Math.max(...rows.map(({ cases }) => cases));
  const search = (row: AnalysisRow, more: Record<string, string> = {}) => countedCases(lang, { [dimensions[by]]: row.value, ...more });
  return {
    years,
    lines: rows.map((row) => ({
      label: linkOf(search(row), labelOf(store, row, by, lang)),
      cases: row.cases,
      share: row.cases / most,
      fines:
        row.fined > 0
          ? {
              total: formatWan(row.totalWan, lang),
              totalWan: row.totalWan,
              median: formatWan(row.medianWan, lang),
              medianWan: row.medianWan,
              href: search(row, { sort: 'fine' }),
            }
          : undefined,
      parties: row.parties,
      years: years.map((year) => ({ cases: row.perYear.get(year) ?? 0, href: search(row, { year }) })),
    })),
  };
}

function labelOf(store: Store, { value }: AnalysisRow, by: Dimension, lang: Lang): Marked {
  if (by === 'district') return inLanguage(store.get('units', value).fields.name, lang);
  return markedText(by === 'violation' ? store.caseWords.violation(value, lang) : value, lang);
}

/** The ways to every analysis, the present one marked. */
export const analysisLinks = (lang: Lang, present?: Dimension): (Link & { isPresent: boolean })[] =>
  (Object.keys(dimensions) as Dimension[]).map((by) => ({
    href: pageAddress(`cases/analysis/${by}/`, lang),
    label: t(lang, `analysis.by.${by}`),
    isPresent: by === present,
  }));
