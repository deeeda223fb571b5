import { descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { formatMonth, formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import { periodsOf, unitOfSeries, viewOf, yearValues, type SeriesView } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link } from '../links.ts';

/** A station's means over whole years: one cell a year, in words. */
export type StationYears = { name: Translated; href: string; cells: string[] };
/** What one indicator measured at the stations of a district; `chart` opens its chart with them in front. */
export type DistrictFigures = { chart: Link; measuredIn: string; stations: StationYears[] };

/** The air of a district as far as its public data go, and of the whole city, which go further. */
export type DistrictAir = {
  years: string[];
  figures: DistrictFigures[];
  /** The months from which and to which the stations' data are held; undefined where no station stands in the district. */
  months?: { from: string; to: string } | undefined;
  city?: { page: Link; year: string; value: string; measuredIn: string } | undefined;
};

/** Undefined for a department, and where the portal has no station at all. */
export function districtAir(store: Store, unit: Entry<'units'>, lang: Lang): DistrictAir | undefined {
  const measured = store
    .all('indicators')
    .filter(({ fields }) => fields.table.series !== undefined && fields.table.seriesAre === 'stations');
  if (unit.fields.kind === 'department' || measured.length === 0) return undefined;
  const here = measured.flatMap((indicator) => {
    const stations = stationsOf(store, indicator, unit.id);
    return stations.length ? [{ indicator, stations, view: viewOf(store, indicator, 'yearly') }] : [];
  });
  const years = [...new Set(here.flatMap(({ view, stations }) => wholeYears(view, stations)))].toSorted();
  return {
    years,
    figures: here
      .toSorted((a, b) => descending(rank(a.indicator), rank(b.indicator)))
      .map(({ indicator, stations, view }) => figuresOf(indicator, stations, view, years, lang)),
    months: monthsOf(
      store,
      here.map(({ indicator }) => indicator),
      lang,
    ),
    city: cityFigure(store, lang),
  };
}

const stationsOf = (store: Store, indicator: Entry<'indicators'>, unit: string): string[] =>
  [...new Set(store.observations(indicator.id).flatMap(({ series }) => series ?? []))].filter(
    (series) => unitOfSeries(store, indicator, series) === unit,
  );

/** What is held against a target comes first, then what has a limit. */
const rank = ({ fields }: Entry<'indicators'>): number => (fields.target ? 2 : fields.limits.length ? 1 : 0);

const wholeYears = (view: SeriesView, stations: readonly string[]): string[] =>
  view.periods.filter((_, index) => view.series.some(({ id, values }) => stations.includes(id) && values[index] !== undefined));

function figuresOf(
  { id, fields }: Entry<'indicators'>,
  stations: readonly string[],
  view: SeriesView,
  years: readonly string[],
  lang: Lang,
): DistrictFigures {
  const page = addressOf('indicators', id, lang);
  const asked = new URLSearchParams(stations.map((station) => ['series', station]));
  return {
    chart: linkOf(`${page}?${asked}`, inLanguage(fields.name, lang)),
    measuredIn: inLanguage(fields.measuredIn, lang).text,
    stations: view.series
      .filter((series) => stations.includes(series.id))
      .map((series) => ({
        name: series.name,
        href: `${page}#series-${series.id}`,
        cells: years.map((year) => {
          const value = series.values[view.periods.indexOf(year)];
          return value === undefined ? t(lang, 'indicator.gap') : formatNumber(value, lang, fields.decimals);
        }),
      })),
  };
}

function monthsOf(store: Store, indicators: readonly Entry<'indicators'>[], lang: Lang): DistrictAir['months'] {
  const { first, last } = periodsOf(indicators.flatMap(({ id }) => store.observations(id)));
  return first ? { from: formatMonth(first, lang), to: formatMonth(last, lang) } : undefined;
}

/** The latest year of the indicator that the portal opens with. */
function cityFigure(store: Store, lang: Lang): DistrictAir['city'] {
  const indicator = store.portal.homeIndicator === undefined ? undefined : store.find('indicators', store.portal.homeIndicator);
  const latest = indicator && yearValues(store, indicator).at(-1);
  if (!indicator || !latest) return undefined;
  const { name, decimals, measuredIn } = indicator.fields;
  return {
    page: linkOf(addressOf('indicators', indicator.id, lang), inLanguage(name, lang)),
    year: latest.year,
    value: formatNumber(latest.value, lang, decimals),
    measuredIn: inLanguage(measuredIn, lang).text,
  };
}
