import { canonicalDecisionNumber } from '../../domain/cases/decision-number.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, usesOf, type Kind } from '../../schemas/index.ts';
import type { Entry } from '../entry.ts';
import { FaultyRecords } from '../faulty-records.ts';

/** Which words name which record: ids, names, aliases. */
export class ReferenceDirectory {
  private readonly words = new Map<Kind, Map<string, string>>();
  private readonly everyDistrict: ReadonlySet<string>;
  readonly districts: string[];
  readonly faulty: FaultyRecords;

  /** `faulty`: records beside these that are there and could not be read. */
  constructor(entries: { [K in Kind]: Entry<K>[] }, faulty = new FaultyRecords()) {
    this.faulty = faulty;
    for (const kind of kindNames) {
      const words = new Map<string, string>();
      const held = entries[kind] as Entry[];
      for (const { id } of held) words.set(id, id);
      for (const { id, fields } of held)
        for (const word of usesOf(kind).knownAs?.(fields as Record<string, unknown>) ?? [])
          if (word && !words.has(word)) words.set(word, id);
      this.words.set(kind, words);
    }
    this.districts = entries.units.filter(({ fields }) => fields.kind !== 'department').map(({ id }) => id);
    this.everyDistrict = new Set(entries.portal[0]?.fields.everyDistrict.map((words) => words.normalize('NFKC')));
  }

  find(kind: Kind, word: string): string | undefined {
    const words = this.words.get(kind)!;
    return words.get(word.trim()) ?? (kind === 'cases' ? words.get(canonicalDecisionNumber(word) ?? '') : undefined);
  }

  /** Whether a word names a record that is there and could not be read. */
  isFaulty(kind: Kind, word: string): boolean {
    return this.faulty.has(kind, word) || (kind === 'cases' && this.faulty.has(kind, canonicalDecisionNumber(word) ?? word));
  }

  nearest(kind: Kind, word: string): string | undefined {
    return nearest(word, this.words.get(kind)!.keys());
  }

  /** Whether a word of a list stands for every district and development area, as in the tables of a plan's tasks. */
  isEveryDistrict(word: string): boolean {
    // Where the portal's record cannot be read, its words may be these.
    return this.everyDistrict.has(word.normalize('NFKC')) || this.faulty.has('portal', word);
  }

  /** The unit whose name stands in a longer text, the longest name first: 北京市朝阳区生态环境局 is Chaoyang's. */
  unitNamedIn(text: string): string | undefined {
    return longestNameIn(text, this.words.get('units')!);
  }
}

/** The value of the longest key of two characters or more that stands in the text. */
function longestNameIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  let found: { id: string; length: number } | undefined;
  for (const [name, id] of names) {
    if (name.length > 1 && text.includes(name) && name.length > (found?.length ?? 0)) found = { id, length: name.length };
  }
  return found?.id;
}
