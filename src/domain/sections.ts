/** What a portal publishes: the first part of an address below the language, kept for ever. */
export const contentSections = [
  'documents',
  'explainers',
  'questions',
  'guides',
  'news',
  'progress',
  'tasks',
  'units',
  'cases',
  'parties',
  'requirements',
  'indicators',
  'inspections',
  'glossary',
  'corrections',
  'feeds',
  'data',
] as const;
/** What helps a reader of the portal. */
export const helpSections = ['search', 'offline', 'about', 'accessibility', 'feedback'] as const;
export const sections = [...contentSections, ...helpSections] as const;

export type Section = (typeof sections)[number];
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** Pages of a section beside those of its records: no record may take their name. */
const fixedPages: Partial<Record<Section, readonly string[]>> = {
  documents: ['compare'],
  news: ['week'],
  progress: ['board'],
  tasks: ['status'],
  cases: ['analysis', 'page'],
  parties: ['page'],
};
export const isFixedPage = (section: string, id: string): boolean => isSection(section) && (fixedPages[section]?.includes(id) ?? false);

/** The parts of an address inside the portal, such as `/zh/cases/x/#a`; undefined for any other. */
export function insideAddress(address: string): { section: string; id: string } | undefined {
  const match = /^\/(?:zh|en)\/(?:([^/?#]*)\/?(?:([^/?#]+)\/?)?)?(?:[?#].*)?$/.exec(address);
  return match ? { section: match[1] ?? '', id: match[2] ?? '' } : undefined;
}
