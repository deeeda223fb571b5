import { max } from 'd3-array';
import { yearOf } from '../domain/days/calendar.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { YearValue } from '../domain/progress/course.ts';
import type { Lang } from '../domain/language.ts';
import { firstFrom } from '../domain/law/limits.ts';
import { periodsBetween, type Frequency, type Period } from '../domain/days/periods.ts';
import { formatDate, formatMonth, formatMonthName, formatNumber } from '../i18n/formats.ts';
import { t } from '../i18n/words.ts';
import { periodWords } from '../i18n/periods.ts';
import { drawColumns } from './columns.ts';
import type { Drawing, MarkRole } from './drawing.ts';
import { drawLines, type Line } from './lines.ts';

type Value = number | undefined;

/** One series of a plot; its id is empty where the indicator has one series only. */
export type PlottedSeries = { id: string; name: string; values: readonly Value[] };

/** An indicator at one frequency as its charts draw it, named in the page's language. */
export type Plot = {
  name: string;
  measuredIn: string;
  decimals: number;
  frequency: Frequency;
  periods: readonly Period[];
  series: readonly PlottedSeries[];
  /** The mean of the series with a value at each period; the values themselves where there is one series. */
  means: readonly Value[];
  /** A value to reach by a year, with the name that stands on its line. */
  target?: { name: string; value: number; by: Period } | undefined;
  /** The limit that each period is held against, under their common name, and the day on which that limit begins. */
  limits?: { name: string; of: (period: Period) => Value; from: (period: Period) => IsoDate | undefined } | undefined;
  /** Days from which figures are made in another way, each with its name. */
  breaks?: readonly { from: IsoDate; name: string }[] | undefined;
  /** The last period where it is not over yet. */
  running?: Period | undefined;
  /** The value it set out from. */
  baseline?: YearValue | undefined;
};

/**
 * The main chart of an indicator: columns where one series has a figure a year, else a line a series, faint,
 * with their mean in front. Targets and limits stand in the yearly view only, which they speak of.
 */
export function drawIndicator(plot: Plot, lang: Lang): Drawing {
  const { frequency, series, means } = plot;
  const written = wording(plot, lang);
  if (frequency === 'yearly' && series.every(({ id }) => id === ''))
    return drawColumns({
      ...written,
      periods: plot.periods,
      values: means,
      gap: t(lang, 'indicator.gap'),
      running: plot.running === undefined ? undefined : { period: plot.running, label: t(lang, 'indicator.notYet') },
      limits: limitSteps(plot, plot.periods, lang),
      breaks: breaksIn(plot, plot.periods),
    });
  const target = frequency === 'yearly' ? targetWay(plot) : undefined;
  const periods = target?.periods ?? plot.periods;
  const several = series.length > 1;
  const lines: Line[] = [
    ...(several ? series.map((one): Line => ({ ...one, role: 'faint' })) : []),
    { id: 'mean', name: several ? t(lang, 'indicator.mean') : written.name, role: 'line', values: means },
  ];
  return drawLines({
    ...written,
    periods,
    periodWords: (period) => periodWords(period, lang),
    tick: yearTick(periods),
    lines,
    target,
    limits: frequency === 'yearly' ? limitSteps(plot, periods, lang) : undefined,
    breaks: breaksIn(plot, periods),
  });
}

/** One year a line over the twelve months: the season apart from the trend. */
export function drawYears(plot: Plot, lang: Lang): Drawing {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const lines = yearsOf(plot).map(({ year, values }, index): Line => ({
    id: year,
    name: year,
    role: `year-${(index % 6) + 1}` as MarkRole,
    values,
    label: true,
  }));
  return drawLines({
    ...wording(plot, lang),
    periods: months,
    periodWords: (month) => formatMonthName(month, lang),
    tick: (month) => formatMonthName(month, lang),
    lines,
  });
}

