import type { Drawing } from '../../charts/drawing.ts';
import { drawSmall, drawYears, yearsOf } from '../../charts/indicator.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import { districtMeans, frequenciesOf, latestPeriod, unitOfSeries, viewOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { districtTiles, type DistrictTile } from '../unit/district-tiles.ts';
import { plotOf } from './plot.ts';

/** A series by itself in front of the mean of all. */
export type SmallChart = { id: string; name: Translated; title: string; district?: Translated | undefined; drawing: Drawing };

/** An indicator of many figures compared: year with year, district with district, series with series. */
export type IndicatorSeries = {
  id: string;
  /** Its months year by year, twelve cells each in words; undefined before there are two years. */
  years?: { drawing: Drawing; rows: { year: string; cells: string[] }[] } | undefined;
  districts?: { period: string; measuredIn: string; tiles: DistrictTile[] } | undefined;
  /** Undefined where there is one series only. */
  series?: { areStations: boolean; charts: SmallChart[] } | undefined;
};

export function indicatorSeries(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorSeries {
  const { id, fields } = indicator;
  const own = plotOf(store, indicator, fields.frequency, lang);
  const several = own.series.length > 1;
  const years = fields.frequency === 'monthly' ? yearsOf(own) : [];
  const figure = (value: number) => formatNumber(value, lang, fields.decimals);
  return {
    id,
    years:
      years.length > 1
        ? {
            drawing: drawYears(own, lang),
            rows: years.map(({ year, values }) => ({
              year,
              cells: values.map((value) => (value === undefined ? t(lang, 'indicator.gap') : figure(value))),
            })),
          }
        : undefined,
    districts: several ? districts(store, indicator, lang) : undefined,
    series: several ? { areStations: fields.table.seriesAre === 'stations', charts: smallCharts(store, indicator, lang) } : undefined,
  };
}

/** The means of the districts in the newest period of the broadest view, shaded by thirds of their span. */
function districts(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorSeries['districts'] {
  const { measuredIn, decimals } = indicator.fields;
  const broadest = viewOf(store, indicator, frequenciesOf(indicator).at(-1)!);
  const latest = latestPeriod(broadest);
  if (!latest) return undefined;
  const means = districtMeans(store, indicator, broadest, latest.period);
  const most = Math.max(0, ...means.values());
  const least = Math.min(most, ...means.values());
  const shade = (value: number) =>
    most === least ? 2 : ((1 + Math.min(2, Math.floor(((value - least) / (most - least)) * 3))) as 1 | 2 | 3);
  return {
    period: latest.period,
    measuredIn: inLanguage(measuredIn, lang).text,
    tiles: districtTiles(store.districts(), ({ id }) => {
      const value = means.get(id);
      return value === undefined
        ? { value: '–', text: t(lang, 'indicator.noStation') }
        : { value: formatNumber(value, lang, decimals), level: shade(value), href: addressOf('units', id, lang) };
    }),
  };
}

function smallCharts(store: Store, indicator: Entry<'indicators'>, lang: Lang): SmallChart[] {
  const { frequency, table } = indicator.fields;
  const plot = plotOf(store, indicator, frequency, lang);
  return viewOf(store, indicator, frequency).series.map(({ id, name }, index) => {
    const unit = table.seriesAre === 'stations' ? unitOfSeries(store, indicator, id) : undefined;
    return {
      id,
      name,
      title: plot.series[index]!.name,
      district: unit ? store.get('units', unit).fields.name : undefined,
      drawing: drawSmall(plot, plot.series[index]!, lang),
    };
  });
}
