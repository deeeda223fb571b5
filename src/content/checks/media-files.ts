import { findPrivate } from '../../domain/privacy.ts';
import type { ArticlePicture } from '../article/article-read.ts';
import type { ContentFiles } from '../content-files.ts';
import { wordsInFile } from '../media-words/words-in-file.ts';
import { privacyFault } from './privacy.ts';

/** A file that a text shows or offers is there, lies in media/ itself, and says nothing of a person beside what it shows. */
export async function checkMediaFile(files: ContentFiles, file: string, { path: name, ...place }: ArticlePicture): Promise<void> {
  const relative = `media/${name}`;
  if (!(await files.exists(relative))) files.fault(file, { zh: `没有文件 ${relative}。`, en: `There is no file ${relative}.` }, place);
  else if (await files.leadsOut('media', name))
    files.fault(
      file,
      {
        zh: `${relative} 是通向 media/ 之外的链接，不会发布。请把文件本身放进 media/。`,
        en: `${relative} is a link that leads out of media/ and is not published. Put the file itself there.`,
      },
      place,
    );
  else if (!files.seen.has(relative)) await checkPrivate(files, relative);
}

async function checkPrivate(files: ContentFiles, relative: string): Promise<void> {
  files.seen.add(relative);
  const found = [relative, ...wordsInFile(relative, await files.bytes(relative))].flatMap(findPrivate);
  const told = new Map(found.map((finding) => [`${finding.kind} ${finding.isSuspicion}`, finding]));
  for (const finding of told.values()) files.faults.push(privacyFault(finding, { file: files.shown(relative), line: 1, column: 1 }));
}
