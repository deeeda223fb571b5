import type { Entry } from '../../content/entry.ts';
import { plusDays, type IsoDate } from '../../domain/days/calendar.ts';
import { isGood, type LimitCourse } from '../../domain/progress/course.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { limitOn } from '../../domain/law/limits.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Limit } from '../../schemas/indicator.ts';
import { limitCourses } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';

/** A limit with the time it holds for. */
export type LimitRow = { span: string; value: string; name: Translated; standard: Translated; source: Limit['source']; isNow: boolean };

/** Limits in their order, and from when on none is known where they end on a day to come. */
export type LimitTable = { rows: LimitRow[]; later?: string | undefined };

/** The limits of an indicator over time, and whether its latest whole year kept the one of its own time. */
export type IndicatorLimits = {
  /** Undefined where there is no year to judge. */
  judgement?: { isGood: boolean; text: string } | undefined;
  yearly: LimitTable;
  /** Those of the 24-hour mean, against which no year is held. */
  daily: LimitTable;
};

/** Undefined for an indicator without limits. */
export function indicatorLimits(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorLimits | undefined {
  const { limits, dailyLimits, decimals } = indicator.fields;
  if (limits.length === 0) return undefined;
  const latest = limitCourses(store, indicator).at(-1);
  return {
    judgement: latest && { isGood: isGood(latest), text: judgementText(latest, decimals, lang) },
    yearly: { rows: limitRows(limits, store.asOf, lang), later: laterWords(limits, store.asOf, lang) },
    daily: { rows: limitRows(dailyLimits, store.asOf, lang), later: laterWords(dailyLimits, store.asOf, lang) },
  };
}

function limitRows(limits: readonly Limit[], asOf: IsoDate, lang: Lang): LimitRow[] {
  const now = limitOn(limits, asOf);
  return limits.map((limit) => ({
    span: spanWords(limit, lang),
    value: formatNumber(limit.value, lang),
    name: limit.name,
    standard: limit.standard,
    source: limit.source,
    isNow: limit === now,
  }));
}

function laterWords(limits: readonly Limit[], asOf: IsoDate, lang: Lang): string | undefined {
  const to = limits.at(-1)?.to;
  return to !== undefined && to >= asOf ? t(lang, 'indicator.limits.later', { date: formatDate(plusDays(to, 1), lang) }) : undefined;
}

const judgementText = ({ status, latest, limit }: LimitCourse<Limit>, decimals: number, lang: Lang): string =>
  t(lang, `indicator.course.${status}`, {
    year: latest.year,
    value: formatNumber(latest.value, lang, decimals),
    limit: formatNumber(limit.value, lang),
    standard: inLanguage(limit.standard, lang).text,
  });

function spanWords({ from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined }, lang: Lang): string {
  const dates = { from: from ? formatDate(from, lang) : '', to: to ? formatDate(to, lang) : '' };
  if (from && to) return t(lang, 'period.fromTo', dates);
  if (from) return t(lang, 'indicator.limits.from', dates);
  return to ? t(lang, 'indicator.limits.to', dates) : t(lang, 'indicator.limits.always');
}
