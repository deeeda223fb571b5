import { dataAddress } from '../domain/page-address.ts';
import { kindNames, usesOf, type kinds, type KindThat } from './index.ts';

/** The kinds each of whose records has files to itself, and the endings of those of a kind. */
export type KindOfOwnFiles = KindThat<{ ownFiles: readonly string[] }>;
export type OwnFile<K extends KindOfOwnFiles> = (typeof kinds)[K]['ownFiles'][number];
export const kindsOfOwnFiles = kindNames.filter((kind) => usesOf(kind).ownFiles !== undefined) as KindOfOwnFiles[];

/** Where a file lies that a record has to itself, by its ending. */
export const ownFileAddress = <K extends KindOfOwnFiles>(kind: K, id: string, ending: OwnFile<K>): string =>
  dataAddress(`${kind}/${id}.${ending}`);
