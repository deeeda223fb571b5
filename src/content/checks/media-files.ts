import type { Bilingual } from '../../domain/language.ts';
import { findPrivate, type PrivateFinding } from '../../domain/privacy/privacy.ts';
import type { ArticlePicture } from '../article/article-read.ts';
import { mediaPath, notInMedia } from '../article/media.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';
import { faultsOfDrawing } from '../media-words/drawing.ts';
import { typeOf } from '../media-words/file-type.ts';
import { headOf, isReadInPieces, largestArchive, largestAtOnce, readInPieces } from '../media-words/large-file.ts';
import { isUnreadPdf } from '../media-words/pdf.ts';
import { runsInPdf, type RunsInPdf } from '../media-words/pdf-actions.ts';
import { unreadInPdf, type UnreadInPdf } from '../media-words/pdf-properties.ts';
import { wordsInFile } from '../media-words/words-in-file.ts';
import { checkCarried } from './media-carried.ts';
import { privacyFault } from './privacy.ts';

/** What a browser runs when it is opened by itself, or a host before it gives it away. */
export const isProgram = (name: string): boolean =>
  /\.(x?html?|xht|mht(ml)?|m?js|wasm|swf|xsl|xml|php\d?|phtml|phar|aspx?|jspx?|cgi)$/i.test(name);

/** A file that a text shows or offers is there, lies in media/ itself, and says nothing of a person beside what it shows. */
export async function checkMediaFile(files: ContentFiles, file: string, { path: name, ...place }: ArticlePicture): Promise<void> {
  const relative = `media/${name}`;
  if (await files.reportLostLink(relative)) return;
  if (!(await files.exists(relative))) files.fault(file, { zh: `没有文件 ${relative}。`, en: `There is no file ${relative}.` }, place);
  else if (!(await files.isFile(relative))) files.fault(file, { zh: `${relative} 不是文件。`, en: `${relative} is no file.` }, place);
  else if (isProgram(name))
    files.fault(
      file,
      {
        zh: `${relative} 会被浏览器当作网页或程序打开，不能发布。请换成图片、影像或文件。`,
        en: `A browser opens ${relative} as a page or a program; it cannot be published. Use a picture, a film or a document.`,
      },
      place,
    );
  else if (await files.leadsOut('media', name))
    files.fault(
      file,
      {
        zh: `${relative} 是通向 media/ 之外的链接，不会发布。请把文件本身放进 media/。`,
        en: `${relative} is a link that leads out of media/ and is not published. Put the file itself there.`,
      },
      place,
    );
  else if (!files.seen.has(relative)) await checkPrivate(files, relative, `${file}:${place.line}`);
}

/** The picture that is shown where the portal is shared is one of media/ too. */
export async function checkShareImage(files: ContentFiles, { fields, file, locate }: Draft<'portal'>): Promise<void> {
  if (fields.image === undefined) return;
  const name = mediaPath(`/media/${fields.image}`);
  if (name === undefined) files.fault(file, notInMedia(fields.image), locate(['image']));
  else await checkMediaFile(files, file, { path: name, ...locate(['image']) });
}

async function checkPrivate(files: ContentFiles, relative: string, shownAt: string): Promise<void> {
  files.seen.add(relative);
  const size = await files.size(relative);
  if (size > largestForHosts) files.fault(files.shown(relative), largeForHosts(size), undefined, 'warning');
  const found = findPrivate(relative);
  if (size > largestAtOnce) found.push(...(await checkLarge(files, relative, { size, shownAt })));
  else found.push(...(await checkAtOnce(files, relative, shownAt)));
  const kinds = new Map(found.map((finding) => [`${finding.kind} ${finding.isSuspicion}`, finding]));
  for (const finding of kinds.values()) files.faults.push(privacyFault(finding, { file: files.shown(relative), line: 1, column: 1 }));
}

/** Looks at a file that is read at once, and finds numbers of persons in it. */
async function checkAtOnce(files: ContentFiles, relative: string, shownAt: string): Promise<PrivateFinding[]> {
  const bytes = await files.bytes(relative);
  await checkCarried(files, relative, { bytes, shownAt });
  for (const { zh, en } of /\.svg$/i.test(relative) ? faultsOfDrawing(bytes) : [])
    files.fault(files.shown(relative), {
      zh: `这幅图${zh}，不能发布。请在绘图软件里另存为普通 SVG，或换成 PNG。`,
      en: `This drawing ${en} and cannot be published. Save it as plain SVG in a drawing program, or as PNG.`,
    });
  if (/\.pdf$/i.test(relative))
    faultsOfPdf(files, relative, { unread: unreadInPdf(bytes), isUnread: isUnreadPdf(bytes), runs: runsInPdf(bytes) });
  return distinctKinds(wordsInFile(relative, bytes));
}

