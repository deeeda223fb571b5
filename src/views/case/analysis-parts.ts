import { leastFineWan } from '../../domain/numbers/fines.ts';
import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { yearParts, type PartName } from '../../schemas/case/case-analysis.ts';
import { atFigures } from '../../search/search-address.ts';
import { unpublishedFine } from '../../search/scopes.ts';
import type { AnalysisRow, Fines, Publications } from '../../store/cases/analysis.ts';
import type { Filters } from './search-address.ts';

/** A figure that leads to the cases it is of; `count` is its plain value, `of` what it is beside a number of cases. */
export type AnalysisFigure = {
  text: string;
  href?: string | undefined;
  count?: number | undefined;
  of?: 'fines' | 'mean' | 'median' | 'parties' | 'days' | undefined;
};
/** The search for some of a row's cases. */
type Search = (more?: Filters) => string;
/** The cells of one row of a part; a cell may hold two figures, one below the other. */
type Cells = (row: AnalysisRow, search: Search, years: readonly string[], lang: Lang) => AnalysisFigure[][];

const none: AnalysisFigure = { text: '–' };
const percent = (part: number, whole: number, lang: Lang): string => `${formatNumber(whole ? (part / whole) * 100 : 0, lang, 1)}%`;

/** A number of cases with its share of others, where it is one. */
function counted(count: number, href: string, lang: Lang, whole?: number): AnalysisFigure {
  const label = formatNumber(count, lang);
  if (!count) return { text: label };
  return {
    text: whole === undefined ? label : t(lang, 'analysis.withShare', { count: label, share: percent(count, whole, lang) }),
    href,
    count,
  };
}
const money = (wan: number, of: 'fines' | 'mean' | 'median', href: string, lang: Lang): AnalysisFigure =>
  wan ? { text: formatWan(wan, lang), href: atFigures(href), count: wan, of } : none;

const daysFigure = (days: number, href: string, lang: Lang): AnalysisFigure => ({
  text: formatNumber(days, lang),
  href: atFigures(href),
  count: days,
  of: 'days',
});

/** A sum of fines, with a way to those of which the amount was not published. */
function fineCell({ totalWan, unpublished }: Fines, search: Search, more: Filters, lang: Lang): AnalysisFigure[] {
  const sum = money(totalWan, 'fines', search({ ...more, sort: 'fine' }), lang);
  if (!unpublished) return [sum];
  const label = `${t(lang, 'fines.unpublished')}${t(lang, 'punctuation.colon')}${formatNumber(unpublished, lang)}`;
  const left: AnalysisFigure = { text: label, href: search({ ...more, penalty: unpublishedFine }), count: unpublished };
  return totalWan ? [sum, left] : [left];
}

/** The cells of a row in each part, in the order of its columns. */
export const cellsOf: Record<PartName, Cells> = {
  cases: (row, search, _years, lang) => {
    const fined = search({ min: String(leastFineWan) });
    const byFine = search({ sort: 'fine' });
    return [
      [counted(row.cases, search(), lang)],
      [counted(row.fined, fined, lang)],
      fineCell(row, search, {}, lang),
      [money(row.meanWan, 'mean', byFine, lang)],
      [money(row.medianWan, 'median', byFine, lang)],
      [
        row.parties
          ? { text: formatNumber(row.parties, lang), href: atFigures(search()), count: row.parties, of: 'parties' }
          : { text: '0' },
      ],
    ];
  },
  years: (row, search, years, lang) =>
    years.map((year) => {
      const cases = row.perYear.get(year)?.cases;
      return [cases ? counted(cases, search({ year }), lang) : none];
    }),
  fines: (row, search, years, lang) =>
    years.map((year) => {
      const fines = row.perYear.get(year);
      const href = search({ year, sort: 'fine' });
      if (!fines?.fined && !fines?.unpublished) return [none];
      const [sum, ...left] = fineCell(fines, search, { year }, lang);
      return [sum!, ...(fines.fined ? [money(fines.medianWan, 'median', href, lang)] : []), ...left];
    }),
  repeats: ({ histories: { known, others, repeats } }, search, _years, lang) => [
    [counted(known, search({ history: ['others', 'single'] }), lang)],
    [counted(others, search({ history: 'others' }), lang, known)],
    [counted(repeats, search({ history: 'repeat' }), lang, known)],
  ],
  publication: ({ publications: { judged, late, medianDays } }, search, _years, lang) => [
    [counted(judged, search({ publication: ['inTime', 'late'] }), lang)],
    [counted(late, search({ publication: 'late' }), lang, judged)],
    [medianDays === undefined ? none : daysFigure(medianDays, search(), lang)],
  ],
  publicationYears: ({ perYear }, search, years, lang) =>
    years.map((year) => {
      const { judged, late, medianDays } = perYear.get(year)?.publications ?? { judged: 0, late: 0, medianDays: undefined };
      const shown = [
        ...(judged ? [counted(late, search({ year, publication: 'late' }), lang, judged)] : []),
        ...(medianDays === undefined ? [] : [daysFigure(medianDays, search({ year }), lang)]),
      ];
      return shown.length ? shown : [none];
    }),
};

/** The titles of a part's columns of figures. */
export function partHeads(part: PartName, years: readonly string[], lang: Lang): string[] {
  if (yearParts.includes(part)) return [...years];
  return columnNames[part as keyof typeof columnNames].map((name) => t(lang, `analysis.column.${name}`));
}
const columnNames = {
  cases: ['cases', 'fined', 'total', 'mean', 'median', 'parties'],
  repeats: ['known', 'others', 'repeats'],
  publication: ['judged', 'late', 'days'],
} as const;

/** What each part's columns mean, beside what is meant everywhere. */
export const definedBy: Record<PartName, readonly Defined[]> = {
  cases: ['cases', 'total', 'mean', 'median', 'parties'],
  years: ['years'],
  fines: [],
  repeats: ['known', 'repeats'],
  publication: ['late', 'days'],
  publicationYears: [],
};
export type Defined = 'cases' | 'total' | 'mean' | 'median' | 'parties' | 'years' | 'known' | 'repeats' | 'late' | 'days';

/** The share of the cases judged that were published late, from 0 to 100; 0 where none can be judged. */
export const lateShare = ({ judged, late }: Pick<Publications, 'judged' | 'late'>): number => (judged ? (late / judged) * 100 : 0);

/** By what the bar of a row is measured, and the figure drawn for it; 0 where there is nothing to draw. */
export const barOf: Record<PartName, (row: AnalysisRow) => number> = {
  cases: ({ cases }) => cases,
  years: ({ cases }) => cases,
  fines: ({ medianWan }) => medianWan,
  repeats: ({ histories: { known, repeats } }) => (known ? (repeats / known) * 100 : 0),
  publication: ({ publications }) => lateShare(publications),
  publicationYears: ({ publications }) => lateShare(publications),
};
