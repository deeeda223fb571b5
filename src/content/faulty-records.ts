import type { Kind } from '../schemas/index.ts';
import type { Fault } from './faults.ts';

/** Records that are there but could not be read: what names one of them is no fault of its own. */
export class FaultyRecords {
  private readonly names = new Map<Kind, Map<string, Fault | undefined>>();
  private readonly unreadable = new Set<Kind>();

  /** Notes a record by its id and by all words in it, one of which may be its name; `fault` is the first thing wrong with it. */
  add(kind: Kind, id: string, value?: unknown, fault?: Fault): void {
    const names = this.names.get(kind) ?? new Map<string, Fault | undefined>();
    this.names.set(kind, names);
    for (const word of [id, ...wordsIn(value)]) if (word && !names.get(word)) names.set(word, fault);
  }

  /** Counts, at the fault of such a record, what names it. */
  countNaming(kind: Kind, word: string): void {
    const fault = this.names.get(kind)?.get(word.trim());
    if (fault) fault.namedBy = (fault.namedBy ?? 0) + 1;
  }

  /** Whether everything that is there could be read. */
  get areNone(): boolean {
    return !this.names.size && !this.unreadable.size;
  }

  /** Notes that any record of a kind may be among what could not be read. */
  addAny(kind: Kind): void {
    this.unreadable.add(kind);
  }

  /** Whether a record of a kind could not be read; of an id or name, where one is given. */
  has(kind: Kind, word?: string): boolean {
    return this.unreadable.has(kind) || (word === undefined ? this.names.has(kind) : (this.names.get(kind)?.has(word.trim()) ?? false));
  }

  /** Whether the name of such a record may stand in a longer text. */
  namedIn(kind: Kind, text: string): boolean {
    return this.unreadable.has(kind) || [...(this.names.get(kind)?.keys() ?? [])].some((word) => word.length > 1 && text.includes(word));
  }
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
