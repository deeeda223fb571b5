import { descending } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import { dataNameOf } from '../../domain/page-address.ts';
import { t } from '../../i18n/words.ts';
import { dimensionNames, hasYears, type Dimension } from '../../schemas/case-analysis.ts';
import { analysisFile } from '../../store/address.ts';
import { analysis, dimensions, type AnalysisRow, type Fines } from '../../store/analysis.ts';
import type { Store } from '../../store/store.ts';
import { valueName } from '../../views/case/analysis.ts';
import { countedCases } from '../../views/case/search-address.ts';
import type { DataFile } from './data-file.ts';
import { cellText } from '../../schemas/cell-words.ts';
import { writeExport } from './write-export.ts';

const finesHeader = ['案件数', '有罚款的案件', '罚款金额未公开的案件', '罚款合计(万元)', '罚款平均数(万元)', '罚款中位数(万元)'];
const finesCells = ({ cases, fined, unpublished, totalWan, meanWan, medianWan }: Fines): string[] =>
  [cases, fined, unpublished, fined ? totalWan : '', fined ? meanWan : '', fined ? medianWan : ''].map(String);

/** The figures of every analysis of cases: a line for each value, and for each value and year. */
export const analysisFiles = (store: Store): DataFile[] =>
  dimensionNames.flatMap((by) => {
    const rows = analysis(store, by);
    const file = (perYear: boolean, header: string[], lines: string[][]): DataFile => ({
      path: dataNameOf(analysisFile(by, perYear))!,
      title: (lang: Lang) => t(lang, perYear ? 'data.analysisYearsFile' : 'data.analysisFile', { by: t(lang, `analysis.by.${by}`) }),
      records: lines.length,
      csv: () => writeExport(header, lines),
    });
    return [
      file(
        false,
        valueHeader,
        rows.map((row) => valueLine(store, by, row)),
      ),
      ...(hasYears(by)
        ? [
            file(
              true,
              yearHeader,
              rows.flatMap((row) => yearLines(store, by, row)),
            ),
          ]
        : []),
    ];
  });

const valueHeader = [
  'id',
  '名称',
  ...finesHeader,
  '当事单位',
  '当事人可区分的案件',
  '当事人另有其他决定',
  '再次违法',
  '有公示日期的案件',
  '可判定是否超期',
  '超期公示',
  '决定到公示天数中位数',
  '演示',
  'address',
];

function valueLine(store: Store, by: Dimension, row: AnalysisRow): string[] {
  const { histories, publications } = row;
  return [
    row.value,
    valueName(store, row, by, 'zh').text,
    ...finesCells(row),
    ...[row.parties, histories.known, histories.others, histories.repeats].map(String),
    ...[publications.dated, publications.judged, publications.late, publications.medianDays].map(cellText),
    cellText(row.isDemo),
    countedCases('zh', { [dimensions[by]]: row.value }),
  ];
}

const yearHeader = ['id', '名称', '年份', ...finesHeader, '演示', 'address'];

const yearLines = (store: Store, by: Dimension, row: AnalysisRow): string[][] =>
  [...row.perYear]
    .toSorted(([a], [b]) => descending(Number(a), Number(b)))
    .map(([year, fines]) => [
      row.value,
      valueName(store, row, by, 'zh').text,
      year,
      ...finesCells(fines),
      cellText(row.isDemo),
      countedCases('zh', { [dimensions[by]]: row.value, year }),
    ]);
