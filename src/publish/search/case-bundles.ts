import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';

/** The cases of some whole years, newest first. */
export type CaseBundle = { path: string; years: [string, string]; cases: Entry<'cases'>[] };

/** Years are gathered into one bundle until it holds this many cases: each bundle asked costs its own start. Tests ask several of a smaller site. */
const leastCases = Number(process.env['LEAST_CASES_IN_BUNDLE'] ?? 8_000);

/**
 * Splits cases into bundles of whole years, newest first. Years are gathered from the oldest, so that a bundle
 * of closed years stays as it is when new cases come.
 */
export function caseBundles(cases: readonly Entry<'cases'>[], least = leastCases): CaseBundle[] {
  const byYear = Map.groupBy(cases, ({ fields }) => yearOf(fields.decidedOn));
  const bundles: CaseBundle[] = [];
  for (const year of [...byYear.keys()].toSorted()) {
    const own = byYear.get(year)!;
    const last = bundles.at(-1);
    if (last && last.cases.length < least) {
      last.years[1] = year;
      last.cases = [...own, ...last.cases];
    } else bundles.push({ path: `cases/${year}`, years: [year, year], cases: [...own] });
  }
  return bundles.reverse();
}
