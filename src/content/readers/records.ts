import { usesOf, type Kind } from '../../schemas/index.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';
import type { Locate } from '../locate.ts';
import { EndOfCheck } from '../faults.ts';
import { mostProblems } from '../table.ts';
import { reportStray } from './stray.ts';
import { checkId, typed } from './typed.ts';

/** The one record of a file. */
export async function readRecord(files: ContentFiles, kind: Kind, place: string): Promise<Draft[]> {
  const read = await files.yaml(place);
  // Where nothing can be read, what names any of its words is no fault of its own.
  if (typeof read?.value !== 'object' || read.value === null) files.faulty.addAny(kind);
  const draft = read && typed(files, kind, read.value, { id: kind, group: kind, file: files.shown(place), locate: read.locate });
  return draft ? [draft] : [];
}

/** The records of a file that maps ids to them, and those of libraries whose ids it has not. */
export async function readMap(files: ContentFiles, kind: Kind, place: string): Promise<Draft[]> {
  const { optional } = usesOf(kind);
  const drafts = optional && !(await files.exists(place)) ? [] : await readOneMap(files, kind, place);
  for (const library of files.libraries()) {
    if (!(await library.exists(place))) continue;
    const own = new Set(drafts.map(({ id }) => id));
    for (const draft of await readOneMap(library, kind, place)) if (!own.has(draft.id)) drafts.push(draft);
  }
  return drafts;
}

async function readOneMap(files: ContentFiles, kind: Kind, place: string): Promise<Draft[]> {
  const { optional, ids } = usesOf(kind);
  const read = await files.yaml(place);
  if (!read) {
    files.faulty.addAny(kind);
    return [];
  }
  const file = files.shown(place);
  if (!isMap(read.value, optional)) {
    files.faulty.addAny(kind);
    files.fault(file, noMap);
    return [];
  }
  const records = (read.value ?? {}) as Record<string, unknown>;
  const before = files.faults.length;
  const end = new EndOfCheck(files.faults, () => files.faults.length - before > mostProblems);
  return Object.entries(records).flatMap(([id, value]) => {
    if (end.comesAt(() => ({ file, ...read.locate([id]) }))) {
      files.faulty.add(kind, id, value);
      return [];
    }
    const locate: Locate = (steps) => read.locate([id, ...steps]);
    checkId(files, kind, id, file, locate([]), { shape: ids });
    return typed(files, kind, value, { id, group: kind, file, locate }) ?? [];
  });
}

/** A file that may be absent may be empty too; anything but ids with their records is not empty, it cannot be read. */
const isMap = (value: unknown, optional: true | undefined): boolean =>
  value === null || value === undefined ? optional === true : typeof value === 'object' && !Array.isArray(value);

const noMap = {
  zh: '这里应是“编号: 内容”，每条记录一项；现在一条也读不到。',
  en: 'This should hold ids, each with its record; none can be read.',
};

/** The records of a folder of files, one each. */
export async function readFiles(files: ContentFiles, kind: Kind, place: string): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const name of await files.names(place)) {
    const relative = `${place}/${name}`;
    if (!name.endsWith('.yaml')) {
      // Tables of values stand in folders beside the records that name them.
      if (!(await files.reportLostLink(relative)) && (await files.isFile(relative))) reportStray(files, relative);
      continue;
    }
    const file = files.shown(relative);
    const id = name.slice(0, -'.yaml'.length);
    checkId(files, kind, id, file);
    const read = await files.yaml(relative);
    if (!read) files.faulty.add(kind, id);
    const draft = read && typed(files, kind, read.value, { id, group: id, file, locate: read.locate });
    if (draft) drafts.push(draft);
  }
  return drafts;
}
