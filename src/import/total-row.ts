import type { Bilingual } from '../domain/language.ts';
import { cutBefore } from '../domain/characters/graphemes.ts';
import { maskPrivate } from '../domain/privacy/privacy.ts';
import type { HeaderPlan } from './headers.ts';

const total =
  /^(?:本页|本表|全年|全部|总)?(?:合计|总计|小计|共计|累计|总数|总和)(?:[(（].*[)）])?[:：]?\s*(?:\d[\d.,]*\s*(?:件|起|宗|条|家|万元|元)?)?$/u;
const count = /^共(?:计)?\s*\d+\s*(?:件|起|宗|条|家)/u;

/** What is said of a row that adds up the others and is no case; undefined for any other row. */
export function totalRow(cells: readonly string[]): Bilingual | undefined {
  const found = cells.find((cell) => {
    const text = cell.normalize('NFKC').replace(/\s/g, '');
    return total.test(text) || count.test(text);
  });
  if (found === undefined) return undefined;
  const text = found.trim();
  return {
    zh: `这一行是“${text}”，是汇总，不是案件。请删去这一行再导入。`,
    en: `This row is a total ("${text}"), not a case. Delete the row and import again.`,
  };
}

const longestShown = 24;

/** What is said of a row that has one cell of a case at most, as a line under a table has: 填表人, 注, 联系电话. */
export function remarkRow(cells: readonly string[], { matched }: HeaderPlan): Bilingual | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() ? [{ text: cell.trim(), isOfCase: matched[index] !== undefined }] : []));
  const [first] = filled;
  if (!first || filled.length > 2 || filled.filter(({ isOfCase }) => isOfCase).length > 1) return undefined;
  const whole = maskPrivate(first.text);
  const text = whole.length > longestShown ? `${whole.slice(0, cutBefore(whole, longestShown))}…` : whole;
  return {
    zh: `这一行没有文号，只有“${text}”，不像案件。是表格下面的说明，请删去；是案件，请补全。`,
    en: `This row has no number and only "${text}", so it hardly is a case. If it is a remark under the table, delete it; if it is a case, fill it in.`,
  };
}
