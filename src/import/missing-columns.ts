import type { Column } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';

/** A column that a new record needs, some of them unless its decision is withdrawn, and the unknown headers that may be it. */
export type Missing = { column: Column; unlessWithdrawn: boolean; perhaps: readonly string[] };

const mostNamed = 8;

/**
 * What is said, once and at the header, of a column without which a new case cannot be.
 *
 * @param row the first row that needs it; undefined where no row can do without
 */
export function missingMessage({ column: { header }, perhaps }: Missing, row?: number): Bilingual {
  const needed =
    row === undefined
      ? { zh: '', en: '' }
      : {
          zh: `第 ${row} 行的文号还没有登记，新案件要有这一列；已经登记的案件，请核对文号。`,
          en: ` The number in row ${row} is not on record, and a new case needs the column; if its case is on record, check the number.`,
        };
  const [example] = perhaps;
  if (example === undefined)
    return { zh: `缺少必填列“${header}”。${needed.zh}`, en: `The required column "${header}" is missing.${needed.en}` };
  const named = perhaps.slice(0, mostNamed);
  const isMore = perhaps.length > mostNamed;
  return {
    zh: `缺少必填列“${header}”。${needed.zh}不认识的列：${named.map((name) => `“${name}”`).join('')}${isMore ? '等' : ''}。其中有这一列的，请改名，或用 --map "${example}=${header}"。`,
    en: `The required column "${header}" is missing.${needed.en} Columns that are not known: ${named.map((name) => `"${name}"`).join(', ')}${isMore ? ' and more' : ''}. If one of them is it, rename it or say --map "${example}=${header}".`,
  };
}
