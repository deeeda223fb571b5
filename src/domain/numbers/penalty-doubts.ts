import { amountsIn, inFen } from './penalty-amounts.ts';
import { penaltySortDoubts, withoutFine, type SortDoubt } from './penalty-sort-doubts.ts';

type Penalty = {
  partyType?: string | undefined;
  penaltyType?: string | undefined;
  penalty?: string | undefined;
  fineWan?: number | undefined;
};
export type PenaltyDoubt = SortDoubt;

const number = '(?:\\d[\\d,.]*|[零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾百佰千仟]+)';
const range = new RegExp(
  `${number}\\s*[万千百]?\\s*元?\\s*(?:以上(?:至|到)?|[-‐-―~至到]+)\\s*${number}\\s*[万千百]*\\s*元(?:以下|以内)?`,
  'gu',
);
const personFined = /法定代表人|负责人|主管|责任人|个人|经理|股东/u;

/** Where the words of a decision leave open how high its fine is, or impose none beside an amount. */
export function penaltyDoubts({ partyType, penaltyType, penalty, fineWan }: Penalty): PenaltyDoubt[] {
  const doubts: PenaltyDoubt[] = penaltySortDoubts({ penaltyType, penalty, fineWan });
  const doubt = (field: PenaltyDoubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  const imposed = [penaltyType, penalty].join(' ');
  if (fineWan && withoutFine.test(imposed) && !imposed.includes('罚款') && !amountsIn(penalty ?? '').some(({ what }) => what === 'fine'))
    doubt(
      'fineWan',
      `处罚类别和处罚内容都没有罚款，罚款金额却是 ${fineWan} 万元。`,
      `Neither sort nor words of the penalty name a fine; the amount is ${fineWan} × 10,000 yuan.`,
    );
  if (
    fineWan === undefined &&
    penaltyType?.includes('罚款') &&
    !amountsIn(penalty ?? '').some(({ what }) => what === 'fine' || what === 'total')
  )
    doubt(
      'fineWan',
      '处罚类别里有罚款，罚款金额和处罚内容里却没有数额。',
      'The penalty is a fine, and neither its amount nor the words of the penalty say how much.',
    );
  if (penalty === undefined) return doubts;
  if (isRangeAlone(penalty))
    doubt(
      'penalty',
      `处罚内容“${penalty}”写的是罚款幅度，不是决定的数额。`,
      `The penalty names the band of a fine, not the amount that was decided: "${penalty}".`,
    );
  if (fineWan !== undefined && isAnothersPart(penalty, fineWan, partyType))
    doubt(
      'fineWan',
      `处罚内容“${penalty}”对几方分别罚款，罚款金额 ${fineWan} 万元既不是合计，也不是当事人的一份。`,
      `The penalty fines several: "${penalty}". The amount of ${fineWan} × 10,000 yuan is neither their sum nor the party's part.`,
    );
  return doubts;
}

/** Whether the only fine that words name is a band: 5万-50万元. */
function isRangeAlone(penalty: string): boolean {
  const folded = penalty.normalize('NFKC');
  if (!folded.includes('罚') || folded.search(range) < 0) return false;
  return !amountsIn(folded.replace(range, '')).some(({ what }) => what === 'fine' || what === 'total');
}

/** Whether, of fines on several, an amount is neither all together nor what the party was fined. */
function isAnothersPart(penalty: string, fineWan: number, partyType: string | undefined): boolean {
  const folded = penalty.normalize('NFKC');
  const parts = folded.split(/[，。；;]|,(?!\d)/u).flatMap((clause) => {
    const fined = /对(.+?)(?:处|罚|作出|给予)/u.exec(clause)?.[1];
    const fine = amountsIn(clause).find(({ what }) => what === 'fine');
    return fined !== undefined && fine ? [{ isPerson: personFined.test(fined), fen: inFen(fine.wan) }] : [];
  });
  if (parts.length < 2 || amountsIn(folded).some(({ what }) => what === 'total')) return false;
  const sum = (of: typeof parts) => of.reduce((total, { fen }) => total + fen, 0);
  const [persons, others] = [parts.filter(({ isPerson }) => isPerson), parts.filter(({ isPerson }) => !isPerson)];
  const own = partyType === 'person' ? persons.map(({ fen }) => fen) : [sum(others)];
  return ![sum(parts), ...own].includes(inFen(fineWan));
}
