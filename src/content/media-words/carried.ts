import ExifReader from 'exifreader';
import { looksPersonal } from '../../domain/privacy/personal-name.ts';
import { isPicture, typeOf } from './file-type.ts';

/** What a file says of a person beside what it shows: a place, by whom, with which device. */
export type Carried = { kind: 'position' | 'author' | 'device'; value?: string };

const authors =
  'Artist,XPAuthor,CameraOwnerName,OwnerName,creator,Creator,Author,By-line,Writer/Editor,Contact,Copyright,Copyright Notice,rights'.split(
    ',',
  );
const devices = 'BodySerialNumber,LensSerialNumber,SerialNumber,CameraSerialNumber,InternalSerialNumber'.split(',');
const positions = 'GPSLatitude,GPSLongitude,GPSPosition'.split(',');

type Group = Readonly<Record<string, { description?: unknown } | undefined>>;

/** What a picture carries in EXIF, XMP, IPTC and the texts of a PNG. A picture that cannot be read carries nothing. */
export async function carriedByPicture(bytes: Uint8Array): Promise<Carried[]> {
  if (!isPicture(typeOf(bytes))) return [];
  const tags = await ExifReader.load(Buffer.from(bytes), { expanded: true, async: true }).catch(() => undefined);
  if (!tags) return [];
  const groups = [tags.exif, tags.iptc, tags.xmp, tags.pngText, tags.png] as unknown as (Group | undefined)[];
  const valuesOf = (names: readonly string[]): string[] =>
    groups.flatMap((group) =>
      names.flatMap((name) => {
        const description = group?.[name]?.description;
        return typeof description === 'string' && description.trim() ? [description.trim()] : [];
      }),
    );
  return [
    ...(tags.gps?.Latitude !== undefined || valuesOf(positions).length ? [{ kind: 'position' as const }] : []),
    ...personsIn(valuesOf(authors)),
    ...(valuesOf(devices).some((number) => /[1-9]/.test(number)) ? [{ kind: 'device' as const }] : []),
  ];
}

/** Names of persons among authors, each once. */
export const personsIn = (names: readonly string[]): Carried[] =>
  [...new Set(names.map((name) => name.trim()))].filter(mayBePerson).map((value) => ({ kind: 'author', value }));

/** Words of an organisation, a program or a device in Latin letters, and accounts that everybody has. */
const noPerson =
  /\b(?:office|bureau|department|dept|ministry|agency|authority|centre|center|committee|government|company|co|ltd|inc|llc|corp|group|university|institute|studio|press|news|media|team|user|users|admin|administrator|root|guest|owner|test|pc|adobe|microsoft|windows|apple|google|wps|kingsoft|lenovo|dell|hp|asus|acer|huawei|honor|xiaomi|redmi|oppo|vivo|samsung|canon|nikon|sony|fujifilm|leica|dji|camera|picasa|photoshop|inkscape|libreoffice|openoffice|acrobat|excel|word|python|openpyxl|docx|matplotlib|latex|tex|unknown|none|null|copyright|all rights reserved)\b/i;

/** Whether the author of a file may be a person: a question, not a verdict. */
function mayBePerson(author: string): boolean {
  if (
    author
      .normalize('NFKC')
      .split(/[\s:：、,，;；/©|]+/u)
      .some(looksPersonal)
  )
    return true;
  return (
    /^(?:[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?|[A-Z]{2,12}|[A-Z]\.)(?:[ ,]+(?:[A-Z][a-z]+(?:[-'’][A-Z]?[a-z]+)?|[A-Z]{2,12}|[A-Z]\.)){1,3}$/.test(
      author,
    ) && !noPerson.test(author)
  );
}
