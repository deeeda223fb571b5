/** Where a search looks, and the facets it offers there. The name of a facet is its parameter in the address. */
export const scopes = {
  all: { bundles: ['site', 'cases'], facets: ['kind', 'unit', 'topic', 'year', 'status'], sorts: ['relevance', 'newest', 'fine'] },
  cases: {
    bundles: ['cases'],
    facets: ['unit', 'type', 'year', 'authority', 'penalty', 'status', 'history', 'publication', 'article'],
    sorts: ['newest', 'oldest', 'fine', 'days', 'relevance'],
  },
  requirements: {
    bundles: ['site'],
    kind: 'requirements',
    facets: ['judgement', 'subject', 'matter', 'timing', 'due', 'protects', 'basis', 'provision', 'topic', 'status'],
    sorts: ['relevance'],
  },
} as const satisfies Record<string, { bundles: readonly Bundle[]; kind?: string; facets: readonly Facet[]; sorts: readonly Sort[] }>;

export type Scope = keyof typeof scopes;
/** What is indexed together: everything but the cases, and the cases, which are split by year. */
export type Bundle = 'site' | 'cases';

/** All facets; those that no scope offers are known to questions alone. */
export const facetNames = [
  'kind',
  'unit',
  'topic',
  'year',
  'status',
  'type',
  'authority',
  'penalty',
  'history',
  'publication',
  'article',
  'subject',
  'owedBy',
  'matter',
  'protects',
  'basis',
  'judgement',
  'timing',
  'due',
  'dueOn',
  'provision',
  'consequence',
  'named',
] as const;
export type Facet = (typeof facetNames)[number];

/** Facets whose values the portal works out by a rule of its own, which stands beside them. */
export const ruledFacets: readonly Facet[] = ['history', 'publication', 'judgement'];

/** The value of the facet of penalties for a fine of which the authority left out the amount. */
export const unpublishedFine = 'fine-unpublished';

export const sorts = ['relevance', 'newest', 'oldest', 'fine', 'days'] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 20;
