import { languages, type Lang } from '../domain/language.ts';
import { dataAddress, tableName } from '../domain/page-address.ts';
import { kindNames, usesOf, type Kind, type kinds, type KindThat } from './index.ts';

/** The kinds each of whose records has files to itself, and the endings of those of a kind. */
export type KindOfOwnFiles = KindThat<{ ownFiles: readonly string[] }>;
export type OwnFile<K extends KindOfOwnFiles> = (typeof kinds)[K]['ownFiles'][number];
export const kindsOfOwnFiles = kindNames.filter((kind) => usesOf(kind).ownFiles !== undefined) as KindOfOwnFiles[];

/** The language of a file that bears one in its ending: `en.svg`. */
const languageIn = (ending: string): Lang | undefined => languages.find((lang) => ending.startsWith(`${lang}.`));

/**
 * The languages in which a kind's own files of an ending are written, of those in which a portal is: each, or one file for
 * all; none where its ending names a language in which the portal is not written.
 */
export function languagesOfFile(kind: Kind, ending: string, written: readonly Lang[] = languages): readonly Lang[] {
  const only = languageIn(ending);
  if (only !== undefined && !written.includes(only)) return [];
  return usesOf(kind).translatedFiles?.includes(ending) ? written : written.slice(0, 1);
}

/** Where a file lies that a record has to itself, by its ending; the same for every language where it is not translated. */
export const ownFileAddress = <K extends KindOfOwnFiles>(kind: K, id: string, ending: OwnFile<K>, lang: Lang = languages[0]): string =>
  dataAddress(tableName(`${kind}/${id}.${ending}`, languagesOfFile(kind, ending).includes(lang) ? lang : languages[0]));
