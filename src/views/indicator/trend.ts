import type { Drawing } from '../../charts/drawing.ts';
import { drawSpark } from '../../charts/spark.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import { frequenciesOf, yearValues } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link } from '../links.ts';
import { plotOf } from './plot.ts';

/** How an indicator went from its first year to its latest, as a picture with its figure. */
export type IndicatorTrend = {
  page: Link;
  latest: { year: string; value: string; measuredIn: string };
  /** From the first year to the latest in a sentence. */
  text: string;
  source: string;
  chart: { drawing: Drawing; id: string; title: string; description: string };
  /** The limit that held at the end of the latest year, and that the dashed line shows it; undefined where it has none. */
  limit?: string | undefined;
};

/** Undefined for an indicator without two years to compare, or whose first year was zero. */
export function indicatorTrend(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorTrend | undefined {
  const { id, fields } = indicator;
  const years = yearValues(store, indicator);
  const [first, latest] = [years[0], years.at(-1)];
  if (!first || !latest || first === latest || first.value === 0) return undefined;
  const textOf = (text: typeof fields.name) => inLanguage(text, lang).text;
  const figure = (value: number) => formatNumber(value, lang, fields.decimals);
  const plot = plotOf(store, indicator, frequenciesOf(indicator).at(-1)!, lang);
  const limit = plot.limits?.of(latest.year);
  const change = ((latest.value - first.value) / first.value) * 100;
  return {
    page: linkOf(addressOf('indicators', id, lang), inLanguage(fields.name, lang)),
    latest: { year: latest.year, value: figure(latest.value), measuredIn: textOf(fields.measuredIn) },
    text: t(lang, change < 0 ? 'home.trendDown' : 'home.trendUp', {
      from: first.year,
      first: figure(first.value),
      to: latest.year,
      latest: figure(latest.value),
      percent: formatNumber(Math.abs(change), lang, 1),
    }),
    source: textOf(fields.source.title),
    chart: {
      drawing: drawSpark(plot.means, plot.limits && plot.periods.map(plot.limits.of)),
      id: `trend-${id}`,
      title: t(lang, 'indicator.chart', { name: textOf(fields.name) }),
      description: textOf(fields.reading),
    },
    limit: limit === undefined ? undefined : t(lang, 'home.trendLimit', { limit: formatNumber(limit, lang) }),
  };
}
