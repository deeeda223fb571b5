import { ascending } from 'd3-array';
import type { z } from 'astro/zod';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Lang, Translated } from '../domain/language.ts';
import { caseType } from './case/case-type.ts';
import { caseLine } from './case/case-derived.ts';
import type { KindUses, OwnShelf } from './kind.ts';
import { kinds } from './kinds.ts';

export { kinds };
export type Kind = keyof typeof kinds;
export type Fields<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
export const kindNames = Object.keys(kinds) as Kind[];
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** The kinds that meet a condition. */
export type KindThat<Uses> = { [K in Kind]: (typeof kinds)[K] extends Uses ? K : never }[Kind];
const kindsThat = <K extends Kind>(holds: (uses: KindUses<Record<string, unknown>>) => boolean): K[] =>
  kindNames.filter((kind) => holds(usesOf(kind))) as K[];

/** The uses of a kind, for those who work on any. */
export const usesOf = (kind: Kind): KindUses<Record<string, unknown>> => kinds[kind] as unknown as KindUses<Record<string, unknown>>;

/** The kinds whose records are words, kept as {zh,en}.mdx beside their index.yaml. */
export type TextKind = KindThat<{ layout: 'texts' }>;
export const textKinds = kindsThat<TextKind>(({ layout }) => layout === 'texts');
/** Those of them that stand in lists, newest first. */
export type ListedTextKind = KindThat<{ listed: true }>;
export const listedTextKinds = kindsThat<ListedTextKind>(({ listed }) => listed === true);
/** The kinds whose records are shown to every reader when they become public. */
export const fedKinds = kindsThat<KindThat<{ fed: 'news' | OwnShelf }>>(({ fed }) => fed !== undefined);
export const newsKinds = kindsThat<KindThat<{ fed: 'news' }>>(({ fed }) => fed === 'news');
/** The kinds whose records belong to a unit, and appear on its page and in its feed. */
export const kindsOfUnits = kindNames.filter((kind) => usesOf(kind).ofUnit !== undefined);
export const unitOf = (entry: Held): string | undefined => usesOf(entry.kind).ofUnit?.(fieldsOf(entry));
/** The kinds found by the search of the whole portal, cases apart. */
export const searchedKinds = kindsThat<KindThat<{ searched: true }>>(({ searched }) => searched === true);
/** The kinds whose records say when they were last held against their sources. */
export type CheckedKind = { [K in Kind]: 'checkedOn' extends keyof Fields<K> ? K : never }[Kind];
export const checkedKinds = kindNames.filter((kind) => 'checkedOn' in kinds[kind].schema.shape) as CheckedKind[];

/** The kinds that hold the English for the types that decisions name; a field names its own as `english`. */
export type TypeKind = KindThat<{ schema: typeof caseType }>;
export const typeKinds = kindNames.filter((kind) => kinds[kind].schema === caseType) as TypeKind[];

/** The kinds that may be downloaded whole, in their order. */
export type DownloadableKind = KindThat<{ downloadable: number }>;
export const downloadableKinds = kindsThat<DownloadableKind>(({ downloadable }) => downloadable !== undefined).toSorted((a, b) =>
  ascending(kinds[a].downloadable, kinds[b].downloadable),
);

/** The schema of a line of a kind's published table. */
export const lineOf = (kind: Kind): z.ZodType => (kind === 'cases' ? caseLine : kinds[kind].schema);

type Held = { kind: Kind; fields: unknown };
/** A record with its titles. */
export type Named = Held & { id: string; texts: Partial<Record<Lang, { title: string }>> };
const fieldsOf = ({ fields }: Held) => fields as Record<string, unknown>;

/** The day from which a record is public, `always`, or undefined where nothing gives it: then it is not. */
export const publicFrom = (entry: Held): IsoDate | 'always' | undefined => {
  const given = usesOf(entry.kind).publicFrom;
  return typeof given === 'function' ? given(fieldsOf(entry)) : given;
};

/** The day on which a record became public; undefined where it always was. */
export const publicDay = (entry: Held): IsoDate | undefined => {
  const from = publicFrom(entry);
  return from === 'always' ? undefined : from;
};

/** The one day under which lists and the search know a record. */
export const dateOf = (entry: Held): IsoDate | undefined => usesOf(entry.kind).date?.(fieldsOf(entry));

/** What a record is called: by the rule of its kind, a text by its title, and what has neither by its id. */
export function titleOf(entry: Named): Translated {
  const { id, texts } = entry;
  const title = usesOf(entry.kind).title?.(fieldsOf(entry)) ?? { zh: texts.zh?.title ?? id, en: texts.en?.title };
  return typeof title === 'string' ? { zh: title } : title;
}

/** Whether a record has a page of its own. */
export const hasPage = (kind: Kind): boolean => ['own', 'top'].includes(kinds[kind].address);
