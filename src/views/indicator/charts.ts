import type { Drawing } from '../../charts/drawing.ts';
import { drawIndicator } from '../../charts/indicator.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { Frequency } from '../../domain/days/periods.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { frequenciesOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { limitsDrawn } from './limits-drawn.ts';
import { plotOf } from './plot.ts';

/** An indicator's chart at one of its frequencies, with the series that can be brought to the front. */
export type FrequencyChart = {
  frequency: Frequency;
  drawing: Drawing;
  pick: { id: string; name: string }[];
  /** What the limits drawn in it are, in a sentence; undefined where it shows none. */
  limits?: string | undefined;
};
/** The chart of an indicator at each of its frequencies, its own first; none before there are figures. */
export type IndicatorCharts = {
  id: string;
  title: string;
  description: string;
  /** It has series, whose mean stands in front of them. */
  hasSeries: boolean;
  charts: FrequencyChart[];
};

export function indicatorCharts(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorCharts {
  const { name, reading, table } = indicator.fields;
  return {
    id: indicator.id,
    title: t(lang, 'indicator.chart', { name: inLanguage(name, lang).text }),
    description: inLanguage(reading, lang).text,
    hasSeries: table.series !== undefined,
    charts: shownFrequencies(store, indicator).map((frequency) => {
      const plot = plotOf(store, indicator, frequency, lang);
      const pick = plot.series.length > 1 ? plot.series.map((series) => ({ id: series.id, name: series.name })) : [];
      return { frequency, drawing: drawIndicator(plot, lang), pick, limits: limitsDrawn(plot, lang) };
    }),
  };
}

/** The frequencies at which figures of an indicator are shown: none before there are any. */
export const shownFrequencies = (store: Store, indicator: Entry<'indicators'>): Frequency[] =>
  store.observations(indicator.id).length ? frequenciesOf(indicator) : [];
