import { unzipSync } from 'fflate';
import { carriedByPicture, personsIn, type Carried } from './carried.ts';
import { drawingParts } from './drawing.ts';
import { isPicture, typeOf } from './file-type.ts';
import { pdfPictures } from './pdf.ts';
import { pdfAuthors } from './pdf-properties.ts';
import { decoded, latin1, withoutMarkup } from './text.ts';

/** Bytes of one part of an archive beyond which it is not looked at, and of all parts that are. */
const [largestPart, largestWhole] = [20_000_000, 100_000_000];
const documentsProperties = /^(?:docProps\/core\.xml|meta\.xml)$/;
const creators = /<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>([^<]*)</g;

/** What a file for readers carries of a person, and what the pictures within it do. */
export async function carriedByFile(bytes: Uint8Array, depth = 0): Promise<Carried[]> {
  const type = typeOf(bytes);
  if (isPicture(type)) return distinct(await carriedByPicture(bytes));
  if (type === 'pdf') return distinct([...personsIn(pdfAuthors(bytes)), ...(await ofPictures(pdfPictures(bytes)))]);
  if (type === 'film') return carriedByFilm(bytes);
  if (type === 'svg')
    return distinct([...carriedByDrawing(bytes), ...(await ofPictures(drawingParts(bytes).pictures.map((held) => held.bytes)))]);
  return type === 'zip' ? distinct(await carriedByArchive(bytes, depth)) : [];
}

const ofPictures = async (pictures: readonly Uint8Array[]): Promise<Carried[]> =>
  (await Promise.all(pictures.map(carriedByPicture))).flat();

/** Each thing that is carried once. */
export const distinct = (all: readonly Carried[]): Carried[] => [...new Map(all.map((one) => [`${one.kind} ${one.value}`, one])).values()];

/** An Office file names who wrote it and who saved it last (ECMA-376, part 2, 8.3; ODF 1.3, 4.3.2). */
async function carriedByArchive(bytes: Uint8Array, depth: number): Promise<Carried[]> {
  const parts = partsOf(bytes);
  const written = Object.entries(parts).flatMap(([name, part]) =>
    documentsProperties.test(name) ? [...decoded(part)[0]!.matchAll(creators)].map(([, author]) => author!) : [],
  );
  // An archive holds documents, and these hold pictures and files of their own.
  const within = depth > 1 ? [] : Object.values(parts).filter((part) => typeOf(part) !== undefined);
  return [...personsIn(written), ...(await Promise.all(within.map((part) => carriedByFile(part, depth + 1)))).flat()];
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => originalSize < largestPart && (whole += originalSize) < largestWhole,
    });
  } catch {
    return {};
  }
}

/** Drawing programs write who drew it, and where it lay on their machine. */
function carriedByDrawing(bytes: Uint8Array): Carried[] {
  const text = decoded(bytes)[0]!;
  const named = [...text.matchAll(/<dc:(?:creator|rights)\b[^>]*>([^]*?)<\/dc:(?:creator|rights)>/g)].map(([, held]) =>
    withoutMarkup(held!).trim(),
  );
  const paths = [...text.matchAll(/="[^"]*?(?:\/home\/|\/Users\/|[\\/]Users[\\/]|[\\/]Documents and Settings[\\/])([^"\\/]+)[\\/]/g)];
  return [...personsIn(named), ...paths.map(([, value]): Carried => ({ kind: 'author', value: value! }))];
}

/** Telephones write into a film where it was taken (QuickTime, ISO 6709). */
export const carriedByFilm = (bytes: Uint8Array): Carried[] =>
  /[+-]\d{2}\.\d{3,8}[+-]\d{3}\.\d{3,8}(?:[+-]\d{1,5}(?:\.\d+)?)?\//.test(latin1(bytes)) ? [{ kind: 'position' }] : [];
