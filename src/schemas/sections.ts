import { kindNames, usesOf, type Kind, type KindThat } from './index.ts';
import type { kinds } from './kinds.ts';
import { requiredPages } from './page.ts';

type KindWithSection = KindThat<{ address: 'own' | 'group' | 'list' }>;
type FurtherSection = { [K in Kind]: (typeof kinds)[K] extends { also: infer Also } ? keyof Also : never }[Kind];
/** A section whose first page lists what is in it, under `<section>.title`. */
export type ListSection = KindWithSection | FurtherSection;
type ContentSection = ListSection | 'feeds' | 'data';

const hasSection = (kind: Kind): boolean => ['own', 'group', 'list'].includes(usesOf(kind).address);

/** What a portal publishes: the first part of an address below the language, kept for ever. */
export const contentSections: readonly ContentSection[] = [
  ...(kindNames.flatMap((kind) => (hasSection(kind) ? [kind, ...Object.keys(usesOf(kind).also ?? {})] : [])) as ContentSection[]),
  'feeds',
  'data',
];
/** What helps a reader of the portal. */
export const helpSections = ['search', 'offline', ...requiredPages] as const;
export const sections = [...contentSections, ...helpSections] as const;

export type Section = (typeof sections)[number];
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** Pages of a section beside those of its records: no record may take their name. */
const fixedPages: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...kindNames.map((kind) => ({ [kind]: usesOf(kind).fixedPages ?? [], ...usesOf(kind).also })),
);
export const isFixedPage = (section: string, id: string): boolean =>
  Object.hasOwn(fixedPages, section) && fixedPages[section]!.includes(id);

/** The parts of an address inside the portal, such as `/zh/cases/x/#a`; undefined for any other. */
export function insideAddress(address: string): { section: string; id: string } | undefined {
  const match = /^\/(?:zh|en)\/(?:([^/?#]*)\/?(?:([^/?#]+)\/?)?)?(?:[?#].*)?$/.exec(address);
  return match ? { section: match[1] ?? '', id: match[2] ?? '' } : undefined;
}
