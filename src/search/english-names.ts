import type { Columns, FacetValue } from './columns.ts';
import type { NamedLaw } from './law-names.ts';
import { isJoining } from './pieces.ts';
import { plainForms } from './plain-forms.ts';
import type { Facet } from './scopes.ts';
import { tokens } from './tokens.ts';

/** Facets of cases whose values have an English name that stands in no Chinese record. */
const namedFacets: readonly Facet[] = ['type', 'penalty', 'authority'];

/** Whether words stand side by side in an English name, in any of their plain forms; those that only join others name nothing. */
export function standsInName(typed: string): (name: string) => boolean {
  const words = tokens(typed, 'en');
  const forms = words.every(isJoining) ? [] : words.map((word) => plainForms(word));
  return (name) => {
    const own = tokens(name, 'en');
    return forms.length > 0 && own.some((_word, at) => forms.every((one, next) => one.includes(own[at + next] ?? '')));
  };
}

/** The values of facets in whose English name words stand: the ways on for who types English where records are in Chinese. */
export function namedInEnglish(columns: Columns, facets: readonly Facet[], typed: string): { facet: Facet; value: FacetValue }[] {
  const isNamed = standsInName(typed);
  return namedFacets
    .filter((facet) => facets.includes(facet))
    .flatMap((facet) =>
      (columns.facets[facet]?.values ?? [])
        .filter(({ label }) => label.en !== label.zh && isNamed(label.en))
        .map((value) => ({ facet, value })),
    );
}

/** The Chinese titles of laws in whose English name words stand. A single word stands in the names of many and names none. */
export function lawsInEnglish(laws: readonly NamedLaw[], typed: string): string[] {
  if (tokens(typed, 'en').length < 2) return [];
  const isNamed = standsInName(typed);
  return laws.filter(({ names }) => names.some(isNamed)).map(({ law }) => law);
}
