import type { SearchEngine } from './search-engine.ts';

/** The unit with which words begin or end, and the rest of them. */
export function unitWithin({ columns }: SearchEngine, typed: string): { id: string; unit: string; rest: string } | undefined {
  const [split] = (columns.facets.unit?.values ?? []).flatMap(({ id, label: { zh } }) =>
    [zh, zh.replace(/[区县]$/u, '')].flatMap((unit) => {
      if (unit.length < 2 || unit === typed) return [];
      if (typed.startsWith(unit)) return [{ id, unit, rest: typed.slice(unit.length) }];
      return typed.endsWith(unit) ? [{ id, unit, rest: typed.slice(0, -unit.length) }] : [];
    }),
  );
  return split;
}
