import { descending } from 'd3-array';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { dataNameOf, tableName } from '../../domain/page-address.ts';
import { t } from '../../i18n/words.ts';
import { dimensionNames, hasYears, type Dimension } from '../../schemas/case/case-analysis.ts';
import { analysisFile } from '../../store/address.ts';
import { analysis, dimensions, type AnalysisRow, type Fines, type Publications } from '../../store/cases/analysis.ts';
import type { Store } from '../../store/store.ts';
import { valueName } from '../../views/case/analysis.ts';
import { articleOfName } from '../../views/case/article-names.ts';
import { countedCases } from '../../views/case/search-address.ts';
import type { DataFile } from './data-file.ts';
import { cellIn, cellText } from '../../schemas/cell-words.ts';
import { sharedHeaders } from './table-words.ts';
import { writeExport } from './write-export.ts';

const { id, name, year, cases, repeats, finesWan, unpublished: notPublished, demo, address } = sharedHeaders;
const finesHeader = [
  cases,
  { zh: '有罚款的案件', en: 'Cases with a fine' },
  notPublished,
  finesWan,
  { zh: '罚款平均数(万元)', en: 'Mean fine (10,000 yuan)' },
  { zh: '罚款中位数(万元)', en: 'Median fine (10,000 yuan)' },
];
const finesCells = ({ cases: count, fined, unpublished, totalWan, meanWan, medianWan }: Fines): string[] =>
  [count, fined, unpublished, fined ? totalWan : '', fined ? meanWan : '', fined ? medianWan : ''].map(String);
const noFines: Fines = { cases: 0, fined: 0, unpublished: 0, totalWan: 0, meanWan: 0, medianWan: 0 };
const publicationHeader = [
  { zh: '有公示日期的案件', en: 'Cases with a day of publication' },
  { zh: '可判定是否超期', en: 'Cases judged' },
  { zh: '超期公示', en: 'Published late' },
  { zh: '决定到公示天数中位数', en: 'Median days to publication' },
];
const publicationCells = ({ dated, judged, late, medianDays }: Publications): string[] => [dated, judged, late, medianDays].map(cellText);
const noPublications: Publications = { dated: 0, judged: 0, late: 0, medianDays: undefined };

/** The figures of every analysis of cases in a language: a line for each value, and for each value and year. */
export const analysisFiles = (store: Store, lang: Lang): DataFile[] =>
  dimensionNames.flatMap((by) => {
    const rows = analysis(store, by);
    const years = [...new Set(rows.flatMap(({ perYear }) => [...perYear.keys()]))].toSorted(descending);
    const file = (perYear: boolean, header: readonly Bilingual[], lines: string[][]): DataFile => ({
      path: tableName(dataNameOf(analysisFile(by, perYear))!, lang),
      title: (of: Lang) => t(of, perYear ? 'data.analysisYearsFile' : 'data.analysisFile', { by: t(of, `analysis.by.${by}`) }),
      records: lines.length,
      csv: () =>
        writeExport(
          header.map((column) => column[lang]),
          lines,
        ),
    });
    const ofValues = rows.map((row) => valueLine(store, by, row, lang));
    if (!hasYears(by)) return [file(false, valueHeader, ofValues)];
    return [
      file(false, valueHeader, ofValues),
      file(
        true,
        yearHeader,
        rows.flatMap((row) => yearLines(store, by, row, years, lang)),
      ),
    ];
  });

/**
 * A key of what a row's cases share, the same in the tables of every language: the id of the unit or of the sort of violation, the
 * year, the id of the law's document with the article's number. What the portal has no record of keeps its own word.
 */
function keyOf(store: Store, { value }: AnalysisRow, by: Dimension): string {
  if (by === 'violation') return store.all('violationTypes').find(({ fields }) => fields.name.zh === value)?.id ?? value;
  if (by !== 'article') return value;
  const { law, article } = articleOfName(value);
  const document = store.documentsNamedIn(`《${law}》`)[0]?.id;
  return document === undefined ? value : [document, article].filter((part) => part !== undefined).join('-');
}

const valueHeader = [
  id,
  name,
  ...finesHeader,
  { zh: '当事人数', en: 'Parties involved' },
  { zh: '当事人可区分的案件', en: 'Cases with a known party' },
  { zh: '当事人另有其他决定', en: 'Party has other decisions' },
  repeats,
  ...publicationHeader,
  demo,
  address,
];

function valueLine(store: Store, by: Dimension, row: AnalysisRow, lang: Lang): string[] {
  const { histories, publications } = row;
  return [
    keyOf(store, row, by),
    valueName(store, row, by, lang).text,
    ...finesCells(row),
    ...[row.parties, histories.known, histories.others, histories.repeats].map(String),
    ...publicationCells(publications),
    cellIn(lang, row.isDemo),
    countedCases(lang, { [dimensions[by]]: row.value }),
  ];
}

const yearHeader = [id, name, year, ...finesHeader, ...publicationHeader, demo, address];

/** A line for each year in which any value has a case: a year without one is told, as on the page. */
const yearLines = (store: Store, by: Dimension, row: AnalysisRow, years: readonly string[], lang: Lang): string[][] =>
  years.map((of) => [
    keyOf(store, row, by),
    valueName(store, row, by, lang).text,
    of,
    ...finesCells(row.perYear.get(of) ?? noFines),
    ...publicationCells(row.perYear.get(of)?.publications ?? noPublications),
    cellIn(lang, row.isDemo),
    countedCases(lang, { [dimensions[by]]: row.value, year: of }),
  ]);
