import { languages, type Lang } from './language.ts';
import type { TaskStatus } from './progress/task-status.ts';

/** The address of a page in a language, from what comes after the language: `cases/`, `progress/#on-time`; of the home page for none. */
export const pageAddress = (path: string, lang: Lang): string => ['', lang, path].join('/');

export const homeAddress = (lang: Lang): string => pageAddress('', lang);

const inSomeLanguage = new RegExp(`^/(${languages.join('|')})/(.*)$`, 's');
/** The language of a page and what comes after it, from its address; undefined for an address outside the languages. */
export function pageAt(address: string): { lang: Lang; path: string } | undefined {
  const [, lang, path] = inSomeLanguage.exec(address) ?? [];
  return path === undefined ? undefined : { lang: lang as Lang, path };
}

/** The page at a place below the language, as a portal's `moved` names it: `guides/winter`. */
export const placeAddress = (place: string, lang: Lang): string => pageAddress(`${place}/`, lang);

/** The page of one record of a section, which also the browser leads to: of a case by its id, of an organisation with public cases by its own. */
export const recordAddress = (section: string, id: string, lang: Lang): string => pageAddress(`${section}/${id}/`, lang);
export const partyAddress = (party: string, lang: Lang): string => recordAddress('parties', party, lang);

/** Where a party's page lists all its cases. */
export const partyCasesId = 'all-cases';
export const partyCasesAddress = (party: string, lang: Lang): string => `${partyAddress(party, lang)}#${partyCasesId}`;

/** A page of the list of a section, which is the section itself at first. */
export const listAddress = (section: string, lang: Lang, page = 1): string =>
  pageAddress(page === 1 ? `${section}/` : `${section}/page/${page}/`, lang);

/** The tasks of a part of the plan in the list of all. */
export const planPartAddress = (part: string, lang: Lang): string => `${listAddress('tasks', lang)}#${part}`;

/** The tasks by their status; there those of one status or all that are finished, and of a status those in a part of the plan. */
export const tasksByStatusAddress = (lang: Lang, of?: TaskStatus | 'finished', part?: string): string =>
  pageAddress('tasks/status/', lang) + (of === undefined ? '' : `#${tasksByStatusPart(of, part)}`);
/** Where they stand on that page. */
export const tasksByStatusPart = (of: TaskStatus | 'finished', part?: string): string => (part === undefined ? of : `${of}-${part}`);

/** What of an address the page at `requestAddress` fills in: the id of a requirement, or words that a reader looked for. */
export const requestParameters = { requirement: 'requirement', sought: 'information' } as const;
/** Where a request for information is written: for what a requirement has disclosed, for what a reader looked for, or for anything. */
export function requestAddress(lang: Lang, preset: Partial<Record<keyof typeof requestParameters, string>> = {}): string {
  const set = (['requirement', 'sought'] as const).filter((name) => preset[name]);
  const query = new URLSearchParams(set.map((name) => [requestParameters[name], preset[name]!])).toString();
  return pageAddress(`requirements/ask/${query && `?${query}`}`, lang);
}

/** The address of a table, or of whatever else is there to be taken away, from its name: `cases.csv`, `indicators/pm25.csv`. */
export const dataAddress = (name: string): string => `/data/${name}`;

const tableFolders: Record<Lang, string> = { zh: '', en: 'en/' };
/** The name there of a table in a language; Chinese ones stand first. */
export const tableName = (name: string, lang: Lang): string => `${tableFolders[lang]}${name}`;

/** The name there of what a build published: see src/publish/data/published-manifest.ts. */
export const manifestName = 'manifest.json';

/** The name of what is there to be taken away, from its address; undefined for any other address. */
export const dataNameOf = (address: string): string | undefined =>
  address.startsWith(dataAddress('')) ? address.slice(dataAddress('').length) : undefined;

/** What can be part of an address as it stands: lower-case letters, digits, and hyphens between them. */
export const addressPart = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An address, or a part of it, with its characters as they are typed; as it is where it is no code. */
export function unescapedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
