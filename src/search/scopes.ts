/** Where a search looks, and the facets it offers there. The name of a facet is its parameter in the address. */
export const scopes = {
  all: { bundles: ['site', 'cases'], facets: ['kind', 'unit', 'topic', 'year', 'status'] },
  cases: { bundles: ['cases'], facets: ['unit', 'type', 'year', 'authority', 'penalty', 'status'] },
  requirements: { bundles: ['site'], kind: 'requirements', facets: ['subject', 'matter', 'basis', 'topic'] },
} as const satisfies Record<string, { bundles: readonly Bundle[]; kind?: string; facets: readonly Facet[] }>;

export type Scope = keyof typeof scopes;
export type Bundle = 'site' | 'cases';
export const bundles: readonly Bundle[] = ['site', 'cases'];

export const facetNames = [
  'kind',
  'unit',
  'topic',
  'year',
  'status',
  'type',
  'authority',
  'penalty',
  'subject',
  'matter',
  'basis',
] as const;
export type Facet = (typeof facetNames)[number];

export const sorts = ['relevance', 'newest', 'fine'] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 20;
