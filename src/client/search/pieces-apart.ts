import { labelledValues } from '../../search/cited-rows.ts';
import type { SearchState } from '../../search/state.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Look, Suggestion } from './suggestion.ts';
import { unitWithin } from './unit-within.ts';

/** A year at one end of words that were written on to it. */
const oneYear = '(?:[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})年度?';
const yearAtEnd = new RegExp(`^(?:(${oneYear})的?(.+)|(.+?)(?<!\\d)(${oneYear}))$`, 'u');
/** What all that is looked for is: it says nothing beside other words. */
const ofAnyCase = /的?(?:行政)?(?:处罚|罚款)?(?:案件|案子|案例|决定书?|记录|信息)?$/u;

/** A state and the thing that is in it: 逾期未整改的扬尘. */
const joined = /^(.{2,})的(.{2,})$/u;
const ofThing = (typed: string): string[] => joined.exec(typed)?.slice(1) ?? [typed];

/** A unit, as it was typed and in full, and what is looked for in it, written without a blank: 海淀的废气. */
export function unitAndThing(engine: SearchEngine, typed: string): { unit: string; label: string; thing: string } | undefined {
  const split = unitWithin(engine, typed.replace(ofAnyCase, '') || typed);
  const value = engine.columns.facets.unit?.values.find(({ id }) => id === split?.id);
  return split && value && { unit: split.unit, label: value.label.zh, thing: split.rest };
}

/**
 * A year, a unit, a state and what is looked for in them, written without a blank: 2025年丰台区扬尘. Each is a word beside the others, else,
 * where the last names a value of a filter, such as a violation, it and the unit are filters.
 */
export async function piecesApart(
  { engine, look }: { engine: SearchEngine; look: Look },
  typed: string,
  plain: SearchState,
): Promise<Suggestion | undefined> {
  const [, first, behind, ahead, last] = yearAtEnd.exec(typed) ?? [];
  const year = first ?? last;
  const asTyped = behind ?? ahead ?? typed;
  const undated = asTyped.replace(ofAnyCase, '') || asTyped;
  const split = unitWithin(engine, undated);
  const pieces = split ? [split.unit, ...ofThing(split.rest)] : ofThing(undated);
  if (year === undefined && pieces.length < 2) return undefined;
  const term = [...pieces, ...(year === undefined ? [] : [year])].join(' ');
  const [named] = split ? labelledValues(engine.columns, engine.facets, split.rest) : [];
  const filtered = split && named && { ...plain, q: year ?? '', filters: { unit: [split.id], [named.facet]: [named.value.id] } };
  const looked = await Promise.all([{ ...plain, q: term }, ...(filtered ? [filtered] : [])].map(look));
  // What is still listed goes before what left the list.
  const way = looked.find((one) => one && !one.isAside) ?? looked.find(Boolean);
  return way && { key: 'search.noneApart', term, ...way };
}
