import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { unsafeCharacters } from '../domain/characters/characters.ts';
import type { Bilingual } from '../domain/language.ts';
import { FaultyRecords } from './faulty-records.ts';
import type { Fault } from './faults.ts';
import { nothingBorrowed, recordPlace, type Borrowed, type Library } from './library.ts';
import { placesIn } from './lines.ts';
import type { Locate } from './locate.ts';
import { ifMissing, linkAt, linkToNowhere } from './missing.ts';
import { decodeText, UnreadableText } from './source.ts';
import type { Changes } from './writing/journal.ts';
import { readYaml } from './yaml.ts';

/** What is asked of a disk. */
export type Disk = {
  readFile: (file: string) => Promise<Uint8Array>;
  readdir: (folder: string) => Promise<string[]>;
  stat: (file: string) => Promise<unknown>;
  /** Where a link leads at a place behind which nothing was found; a disk without has no links. */
  linkAt?: (file: string) => Promise<string | undefined>;
};

type Reading = { disk?: Disk | undefined; changes?: Changes | undefined; borrowed?: Borrowed | undefined };

/** Whether a link leads to itself, at once or through others. */
const isCircle = ({ code }: NodeJS.ErrnoException): boolean => code === 'ELOOP';

/** The files of a content folder, and every fault that is met in them with its place. */
export class ContentFiles {
  readonly faults: Fault[] = [];
  /** Links to nowhere that were named. */
  private readonly lost = new Set<string>();
  /** Files of media/ that were looked at. */
  readonly seen = new Set<string>();
  /** Records that are there and cannot be read. */
  readonly faulty = new FaultyRecords();
  /** Where the portal of these files stands, once its record is read. */
  ownAddress: string | undefined;
  readonly directory: string;
  private readonly shownAs: string;
  private readonly disk: Disk;
  private readonly changes: Changes;
  private readonly borrowed: Borrowed;

  /**
   * `changes`: texts that are read in place of the folder's, to check a change before it is made; `borrowed`: what is read of
   * libraries as if it lay in the folder.
   */
  constructor(
    directory: string,
    shownAs: string,
    { disk = { readFile, readdir, stat, linkAt }, changes = new Map(), borrowed = nothingBorrowed }: Reading = {},
  ) {
    this.directory = directory;
    this.shownAs = shownAs;
    this.disk = disk;
    this.changes = changes;
    this.borrowed = borrowed;
  }

  /** The library that a record comes from; undefined for the folder's own. */
  private libraryOf(relative: string): Library | undefined {
    const place = recordPlace(relative);
    return this.changes.get(place) === undefined && ![...this.changes.keys()].some((name) => name.startsWith(`${place}/`))
      ? this.borrowed.records.get(place)
      : undefined;
  }

  /** Where a file lies on the disk. */
  path(relative: string): string {
    return path.join(this.libraryOf(relative)?.directory ?? this.directory, relative);
  }

  /** The libraries that the folder takes, each as files of its own whose faults are the folder's. */
  libraries(): ContentFiles[] {
    return this.borrowed.libraries.map(({ directory, shownAs }) => {
      const files = new ContentFiles(directory, shownAs, { disk: this.disk });
      return Object.assign(files, { faults: this.faults, faulty: this.faulty });
    });
  }

  fault(file: string, message: Bilingual, place = { line: 1, column: 1 }, severity: Fault['severity'] = 'error'): void {
    this.faults.push({ severity, file, ...place, message });
  }

  /** A path as faults call it. */
  shown(relative: string): string {
    return `${this.libraryOf(relative)?.shownAs ?? this.shownAs}/${relative}`;
  }

  /**
   * Reports a link behind which nothing is, once.
   *
   * @returns whether there is one
   * @throws the system's error where it cannot be known
   */
  async reportLostLink(relative: string, shown = this.shown(relative)): Promise<boolean> {
    if (this.changes.get(relative) !== undefined) return false;
    const place = this.path(relative);
    const target = (await this.exists(relative)) ? undefined : await this.disk.linkAt?.(place);
    if (target !== undefined && !this.lost.has(place)) this.fault(shown, linkToNowhere(target));
    if (target !== undefined) this.lost.add(place);
    return target !== undefined;
  }

  /** Whether something stands there, be it a link in a circle. @throws the system's error where it cannot be known */
  exists(relative: string): Promise<boolean> {
    return this.disk.stat(this.path(relative)).then(
      () => true,
      (error: NodeJS.ErrnoException) => isCircle(error) || (error.code !== 'ENOTDIR' && ifMissing(false)(error)),
    );
  }

