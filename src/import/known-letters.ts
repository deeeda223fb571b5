import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { numberParts } from '../domain/cases/near-number.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import { lacksPenalty } from '../domain/cases/other-papers.ts';
import type { Bilingual } from '../domain/language.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';
import type { Effect } from './effect.ts';
import type { Fault } from '../content/faults.ts';
import { rowFault } from './row-fault.ts';

type Decided = Pick<EnforcementCase, 'decisionNumber' | 'authority'>;

/** Whose numbers other departments begin with such characters, where an ecology authority decided. */
const ofOtherDepartments = /住建|城管|水务|交通|市监|公安|园林|农业|[建交水林]罚/u;
/** An authority may have numbers of two places; so many decisions show that it has those of one. */
const established = 3;
const ofEcology = /生态环境|环境保护/u;

/** The characters with which each authority numbers its decisions, on record and in the rows before. */
export class KnownLetters {
  private readonly known = new Map<string, Map<string, number>>();

  add({ decisionNumber, authority }: Decided): void {
    const letters = lettersOf(decisionNumber);
    if (letters === undefined) return;
    const own = this.known.get(normalisedName(authority)) ?? new Map<string, number>();
    this.known.set(normalisedName(authority), own.set(letters, (own.get(letters) ?? 0) + 1));
  }

  /**
   * A doubt about a new number, or one of another authority: characters that the authority has not used yet and that more likely
   * are a slip, or another paper's.
   *
   * @param isDoubted whether the number is asked about already
   */
  doubtsIn({ row, draft: { fields }, former, changes }: Effect, isDoubted: boolean): Fault[] {
    if (former && !changes.some(({ field }) => field === 'decisionNumber' || field === 'authority')) return [];
    const letters = lettersOf(fields.decisionNumber);
    const own = new Map(this.known.get(normalisedName(fields.authority)));
    this.add(fields);
    if (isDoubted || letters === undefined || own.has(letters)) return [];
    const near = [...own].find(([one, count]) => isOneOff(one, letters) && (one[0] === letters[0] || count >= established))?.[0];
    const message =
      near !== undefined
        ? oneOff(fields, letters, near)
        : ofEcology.test(fields.authority) && !letters.includes('环') && ofOtherDepartments.test(letters)
          ? othersLetters(fields, letters)
          : lacksPenalty(fields.decisionNumber)
            ? withoutPenalty(fields.decisionNumber)
            : undefined;
    return message ? [rowFault(row, 'decisionNumber', message, 'warning')] : [];
  }
}

/** The characters before the year, of numbers that name an office. */
function lettersOf(decisionNumber: string): string | undefined {
  const who = numberParts(canonicalDecisionNumber(decisionNumber) ?? decisionNumber)?.who;
  return who && /\p{Script=Han}/u.test(who) ? who : undefined;
}

/** Whether two runs of characters of one length differ in one place. */
function isOneOff(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  return a.length === b.length && a.length > 2 && a.filter((character, index) => character !== b[index]).length === 1;
}

const oneOff = ({ authority }: Decided, letters: string, near: string): Bilingual => ({
  zh: `${authority} 的文号一向是“${near}”，这一行是“${letters}”，只差一个字。请照原件核对。`,
  en: `Numbers of ${authority} have been "${near}" so far, and this one is "${letters}", one character off. Check it by the document.`,
});
const othersLetters = ({ authority }: Decided, letters: string): Bilingual => ({
  zh: `“${letters}”像是别的部门的文号，处罚机关却是 ${authority}。请核对文号和机关。`,
  en: `"${letters}" looks like a number of another department, and the authority is ${authority}. Check the number and the authority.`,
});
const withoutPenalty = (number: string): Bilingual => ({
  zh: `文号“${number}”里没有“罚”字，这个机关也没有登记过这样的处罚文号：像是别的文书的。这里只登载处罚决定：不是的请删去这一行；确是处罚决定的请确认。`,
  en: `The number "${number}" says nothing of a penalty (罚), and the authority has no decision with such a number: it looks like another paper’s. Only decisions on penalties are published here: delete the row if it is none, confirm if it is one.`,
});
