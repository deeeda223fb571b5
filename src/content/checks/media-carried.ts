import type { Bilingual, Lang } from '../../domain/language.ts';
import type { ContentFiles } from '../content-files.ts';
import { carriedByFile } from '../media-words/carried-by-file.ts';
import type { Carried } from '../media-words/carried.ts';
import {
  isAsNamed,
  hasMacros,
  isExecutable,
  isWholeArchive,
  isNamedPicture,
  isPicture,
  otherPicture,
  typeOf,
  type FileType,
} from '../media-words/file-type.ts';
import { sizeOfPicture } from '../media-words/picture-size.ts';
import { isMadePlain, plainPicture } from '../media-words/plain-picture.ts';

const labels: Readonly<Record<Carried['kind'], Bilingual>> = {
  position: { zh: '拍摄位置', en: 'the position where it was taken' },
  author: { zh: '作者', en: 'an author' },
  device: { zh: '设备序列号', en: 'the serial number of a device' },
};

/**
 * A file is what its name says, and carries neither a position nor a person that would go out with it.
 *
 * @param shownAt the place of the text that shows it, file and line
 * @param known what it carries, where `bytes` are its beginning alone
 */
export async function checkCarried(
  files: ContentFiles,
  relative: string,
  { bytes, shownAt, known }: { bytes: Uint8Array; shownAt: string; known?: Carried[] },
): Promise<void> {
  const file = files.shown(relative);
  const refuse = ({ zh, en }: Bilingual): void =>
    files.fault(file, { zh: `${zh}用到它的是 ${shownAt}。`, en: `${en} It is used in ${shownAt}.` });
  if (isExecutable(relative, bytes)) return refuse(executable);
  if (!isAsNamed(relative, bytes)) return refuse(notAsNamed(relative));
  if (typeOf(bytes) === 'zip' && !isWholeArchive(bytes)) return refuse(cutShort);
  if (hasMacros(relative, bytes)) return refuse(macros);
  const isPlain = isMadePlain(bytes);
  if (isPlain && plainPicture(bytes) === undefined) return refuse(damaged);
  const size = sizeOfPicture(bytes);
  if (size !== undefined) return refuse(sizes[size]);
  const other = otherPicture(relative, bytes);
  if (other) files.fault(file, otherFormat(relative, other), undefined, 'warning');
  const carried = known ?? (await carriedByFile(bytes));
  if (!carried.length) return;
  if (isPlain) return files.fault(file, leftOut(carried), undefined, 'warning');
  // Of an author nothing says for certain that it is a person; nobody publishes where a photograph was taken by chance.
  const isCertain = isPicture(typeOf(bytes)) || carried.some(({ kind }) => kind === 'position');
  files.fault(file, goesOut(carried, isPicture(typeOf(bytes))), undefined, isCertain ? 'error' : 'warning');
}

const executable: Bilingual = {
  zh: '这是程序或安装包，读者打开就会运行，不能发布。请换成文件或图片。',
  en: 'This is a program or an installer, which runs once a reader opens it. It cannot be published; offer a document or a picture.',
};
const macros: Bilingual = {
  zh: '这个文件里有宏，会在读者的电脑上运行，不能发布。请另存为不带宏的 .docx、.xlsx 或 PDF。',
  en: 'This file holds macros, which run on readers’ machines. It cannot be published; save it as .docx or .xlsx without them, or as PDF.',
};
const damaged: Bilingual = {
  zh: '这张图片已损坏，读不到结尾，不能发布。请重新导出一份。',
  en: 'This picture is damaged: its end is not found. It cannot be published; export it anew.',
};
const sizes = {
  empty: {
    zh: '这张图片的宽或高是 0，什么也显示不出来，不能发布。请重新导出一份。',
    en: 'This picture has a width or a height of 0 and shows nothing. It cannot be published; export it anew.',
  },
  huge: {
    zh: '这张图片的点数太多（一边超过 32767，或总共超过 2.6 亿），浏览器显示不出来，不能发布。请缩小后另存。',
    en: 'This picture has more points than browsers show: over 32,767 on one side, or 268 million in all. It cannot be published; save it smaller.',
  },
} as const satisfies Record<string, Bilingual>;
const cutShort: Bilingual = {
  zh: '这个文件已损坏，读不到结尾，读者打不开，不能发布。请重新导出一份。',
  en: 'This file is damaged: its end is not found, and readers cannot open it. It cannot be published; export it anew.',
};

function notAsNamed(relative: string): Bilingual {
  const isOfPicture = isNamedPicture(relative) || /\.svg$/i.test(relative);
  return {
    zh: `文件内容与名称不符：名称像${isOfPicture ? '图片' : '文件'}，内容却不是，不能发布。请换成真正的${isOfPicture ? '图片' : '文件'}，或改正后缀。`,
    en: `What this file holds is not what its name says: it is no ${isOfPicture ? 'picture' : 'file of this sort'}. It cannot be published; put the right file in its place or correct the ending.`,
  };
}

const formats: Partial<Record<FileType, string>> = { jpeg: 'JPEG', avif: 'HEIC/AVIF', tiff: 'TIFF' };

function otherFormat(relative: string, type: FileType): Bilingual {
  const [named, is] = [relative.split('.').at(-1)!, formats[type] ?? type.toUpperCase()];
  return {
    zh: `名称以 .${named} 结尾，内容却是 ${is} 格式，有的浏览器会打不开。请改正后缀，或另存为 ${named.toUpperCase()}。`,
    en: `The name ends in .${named}, and the picture is ${is}: some browsers may not show it. Correct the ending, or save it as ${named.toUpperCase()}.`,
  };
}

const between: Bilingual = { zh: '、', en: '; ' };
const named: Readonly<Record<Lang, (what: string, value: string) => string>> = {
  zh: (what, value) => `${what}“${value}”`,
  en: (what, value) => `${what}, "${value}"`,
};
const listed = (carried: readonly Carried[], lang: Lang): string =>
  carried.map(({ kind, value }) => (value === undefined ? labels[kind][lang] : named[lang](labels[kind][lang], value))).join(between[lang]);

const leftOut = (carried: readonly Carried[]): Bilingual => ({
  zh: `这张图片里存有${listed(carried, 'zh')}。发布的副本已把这些去掉；原件也请去掉：在 Windows 里右键“属性—详细信息—删除属性和个人信息”，或用画图软件另存一份。`,
  en: `This picture holds ${listed(carried, 'en')}. The copy that is published leaves that out; take it out of the original too: in Windows under Properties, Details, "Remove Properties and Personal Information", or save it anew in a paint program.`,
});

const goesOut = (carried: readonly Carried[], isOfPicture: boolean): Bilingual => ({
  zh: `这个文件里存有${listed(carried, 'zh')}，会随文件一起公开。请${isOfPicture ? '另存为 JPEG 或 PNG' : '去掉后再放进来'}：${howTo.zh}；作者是单位的不在此列。`,
  en: `This file holds ${listed(carried, 'en')}, which would go out with it. ${isOfPicture ? 'Save it as JPEG or PNG' : 'Take it out first'}: ${howTo.en}. An author that is an office may stay.`,
});

const howTo: Bilingual = {
  zh: 'Office 文件用“文件—信息—检查文档”，PDF 在“属性”里清空作者后另存，绘图软件另存为普通 SVG，影像导出时关掉位置',
  en: 'in Office under File, Info, Inspect Document; of a PDF, empty the author under Properties; of a drawing, save it as plain SVG; of a film, export it without its location',
};
