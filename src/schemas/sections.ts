import { ascending } from 'd3-array';
import type { Lang } from '../domain/language.ts';
import { listAddress, pageAt } from '../domain/page-address.ts';
import { kindNames, kinds, usesOf, type Kind, type KindThat } from './index.ts';
import type { ColumnType, FixedPages, FurtherSection } from './kind.ts';
import { requiredPages } from './page.ts';

type KindWithSection = KindThat<{ address: 'own' | 'group' | 'list' }>;
type FurtherName = { [K in Kind]: (typeof kinds)[K] extends { also: infer Also } ? keyof Also : never }[Kind];
/** A section whose first page lists what is in it, as the registry of kinds names it. */
export type ListSection = KindWithSection | FurtherName;
type ContentSection = ListSection | 'feeds' | 'data';

const hasSection = (kind: Kind): boolean => ['own', 'group', 'list'].includes(usesOf(kind).address);

/** What a portal publishes: the first part of an address below the language, kept for ever. */
export const contentSections: readonly ContentSection[] = [
  ...(kindNames.flatMap((kind) => (hasSection(kind) ? [kind, ...Object.keys(usesOf(kind).also ?? {})] : [])) as ContentSection[]),
  'feeds',
  'data',
];
type MenuKind = KindThat<{ menu: number }>;
/** The sections of the main menu, in its order. */
export const menuSections = (kindNames.filter((kind) => usesOf(kind).menu !== undefined) as MenuKind[]).toSorted((a, b) =>
  ascending(kinds[a].menu, kinds[b].menu),
);
/** What helps a reader of the portal. */
export const helpSections = ['search', 'offline', ...requiredPages] as const;
export const sections = [...contentSections, ...helpSections] as const;

export type Section = (typeof sections)[number];
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** All sections by what readers do with them: the groups of the whole menu and of the foot. */
export const sectionGroups = {
  read: ['documents', 'explainers', 'news', 'glossary'],
  follow: ['progress', 'tasks', 'units', 'indicators', 'inspections'],
  check: ['cases', 'parties', 'requirements', 'corrections'],
  act: ['questions', 'guides', 'feedback', 'search'],
  site: ['data', 'feeds', 'offline', 'about', 'accessibility'],
} as const satisfies Record<string, readonly Section[]>;
export type SectionGroup = keyof typeof sectionGroups;

/** The sections that a kind has beside its own. */
const further: Readonly<Record<string, FurtherSection>> = Object.assign({}, ...kindNames.map((kind) => usesOf(kind).also ?? {}));

/** Pages of a section beside those of its records: no record may take their name. */
const fixedPages: Readonly<Record<string, FixedPages>> = Object.fromEntries([
  ...kindNames.map((kind) => [kind, usesOf(kind).fixedPages ?? {}]),
  ...Object.entries(further).map(([name, section]) => [name, section.fixedPages]),
]);
export const isFixedPage = (section: string, id: string): boolean =>
  Object.hasOwn(fixedPages, section) && Object.hasOwn(fixedPages[section]!, id);
/** Whether a page can have the address `below` one of those, written without slashes at either end. */
export const isBelowFixedPage = (section: string, id: string, below: string): boolean =>
  isFixedPage(section, id) && fixedPages[section]![id]!.test(below);

/** The first page of a section. */
export const sectionAddress = (section: Section, lang: Lang): string => listAddress(section, lang);

/** Whether a section lists records; the others are pages that help. */
export const isListSection = (section: Section): section is ListSection => section in kinds || section in further;

const namesOf = (section: ListSection): Pick<FurtherSection, 'label' | 'heading' | 'menuLabel' | 'lead'> =>
  section in kinds ? kinds[section as KindWithSection] : further[section]!;
/** The heading of the page that lists a section. */
export function sectionHeading(section: ListSection, lang: Lang): string {
  const { label, heading = label } = namesOf(section);
  return heading[lang];
}
/** What stands below that heading: what a reader finds there. */
export const sectionLead = (section: ListSection, lang: Lang): string => namesOf(section).lead[lang];
/** What menus and the foot of each page call a section that lists records. */
export const menuLabel = (section: ListSection, lang: Lang): string => namesOf(section).menuLabel?.[lang] ?? sectionHeading(section, lang);

/** Of sections that list no kind of record, what sort of column each is. */
const helpColumns: Record<Exclude<Section, ListSection>, ColumnType> = {
  feeds: 'disclosure',
  data: 'disclosure',
  search: 'disclosure',
  offline: 'disclosure',
  about: 'overview',
  accessibility: 'disclosure',
  feedback: 'interaction',
};
/** What sort of column a section is. */
export const columnTypeOf = (section: Section): ColumnType =>
  !isListSection(section)
    ? helpColumns[section]
    : section in further
      ? further[section]!.columnType
      : kinds[section as KindWithSection].columnType;

/** The parts of an address inside the portal, such as `/zh/cases/x/#a`; undefined for any other. */
export function insideAddress(address: string): { section: string; id: string } | undefined {
  const page = pageAt(address);
  const match = page && /^(?:([^/?#]*)\/?(?:([^/?#]+)\/?)?)?(?:[?#].*)?$/.exec(page.path);
  return match ? { section: match[1] ?? '', id: match[2] ?? '' } : undefined;
}

/** The kind whose records are in a section; undefined for a section that lists none. */
const kindIn = (section: Section): Kind | undefined =>
  section in kinds ? (section as Kind) : kindNames.find((kind) => Object.hasOwn(usesOf(kind).also ?? {}, section));

/** The sections that a portal may be without. Units are always there: every record names the one that answers for it. */
export const optionalSections: readonly Kind[] = kindNames.filter((kind) => hasSection(kind) && kind !== 'units');

/** The sections that a portal has: those that its record names, with what is always there; all of them where it names none. */
export const openSections = (named: readonly string[]): ReadonlySet<Section> =>
  new Set(
    sections.filter((section) => {
      const kind = kindIn(section);
      return !named.length || kind === undefined || !optionalSections.includes(kind) || named.includes(kind);
    }),
  );

/** Whether records of a kind are shown in a portal with these sections: those that belong to no section always are. */
export function isOpenKind(kind: Kind, open: ReadonlySet<Section>): boolean {
  const section = hasSection(kind) ? kind : usesOf(kind).shownWith;
  return section === undefined || open.has(section as Section);
}
