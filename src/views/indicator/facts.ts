import type { Entry } from '../../content/entry.ts';
import type { YearValue } from '../../domain/progress/course.ts';
import type { Lang } from '../../domain/language.ts';
import type { Fields } from '../../schemas/index.ts';
import { directions, frequencies } from '../../schemas/indicator.ts';
import { baselineOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';

/** What an indicator is and where it comes from. */
export type IndicatorFacts = Pick<
  Fields<'indicators'>,
  'definition' | 'measuredIn' | 'decimals' | 'method' | 'source' | 'licence' | 'citation' | 'revisions'
> & {
  frequency: string;
  /** Only means over enough valid hours count. */
  hasValidHours: boolean;
  better?: string | undefined;
  baseline?: YearValue | undefined;
};

export function indicatorFacts(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorFacts {
  const { definition, measuredIn, decimals, method, source, licence, citation, revisions, frequency, better, table } = indicator.fields;
  return {
    definition,
    measuredIn,
    decimals,
    method,
    source,
    licence,
    citation,
    revisions,
    frequency: frequencies[frequency][lang],
    hasValidHours: Boolean(table.validHours),
    better: better && directions[better][lang],
    baseline: baselineOf(store, indicator),
  };
}
