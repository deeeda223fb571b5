import path from 'node:path';
import type { IsoDate } from '../domain/days/calendar.ts';
import { kindNames } from '../schemas/index.ts';
import { readingsOf } from '../schemas/portal.ts';
import { checkAcross } from './checks/across.ts';
import { checkShareImage } from './checks/media-files.ts';
import { ContentFiles } from './content-files.ts';
import type { Content, Drafts } from './entry.ts';
import { sortFaults, type Fault } from './faults.ts';
import { FaultyContent } from './faulty-content.ts';
import type { FaultyRecords } from './faulty-records.ts';
import { borrowedBy, perhapsBorrowedBy } from './library.ts';
import { isFolder } from './missing.ts';
import { readObservations } from './observations.ts';
import { readKind, reportStrays } from './read-kind.ts';
import { readWhole } from './writing/content-lock.ts';
import type { Changes } from './writing/journal.ts';

/** `faulty`: what is there and could not be read, so that it stands in no content. */
export type LoadResult = { content: Content; faults: Fault[]; faulty: FaultyRecords };
export type Progress = (step: string, count: number) => void;

/**
 * Reads a content folder whole: every record typed by its schema, every reference followed. All faults
 * are collected; the content is complete only where none of them is an error.
 *
 * @param directory the content folder
 * @param shownAs how paths are named in faults; by default the folder's own name
 * @param today the day of the check in the portal's time zone, where dates yet to come are to be reported; a site may show
 *   another day
 * @param staleMonths after how many months without a look at its source a record is named; without `today` none is
 */
export async function loadContent(
  directory: string,
  shownAs = path.basename(directory),
  onProgress?: Progress,
  today?: (timeZone: string) => IsoDate,
  staleMonths?: number,
): Promise<LoadResult> {
  return readWhole(directory, () => readOnce(directory, shownAs, { onProgress, today, staleMonths }));
}

/**
 * The faults that a folder would have with some of its texts changed: nothing is written that cannot be read. Only who
 * holds the content's lock may rely on it.
 */
export const faultsWith = async (directory: string, changes: Changes, today?: (timeZone: string) => IsoDate): Promise<Fault[]> =>
  (await readOnce(directory, path.basename(directory), { today, changes })).faults;

type Reading = {
  onProgress?: Progress | undefined;
  today?: ((timeZone: string) => IsoDate) | undefined;
  staleMonths?: number | undefined;
  changes?: Changes | undefined;
};

async function readOnce(directory: string, shownAs: string, { onProgress, today, staleMonths, changes }: Reading): Promise<LoadResult> {
  const files = new ContentFiles(directory, shownAs, { changes, borrowed: await borrowedBy(directory, changes?.get('portal.yaml')) });
  let day: IsoDate | undefined;
  const drafts = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Drafts;
  // A share that is not mounted is mended elsewhere than a folder that was never there.
  const isLost = await files.reportLostLink('.', shownAs);
  if (!isLost && !(await isFolder(directory)))
    files.fault(shownAs, {
      zh: `内容文件夹不存在：没有文件夹 ${directory}。请用 --content 写明它在哪里。`,
      en: `There is no such content folder: no folder is at ${directory}. Say with --content where it lies.`,
    });
  else if (!isLost) {
    await reportStrays(files);
    // The portal comes first: it holds how addresses are read.
    for (const kind of kindNames) {
      const found = await readKind(files, kind, readingsOf(drafts.portal[0]?.fields));
      // A hundred thousand cases are more than the arguments of one call.
      drafts[kind] = found as never[];
      if (kind === 'portal') files.ownAddress = drafts.portal[0]?.fields.baseUrl;
      if (kind === 'portal' && !found.length) await noteLibraries(files, changes?.get('portal.yaml'));
      onProgress?.(kind, found.length);
    }
    const portal = drafts.portal[0];
    day = portal && today?.(portal.fields.timeZone);
    if (portal) await checkShareImage(files, portal);
    checkAcross(drafts, files.faults, files.faulty, day, staleMonths);
  }
  const observations = await readObservations(files, drafts, day);
  const content = Object.fromEntries(
    kindNames.map((kind) => [kind, drafts[kind].map(({ id, group, fields, texts }) => ({ kind, id, group, fields, texts }))]),
  ) as unknown as Content;
  return { content: { ...content, observations }, faults: sortFaults(files.faults), faulty: files.faulty };
}

/** Where the portal's record does not tell which libraries it takes, what they hold is no fault of whoever names it. */
async function noteLibraries(files: ContentFiles, portal: string | undefined): Promise<void> {
  const inPortal = files.faults.filter(({ file }) => file === files.shown('portal.yaml'));
  const fault = inPortal.find(({ field }) => field?.startsWith('library')) ?? inPortal[0];
  for (const { directory, shownAs } of await perhapsBorrowedBy(files.directory, portal)) {
    if (fault) fault.ofLibraries = true;
    const library = new ContentFiles(directory, shownAs);
    for (const kind of kindNames.filter((name) => name !== 'portal'))
      for (const { id, fields } of await readKind(library, kind, readingsOf(undefined))) files.faulty.add(kind, id, fields, fault);
  }
}

/**
 * Like {@link loadContent}, for those who cannot go on with faulty content.
 *
 * @throws FaultyContent with all faults when one of them is an error.
 */
export async function loadCheckedContent(directory: string, shownAs?: string): Promise<Content> {
  const { content, faults } = await loadContent(directory, shownAs);
  if (faults.some((fault) => fault.severity === 'error')) throw new FaultyContent(faults);
  return content;
}
