import type { SearchEngine } from './search-engine.ts';

/** The unit with which words begin or end, and the rest of them, without the 的 between. */
export function unitWithin({ columns }: SearchEngine, typed: string): { id: string; unit: string; rest: string } | undefined {
  const [split] = (columns.facets.unit?.values ?? []).flatMap(({ id, label: { zh } }) =>
    [zh, zh.replace(/[区县]$/u, '')].flatMap((unit) => {
      if (unit.length < 2 || unit === typed) return [];
      const isFirst = typed.startsWith(unit);
      if (!isFirst && !typed.endsWith(unit)) return [];
      const rest = isFirst ? typed.slice(unit.length).replace(/^的/u, '') : typed.slice(0, -unit.length).replace(/的$/u, '');
      return rest ? [{ id, unit, rest }] : [];
    }),
  );
  return split;
}
