import { foldHeader } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';

const measuredIn =
  /^[(（]?(?:单位[:：])?(?:[百千万亿]?元|万元人民币|件|天|日|%|年月日|yyyy-?mm-?dd|文本|数字|日期|必填|选填|非必填)[)）]?$/iu;
const signed = /^(?:填表|制表|填报|报送|审核|复核|审批|经办|负责|联系)(?:人|单位|日期|时间)(?:签字|签名|[(（]签[字名章]+[)）])?[:：]/u;

const deleteIt = (zh: string, en: string): Bilingual => ({
  zh: `这一行是${zh}，不是案件。请删去这一行再导入。`,
  en: `This row is ${en}, not a case. Delete the row and import again.`,
});

/**
 * What is said, once, of a row that belongs to a form and is no case: the header over again, numbers of the columns, their
 * what they are measured in, who filled it in. Undefined for any other row.
 */
export function formRow(cells: readonly string[], titles: readonly string[]): Bilingual | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() ? [{ cell: cell.normalize('NFKC').trim(), title: titles[index] ?? '' }] : []));
  const hasTitle = filled.filter(({ cell, title }) => title && foldHeader(cell) === foldHeader(title)).length;
  if (hasTitle >= 2 && hasTitle * 2 > filled.length) return deleteIt('重复的表头', 'the header over again');
  if (filled.length >= 3 && isSeries(filled.map(({ cell }) => cell))) return deleteIt('列的编号', 'the numbers of the columns');
  if (filled.length && filled.every(({ cell }) => measuredIn.test(cell)))
    return deleteIt('各列的单位或填写要求', 'what the columns are measured in or how to fill them in');
  if (filled.length && signed.test(filled[0]!.cell)) return deleteIt('表格的落款', 'the signature of the form');
  return undefined;
}

/** Numbers that follow each other from 0 or 1: 1 2 3, (1) (2) (3), 甲 before them or not. */
function isSeries(cells: readonly string[]): boolean {
  const numbers = cells
    .map((cell) => /^\(?(\d{1,3})\)?$/.exec(cell)?.[1])
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  const [first] = numbers;
  return (first === 0 || first === 1) && numbers.every((number, index) => number === first + index);
}
