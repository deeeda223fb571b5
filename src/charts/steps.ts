import { tenth, type Mark } from './drawing.ts';

type Value = number | undefined;
/** What holds over each period of a chart, such as the limit of each year, under one name. */
export type Steps = { name: string; values: readonly Value[] };
/** A change of method between two periods: whatever stands right of it was made in another way. */
export type Break = { x: number; name: string };
type Place = { left: number; right: number; top: number; bottom: number };

/**
 * Steps as a dashed line over whole periods; their name, with the figures, stands above the chart beside a piece of
 * the line, where no column can cover it.
 *
 * @param edges where a period begins and ends along the axis
 */
export function stepMarks(
  { name, values }: Steps,
  { edges, y, right }: { edges: (index: number) => [number, number]; y: (value: number) => number; right: number },
): Mark[] {
  const runs = runsOf(values);
  if (runs.length === 0) return [];
  const way = runs.map(({ value, first, last, isNext }) => {
    const [from, to] = [tenth(edges(first)[0]), tenth(edges(last)[1])];
    return `${isNext ? 'L' : 'M'}${from},${tenth(y(value))}L${to},${tenth(y(value))}`;
  });
  return [
    { kind: 'path', role: 'target', d: way.join('') },
    { kind: 'line', role: 'target', x1: right - 26, x2: right, y1: -6, y2: -6 },
    { kind: 'text', role: 'target-name', x: right - 32, y: -2, anchor: 'end', text: name },
  ];
}

/** Changes of method as lines from top to bottom, each with its name beside its upper end. */
export const breakMarks = (breaks: readonly Break[], { left, right, top, bottom }: Place): Mark[] =>
  breaks.flatMap(({ x, name }): Mark[] => {
    const isLeft = x < (left + right) / 2;
    return [
      { kind: 'line', role: 'break', x1: tenth(x), x2: tenth(x), y1: top, y2: bottom },
      { kind: 'text', role: 'break-name', x: tenth(x) + (isLeft ? 6 : -6), y: top + 12, anchor: isLeft ? 'start' : 'end', text: name },
    ];
  });

/** Neighbouring periods of one value together; `isNext` where a run begins right where the one before it ends. */
function runsOf(values: readonly Value[]): { value: number; first: number; last: number; isNext: boolean }[] {
  const runs: { value: number; first: number; last: number; isNext: boolean }[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const before = runs.at(-1);
    const isNext = before?.last === index - 1;
    if (isNext && before?.value === value) before.last = index;
    else runs.push({ value, first: index, last: index, isNext });
  });
  return runs;
}
