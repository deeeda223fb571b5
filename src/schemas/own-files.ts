import { languages, type Lang } from '../domain/language.ts';
import { dataAddress, tableName } from '../domain/page-address.ts';
import { kindNames, usesOf, type Kind, type kinds, type KindThat } from './index.ts';

/** The kinds each of whose records has files to itself, and the endings of those of a kind. */
export type KindOfOwnFiles = KindThat<{ ownFiles: readonly string[] }>;
export type OwnFile<K extends KindOfOwnFiles> = (typeof kinds)[K]['ownFiles'][number];
export const kindsOfOwnFiles = kindNames.filter((kind) => usesOf(kind).ownFiles !== undefined) as KindOfOwnFiles[];

/** The languages in which a kind's own files of an ending are written: each, or one file for all. */
export const languagesOfFile = (kind: Kind, ending: string): readonly Lang[] =>
  usesOf(kind).translatedFiles?.includes(ending) ? languages : languages.slice(0, 1);

/** Where a file lies that a record has to itself, by its ending; the same for every language where it is not translated. */
export const ownFileAddress = <K extends KindOfOwnFiles>(kind: K, id: string, ending: OwnFile<K>, lang: Lang = languages[0]): string =>
  dataAddress(tableName(`${kind}/${id}.${ending}`, languagesOfFile(kind, ending).includes(lang) ? lang : languages[0]));
