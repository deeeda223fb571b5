import type { Entry } from '../../content/entry.ts';
import { isGood } from '../../domain/progress/course.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { Frequency } from '../../domain/days/periods.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { periodWords } from '../../i18n/periods.ts';
import { addressOf } from '../../store/address.ts';
import { courseOfIndicator, frequenciesOf, latestPeriod, limitCourses, periodsOf, viewOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link } from '../links.ts';

/** An indicator in a list: the time it covers, its latest whole value, whether it is on course, and its source. */
export type IndicatorRow = {
  page: Link;
  range: string;
  latest?: { value: string; measuredIn: Translated; period: string } | undefined;
  /** Whether its latest whole year kept its limit and is on course for its target; undefined where it has neither. */
  course?: { isGood: boolean; href: string } | undefined;
  source: Translated;
};

export const indicatorRows = (store: Store, indicators: readonly Entry<'indicators'>[], lang: Lang): IndicatorRow[] =>
  indicators.map((indicator) => {
    const { id, fields } = indicator;
    const { first, last } = periodsOf(store.observations(id));
    const latest = latestPeriod(viewOf(store, indicator, frequenciesOf(indicator).at(-1)!));
    const limit = limitCourses(store, indicator).at(-1);
    const courses = [limit, courseOfIndicator(store, indicator)].filter((one) => one !== undefined);
    const href = addressOf('indicators', id, lang);
    return {
      page: linkOf(href, inLanguage(fields.name, lang)),
      range: first === last ? first : `${first} – ${last}`,
      latest: latest && {
        value: formatNumber(latest.value, lang, fields.decimals),
        measuredIn: fields.measuredIn,
        period: periodWords(latest.period, lang),
      },
      course: courses.length ? { isGood: courses.every(isGood), href: `${href}#${limit ? 'limits' : 'course'}` } : undefined,
      source: fields.source.title,
    };
  });

/** From few values to many. */
const frequencies = ['yearly', 'quarterly', 'monthly'] as const satisfies readonly Frequency[];

/** The indicators by how often they are measured; what none is measured by is left out. */
export const indicatorsByFrequency = (store: Store, lang: Lang): { frequency: Frequency; indicators: IndicatorRow[] }[] =>
  frequencies
    .map((frequency) => ({
      frequency,
      indicators: indicatorRows(
        store,
        store.all('indicators').filter(({ fields }) => fields.frequency === frequency),
        lang,
      ),
    }))
    .filter(({ indicators }) => indicators.length > 0);
