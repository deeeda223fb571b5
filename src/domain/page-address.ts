import type { Lang } from './language.ts';

/** The address of a page in a language, from what comes after the language: `cases/`, `tasks/status/#done`; of the home page for none. */
export const pageAddress = (path: string, lang: Lang): string => ['', lang, path].join('/');

/** The address of a table, or of whatever else is there to be taken away, from its name: `cases.csv`, `indicators/pm25.csv`. */
export const dataAddress = (name: string): string => `/data/${name}`;

/** The name there of what a build published: see src/publish/data/published-manifest.ts. */
export const manifestName = 'manifest.json';

/** The name of what is there to be taken away, from its address; undefined for any other address. */
export const dataNameOf = (address: string): string | undefined =>
  address.startsWith(dataAddress('')) ? address.slice(dataAddress('').length) : undefined;
