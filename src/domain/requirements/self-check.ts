import type { Lang, Translated } from '../language.ts';
import type { IsoDate } from '../days/calendar.ts';

/**
 * The items by which the portal checks itself: those that fail a government website by themselves, those that are scored
 * (国办秘函〔2019〕19号, as reports of checks quote them), the labels of 国办发〔2017〕47号, and one of the portal's own.
 */
export const selfCheckItems = {
  wording: 'veto',
  secrets: 'veto',
  reachable: 'veto',
  home: 'veto',
  newsColumns: 'veto',
  policyColumns: 'veto',
  staleColumns: 'veto',
  emptyColumns: 'veto',
  questions: 'veto',
  dates: 'veto',
  deadLinks: 'scored',
  explained: 'scored',
  illustrated: 'scored',
  search: 'scored',
  downloads: 'scored',
  privateNumbers: 'scored',
  labels: 'guideline',
  figures: 'own',
} as const satisfies Record<string, SelfCheckSort>;
/** From where an item comes: which fails a site alone, is scored, stands in the guidelines for websites, or is the portal's own. */
export type SelfCheckSort = 'veto' | 'scored' | 'guideline' | 'own';
export type SelfCheckItem = keyof typeof selfCheckItems;
export const selfCheckNames = Object.keys(selfCheckItems) as SelfCheckItem[];

/** Items that a program cannot judge by the files of a site; the rule of each gives the reason. */
export const uncheckedItems = ['wording', 'secrets', 'reachable'] as const satisfies readonly SelfCheckItem[];

/** The days and months of the items, and the months after which any other column counts as long stale, which the quoted item leaves open. */
export const selfCheckLimits = { homeDays: 14, newsDays: 14, policyMonths: 6, staleMonths: 12, answerMonths: 3 } as const;

/**
 * A place where an item was not met: an address of the site, which is the same below each language where it was found in the records, and
 * of one language alone where it was found in a page. With what the record is called, and what was found: a day, an address, a number.
 */
export type SelfCheckPlace = { address: string; inEach?: true; name?: Translated | undefined; found?: string | undefined };

/** What was looked at for an item: how many things, those at fault, and whether any of those is invented. */
export type SelfCheckFinds = { checked: number; places: SelfCheckPlace[]; invented?: number };

export const selfCheckResults = ['failed', 'passed', 'unchecked'] as const;
export type SelfCheckResult = (typeof selfCheckResults)[number];

/** An item with its result. */
export type SelfCheckLine = {
  item: SelfCheckItem;
  sort: SelfCheckSort;
  result: SelfCheckResult;
  /** How many things were looked at, and how many of them were at fault. */
  checked: number;
  count: number;
  /** How many of those at fault are invented records. */
  invented: number;
  /** The first of those at fault. */
  places: SelfCheckPlace[];
};

/** How many places are named of an item. */
const mostPlaces = 5;

/** The items in their order with their results: one without finds is not checked, one with a place at fault has failed. */
export const selfCheckLines = (finds: Partial<Record<SelfCheckItem, readonly SelfCheckFinds[]>>): SelfCheckLine[] =>
  selfCheckNames.map((item) => {
    const own = finds[item] ?? [];
    const places = own.flatMap((found) => found.places);
    const total = (count: (found: SelfCheckFinds) => number): number => own.reduce((sum, found) => sum + count(found), 0);
    return {
      item,
      sort: selfCheckItems[item],
      result: own.length === 0 ? 'unchecked' : places.length > 0 ? 'failed' : 'passed',
      checked: total(({ checked }) => checked),
      count: places.length,
      invented: total(({ invented = 0 }) => invented),
      places: places.slice(0, mostPlaces),
    };
  });

/** How many items have each result. */
export function countResults(lines: readonly SelfCheckLine[]): Record<SelfCheckResult, number> {
  const counts = { failed: 0, passed: 0, unchecked: 0 };
  for (const { result } of lines) counts[result]++;
  return counts;
}

/** What a build says of its self-check, to whoever runs it: the items by their results, where they failed, and the page with all of it. */
export type SelfCheckSummary = {
  asOf: IsoDate;
  counts: Record<SelfCheckResult, number>;
  failed: { item: SelfCheckItem; count: number }[];
  page: Partial<Record<Lang, string>>;
};
