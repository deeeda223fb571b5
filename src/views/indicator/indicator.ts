import { ownFileAddress } from '../../schemas/own-files.ts';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { MethodBreak } from '../../schemas/indicator.ts';
import { addressOf, pictureAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { embedOf, type ChartEmbed } from '../embed.ts';
import { taskLink, type Link, type Marked } from '../links.ts';
import { datasetOf, type StructuredThing } from '../structured-data.ts';
import { indicatorCharts, shownFrequencies, type IndicatorCharts } from './charts.ts';
import { indicatorCourse, type IndicatorCourse } from './course.ts';
import { indicatorFacts, type IndicatorFacts } from './facts.ts';
import { indicatorLimits, type IndicatorLimits } from './limits.ts';
import { indicatorSeries, type IndicatorSeries } from './series.ts';
import { figureTable, type FigureTable } from './table.ts';

/** All that an indicator's page shows. */
export type IndicatorView = {
  id: string;
  name: Marked;
  reading: string;
  things: StructuredThing[];
  charts: IndicatorCharts;
  /** Days from which its figures are made in another way. */
  breaks: readonly MethodBreak[];
  limits?: IndicatorLimits | undefined;
  course?: IndicatorCourse | undefined;
  /** Its figures at each frequency, the longest first. */
  tables: FigureTable[];
  downloads: { table: string; picture: string };
  embed: ChartEmbed;
  facts: IndicatorFacts;
  /** When it was last held against its sources, and against which texts. */
  checked: { on?: IsoDate | undefined; against?: Translated | undefined };
  tasks: Link[];
  series: IndicatorSeries;
};

/** An indicator for its page in a language. `origin` is the portal's own address. */
export function indicatorView(store: Store, indicator: Entry<'indicators'>, lang: Lang, origin: string): IndicatorView {
  const { id, fields } = indicator;
  return {
    id,
    name: inLanguage(fields.name, lang),
    reading: inLanguage(fields.reading, lang).text,
    things: [datasetOf(store, indicator, lang, origin)],
    charts: indicatorCharts(store, indicator, lang),
    breaks: fields.breaks,
    limits: indicatorLimits(store, indicator, lang),
    course: indicatorCourse(store, indicator, lang),
    tables: shownFrequencies(store, indicator)
      .toReversed()
      .map((frequency) => figureTable(store, indicator, frequency, lang)),
    downloads: { table: ownFileAddress('indicators', id, 'csv'), picture: pictureAddress(id, lang) },
    embed: embedOf(
      store,
      { title: inLanguage(fields.name, lang).text, page: addressOf('indicators', id, lang), picture: pictureAddress(id, lang) },
      lang,
      origin,
    ),
    facts: indicatorFacts(store, indicator, lang),
    checked: { on: fields.checkedOn, against: fields.checkedAgainst },
    tasks: store
      .all('tasks')
      .filter((task) => task.fields.indicator === id)
      .map((task) => taskLink(task, lang)),
    series: indicatorSeries(store, indicator, lang),
  };
}
