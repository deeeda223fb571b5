import type { Drawing } from '../../charts/drawing.ts';
import { drawIndicator, type Plot } from '../../charts/indicator.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { Frequency } from '../../domain/periods.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { baselineOf, viewOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';

/** An indicator at a frequency, as its charts draw it in a language. */
export function plotOf(store: Store, indicator: Entry<'indicators'>, frequency: Frequency, lang: Lang): Plot {
  const { name, measuredIn, decimals, target } = indicator.fields;
  const { periods, series, means } = viewOf(store, indicator, frequency);
  return {
    name: inLanguage(name, lang).text,
    measuredIn: inLanguage(measuredIn, lang).text,
    decimals,
    frequency,
    periods,
    series: series.map((one) => ({ id: one.id, name: inLanguage(one.name, lang).text, values: one.values })),
    means,
    target: target && {
      name: `${inLanguage(target.name, lang).text} ${formatNumber(target.value, lang, decimals)}`,
      value: target.value,
      by: target.by,
    },
    baseline: baselineOf(store, indicator),
  };
}

/** The main chart of an indicator at a frequency. */
export const indicatorDrawing = (store: Store, indicator: Entry<'indicators'>, lang: Lang, frequency: Frequency): Drawing =>
  drawIndicator(plotOf(store, indicator, frequency, lang), lang);
