import { severalDistricts } from '../content/checks/cases/authorities.ts';
import { NumbersOfOffices } from '../content/checks/cases/numbers-of-offices.ts';
import type { ReferenceDirectory } from '../content/checks/directory.ts';
import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Effect } from './effect.ts';
import { KnownAuthorities } from './known-authorities.ts';
import { KnownLetters } from './known-letters.ts';
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
  private readonly letters = new KnownLetters();
  private readonly authorities: KnownAuthorities;
  private readonly directory: ReferenceDirectory;

  constructor(content: Content, directory: ReferenceDirectory) {
    this.directory = directory;
    this.codes = new KnownCodes(content.cases);
    this.types = new KnownTypes(content);
    this.penalties = new KnownPenalties(content);
    this.offices = new NumbersOfOffices(directory, content);
    this.authorities = new KnownAuthorities(content);
    for (const { fields } of content.cases) {
      this.offices.add(fields);
      this.letters.add(fields);
    }
  }

  /** @param isNumberDoubted whether the number of the row is asked about already */
  doubtsIn(effect: Effect, isNumberDoubted: boolean): Fault[] {
    return [
      ...codeOfAnother(effect, this.codes),
      ...this.types.unknownType(effect),
      ...this.penalties.unknownPenalty(effect),
      ...this.authorities.unknownAuthority(effect),
      ...this.letterDoubts(effect, isNumberDoubted),
    ];
  }

  /** What looks like another office's number, or another paper's, is doubted as that alone. */
  private letterDoubts(effect: Effect, isNumberDoubted: boolean): Fault[] {
    const ofOffices = this.officeDoubts(effect);
    const isAsked = isNumberDoubted || ofOffices.some(({ field }) => field === 'decisionNumber' || field === 'authority');
    return [...ofOffices, ...this.letters.doubtsIn(effect, isAsked)];
  }

  /** Asked of a new case, and of one whose number, authority, district or source changes. */
  private officeDoubts({ row, draft: { fields }, former, changes }: Effect): Fault[] {
    if (former && !changes.some(({ field }) => ['decisionNumber', 'authority', 'unit', 'source'].includes(field))) return [];
    // As it was, a case is no witness of what it shall be.
    if (former) this.offices.add(former, -1);
    const doubts = this.offices.doubtsIn(fields, false);
    const several = row.cells.get('unit')?.text ? [] : this.directory.severalDistrictsIn(fields.authority);
    if (several.length) doubts.push({ field: 'authority', message: severalDistricts(fields.authority, several) });
    this.offices.add(fields);
    return doubts.map(({ field, message }) => rowFault(row, field, message, 'warning'));
  }
}
