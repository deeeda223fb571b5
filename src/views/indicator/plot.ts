import type { Drawing } from '../../charts/drawing.ts';
import { drawIndicator, type Plot } from '../../charts/indicator.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { limitOf } from '../../domain/law/limits.ts';
import type { Frequency, Period } from '../../domain/days/periods.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { baselineOf, viewOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';

/** An indicator at a frequency, as its charts draw it in a language. */
export function plotOf(store: Store, indicator: Entry<'indicators'>, frequency: Frequency, lang: Lang): Plot {
  const { name, measuredIn, decimals, target, limits, breaks } = indicator.fields;
  const view = viewOf(store, indicator, frequency);
  const { series, means } = view;
  const running = runningYear(store, indicator, view.periods);
  const periods = running === undefined ? view.periods : [...view.periods, running];
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
    limits: limits.length
      ? {
          name: limitNames(indicator, lang),
          of: (period) => limitOf(limits, period)?.value,
          from: (period) => limitOf(limits, period)?.from,
        }
      : undefined,
    breaks: breaks.map(({ from }) => ({ from, name: t(lang, 'indicator.break', { date: formatDate(from, lang) }) })),
    running,
    baseline: baselineOf(store, indicator),
  };
}

/** What the limits of an indicator are called, each name once. */
const limitNames = ({ fields }: Entry<'indicators'>, lang: Lang): string =>
  [...new Set(fields.limits.map(({ name }) => inLanguage(name, lang).text))].join(t(lang, 'punctuation.enumeration'));

/** The year that is not over, where all before it is drawn and its limit or method is another matter; it has no figure yet. */
function runningYear({ asOf }: Store, { fields }: Entry<'indicators'>, periods: readonly Period[]): Period | undefined {
  const year = yearOf(asOf);
  const isNext = periods.at(-1) === String(Number(year) - 1);
  return isNext && (fields.limits.length > 0 || fields.breaks.length > 0) ? year : undefined;
}

/** The main chart of an indicator at a frequency. */
export const indicatorDrawing = (store: Store, indicator: Entry<'indicators'>, lang: Lang, frequency: Frequency): Drawing =>
  drawIndicator(plotOf(store, indicator, frequency, lang), lang);
