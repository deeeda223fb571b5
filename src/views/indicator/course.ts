import type { Entry } from '../../content/entry.ts';
import { isGood } from '../../domain/progress/course.ts';
import type { Lang } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Fields } from '../../schemas/index.ts';
import { courseOfIndicator } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';

/** Whether an indicator is on course for its target, in words, with the target and its source. */
export type IndicatorCourse = {
  /** Undefined where there is no value to judge by. */
  judgement?: { isGood: boolean; text: string } | undefined;
  /** The target lies ahead, and the way to it is judged by a line. */
  isAhead: boolean;
  target: string;
  source: NonNullable<Fields<'indicators'>['target']>['source'];
};

/** Undefined for an indicator without a target. */
export function indicatorCourse(store: Store, indicator: Entry<'indicators'>, lang: Lang): IndicatorCourse | undefined {
  const { target, decimals } = indicator.fields;
  if (!target) return undefined;
  const course = courseOfIndicator(store, indicator);
  const figure = (value: number) => formatNumber(value, lang, decimals);
  return {
    judgement: course && {
      isGood: isGood(course),
      text: t(lang, `indicator.course.${course.status}`, {
        year: course.latest.year,
        value: figure(course.latest.value),
        target: figure(target.value),
        by: target.by,
        line: 'line' in course ? figure(course.line) : '',
      }),
    },
    isAhead: course !== undefined && 'line' in course,
    target: inLanguage(target.name, lang).text,
    source: target.source,
  };
}
