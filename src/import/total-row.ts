import type { Bilingual } from '../domain/language.ts';

const total =
  /^(?:本页|本表|全年|全部|总)?(?:合计|总计|小计|共计|累计|总数|总和)(?:[(（].*[)）])?[:：]?\s*(?:\d[\d.,]*\s*(?:件|起|宗|条|家|万元|元)?)?$/u;
const count = /^共(?:计)?\s*\d+\s*(?:件|起|宗|条|家)/u;

/** What is said of a row that adds up the others and is no case; undefined for any other row. */
export function totalRow(cells: readonly string[]): Bilingual | undefined {
  const found = cells.find((cell) => {
    const words = cell.normalize('NFKC').replace(/\s/g, '');
    return total.test(words) || count.test(words);
  });
  if (found === undefined) return undefined;
  const words = found.trim();
  return {
    zh: `这一行是“${words}”，是汇总，不是案件。请删去这一行再导入。`,
    en: `This row is a total ("${words}"), not a case. Delete the row and import again.`,
  };
}
