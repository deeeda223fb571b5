import type { Lang } from '../../domain/language.ts';
import { wordsBelow } from '../../i18n/words.ts';
import { caseLine } from '../../schemas/case/case-derived.ts';
import { kindLabel, labelOf, shortLabel, shortLabelOf } from '../../schemas/label.ts';
import type { Facet, Scope } from '../../search/scopes.ts';

const everywhere = ['search.', 'facet.', 'punctuation.'];
const forRequirements = ['export.', 'saved.all'];
const forCases = ['range.', 'export.', 'saved.', 'figures.', 'fines.', 'period.'];

/** All that the script of a search writes: words of the interface by their keys, and the names of the fields that it filters by. */
export const panelWords = (scope: Scope, lang: Lang): Record<string, string> => ({
  ...wordsBelow(lang, [...everywhere, ...{ all: [], cases: forCases, requirements: forRequirements }[scope]]),
  ...Object.fromEntries(Object.entries(fieldFacets(lang)).map(([facet, name]) => [`facet.${facet}`, name])),
  ...(scope === 'requirements' ? { 'export.requirements': kindLabel('requirements', lang) } : {}),
  ...(scope !== 'all' ? { 'export.demonstration': labelOf('cases', 'demo', lang) } : {}),
});

/** The facets that are a field of a record; what others are called stands among the words, as `facet.<name>`. */
const fieldFacets = (lang: Lang): Partial<Record<Facet, string>> => ({
  authority: labelOf('cases', 'authority', lang),
  basis: labelOf('requirements', 'basis.document', lang),
  protects: labelOf('requirements', 'protects', lang),
  penalty: labelOf('cases', 'penaltyType', lang),
  status: shortLabel(caseLine, 'statusNow', lang),
  timing: labelOf('requirements', 'timing', lang),
  topic: labelOf('documents', 'topicPoints.topic', lang),
  type: shortLabelOf('cases', 'violationType', lang),
});
