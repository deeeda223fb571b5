import type { Entry } from '../content/entry.ts';
import { yearOf } from '../domain/days/calendar.ts';
import { aggregate, isValid, plainMean, type Aggregate, type Observation } from '../domain/progress/aggregate.ts';
import { limitCourse, targetCourse, type LimitCourse, type TargetCourse, type YearValue } from '../domain/progress/course.ts';
import type { Translated } from '../domain/language.ts';
import { periodsBetween, type Frequency, type Period } from '../domain/days/periods.ts';
import type { Limit } from '../schemas/indicator.ts';
import type { Store } from './store.ts';

type Indicator = Entry<'indicators'>;
type Value = number | undefined;

/** One series of a view: a value for each period of the view, undefined where nothing valid was measured. */
export type Series = {
  /** The station or unit; empty where the indicator has one series only. */
  id: string;
  name: Translated;
  values: Value[];
  /** What the values sum up, in a view of longer periods than were measured. */
  aggregates?: (Aggregate | undefined)[];
};

/** An indicator at one frequency: every period from the first to the last, with a value or a gap for each series. */
export type SeriesView = {
  frequency: Frequency;
  periods: Period[];
  series: Series[];
  /** The mean of the series with a value, each counting the same; the values themselves where there is one series. */
  means: Value[];
};

/** The frequencies an indicator can be seen at: its own first, then the longer ones that its months add up to. */
export const frequenciesOf = ({ fields }: Indicator): Frequency[] =>
  fields.frequency === 'monthly' ? ['monthly', 'quarterly', 'yearly'] : [fields.frequency];

/** First and last period of a series of observations; empty where there is none. */
export function periodsOf(observations: readonly Observation[]): { first: Period; last: Period } {
  const periods = observations.map(({ period }) => period).toSorted();
  return { first: periods[0] ?? '', last: periods.at(-1) ?? '' };
}

/** An indicator at a frequency. Aggregates that are not whole are kept, but are no values. */
export function viewOf(store: Store, indicator: Indicator, frequency: Frequency): SeriesView {
  const observations = store.observations(indicator.id);
  const own = indicator.fields.frequency;
  const groups = [...Map.groupBy(observations, ({ series }) => series ?? '')];
  const { first, last } = periodsOf(observations);
  if (!first) return { frequency, periods: [], series: [], means: [] };
  const measured = periodsBetween(first, last, own);
  const periods = frequency === own ? measured : periodsBetween(first, last, frequency);
  const series = groups.map(([id, values]): Series => {
    const name = nameOfSeries(store, indicator, id);
    if (frequency === own) {
      const byPeriod = new Map(values.filter(isValidAt(own)).map(({ period, value }) => [period, value]));
      return { id, name, values: periods.map((period) => byPeriod.get(period)) };
    }
    const byPeriod = new Map(aggregate(values, frequency as 'quarterly' | 'yearly').map((one) => [one.period, one]));
    const aggregates = periods.map((period) => byPeriod.get(period));
    return { id, name, aggregates, values: aggregates.map((one) => (one?.whole ? one.value : undefined)) };
  });
  return { frequency, periods, series, means: periods.map((_, index) => plainMean(series.map(({ values }) => values[index]))) };
}

/** Valid hours are judged month by month; other periods count as they are given. */
const isValidAt =
  (frequency: Frequency) =>
  (observation: Observation): boolean =>
    frequency === 'monthly' ? isValid(observation) : observation.value !== undefined;

/** The name of a station or unit of an indicator. */
function nameOfSeries(store: Store, indicator: Indicator, id: string): Translated {
  if (id === '') return indicator.fields.name;
  const { seriesAre } = indicator.fields.table;
  return (seriesAre === 'stations' ? store.find('stations', id) : store.find('units', id))?.fields.name ?? { zh: id };
}

/** The district a series belongs to: that of its station, or the unit itself. */
export function unitOfSeries(store: Store, indicator: Indicator, id: string): string | undefined {
  return indicator.fields.table.seriesAre === 'stations' ? store.find('stations', id)?.fields.unit : store.find('units', id)?.id;
}

/** Means by district of the series that lie in it, for one period of a view; districts without a value are left out. */
export function districtMeans(store: Store, indicator: Indicator, view: SeriesView, period: Period): Map<string, number> {
  const index = view.periods.indexOf(period);
  const byUnit = Map.groupBy(view.series, ({ id }) => unitOfSeries(store, indicator, id) ?? '');
  const means = new Map<string, number>();
  for (const [unit, series] of byUnit) {
    const mean = plainMean(series.map(({ values }) => values[index]));
    if (unit && mean !== undefined) means.set(unit, mean);
  }
  return means;
}

/** The newest period of a view for which it has a mean. */
export function latestPeriod(view: SeriesView): { period: Period; value: number } | undefined {
  const index = view.means.findLastIndex((value) => value !== undefined);
  return index < 0 ? undefined : { period: view.periods[index]!, value: view.means[index]! };
}

/** The yearly values of an indicator: as published, or the means of its series over whole years. */
export function yearValues(store: Store, indicator: Indicator): YearValue[] {
  const frequency = frequenciesOf(indicator).at(-1)!;
  if (frequency !== 'yearly') return [];
  const view = viewOf(store, indicator, frequency);
  return view.periods.flatMap((year, index) => (view.means[index] === undefined ? [] : [{ year, value: view.means[index] }]));
}

/** The value an indicator set out from, typed or its own of that year. */
export function baselineOf(store: Store, indicator: Indicator): YearValue | undefined {
  const { baseline } = indicator.fields;
  if (!baseline) return undefined;
  if (baseline.value !== undefined) return { year: baseline.year, value: baseline.value };
  return yearValues(store, indicator).find(({ year }) => year === baseline.year);
}

/** Those of years that are over: the one that is running is judged by nothing, also where it has a value. */
const endedYears = (store: Store, indicator: Indicator): YearValue[] =>
  yearValues(store, indicator).filter(({ year }) => year < yearOf(store.asOf));

/** Whether an indicator is on course for its target; undefined without a target or a value. */
export function courseOfIndicator(store: Store, indicator: Indicator): TargetCourse | undefined {
  const { target, better } = indicator.fields;
  if (!target || !better) return undefined;
  return targetCourse(target, better, baselineOf(store, indicator), endedYears(store, indicator), yearOf(store.asOf));
}

/** Whether each whole year of an indicator kept the limit of its own time; years without a limit are left out. */
export function limitCourses(store: Store, indicator: Indicator): LimitCourse<Limit>[] {
  const { limits, better } = indicator.fields;
  if (!better) return [];
  return endedYears(store, indicator).flatMap((year) => limitCourse(limits, better, year) ?? []);
}
