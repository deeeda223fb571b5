import { NumbersOfOffices } from '../content/checks/cases/numbers-of-offices.ts';
import type { ReferenceDirectory } from '../content/checks/directory.ts';
import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Effect } from './effect.ts';
import { codeOfAnother, KnownCodes } from './known-codes.ts';
import { KnownPenalties } from './known-penalties.ts';
import { KnownTypes } from './known-types.ts';
import { rowFault } from './row-fault.ts';

/** What is on record, and in the rows of a delivery before one, by which the facts of a row are doubted: codes, words, numbers of offices. */
export class KnownFacts {
  private readonly codes: KnownCodes;
  private readonly types: KnownTypes;
  private readonly penalties: KnownPenalties;
  private readonly offices: NumbersOfOffices;

  constructor(content: Content, directory: ReferenceDirectory) {
    this.codes = new KnownCodes(content.cases);
    this.types = new KnownTypes(content);
    this.penalties = new KnownPenalties(content);
    this.offices = new NumbersOfOffices(directory, content);
    for (const { fields } of content.cases) this.offices.add(fields);
  }

  doubtsIn(effect: Effect): Fault[] {
    return [
      ...codeOfAnother(effect, this.codes),
      ...this.types.unknownType(effect),
      ...this.penalties.unknownPenalty(effect),
      ...this.officeDoubts(effect),
    ];
  }

  /** Asked of a new case, and of one whose number, authority, district or source changes. */
  private officeDoubts({ row, draft: { fields }, former, changes }: Effect): Fault[] {
    if (former && !changes.some(({ field }) => ['decisionNumber', 'authority', 'unit', 'source'].includes(field))) return [];
    // As it was, a case is no witness of what it shall be.
    if (former) this.offices.add(former, -1);
    const doubts = this.offices.doubtsIn(fields, false);
    this.offices.add(fields);
    return doubts.map(({ field, message }) => rowFault(row, field, message, 'warning'));
  }
}
