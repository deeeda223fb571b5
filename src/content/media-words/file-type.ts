import { unzipSync } from 'fflate';
import { latin1 } from './text.ts';

/** Types of files by how their bytes begin. */
const signs = {
  jpeg: /^\xff\xd8\xff/,
  png: /^[^]PNG\r\n\x1a\n/,
  webp: /^RIFF[^]{4}WEBP/,
  gif: /^GIF8[79]a/,
  avif: /^[^]{4}ftyp(?:avi[fs]|hei[cxms]|hev[cx]|mif1|msf1)/,
  tiff: /^(?:II\*\0|MM\0\*)/,
  bmp: /^BM[^]{4}\0\0\0\0/,
  svg: /^(?:\xef\xbb\xbf)?\s*(?!<(?:!doctype )?html)(?=<)[^]*?<(?:\w+:)?svg[\s/>]/i,
  pdf: /^[^]{0,1020}%PDF-/,
  zip: /^PK(?:\x03\x04|\x05\x06)/,
  ole: /^\xd0\xcf\x11\xe0/,
  /** Of Windows, Linux and macOS. */
  program: /^(?:MZ(?=[^]*\0)|\x7fELF|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe)/,
  html: /^(?:\xef\xbb\xbf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script)\b/i,
  film: /^(?:[^]{4}(?:ftyp|moov|mdat|wide|free|skip)|\x1aE\xdf\xa3|OggS|RIFF[^]{4}(?:AVI |WAVE)|ID3|\xff[\xf1-\xfb])/,
} as const;
export type FileType = keyof typeof signs;

const pictures: readonly FileType[] = ['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff', 'bmp'];
const films: readonly FileType[] = ['film'];
const packed: readonly FileType[] = ['zip'];
const formatOf: Readonly<Record<string, FileType>> = {
  ...{ jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', bmp: 'bmp', tif: 'tiff', tiff: 'tiff' },
  ...{ avif: 'avif', heic: 'avif', heif: 'avif' },
};
/** What an Office file holds, and by which each is told from the others and from any other archive. */
const held: Readonly<Record<string, string>> = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' };
/** Files of plain words, and those among them in which a page of HTML is words too. */
const texts = ['csv', 'tsv', 'json', 'geojson', 'vtt', 'srt', 'ics', 'txt', 'md', 'log'];
const anyWords = ['txt', 'md', 'log'];
const noWords: readonly FileType[] = ['zip', 'ole', 'jpeg', 'png', 'webp', 'pdf'];
/** What stands behind a name with this ending. */
const namedSo: Readonly<Record<string, readonly FileType[]>> = {
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'heic', 'heif', 'tif', 'tiff', 'bmp'].map((end) => [end, pictures])),
  ...Object.fromEntries(['mp4', 'm4v', 'mov', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav'].map((end) => [end, films])),
  ...Object.fromEntries(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'zip'].map((end) => [end, packed])),
  ...Object.fromEntries(['doc', 'xls', 'ppt', 'wps', 'et'].map((end) => [end, ['ole'] as const])),
  svg: ['svg'],
  pdf: ['pdf'],
};

const endingOf = (name: string): string => name.split('.').at(-1)!.toLowerCase();

/** The type of a file, whatever its name says; undefined for a text and for what we do not know. */
export function typeOf(bytes: Uint8Array): FileType | undefined {
  const head = latin1(bytes.subarray(0, 65_536));
  return (Object.keys(signs) as FileType[]).find((type) => signs[type].test(head));
}

export const isPicture = (type: FileType | undefined): boolean => type !== undefined && pictures.includes(type);

/** Whether a name says a picture that is a grid of points, of whichever format. */
export const isNamedPicture = (name: string): boolean => namedSo[endingOf(name)] === pictures;

/** The format of a picture whose name says another, where it is one. */
export function otherPicture(name: string, bytes: Uint8Array): FileType | undefined {
  const type = typeOf(bytes);
  return isNamedPicture(name) && isPicture(type) && type !== formatOf[endingOf(name)] ? type : undefined;
}

const programs = /\.(?:exe|com|scr|dll|msi|msix|bat|cmd|ps1|vbs|vbe|wsf|hta|lnk|reg|jar|apk|dmg|pkg|app|deb|rpm|sh|iso|img)$/i;

/** What a machine runs once it is opened, by itself or out of an archive: no file for readers, whatever its name. */
export const isExecutable = (name: string, bytes: Uint8Array): boolean =>
  programs.test(name) || typeOf(bytes) === 'program' || (typeOf(bytes) === 'zip' && namesIn(bytes).some((one) => programs.test(one)));

const withMacros = /\.(?:doc|dot|xls|xlt|xla|ppt|pot|pps|ppa|sld)m$/i;
/** Where programs keep macros: Office in a part or a stream of its own, LibreOffice in a folder. */
const macroPart = /(?:^|\/)vbaProject\.bin$|^Basic\/./i;
const macroStream = [...'_VBA_PROJECT'].map((letter) => `${letter}\0`).join('');

/** Whether an Office file holds programs of its own, or says so by its name; an archive that holds such a file does too. */
export function hasMacros(name: string, bytes: Uint8Array): boolean {
  if (withMacros.test(name)) return true;
  const type = typeOf(bytes);
  if (type === 'ole') return latin1(bytes).includes(macroStream);
  return type === 'zip' && namesIn(bytes).some((one) => withMacros.test(one) || macroPart.test(one));
}

/** Whether the list of an archive's files, which stands at its end, can be read; of a file cut short it cannot. */
export const isWholeArchive = (bytes: Uint8Array): boolean => namesIn(bytes).length > 0;

/** The names of an archive's files; none where it cannot be read. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return [];
  }
  return names;
}

/** Whether a file is what its name says; of a picture, film or archive the name may be another's of its sort. */
export function isAsNamed(name: string, bytes: Uint8Array): boolean {
  const ending = endingOf(name);
  const right = namedSo[ending];
  const type = typeOf(bytes);
  if (right) return type !== undefined && right.includes(type) && isOffice(ending, bytes);
  if (type === 'html') return anyWords.includes(ending);
  return !texts.includes(ending) || type === undefined || !noWords.includes(type);
}

/** Whether an archive named as an Office file is one of that program, or damaged, which is told as such. */
function isOffice(ending: string, bytes: Uint8Array): boolean {
  const own = held[ending];
  const names = own === undefined ? [] : namesIn(bytes);
  if (own === undefined || !names.length || names.some((name) => name.startsWith(own))) return true;
  return (
    names.some((name) => name.startsWith('docProps/')) && !names.some((name) => Object.values(held).some((one) => name.startsWith(one)))
  );
}
