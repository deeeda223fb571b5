import type { Bilingual } from '../language.ts';
import type { SortDoubt } from './penalty-sort-doubts.ts';

type Imposed = {
  authority: string;
  penaltyType?: string | undefined;
  penalty?: string | undefined;
  confiscatedWan?: number | undefined;
};
export type CrossedDoubt = { field: SortDoubt['field'] | 'confiscatedWan'; message: Bilingual };

const confiscation: Bilingual = { zh: '没收', en: 'confiscation' };

/** Sorts of penalty that their words tell apart, however they are put. */
const sorts: readonly { name: Bilingual; pattern: RegExp }[] = [
  { name: { zh: '停产停业', en: 'an order to stop production' }, pattern: /停产|停业|限产|限制(?:开展)?生产/u },
  { name: { zh: '责令关闭', en: 'an order to close' }, pattern: /责令(?:停业、?)?关闭/u },
  { name: { zh: '吊销证照', en: 'the revocation of a permit' }, pattern: /吊销/u },
  { name: { zh: '暂扣证照', en: 'the suspension of a permit' }, pattern: /暂扣/u },
  { name: confiscation, pattern: /没收/u },
];
/** What is to come, or is for another to decide, is not imposed. */
const notImposed = /逾期|拒不|如|若|否则|可以?(?:依法)?责令|将|移送|移交|建议|报(?:经|请)|未|不予|无违法所得/u;
/** What words impose: each sentence as far as its first condition. */
const imposedIn = (penalty: string): string =>
  penalty
    .split(/[。；;\n]/u)
    .flatMap((sentence) => {
      const clauses = sentence.split(/[，,]/u);
      const until = clauses.findIndex((clause) => notImposed.test(clause));
      return until < 0 ? clauses : clauses.slice(0, until);
    })
    .join('，');
const otherMoney = /美元|美金|港元|港币|欧元|英镑|日元|澳元|韩元|USD|HKD|EUR|[$€£]/u;

/** Where the sort of a penalty, its words and its amounts are of different penalties; a penalty that the office cannot impose; another money. */
export function crossedPenalties({ authority, penaltyType = '', penalty = '', confiscatedWan }: Imposed): CrossedDoubt[] {
  const doubts: CrossedDoubt[] = [];
  const doubt = (field: CrossedDoubt['field'], zh: string, en: string) => {
    if (!doubts.some((one) => one.field === field)) doubts.push({ field, message: { zh, en } });
  };
  const imposed = imposedIn(penalty);
  const imposedTypes = penaltyType.replace(/\s/gu, '');
  if (imposedTypes && imposed)
    for (const { name, pattern } of sorts) {
      // What is confiscated beside a fine is an amount of its own, and many offices name the fine alone.
      if (name !== confiscation && pattern.test(imposed) && !pattern.test(imposedTypes))
        doubt('penaltyType', `处罚内容里有${name.zh}，处罚类别里没有。`, `The words of the penalty hold ${name.en}; its sorts do not.`);
      if (pattern.test(imposedTypes) && !pattern.test(penalty))
        doubt('penalty', `处罚类别里有${name.zh}，处罚内容里没有。`, `The sorts of the penalty hold ${name.en}; its words do not.`);
    }
  if (confiscatedWan && (imposedTypes || penalty) && !/没收|违法所得/u.test(imposedTypes + penalty))
    doubt(
      'confiscatedWan',
      `没收金额是 ${confiscatedWan} 万元，处罚类别和处罚内容里都没有没收。`,
      `${confiscatedWan} × 10,000 yuan are confiscated; neither sort nor words of the penalty say so.`,
    );
  if (/拘留/u.test(imposedTypes + imposed) && !/公安|海警|国家安全/u.test(authority))
    doubt(
      /拘留/u.test(imposedTypes) ? 'penaltyType' : 'penalty',
      `行政拘留只能由公安机关等作出，处罚机关却是“${authority}”。请核对。`,
      `Detention is for the police to impose; the authority here is "${authority}". Check it.`,
    );
  const money = otherMoney.exec(penalty)?.[0];
  if (money !== undefined)
    doubt(
      'penalty',
      `处罚内容里写的是“${money}”，不是人民币。请核对。`,
      `The words of the penalty are in another money: "${money}". Check it.`,
    );
  return doubts;
}
