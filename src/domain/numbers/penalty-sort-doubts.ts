import type { Bilingual } from '../language.ts';
import { amountsIn } from './penalty-amounts.ts';

type Penalty = { penaltyType?: string | undefined; penalty?: string | undefined; fineWan?: number | undefined };
export type SortDoubt = { field: 'fineWan' | 'penalty' | 'penaltyType'; message: Bilingual };

/** Sorts of penalty other than a fine. */
export const withoutFine = /警告|通报批评|没收|暂扣|吊销|责令|停产|停业|关闭|拘留|限制/u;
/** Words of a decision that imposes nothing. */
export const notPenalised = /不予(?:行政)?处罚|免(?:予|于|除)(?:行政)?处罚|不予罚款|免(?:予|于)罚款/u;
/** What an office means to do, in a notice before the decision. */
const intended = /拟(?:对|处|作出|给予|决定|罚|没收|责令|予以)|^拟/u;

/** Where the sort of a penalty, its words and its fine are of different decisions, or of a paper that decides none. */
export function penaltySortDoubts({ penaltyType = '', penalty = '', fineWan }: Penalty): SortDoubt[] {
  const doubts: SortDoubt[] = [];
  const doubt = (field: SortDoubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  const isFine = penaltyType.includes('罚款');
  const namesFine = penalty.includes('罚款') || amountsIn(penalty).some(({ what }) => what === 'fine');
  const isNone = notPenalised.test(penaltyType) || notPenalised.test(penalty);
  if (isNone)
    doubt(
      notPenalised.test(penaltyType) ? 'penaltyType' : 'penalty',
      '写的是不予（免予）处罚：这里只登载处罚决定。不是处罚决定的请删去这一行，确是部分免罚的请核对后确认。',
      'This says that no penalty is imposed, and only decisions on a penalty are published here. Delete the row if it is none; confirm it if only a part is waived.',
    );
  if (intended.test(penalty))
    doubt(
      'penalty',
      '处罚内容写的是“拟”怎样处罚，像是事先告知书的，不是决定书的。请照决定书填写。',
      'The penalty is one that the office means to impose, as an advance notice says it, not the decision. Write it by the decision.',
    );
  if (penaltyType && !isFine && fineWan && namesFine && withoutFine.test(penaltyType))
    doubt(
      'penaltyType',
      `处罚类别“${penaltyType}”里没有罚款，处罚内容和罚款金额却有。`,
      `The sort of the penalty, "${penaltyType}", is no fine; its words and its amount are.`,
    );
  if (isFine && !namesFine && !amountsIn(penalty).length && withoutFine.test(penalty))
    doubt(
      'penalty',
      '处罚类别里有罚款，处罚内容却只写了别的处罚。',
      'The sort of the penalty is a fine; its words name other penalties only.',
    );
  return doubts;
}

/** A fine of nothing, unless the decision says that it imposes none. */
export const zeroFine = ({ penaltyType = '', penalty = '', fineWan }: Penalty): SortDoubt[] =>
  fineWan !== 0 || !penaltyType.includes('罚款') || notPenalised.test(penaltyType) || notPenalised.test(penalty)
    ? []
    : [
        {
          field: 'fineWan',
          message: { zh: '处罚类别里有罚款，罚款金额却是 0。', en: 'The penalty is a fine, and its amount is 0.' },
        },
      ];
