import type { Lang } from '../../domain/language.ts';
import { pageAddress } from '../../domain/page-address.ts';
import type { CaseStatus } from '../../schemas/case.ts';

/** How a decision that was not withdrawn may stand: what every count of cases counts. */
const counted = ['published', 'underReview', 'ended', 'repaired'] as const satisfies readonly CaseStatus[];
/** What the default list of cases sets aside. */
const aside = ['ended', 'repaired', 'withdrawn'] as const satisfies readonly CaseStatus[];

/** What a search is narrowed by; of several values of one filter any may hold. */
export type Filters = Readonly<Record<string, string | readonly string[]>>;

/** The search that gives exactly the decisions that a count counts: those not withdrawn, narrowed by filters. */
export const countedCases = (lang: Lang, filters: Filters = {}): string => searchOf(lang, filters, counted);

/** The search for what the default list sets aside. */
export const casesSetAside = (lang: Lang): string => searchOf(lang, {}, aside);

function searchOf(lang: Lang, filters: Filters, states: readonly CaseStatus[]): string {
  const parameters = new URLSearchParams(
    Object.entries(filters).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  for (const state of states) parameters.append('status', `case-${state}`);
  return pageAddress(`cases/?${parameters}`, lang);
}
