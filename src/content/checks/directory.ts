import { Branches } from '../branches.ts';
import { libraryFolder } from '../library.ts';
import { canonicalDecisionNumber } from '../../domain/cases/decision-number.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, usesOf, type Kind } from '../../schemas/index.ts';
import type { Entry } from '../entry.ts';
import { FaultyRecords } from '../faulty-records.ts';

/** Whether two records of a kind may bear one name: tasks may, and a decision number is one decision’s. */
function mayShareNames(kind: Kind): boolean {
  const uses = usesOf(kind);
  return uses.layout === 'tables' && uses.row.identity === undefined;
}

/** Which names name which record: ids, names, aliases. */
export class ReferenceDirectory {
  private readonly names = new Map<Kind, Map<string, string>>();
  private readonly shared = new Map<string, readonly string[]>();
  private readonly titles = new Map<Kind, Map<string, string>>();
  private readonly everyDistrict: ReadonlySet<string>;
  readonly districts: string[];
  private readonly branches: Branches;
  readonly faulty: FaultyRecords;
  /** The folder in which the records lie, as faults call it. */
  readonly folder: string;

  /** `faulty`: records beside these that are there and could not be read. */
  constructor(entries: { [K in Kind]: Entry<K>[] }, faulty = new FaultyRecords()) {
    this.faulty = faulty;
    this.folder = folderOf(entries) ?? 'content';
    for (const kind of kindNames) {
      const names = new Map<string, string>();
      const held = entries[kind] as Entry[];
      for (const { id } of held) names.set(id, id);
      for (const { id, fields } of held)
        for (const word of usesOf(kind).knownAs?.(fields as Record<string, unknown>) ?? []) {
          if (!word) continue;
          if (!names.has(word)) names.set(word, id);
          else if (names.get(word) !== id && mayShareNames(kind))
            this.shared.set(`${kind}/${word}`, [...this.bearersOf(kind, word), names.get(word)!, id]);
        }
      this.names.set(kind, names);
      this.titles.set(kind, titlesOf(kind, held));
    }
    this.districts = entries.units.filter(({ fields }) => fields.kind !== 'department').map(({ id }) => id);
    this.branches = new Branches(entries.units);
    this.everyDistrict = new Set(entries.portal[0]?.fields.everyDistrict.map((written) => written.normalize('NFKC')));
  }

  /** The records that bear a name which does not tell which of them is meant; none for any other word. */
  bearersOf(kind: Kind, word: string): readonly string[] {
    return this.shared.get(`${kind}/${word.trim()}`) ?? [];
  }

  find(kind: Kind, word: string): string | undefined {
    if (this.bearersOf(kind, word).length) return undefined;
    const names = this.names.get(kind)!;
    return names.get(word.trim()) ?? (kind === 'cases' ? names.get(canonicalDecisionNumber(word) ?? '') : undefined);
  }

  /** Whether a word names a record that is there and could not be read. */
  isFaulty(kind: Kind, word: string): boolean {
    return this.faulty.has(kind, word) || (kind === 'cases' && this.faulty.has(kind, canonicalDecisionNumber(word) ?? word));
  }

  /** Counts a word that names such a record, where that is told to be faulty. */
  countNaming(kind: Kind, word: string): void {
    this.faulty.countNaming(kind, this.faulty.has(kind, word) ? word : (canonicalDecisionNumber(word) ?? word));
  }

  /** What was likely meant by a word that names no record: its id, or the word by which it is known; undefined where nothing is near. */
  nearest(kind: Kind, word: string): string | undefined {
    const keys = this.names.get(kind)!.keys();
    const titles = this.titles.get(kind)!;
    const number = /^\d+$/.test(word.trim()) ? `-${word.trim().padStart(2, '0')}` : undefined;
    const numbered = number === undefined ? undefined : [...titles.keys()].find((id) => id.endsWith(number));
    if (numbered !== undefined) return numbered;
    const called = nearest(word, titles.values());
    return nearest(word, keys) ?? [...titles].find(([, title]) => title === called)?.[0];
  }

  /** What a record is called; undefined where its kind gives no title. */
  titleOf = (kind: Kind, id: string): string | undefined => this.titles.get(kind)!.get(id);

  /** Whether a word of a list stands for every district and development area, as in the tables of a plan's tasks. */
  isEveryDistrict(word: string): boolean {
    // Where the portal's record cannot be read, its names may be these.
    return this.everyDistrict.has(word.normalize('NFKC')) || this.faulty.has('portal', word);
  }

  /**
   * The unit whose name stands in the name of an office: the district in it, as 清河市生态环境局石门分局 is Shimen's and
   * 北京市朝阳区生态环境局 Chaoyang's, however long the bureau's name is; else the longest name.
   */
  unitNamedIn(text: string): string | undefined {
    return this.branches.unitOf(text) ?? longestNameIn(text, this.names.get('units')!)?.id;
  }

  /** The department whose name stands in the name of an office, in that of its branches too, and not in that of a district's own bureau. */
  bureauNamedIn(text: string): string | undefined {
    const districts = new Set(this.districts);
    const found = longestNameIn(text, new Map([...this.names.get('units')!].filter(([, id]) => !districts.has(id))));
    return found && !this.branches.isOfDistrictAlone(text, found.name) ? found.id : undefined;
  }

  /** What the districts are called that stand together in the name of an office; none where it names one or no district. */
  severalDistrictsIn(text: string): string[] {
    return this.branches.severalIn(text).map((id) => this.titleOf('units', id) ?? id);
  }
}

/** What the records of a kind are called, by their ids; those of facts, of which there are many, are known by their numbers. */
function titlesOf(kind: Kind, held: readonly Entry[]): Map<string, string> {
  if (usesOf(kind).ofFacts) return new Map();
  const { title } = usesOf(kind) as { title?: (fields: never) => string | { zh: string } };
  return new Map(
    held.flatMap(({ id, fields }) => {
      const called = title?.(fields as never);
      return called === undefined ? [] : [[id, typeof called === 'string' ? called : called.zh]];
    }),
  );
}

/** The longest key of two characters or more that stands in the text, with its value. */
function longestNameIn(text: string, names: ReadonlyMap<string, string>): { id: string; name: string } | undefined {
  let found: { id: string; name: string } | undefined;
  for (const [name, id] of names) {
    if (name.length > 1 && text.includes(name) && name.length > (found?.name.length ?? 0)) found = { id, name };
  }
  return found;
}

/** The folder of what was read, as faults call it: around the first record of its own, also where the portal's cannot be read. */
function folderOf(entries: { [K in Kind]: Entry<K>[] }): string | undefined {
  for (const kind of kindNames)
    for (const { file = '' } of entries[kind] as (Entry & { file?: string })[]) {
      const at = file.lastIndexOf(`/${usesOf(kind).place}`);
      if (at > 0 && !file.startsWith(`${libraryFolder}/`)) return file.slice(0, at);
    }
  return undefined;
}
