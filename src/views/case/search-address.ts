import type { Lang } from '../../domain/language.ts';
import { caseStatuses, caseStatusNames, statusValue, type CaseStatus } from '../../schemas/case/case-statuses.ts';
import { searchAddress } from '../../search/search-address.ts';

/** How a decision that was not withdrawn may stand: what every count of cases counts. */
const counted = caseStatusNames.filter((status) => caseStatuses[status].counted);
/** What the default list of cases sets aside. */
const aside = caseStatusNames.filter((status) => !caseStatuses[status].listed);

/** The search for all decisions that rest on an article, or on a law, as the default list has them. */
export const casesOfArticle = (article: string, lang: Lang): string => searchOf(lang, { article }, []);

/** What a search is narrowed by; of several values of one filter any may hold. */
export type Filters = Readonly<Record<string, string | readonly string[]>>;

/** The search that gives exactly the decisions that a count counts: those not withdrawn, narrowed by filters. */
export const countedCases = (lang: Lang, filters: Filters = {}): string => searchOf(lang, filters, counted);

/**
 * The search for what the default list holds, highest fine first. No status is asked for: “under review” also gives the
 * decisions whose publicity has ended meanwhile.
 */
export const listedCases = (lang: Lang): string => searchAddress('cases', lang, { sort: 'fine' });

/** The search for what the default list sets aside. */
export const casesSetAside = (lang: Lang): string => searchOf(lang, {}, aside);

function searchOf(lang: Lang, filters: Filters, statuses: readonly CaseStatus[]): string {
  const parameters = new URLSearchParams(
    Object.entries(filters).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  for (const status of statuses) parameters.append('status', statusValue(status));
  return searchAddress('cases', lang, parameters);
}
