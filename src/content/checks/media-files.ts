import { findPrivate } from '../../domain/privacy/privacy.ts';
import type { ArticlePicture } from '../article/article-read.ts';
import { mediaPath, notInMedia } from '../article/media.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';
import { faultsOfDrawing } from '../media-words/drawing.ts';
import { isUnreadPdf } from '../media-words/pdf.ts';
import { wordsInFile } from '../media-words/words-in-file.ts';
import { checkCarried } from './media-carried.ts';
import { privacyFault } from './privacy.ts';

/** What a browser runs when it is opened by itself. */
export const isProgram = (name: string): boolean => /\.(x?html?|xht|m?js|wasm|swf|xsl|xml)$/i.test(name);

/** A file that a text shows or offers is there, lies in media/ itself, and says nothing of a person beside what it shows. */
export async function checkMediaFile(files: ContentFiles, file: string, { path: name, ...place }: ArticlePicture): Promise<void> {
  const relative = `media/${name}`;
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
  else if (!files.seen.has(relative)) await checkPrivate(files, relative);
}

/** The picture that is shown where the portal is shared is one of media/ too. */
export async function checkShareImage(files: ContentFiles, { fields, file, locate }: Draft<'portal'>): Promise<void> {
  if (fields.image === undefined) return;
  const name = mediaPath(`/media/${fields.image}`);
  if (name === undefined) files.fault(file, notInMedia(fields.image), locate(['image']));
  else await checkMediaFile(files, file, { path: name, ...locate(['image']) });
}

async function checkPrivate(files: ContentFiles, relative: string): Promise<void> {
  files.seen.add(relative);
  const bytes = await files.bytes(relative);
  await checkCarried(files, relative, bytes);
  const found = [relative, ...wordsInFile(relative, bytes)].flatMap(findPrivate);
  for (const { zh, en } of /\.svg$/i.test(relative) ? faultsOfDrawing(bytes) : [])
    files.fault(files.shown(relative), {
      zh: `这幅图${zh}，不能发布。请在绘图软件里另存为普通 SVG，或换成 PNG。`,
      en: `This drawing ${en} and cannot be published. Save it as plain SVG in a drawing program, or as PNG.`,
    });
  if (/\.pdf$/i.test(relative) && isUnreadPdf(bytes))
    files.fault(
      files.shown(relative),
      {
        zh: '这份 PDF 的文字用的是自带字体的编码，或是扫描的图，或有密码，检查读不出来。请自己看一遍，里面不能有身份证号码、手机号码等个人号码。',
        en: 'The text of this PDF, in the encoding of its own fonts, in a scanned picture or under a password, could not be read by the check. Look through it yourself: it may hold no number of a person.',
      },
      { line: 1, column: 1 },
      'warning',
    );
  const kinds = new Map(found.map((finding) => [`${finding.kind} ${finding.isSuspicion}`, finding]));
  for (const finding of kinds.values()) files.faults.push(privacyFault(finding, { file: files.shown(relative), line: 1, column: 1 }));
}
