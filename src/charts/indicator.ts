import type { Entry } from '../content/entry.ts';
import type { Lang } from '../domain/language.ts';
import { periodsBetween, type Frequency, type Period } from '../domain/periods.ts';
import { formatMonthName, formatNumber, inLanguage, t } from '../i18n/index.ts';
import { periodWords } from '../i18n/periods.ts';
import { baselineOf, viewOf, type IndicatorView, type Series } from '../store/series.ts';
import type { Store } from '../store/store.ts';
import { drawColumns } from './columns.ts';
import type { Drawing, Role } from './drawing.ts';
import { drawLines, type Line } from './lines.ts';

type Indicator = Entry<'indicators'>;
type Value = number | undefined;

/**
 * The main chart of an indicator at a frequency: columns where one series has a figure a year, else a line a
 * series, faint, with their mean in front. A target stands in the yearly view only, which it speaks of.
 */
export function drawIndicator(store: Store, indicator: Indicator, lang: Lang, frequency: Frequency): Drawing {
  const view = viewOf(store, indicator, frequency);
  const words = wording(indicator, lang);
  if (frequency === 'yearly' && view.series.every(({ id }) => id === '')) {
    const { target } = indicator.fields;
    return drawColumns({
      ...words,
      periods: view.periods,
      values: view.means,
      gap: t(lang, 'indicator.gap'),
      target: target && { name: targetName(indicator, lang), value: target.value },
    });
  }
  const target = frequency === 'yearly' ? targetWay(store, indicator, view.periods, lang) : undefined;
  const periods = target?.periods ?? view.periods;
  const several = view.series.length > 1;
  const lines: Line[] = [
    ...(several
      ? view.series.map((series): Line => ({
          id: series.id,
          name: inLanguage(series.name, lang).words,
          role: 'faint',
          values: series.values,
        }))
      : []),
    { id: 'mean', name: several ? t(lang, 'indicator.mean') : words.name, role: 'line', values: view.means },
  ];
  return drawLines({ ...words, periods, periodWords: (period) => periodWords(period, lang), tick: yearTick(periods), lines, target });
}

/** One year a line over the twelve months: the season apart from the trend. */
export function drawYears(indicator: Indicator, view: IndicatorView, lang: Lang): Drawing {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const lines = yearsOf(view).map(({ year, values }, index): Line => ({
    id: year,
    name: year,
    role: `year-${(index % 6) + 1}` as Role,
    values,
    label: true,
  }));
  return drawLines({
    ...wording(indicator, lang),
    periods: months,
    periodWords: (month) => formatMonthName(month, lang),
    tick: (month) => formatMonthName(month, lang),
    lines,
  });
}

/** The means of a monthly view year by year, twelve values each. */
export function yearsOf(view: IndicatorView): { year: string; values: Value[] }[] {
  const byYear = Map.groupBy(view.periods, (period) => period.slice(0, 4));
  return [...byYear].map(([year, periods]) => ({
    year,
    values: Array.from({ length: 12 }, (_, month) => {
      const period = periods.find((one) => Number(one.slice(5)) === month + 1);
      return period === undefined ? undefined : view.means[view.periods.indexOf(period)];
    }),
  }));
}

/** One series in front of the mean of all, small, on an axis that all small charts share. */
export function drawSmall(indicator: Indicator, view: IndicatorView, series: Series, lang: Lang): Drawing {
  const top = Math.max(...view.series.flatMap(({ values }) => values.filter((value) => value !== undefined)));
  return drawLines({
    ...wording(indicator, lang),
    periods: view.periods,
    periodWords: (period) => periodWords(period, lang),
    tick: yearTick(view.periods, 2),
    lines: [
      { id: 'mean', name: t(lang, 'indicator.mean'), role: 'faint', values: view.means },
      { id: series.id, name: inLanguage(series.name, lang).words, role: 'line', values: series.values },
    ],
    top,
    size: 'small',
  });
}

/** A target's name with its value and year, as it stands on its line. */
export function targetName({ fields }: Indicator, lang: Lang): string {
  const { target, decimals } = fields;
  return target ? `${inLanguage(target.name, lang).words} ${formatNumber(target.value, lang, decimals)}` : '';
}

/** The line of a target over the years: level for a limit, from the baseline to the target for a goal. */
function targetWay(store: Store, indicator: Indicator, years: readonly Period[], lang: Lang) {
  const { target } = indicator.fields;
  if (!target || !years.length) return undefined;
  const name = targetName(indicator, lang);
  if (target.by === undefined) return { name, periods: years, values: years.map(() => target.value) };
  const last = years.at(-1)!;
  const periods = periodsBetween(years[0]!, target.by > last ? target.by : last, 'yearly');
  const baseline = baselineOf(store, indicator);
  const by = Number(target.by);
  const values = periods.map((year): Value => {
    if (!baseline || year < baseline.year || Number(year) > by) return undefined;
    return baseline.value + ((target.value - baseline.value) * (Number(year) - Number(baseline.year))) / (by - Number(baseline.year));
  });
  return { name, periods, values };
}

function wording({ fields }: Indicator, lang: Lang) {
  return {
    name: inLanguage(fields.name, lang).words,
    unit: inLanguage(fields.unit, lang).words,
    format: (value: number) => formatNumber(value, lang, fields.decimals),
    formatTick: (value: number) => formatNumber(value, lang),
  };
}

/** A year's name under its first period, or under every second one. */
const yearTick =
  (periods: readonly Period[], every = 1) =>
  (period: Period): string | undefined => {
    const year = period.slice(0, 4);
    const isFirst = period.length === 4 || period === `${year}-01` || period === `${year}-Q1`;
    const years = [...new Set(periods.map((one) => one.slice(0, 4)))];
    return isFirst && years.indexOf(year) % every === (every === 1 ? 0 : 1) ? year : undefined;
  };
