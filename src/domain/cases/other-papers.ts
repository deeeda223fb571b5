import type { Bilingual } from '../language.ts';
import { numberParts } from './near-number.ts';

/**
 * What else an office numbers in a case of penalty, by the words that stand for it in a number: 环罚告 for the advance
 * notice of 环罚. The first that fits counts.
 */
const papers: readonly [letters: RegExp, paper: Bilingual][] = [
  [/不(?:予)?(?:行政)?(?:处)?罚|免(?:予)?(?:处)?罚/u, { zh: '不予行政处罚决定书', en: 'a decision not to penalise (不予行政处罚决定书)' }],
  [/听/u, { zh: '听证告知书或听证通知书', en: 'a notice of a hearing (听证告知书)' }],
  [/催/u, { zh: '催告书', en: 'a demand to comply (催告书)' }],
  [/告(?!诫)/u, { zh: '行政处罚事先告知书', en: 'an advance notice of a penalty (行政处罚事先告知书)' }],
  [
    /责(?:令)?改|责令|改(?:正)?(?:字)?$/u,
    { zh: '责令改正违法行为决定书', en: 'an order to put a violation right (责令改正违法行为决定书)' },
  ],
  [/查(?:封|扣)|扣(?:押)?(?:字)?$|封(?:存)?(?:字)?$/u, { zh: '查封、扣押决定书', en: 'a decision to seal or seize (查封、扣押决定书)' }],
  [/立(?:案)?(?:字)?$/u, { zh: '立案文书', en: 'a paper that opens a case (立案)' }],
  [/移(?:送)?(?:字)?$/u, { zh: '案件移送函', en: 'a letter that hands a case over (案件移送)' }],
];

/** The same, of numbers that say nothing of a penalty: a number with 罚 may hold any of these words besides. */
const withoutPenalty: readonly [letters: RegExp, paper: Bilingual][] = [
  [/信访/u, { zh: '信访答复', en: 'an answer to a petition (信访)' }],
  [/强(?:制)?执|执行/u, { zh: '强制执行文书', en: 'a paper of enforcement (强制执行)' }],
  [/许(?:可)?(?:字)?$/u, { zh: '行政许可决定书', en: 'a decision on a permit (行政许可)' }],
  [/审(?:批)?(?:字)?$/u, { zh: '环评审批文件', en: 'an approval of an assessment (环评审批)' }],
  [/验(?:收)?(?:字)?$/u, { zh: '验收文件', en: 'a paper of acceptance (验收)' }],
  [/函(?:字)?$/u, { zh: '函件', en: 'a letter (函)' }],
  [/令(?:字)?$/u, { zh: '命令或责令文书', en: 'an order (令)' }],
  [/[政办党]发(?:字)?$/u, { zh: '印发的文件', en: 'a circular (发)' }],
];
const ofPenalty = /[罚罰]/u;

/** Whether nothing in a number that names an office says that it is of a penalty. */
export const lacksPenalty = (issued: string): boolean => !ofPenalty.test(issued) && /\p{Script=Han}/u.test(numberParts(issued)?.who ?? '');

/** What a decision number looks like by its words, where that is no decision on a penalty; undefined for all others. */
export function otherPaper(issued: string): Bilingual | undefined {
  const who = numberParts(issued)?.who;
  if (who === undefined) return undefined;
  // What stands before 环 names a place, and 开封 seals nothing.
  const at = who.indexOf('环');
  // No place begins with 不予 or 免予.
  if (/^[不免]予/u.test(who)) return papers[0]![1];
  const letters = who.slice(at < 0 ? 1 : at + 1);
  return [...papers, ...(lacksPenalty(issued) ? withoutPenalty : [])].find(([pattern]) => pattern.test(letters))?.[1];
}
