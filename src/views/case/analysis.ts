import { min } from 'd3-array';
import { monthOf, plusMonths } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { publicityDays } from '../../domain/law/publicity-days.ts';
import { repeatMonths } from '../../domain/cases/repeat.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { markedText } from '../../i18n/marked.ts';
import { analysisAddress, analysisFile, analysisPicture } from '../../store/address.ts';
import { shortLabelOf } from '../../schemas/label.ts';
import { dimensionNames, partsOf, yearParts, type Dimension, type PartName } from '../../schemas/case/case-analysis.ts';
import { analysis, dimensions, type AnalysisRow } from '../../store/cases/analysis.ts';
import type { Store } from '../../store/store.ts';
import { demoNote, isInvented, withMark } from '../demonstration.ts';
import { embedOf, type ChartEmbed } from '../embed.ts';
import { districtLists } from './district-lists.ts';
import { linkOf, type Link, type Marked, type SiblingLink } from '../links.ts';
import { articleNames, articleOfName } from './article-names.ts';
import { barOf, cellsOf, partHeads, definedBy, type AnalysisFigure } from './analysis-parts.ts';
import { countedCases } from './search-address.ts';

/** Years shown as columns at most, newest first. */
const mostYears = 10;

/** The figures of the cases that share a value; `bar` is a part of the largest row, from 0 to 1. */
export type AnalysisLine = { label: Link; bar: number; cells: AnalysisFigure[][] };
/** One table of an analysis, and the ways to take it elsewhere. */
export type AnalysisPart = {
  id: PartName;
  title: string;
  note?: string | undefined;
  by: string;
  /** What the bar of a row compares. */
  barTitle: string;
  columns: string[];
  lines: AnalysisLine[];
  file: string;
  picture: string;
  embed: ChartEmbed;
};
/** The decisions that were not withdrawn by a dimension: figures of several sorts, and what they mean. */
export type AnalysisView = {
  demoNote?: string | undefined;
  parts: AnalysisPart[];
  definitions: { name: string; text: string }[];
  /** The lists of the districts' cases, which need no script: a search that a figure leads to does. */
  districts: Link[];
};

/** Each figure leads to the search that yields it. `origin` is the portal's own address. */
export function analysisView(store: Store, by: Dimension, lang: Lang, origin: string): AnalysisView {
  const rows = analysis(store, by);
  const years = [...new Set(rows.flatMap(({ perYear }) => [...perYear.keys()]))].toSorted().reverse().slice(0, mostYears);
  return {
    demoNote: demoNote(store, 'cases', lang),
    districts: districtLists(store, lang),
    parts: rows.length ? partsOf[by].map((part) => partView(store, by, part, { rows, years, lang, origin })) : [],
    definitions: [...new Set(partsOf[by].flatMap((part) => definedBy[part]))].map((what) => ({
      name: t(lang, `analysis.column.${what}`),
      text: t(lang, `analysis.definition.${what}`, { months: repeatMonths, ...publicityDays }),
    })),
  };
}

type Given = { rows: readonly AnalysisRow[]; years: readonly string[]; lang: Lang; origin: string };

/** What the figures of a part need said: how they are written, which years are not whole, and that decisions before the earliest one are not known. */
function noteOf(store: Store, by: Dimension, part: PartName, lang: Lang): string | undefined {
  const first = min(store.cases.counted(), ({ fields }) => fields.decidedOn);
  if (first === undefined) return undefined;
  const from = formatDate(first, lang);
  const until = formatMonth(plusMonths(monthOf(first), repeatMonths), lang);
  const notes = [
    part === 'fines' && t(lang, 'analysis.finesNote'),
    part === 'publicationYears' && t(lang, 'analysis.publicationYearsNote'),
    (by === 'year' || yearParts.includes(part)) && t(lang, 'analysis.yearsNote', { from, to: formatDate(store.asOf, lang) }),
    part === 'repeats' && by !== 'year' && t(lang, 'analysis.firstNote', { from }),
    part === 'repeats' && t(lang, 'analysis.repeatsNote', { until }),
  ].filter((note) => note !== false);
  return notes.length ? notes.join(t(lang, 'punctuation.gap')) : undefined;
}

function partView(store: Store, by: Dimension, part: PartName, { rows, years, lang, origin }: Given): AnalysisPart {
  const most = Math.max(...rows.map(barOf[part]));
  const title = partTitle(by, part, lang);
  const columns = partHeads(part, years, lang);
  const bar = t(lang, `analysis.bar.${part}`);
  return {
    id: part,
    title,
    note: noteOf(store, by, part, lang),
    by: by === 'violation' ? shortLabelOf('cases', 'violationType', lang) : t(lang, `facet.${dimensions[by]}`),
    barTitle: columns.includes(bar) ? t(lang, 'analysis.share') : bar,
    columns,
    lines: rows.map((row) => {
      const search = (more = {}) => countedCases(lang, { [dimensions[by]]: row.value, ...more });
      return {
        label: linkOf(search(), valueName(store, row, by, lang)),
        bar: most ? barOf[part](row) / most : 0,
        cells: cellsOf[part](row, search, years, lang),
      };
    }),
    file: analysisFile(by, yearParts.includes(part)),
    picture: analysisPicture(by, part, lang),
    embed: embedOf(
      store,
      {
        title: withMark(title, store.all('cases').some(isInvented), lang),
        page: analysisAddress(by, lang, part),
        picture: analysisPicture(by, part, lang),
      },
      lang,
      origin,
    ),
  };
}

/** A part with what its cases are grouped by, so that it stands alone under a picture or in a citation. */
const partTitle = (by: Dimension, part: PartName, lang: Lang): string =>
  t(lang, 'analysis.partTitle', { part: t(lang, `analysis.part.${part}`), by: t(lang, `analysis.by.${by}`) });

/** What the cases of a row share, by name. */
export function valueName(store: Store, { value }: AnalysisRow, by: Dimension, lang: Lang): Marked {
  if (by === 'district') return inLanguage(store.get('units', value).fields.name, lang);
  if (by === 'article') return markedText(articleNames(store, articleOfName(value))[lang], lang);
  return markedText(by === 'violation' ? store.caseTypes.violation(value, lang) : value, lang);
}

/** The ways to every analysis, the present one marked. */
export const analysisLinks = (lang: Lang, present?: Dimension): SiblingLink[] =>
  dimensionNames.map((by) => ({
    href: analysisAddress(by, lang),
    label: t(lang, `analysis.by.${by}`),
    isPresent: by === present,
  }));
