import type { Bilingual } from '../language.ts';
import { confiscationNamed, contradicts, fineNamed } from './penalty-amounts.ts';

type Amounts = { penalty?: string | undefined; fineWan?: number | undefined; confiscatedWan?: number | undefined };
/** An amount that is not what the words of the penalty say. */
export type AmountDoubt = { field: 'fineWan' | 'confiscatedWan'; message: Bilingual };

/** Where the amounts of a decision are not those that its penalty names: a digit that slipped, or a figure changed afterwards. */
export function amountsAgainstWords({ penalty, fineWan, confiscatedWan }: Amounts): AmountDoubt[] {
  if (penalty === undefined) return [];
  const doubts: AmountDoubt[] = [];
  const doubt = (field: AmountDoubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  const named = fineNamed(penalty);
  if (fineWan === undefined && named !== undefined)
    doubt(
      'fineWan',
      `处罚内容写明罚款 ${named} 万元，罚款金额却是空的。`,
      `The penalty names a fine of ${named} × 10,000 yuan; the amount is blank.`,
    );
  if (fineWan !== undefined && contradicts(penalty, fineWan, 'fine'))
    doubt(
      'fineWan',
      `罚款金额 ${fineWan} 万元与处罚内容“${penalty}”不符。`,
      `The fine of ${fineWan} × 10,000 yuan is not what the penalty says: "${penalty}".`,
    );
  const taken = confiscationNamed(penalty);
  if (confiscatedWan === undefined && taken !== undefined)
    doubt(
      'confiscatedWan',
      `处罚内容写明没收 ${taken} 万元，没收金额却是空的。`,
      `The penalty names a confiscation of ${taken} × 10,000 yuan; the amount is blank.`,
    );
  if (confiscatedWan !== undefined && contradicts(penalty, confiscatedWan, 'confiscation'))
    doubt(
      'confiscatedWan',
      `没收金额 ${confiscatedWan} 万元与处罚内容“${penalty}”不符。`,
      `The confiscated ${confiscatedWan} × 10,000 yuan is not what the penalty says: "${penalty}".`,
    );
  return doubts;
}
