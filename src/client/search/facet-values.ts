import type { FacetValue } from '../../search/columns.ts';
import type { Facet } from '../../search/scopes.ts';
import type { SearchState } from '../../search/state.ts';
import type { SearchEngine } from './search-engine.ts';

type Named = Pick<SearchEngine, 'columns' | 'facets' | 'manifest'>;

/** A value of a facet that a record has, or that the portal knows by name though none has it. */
function namedValue({ columns, manifest }: Named, facet: Facet, id: string): FacetValue | undefined {
  const named = [...(columns.facets[facet]?.values ?? []), ...(manifest.known[facet] ?? [])].find((value) => value.id === id);
  // The search over all kinds leaves older years of cases to the search of cases.
  const isOlder = facet === 'year' && manifest.cases.some(({ years }) => years && id >= years[0] && id <= years[1]);
  return named ?? (isOlder ? { id, label: { zh: id, en: id } } : undefined);
}

/** What a filter's value is called; one that nobody knows is shown as the address has it. */
export const valueLabel = (engine: Named, facet: Facet, id: string): FacetValue['label'] => {
  const asTyped = id.toWellFormed().slice(0, 40);
  return namedValue(engine, facet, id)?.label ?? { zh: asTyped, en: asTyped };
};

/** The values that a state filters by and nobody knows. They stay: what was asked for is not there, and the result says so. */
export const unknownValues = (engine: Named, { filters }: SearchState): { facet: Facet; id: string }[] =>
  engine.facets.flatMap((facet) => (filters[facet] ?? []).filter((id) => !namedValue(engine, facet, id)).map((id) => ({ facet, id })));