/** The means of a monthly view year by year, twelve values each. */
export function yearsOf({ periods, means }: Pick<Plot, 'periods' | 'means'>): { year: string; values: Value[] }[] {
  const byYear = Map.groupBy(periods, yearOf);
  return [...byYear].map(([year, own]) => ({
    year,
    values: Array.from({ length: 12 }, (_, month) => {
      const period = own.find((one) => Number(one.slice(5)) === month + 1);
      return period === undefined ? undefined : means[periods.indexOf(period)];
    }),
  }));
}

/** One series in front of the mean of all, small, on an axis that all small charts share. */
export function drawSmall(plot: Plot, series: PlottedSeries, lang: Lang): Drawing {
  const top = max(plot.series.flatMap(({ values }) => values.filter((value) => value !== undefined))) ?? 0;
  return drawLines({
    ...wording(plot, lang),
    periods: plot.periods,
    periodWords: (period) => periodWords(period, lang),
    tick: yearTick(plot.periods, 2),
    lines: [
      { id: 'mean', name: t(lang, 'indicator.mean'), role: 'faint', values: plot.means },
      { ...series, role: 'line' },
    ],
    top,
    size: 'small',
  });
}

/** The limit of each period, named with its figure and with each later one from the day on which it begins. */
function limitSteps({ limits }: Plot, periods: readonly Period[], lang: Lang) {
  if (!limits) return undefined;
  const values = periods.map((period) => limits.of(period));
  const figures = values.flatMap((value, index) => {
    if (value === undefined || value === values[index - 1]) return [];
    const figure = formatNumber(value, lang);
    return values.findIndex((one) => one !== undefined) === index
      ? [` ${figure}`]
      : [t(lang, 'indicator.limitFrom', { value: figure, begin: beginWords(limits.from(periods[index]!) ?? periods[index]!, lang) })];
  });
  return { name: limits.name + figures.join(''), values };
}

/** When a limit begins, as short as is exact: a year where it is New Year, a month where it is its first day. */
function beginWords(from: IsoDate | Period, lang: Lang): string {
  if (from.length === 4 || from.endsWith('-01-01')) return t(lang, 'period.year', { year: yearOf(from) });
  return from.endsWith('-01') ? formatMonth(from.slice(0, 7), lang) : formatDate(from, lang);
}

/** Changes of method after the first period; what lies before all figures parts nothing. */
const breaksIn = ({ breaks = [] }: Plot, periods: readonly Period[]) =>
  breaks.map(({ from, name }) => ({ before: firstFrom(periods, from), name })).filter(({ before }) => before > 0);

/** The line of a target over the years, from the baseline to the target. */
function targetWay({ target, baseline, periods: years }: Plot) {
  if (!target || !baseline || !years.length) return undefined;
  const { name, value } = target;
  const last = years.at(-1)!;
  const periods = periodsBetween(years[0]!, target.by > last ? target.by : last, 'yearly');
  const by = Number(target.by);
  const values = periods.map((year): Value => {
    if (year < baseline.year || Number(year) > by) return undefined;
    return baseline.value + ((value - baseline.value) * (Number(year) - Number(baseline.year))) / (by - Number(baseline.year));
  });
  return { name, periods, values };
}

const wording = ({ name, measuredIn, decimals }: Plot, lang: Lang) => ({
  name,
  measuredIn,
  format: (value: number) => formatNumber(value, lang, decimals),
  formatTick: (value: number) => formatNumber(value, lang),
});

/** A year's name under its first period, or under every second one. */
const yearTick =
  (periods: readonly Period[], every = 1) =>
  (period: Period): string | undefined => {
    const year = yearOf(period);
    const isFirst = period.length === 4 || period === `${year}-01` || period === `${year}-Q1`;
    const years = [...new Set(periods.map(yearOf))];
    return isFirst && years.indexOf(year) % every === (every === 1 ? 0 : 1) ? year : undefined;
  };
