import type { Bilingual } from '../domain/language.ts';
import type { HeaderPlan } from './headers.ts';
import type { Sheet } from './sheet.ts';

const inYuan = /单位[:：\s]*(?:人民币)?([千百]?元)/u;

/** Doubts about a title above the header that has amounts in other money than the headers of the amounts, but where these say it too. */
export function measuredAbove(above: Sheet['rows'], { matched, yuan }: HeaderPlan): { line: number; column: number; message: Bilingual }[] {
  const amount = matched.find((column, index) => column?.meta.type === 'amount' && !yuan.has(index));
  if (!amount) return [];
  return above.flatMap(({ line, cells }) => {
    const measuredIn = inYuan.exec(cells.join(' '))?.[1];
    if (measuredIn === undefined) return [];
    return [{ line, column: cells.findIndex((cell) => cell.includes('单位')) + 1, message: measuredInTwo(measuredIn, amount.header) }];
  });
}

const measuredInTwo = (measuredIn: string, header: string): Bilingual => ({
  zh: `表头上方写着单位是${measuredIn}，列名却是“${header}”。请核对金额。`,
  en: `The title says that amounts are in ${measuredIn}, the header "${header}". Check the amounts.`,
});
