import { group, mean } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { limitOf } from '../../domain/law/limits.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import type { Stated } from './fact.ts';

/** How many stations an indicator has values of; and of each year how many lay above the limit that held then, and how many did not, by the means of their months. */
export function stationCounts(
  { limits }: Entry<'indicators'>['fields'],
  observations: Stated['observations'][string],
): { years: number[]; figures: Set<number>; besides: RegExp; named?: true }[] {
  const known = observations.filter(({ series, value }) => series !== undefined && value !== undefined);
  const stations = new Set(known.map(({ series }) => series));
  if (stations.size < 2) return [];
  return [
    {
      years: [],
      figures: new Set([stations.size]),
      // “12 stations” says by itself what is counted.
      besides: new RegExp(`(?<!\\d)${stations.size}\\s*[个座]?(?:监测)?站|\\b${stations.size} (?:\\w+ )?stations\\b`, 'iu'),
      named: true,
    },
    ...[...group(known, ({ period }) => yearOf(period))].flatMap(([year, ofYear]) => {
      const limit = limitOf(limits, year);
      if (!limit) return [];
      const means = [...group(ofYear, ({ series }) => series).values()].map((values) => mean(values, ({ value }) => value)!);
      const above = means.filter((value) => value > limit.value).length;
      return [{ years: [Number(year)], figures: new Set([above, means.length - above]), besides: /站|\bstations?\b/iu }];
    }),
  ];
}
