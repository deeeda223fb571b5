/** The sections of a portal below the language: the first part of every address, kept for ever. */
export const sections = [
  'documents',
  'explainers',
  'questions',
  'guides',
  'news',
  'cases',
  'parties',
  'progress',
  'units',
  'tasks',
  'indicators',
  'requirements',
  'inspections',
  'glossary',
  'corrections',
  'data',
  'search',
  'about',
  'accessibility',
  'feedback',
] as const;

export type Section = (typeof sections)[number];
export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

/** The parts of an address inside the portal, such as `/zh/cases/x/#a`; undefined for any other. */
export function insideAddress(address: string): { section: string; id: string } | undefined {
  const match = /^\/(?:zh|en)\/(?:([^/?#]*)\/?(?:([^/?#]+)\/?)?)?(?:[?#].*)?$/.exec(address);
  return match ? { section: match[1] ?? '', id: match[2] ?? '' } : undefined;
}
