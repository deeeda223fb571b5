import { drawBars } from '../../charts/bars.ts';
import { drawLines } from '../../charts/lines.ts';
import type { Drawing, MarkRole } from '../../charts/drawing.ts';
import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { yearParts, type Dimension, type PartName } from '../../schemas/case/case-analysis.ts';
import { analysis, type AnalysisRow } from '../../store/cases/analysis.ts';
import type { Store } from '../../store/store.ts';
import { valueName } from './analysis.ts';
import { barOf, lateShare } from './analysis-parts.ts';

/** The values drawn at most, those with most cases. */
const mostBars = 20;
const mostLines = 5;

/** A part of an analysis as a chart: a bar a value, and over the years a line for each of those with most cases. */
export function analysisDrawing(store: Store, by: Dimension, part: PartName, lang: Lang): Drawing {
  const rows = analysis(store, by);
  return yearParts.includes(part) ? overYears(store, rows, by, part, lang) : bars(store, rows, by, part, lang);
}

const bars = (store: Store, rows: readonly AnalysisRow[], by: Dimension, part: PartName, lang: Lang): Drawing =>
  drawBars(
    rows.slice(0, mostBars).map((row) => {
      const value = barOf[part](row);
      const label = part === 'cases' ? formatNumber(value, lang) : `${formatNumber(value, lang, 1)}%`;
      return { name: valueName(store, row, by, lang).text, value, label };
    }),
  );

function overYears(store: Store, rows: readonly AnalysisRow[], by: Dimension, part: PartName, lang: Lang): Drawing {
  const years = [...new Set(rows.flatMap(({ perYear }) => [...perYear.keys()]))].toSorted();
  const format = (value: number) => {
    if (part === 'publicationYears') return `${formatNumber(value, lang, 1)}%`;
    return part === 'years' ? formatNumber(value, lang) : formatWan(value, lang);
  };
  return drawLines({
    periods: years,
    periodWords: (year) => year,
    tick: (year) => year,
    measuredIn: t(lang, `analysis.bar.${part}`),
    format,
    formatTick: format,
    labelRoom: 150,
    lines: rows.slice(0, mostLines).map((row, index) => ({
      id: row.value,
      name: valueName(store, row, by, lang).text,
      role: `year-${index + 1}` as MarkRole,
      values: years.map((year) => valueIn(row, year, part)),
      label: true,
    })),
  });
}

/** A row's cases of a year, their median fine or the share published late; a year without a fine, or where none can be judged, is a gap. */
function valueIn({ perYear }: AnalysisRow, year: string, part: PartName): number | undefined {
  const figures = perYear.get(year);
  if (part === 'years') return figures?.cases ?? 0;
  if (part === 'publicationYears') return figures?.publications.judged ? lateShare(figures.publications) : undefined;
  return figures?.fined ? figures.medianWan : undefined;
}
