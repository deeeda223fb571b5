import type { Entry } from '../../content/entry.ts';
import { articleName } from '../../domain/law/articles.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { caseStatuses, statusValue } from '../../schemas/case/case-statuses.ts';
import { historyValues, publicationValues } from '../../store/cases/case-lines.ts';
import type { Store } from '../../store/store.ts';
import type { CountOfCases } from './link-counts.ts';

/** What a case has in each filter of its search that links of pages ask for. */
const filters = {
  unit: (_, { fields }) => (fields.unit ? [fields.unit] : []),
  year: (_, { fields }) => [yearOf(fields.decidedOn)],
  type: (_, { fields }) => (fields.violationType ? [fields.violationType] : []),
  status: ({ cases }, entry) => [statusValue(cases.status(entry)), ...cases.marks(entry).map((mark) => `case-${mark}`)],
  history: ({ cases }, entry) => historyValues(cases, entry),
  publication: ({ cases }, entry) => publicationValues(cases, entry),
  article: ({ cases }, entry) => cases.articlesOf(entry).map(articleName),
} satisfies Record<string, (store: Store, entry: Entry<'cases'>) => readonly string[]>;
type Filter = keyof typeof filters;
const filterNames = Object.keys(filters) as Filter[];
/** What else an address may ask for: days, and an order, which leaves out nothing. */
const others = new Set(['from', 'to', 'sort']);

/** How many of the cases of a store a search gives; one for words, or by another filter, is not gone through. */
export function countOfCases(store: Store): CountOfCases {
  let rows: { day: string; isListed: boolean; values: Record<Filter, ReadonlySet<string>> }[] | undefined;
  const made = () =>
    store.all('cases').map((entry) => ({
      day: entry.fields.decidedOn,
      isListed: caseStatuses[store.cases.status(entry)].listed,
      values: Object.fromEntries(filterNames.map((name) => [name, new Set(filters[name](store, entry))])) as unknown as Record<
        Filter,
        ReadonlySet<string>
      >,
    }));
  return (asked) => {
    const names = [...new Set(asked.keys())];
    if (names.some((name) => !(name in filters) && !others.has(name))) return undefined;
    rows ??= made();
    const wanted = filterNames.filter((name) => asked.has(name)).map((name) => [name, asked.getAll(name)] as const);
    const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? '9'];
    return rows.filter(
      ({ day, isListed, values }) =>
        (asked.has('status') || isListed) &&
        day >= from &&
        day <= to &&
        wanted.every(([name, any]) => any.some((value) => values[name].has(value))),
    ).length;
  };
}
