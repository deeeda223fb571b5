import type { Fault } from '../content/faults.ts';
import { mostProblems } from '../content/table.ts';

/** Doubts of one delivery, after which no one looks through them: whole columns are in doubt. */
export const mostDoubts = 20_000;

/**
 * Whether so much is wrong with a delivery that its other rows are not looked at, in which case a last fault says from
 * where and how many: a million faults would fill the memory and be read by no one.
 */
export function isBeyondReading(row: Pick<Fault, 'file' | 'line'>, rest: number, faults: Fault[], doubts: number): boolean {
  const isFaulty = faults.length >= mostProblems;
  if (!isFaulty && doubts < mostDoubts) return false;
  faults.push({
    severity: 'error',
    file: row.file,
    line: row.line,
    column: 1,
    message: {
      zh: `前面的${isFaulty ? '错误' : '存疑之处'}太多，从这一行起 ${rest} 行没有检查。请先改正前面的${isFaulty ? '' : '，或分成几个文件'}。`,
      en: `There ${isFaulty ? 'are too many faults' : 'is too much in doubt'} before this row: from here on ${rest} rows were not looked at. Mend what stands before first${isFaulty ? '' : ', or split the file'}.`,
    },
  });
  return true;
}
