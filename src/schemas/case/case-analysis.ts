import type { Lang } from '../../domain/language.ts';
import { languages } from '../../domain/language.ts';

/** What a part of an analysis of cases shows: which sort of figures. */
export type PartName = 'cases' | 'years' | 'fines' | 'repeats' | 'publication' | 'publicationYears';
/** The parts of which each column is a year. */
export const yearParts: readonly PartName[] = ['years', 'fines', 'publicationYears'];
/** By what cases are grouped in their analyses, and the parts of each in their order. */
export const partsOf = {
  district: ['cases', 'years', 'fines', 'repeats', 'publication', 'publicationYears'],
  violation: ['cases', 'years', 'fines', 'repeats'],
  year: ['cases', 'repeats', 'publication'],
  article: ['cases', 'years'],
} as const satisfies Record<string, readonly PartName[]>;
export type Dimension = keyof typeof partsOf;
export const dimensionNames = Object.keys(partsOf) as Dimension[];

/** Whether an analysis has figures for each value and year too. */
export const hasYears = (by: Dimension): boolean => (partsOf[by] as readonly PartName[]).includes('years');

/** The name at /data/ of an analysis's figures: for each value, or for each value and year. */
export const analysisTable = (by: Dimension, perYear = false): string => `analysis/${by}${perYear ? '-years' : ''}.csv`;
/** The name at /data/ of the picture of a part of an analysis, in a language. */
export const analysisPictureName = (by: Dimension, part: PartName, lang: Lang): string => `analysis/${by}-${part}.${lang}.svg`;

/** The names at /data/ of all figures and pictures of analyses. */
export const analysisNames: readonly string[] = dimensionNames.flatMap((by) => [
  analysisTable(by),
  ...(hasYears(by) ? [analysisTable(by, true)] : []),
  ...partsOf[by].flatMap((part) => languages.map((lang) => analysisPictureName(by, part, lang))),
]);
