import type { Bilingual } from '../language.ts';
import { confiscationNamed, contradicts, fineNamed } from './penalty-amounts.ts';

type Amounts = { penalty?: string | undefined; fineWan?: number | undefined; confiscatedWan?: number | undefined };
/** An amount that is not what the words of the penalty say. */
export type AmountDoubt = { field: 'fineWan' | 'confiscatedWan'; message: Bilingual };

/** What is named of each amount, and read out of the words. */
const amounts = [
  { field: 'fineWan', sort: 'fine', named: fineNamed, zh: '罚款', en: 'fine' },
  { field: 'confiscatedWan', sort: 'confiscation', named: confiscationNamed, zh: '没收', en: 'confiscation' },
] as const;

/** Where the amounts of a decision are not those that its penalty names: a digit that slipped, or a figure changed afterwards. */
export function amountsAgainstWords({ penalty, ...cells }: Amounts): AmountDoubt[] {
  if (penalty === undefined) return [];
  return amounts.flatMap(({ field, sort, named, zh, en }): AmountDoubt[] => {
    const [amount, inWords] = [cells[field], named(penalty)];
    if (amount === undefined)
      return inWords === undefined
        ? []
        : [
            {
              field,
              message: {
                zh: `处罚内容写明${zh} ${inWords} 万元，${zh}金额却是空的。`,
                en: `The penalty names a ${en} of ${inWords} × 10,000 yuan; the amount is blank.`,
              },
            },
          ];
    if (!contradicts(penalty, amount, sort)) return [];
    const message = {
      zh: `${zh}金额 ${amount} 万元与处罚内容“${penalty}”不符。`,
      en: `The ${en} of ${amount} × 10,000 yuan is not what the penalty says: "${penalty}".`,
    };
    return [{ field, message }];
  });
}