/** The same for a file too large to be read at once: a film or a document piece by piece, what is packed or drawn not at all. */
async function checkLarge(
  files: ContentFiles,
  relative: string,
  { size, shownAt }: { size: number; shownAt: string },
): Promise<PrivateFinding[]> {
  const place = files.path(relative);
  const head = await headOf(place);
  const type = typeOf(head);
  if (type === 'zip' && size <= largestArchive) return checkAtOnce(files, relative, shownAt);
  if (!isReadInPieces(type)) {
    files.fault(files.shown(relative), tooLarge(type === 'zip' ? largestArchive : largestAtOnce));
    return [];
  }
  const found: PrivateFinding[] = [];
  const read = await readInPieces(place, relative, (words) => found.push(...distinctKinds(words)));
  await checkCarried(files, relative, { bytes: head, shownAt, known: read.carried });
  if (type === 'pdf') faultsOfPdf(files, relative, read);
  return found;
}

/** A finding of each kind in the words of a file. */
const distinctKinds = (words: readonly string[]): PrivateFinding[] => {
  const kinds = new Map<string, PrivateFinding>();
  for (const text of words) for (const finding of findPrivate(text)) kinds.set(`${finding.kind} ${finding.isSuspicion}`, finding);
  return [...kinds.values()];
};

/** Bytes of a file that hosts of static sites take at most: 25 MiB at one of the common ones, 100 MB at others. */
const largestForHosts = 25 * 1024 * 1024;
const inMebibytes = (size: number): number => Math.round(size / 1024 / 1024);

const largeForHosts = (size: number): Bilingual => ({
  zh: `这个文件有 ${inMebibytes(size)} MB，读者用手机打开要很久，有的网站托管不收 25 MB 以上的文件。能压缩就压缩，并问清托管方的上限。`,
  en: `This file has ${inMebibytes(size)} MB: readers wait long for it on a telephone, and some hosts take no file above 25 MB. Make it smaller where that can be, and ask your host for its limit.`,
});

const tooLarge = (most: number): Bilingual => ({
  zh: `这个文件超过 ${inMebibytes(most)} MB，检查读不了，无法确认里面没有个人号码，不能发布。请压缩图片后另存，或分成几个文件。`,
  en: `This file has more than ${inMebibytes(most)} MB: the check cannot look through it for numbers of persons, so it cannot be published. Save it with smaller pictures, or divide it.`,
});

/** What of a PDF cannot be read is named, for whoever publishes it to look at. */
function faultsOfPdf(
  files: ContentFiles,
  relative: string,
  { unread, isUnread, runs }: { unread: readonly UnreadInPdf[]; isUnread: boolean; runs?: RunsInPdf | undefined },
): void {
  if (runs) files.fault(files.shown(relative), runsMessages[runs], undefined, runs === 'opened' ? 'error' : 'warning');
  const warn = (message: Bilingual): void => files.fault(files.shown(relative), message, undefined, 'warning');
  for (const what of unread) warn(unreadMessages[what]);
  if (!unread.includes('locked') && isUnread)
    warn({
      zh: '这份 PDF 的文字用的是自带字体的编码，或是扫描的图，检查读不出来。请自己看一遍，里面不能有身份证号码、手机号码等个人号码。',
      en: 'The text of this PDF, in the encoding of its own fonts or in a scanned picture, could not be read by the check. Look through it yourself: it may hold no number of a person.',
    });
}

const runsMessages: Readonly<Record<RunsInPdf, Bilingual>> = {
  opened: {
    zh: '这份 PDF 一打开就会运行脚本或程序，不能发布。请用“打印为 PDF”另存一份。',
    en: 'This PDF runs a script or a program once it is opened. It cannot be published; print it to a new PDF.',
  },
  pressed: {
    zh: '这份 PDF 的表单里有脚本。读者的软件可能拦下或警告；不需要的，请用“打印为 PDF”另存一份。',
    en: 'The form in this PDF has scripts, which readers’ programs may block or warn of. Where they are not needed, print it to a new PDF.',
  },
};

const unreadMessages: Readonly<Record<UnreadInPdf, Bilingual>> = {
  locked: {
    zh: '这份 PDF 加了密，检查读不出它的文字，也读不出它的作者。请换一份不加密的；一定要用它的，请打开“属性”看作者是不是个人，并自己看一遍，里面不能有身份证号码、手机号码等个人号码。',
    en: 'This PDF is encrypted: neither its text nor its author could be read by the check. Use one that is not; or look at its author under Properties, which may be no person, and through its text, which may hold no number of a person.',
  },
  packed: {
    zh: '这份 PDF 的属性用检查不认识的方式压缩，读不出作者是谁。请在阅读软件里打开“属性”，作者是个人的清空后另存。',
    en: 'The properties of this PDF are packed in a way that the check does not know, so its author could not be read. Look under Properties in a reader; where it is a person, empty it and save the file anew.',
  },
  attached: {
    zh: '这份 PDF 里还附有别的文件，会随它一起公开，检查读不出来。请打开“附件”看一遍，不该公开的删去后另存。',
    en: 'Other files are attached to this PDF and go out with it; the check cannot read them. Look at its attachments, and take out what may not be public.',
  },
};