  /** Whether there is such a file: no folder of its name, and no pipe or device, which is never read to its end. */
  async isFile(relative: string): Promise<boolean> {
    return this.changes.get(relative) !== undefined || (await this.stands(relative, 'isFile'));
  }

  /** Whether something stands there that is no folder. */
  async isNoFolder(relative: string): Promise<boolean> {
    return (await this.exists(relative)) && !(await this.stands(relative, 'isDirectory'));
  }

  private async stands(relative: string, as: 'isFile' | 'isDirectory'): Promise<boolean> {
    if (!(await this.exists(relative))) return false;
    const found = await this.disk.stat(this.path(relative)).catch((error: NodeJS.ErrnoException) => {
      if (isCircle(error)) return undefined;
      throw error;
    });
    return found !== undefined && ((found as Partial<Record<typeof as, () => boolean>>)[as]?.() ?? as === 'isFile');
  }

  /** How many bytes a file has; 0 where its disk does not say. @throws the system's error where it cannot be known */
  async size(relative: string): Promise<number> {
    return ((await this.disk.stat(this.path(relative))) as { size?: number }).size ?? 0;
  }

  /** @throws the system's error where it cannot be read */
  bytes(relative: string): Promise<Uint8Array> {
    return this.disk.readFile(this.path(relative));
  }

  /** Whether a file of a folder of the content lies outside of it, by a link. */
  async leadsOut(folder: string, name: string): Promise<boolean> {
    const root = await realpath(path.join(this.directory, folder));
    return !(await realpath(path.join(root, name))).startsWith(root + path.sep);
  }

  /** @throws the system's error where a file is there and cannot be read */
  async text(relative: string): Promise<string | undefined> {
    try {
      if ((await this.isNoFolder(relative)) && !(await this.isFile(relative))) {
        this.fault(this.shown(relative), { zh: '这不是文件，读不了。', en: 'This is no file that can be read.' });
        return undefined;
      }
      const text = this.changes.get(relative) ?? decodeText(await this.disk.readFile(this.path(relative))).text;
      const unsafe = unsafeCharacters(text);
      const placeOf = placesIn(unsafe.length ? text : '');
      for (const { index, message } of unsafe) this.fault(this.shown(relative), message, placeOf(index));
      return unsafe.length ? undefined : text;
    } catch (error) {
      if (error instanceof UnreadableText) this.fault(this.shown(relative), error.reason, error.place);
      else if ((error as NodeJS.ErrnoException).code === 'EISDIR')
        this.fault(this.shown(relative), { zh: '这里应是文件，却是一个文件夹。', en: 'This should be a file and is a folder.' });
      else if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      else if (!(await this.reportLostLink(relative)))
        this.fault(this.shown(relative), { zh: '缺少这个文件。', en: 'This file is missing.' });
      return undefined;
    }
  }

  /**
   * Names in a folder, sorted; none where there is no folder. A link to a folder that is not there is named.
   *
   * @throws the system's error where a folder is there and cannot be opened
   */
  async names(relative: string): Promise<string[]> {
    if (await this.reportLostLink(relative)) return [];
    const read = await this.disk.readdir(this.path(relative)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTDIR' && !isCircle(error)) return ifMissing<string[]>([])(error);
      this.fault(this.shown(relative), { zh: '这里应是文件夹，却是一个文件。', en: 'This should be a folder and is a file.' });
      return [];
    });
    const names = new Set(read);
    for (const [name, text] of this.changes) {
      if (path.posix.dirname(name) !== relative) continue;
      if (text === undefined) names.delete(path.posix.basename(name));
      else names.add(path.posix.basename(name));
    }
    for (const place of this.borrowed.records.keys())
      if (path.posix.dirname(place) === relative && this.libraryOf(place)) names.add(path.posix.basename(place));
    return [...names].filter((name) => !name.startsWith('.') && !name.startsWith('~$')).toSorted();
  }

  async yaml(relative: string): Promise<{ value: unknown; locate: Locate } | undefined> {
    const text = await this.text(relative);
    return text === undefined ? undefined : this.parsedYaml(text, this.shown(relative));
  }

  /** @param firstLine the line of the file on which the YAML begins */
  parsedYaml(text: string, file: string, firstLine = 1): { value: unknown; locate: Locate } | undefined {
    const { value, locate, problems } = readYaml(text, firstLine);
    for (const problem of problems)
      this.fault(
        file,
        problem.inBoth ?? { zh: `YAML 写法有误：${problem.message}`, en: `This is not valid YAML: ${problem.message}` },
        problem,
      );
    return problems.length ? undefined : { value, locate };
  }
}
