import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { limitOf } from '../../domain/law/limits.ts';
import type { Frequency, Period } from '../../domain/days/periods.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { labelOf } from '../../schemas/label.ts';
import { limitCourses, unitOfSeries, viewOf, type Series } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link } from '../links.ts';

/** The figures of one series in words, with the district of its station. */
export type FigureSeries = { name: Translated; title: string; unit?: Link | undefined; cells: string[] };

/** The figures of an indicator at a frequency, a cell for each period, in words. */
export type FigureTable = {
  name: string;
  /** A row a series, where their periods are few; otherwise a row a period. */
  isWide: boolean;
  /** What the series are called. */
  seriesTitle: string;
  periods: readonly string[];
  series: FigureSeries[];
  /** The means of the series; undefined where there is one only. */
  means?: string[] | undefined;
  /** The limit of each period, and whether its value or mean kept it; undefined where there are no limits to the year. */
  limits?: { values: string[]; courses: (string | undefined)[] } | undefined;
  /** Some values are not whole, which is noted below the table. */
  isPartial: boolean;
};

export function figureTable(store: Store, indicator: Entry<'indicators'>, frequency: Frequency, lang: Lang): FigureTable {
  const { table, decimals } = indicator.fields;
  const view = viewOf(store, indicator, frequency);
  const several = table.series !== undefined;
  const areStations = table.seriesAre === 'stations';
  const figure = (value: number) => formatNumber(value, lang, decimals);
  const observed = new Set(
    store.observations(indicator.id).flatMap(({ period, series, value }) => (value === undefined ? [] : [`${series} ${period}`])),
  );
  /** A value in words; what is not whole with its months, what is not valid as such. */
  const cell = ({ id, values, aggregates }: Series, index: number): string => {
    const value = values[index];
    if (value !== undefined) return figure(value);
    const part = aggregates?.[index];
    if (part) return t(lang, 'indicator.partial', { value: figure(part.value), months: part.months });
    const isInvalid = !aggregates && observed.has(`${id || undefined} ${view.periods[index]}`);
    return t(lang, isInvalid ? 'indicator.invalid' : 'indicator.gap');
  };
  return {
    name: t(
      lang,
      frequency === indicator.fields.frequency ? 'indicator.tableOf.own' : `indicator.tableOf.${frequency as 'quarterly' | 'yearly'}`,
    ),
    isWide: several && frequency === 'yearly',
    seriesTitle: areStations ? t(lang, 'indicator.station') : labelOf('progress', 'unit', lang),
    periods: view.periods,
    series: view.series.map((series) => {
      const unit = areStations ? unitOfSeries(store, indicator, series.id) : undefined;
      return {
        name: series.name,
        title: several ? inLanguage(series.name, lang).text : t(lang, 'indicator.value'),
        unit: unit ? unitLink(store, unit, lang) : undefined,
        cells: view.periods.map((_, index) => cell(series, index)),
      };
    }),
    means: several ? view.means.map((mean) => (mean === undefined ? t(lang, 'indicator.gap') : figure(mean))) : undefined,
    limits: frequency === 'yearly' ? limitsOf(store, indicator, view.periods, lang) : undefined,
    isPartial: view.series.some(({ aggregates }) => aggregates?.some((one) => one && !one.whole)),
  };
}

/** Each year's own limit beside its figure, and whether it was kept. */
function limitsOf(store: Store, indicator: Entry<'indicators'>, years: readonly Period[], lang: Lang): FigureTable['limits'] {
  const { limits } = indicator.fields;
  if (limits.length === 0) return undefined;
  const courses = new Map(limitCourses(store, indicator).map((course) => [course.latest.year, course.status]));
  return {
    values: years.map((year) => {
      const limit = limitOf(limits, year);
      return limit ? formatNumber(limit.value, lang) : '';
    }),
    courses: years.map((year) => {
      const status = courses.get(year);
      return status && t(lang, `indicator.${status}`);
    }),
  };
}
