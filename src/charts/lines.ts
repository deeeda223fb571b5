import { ascending, max } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { levels, tenth, type Drawing, type Mark, type MarkRole } from './drawing.ts';
import { breakMarks, stepMarks, type Steps } from './steps.ts';

type Value = number | undefined;
/** A series of values, one for each period of the chart; undefined is a gap. */
export type Line = { id: string; name: string; role: MarkRole; values: readonly Value[]; label?: boolean };

export type LineChart = {
  /** Every period of the time shown, those without data too. */
  periods: readonly string[];
  /** A period in words, for what is read off. */
  periodWords: (period: string) => string;
  /** What stands below the axis at a period; undefined for none. */
  tick: (period: string, index: number) => string | undefined;
  lines: readonly Line[];
  target?: { name: string; values: readonly Value[] } | undefined;
  /** The limit of each period. */
  limits?: Steps | undefined;
  /** Changes of method, each before the period at its place. */
  breaks?: readonly { before: number; name: string }[] | undefined;
  measuredIn: string;
  format: (value: number) => string;
  formatTick: (value: number) => string;
  /** The largest value of the axis, where several charts share one. */
  top?: number | undefined;
  /** Upper end of the axis where it is known, such as 100 for a share. */
  limit?: number | undefined;
  size?: 'full' | 'small';
  /** Room for the names at the ends of lines. */
  labelRoom?: number | undefined;
};

const sizes = {
  full: { width: 720, height: 300, inset: { top: 24, right: 16, bottom: 32, left: 48 }, ticks: 5 },
  small: { width: 240, height: 130, inset: { top: 12, right: 8, bottom: 26, left: 36 }, ticks: 2 },
} as const;

/**
 * Lines over time from zero. A period without a value breaks the line; a value between two gaps is a dot.
 * Lines that are labelled carry their name at their end, so that nobody needs colour to distinguish them.
 */
export function drawLines(chart: LineChart): Drawing {
  const { periods, lines, target, limits, breaks = [], size = 'full' } = chart;
  const { width, height, inset, ticks } = sizes[size];
  const right = width - inset.right - (lines.some(({ label }) => label) ? (chart.labelRoom ?? 36) : 0);
  const x = scalePoint(periods, [inset.left, right]);
  const highest = chart.top ?? max([...lines, target, limits].flatMap((one) => one?.values.filter((value) => value !== undefined) ?? []));
  const top = inset.top + (breaks.length ? 20 : 0);
  const y = scaleLinear([0, chart.limit ?? highest ?? 1], [height - inset.bottom, top]);
  if (chart.limit === undefined) y.nice(ticks);
  const at = (index: number) => tenth(x(periods[index]!)!);
  const path = line<Value>()
    .defined((value) => value !== undefined)
    .x((_, index) => at(index))
    .y((value) => tenth(y(value!)));

  const marks: Mark[] = levels(y, ticks, { left: inset.left, right: width - inset.right, format: chart.formatTick });
  if (size === 'full') marks.push({ kind: 'text', role: 'measured-in', x: 0, y: -2, anchor: 'start', text: chart.measuredIn });
  periods.forEach((period, index) => {
    const written = chart.tick(period, index);
    if (written) marks.push({ kind: 'text', role: 'tick', x: at(index), y: height - 10, anchor: 'middle', text: written });
  });
  if (target) {
    marks.push({ kind: 'path', role: 'target', d: path(target.values) ?? '' });
    const last = target.values.findLastIndex((value) => value !== undefined);
    if (last >= 0 && size === 'full')
      marks.push({
        kind: 'text',
        role: 'target-name',
        x: width - inset.right,
        y: tenth(y(target.values[last]!)) - 6,
        anchor: 'end',
        text: target.name,
      });
  }
  const half = x.step() / 2;
  const edges = (index: number): [number, number] => [Math.max(inset.left, at(index) - half), Math.min(right, at(index) + half)];
  if (limits) marks.push(...stepMarks(limits, { edges, y, right: width - inset.right }));
  for (const { id, role, values } of lines) {
    marks.push({ kind: 'path', role, d: path(values) ?? '', series: id });
    values.forEach((value, index) => {
      if (value === undefined || values[index - 1] !== undefined || values[index + 1] !== undefined) return;
      marks.push({ kind: 'dot', role, cx: at(index), cy: tenth(y(value)), series: id });
    });
  }
  const place = { left: inset.left, right, top: inset.top - 16, bottom: height - inset.bottom };
  marks.push(
    ...breakMarks(
      breaks.map(({ before, name }) => ({ x: edges(before)[0], name })),
      place,
    ),
  );
  marks.push(...endLabels(lines, at, y, right));
  return { width, height, marks, readings: readingsOf(chart, at) };
}

/** Names at the ends of lines, moved apart where they would cover each other. */
function endLabels(lines: readonly Line[], at: (index: number) => number, y: (value: number) => number, right: number): Mark[] {
  const ends = lines
    .filter(({ label }) => label)
    .map(({ name, role, values }) => {
      const last = values.findLastIndex((value) => value !== undefined);
      return last < 0 ? undefined : { name, role, x: Math.min(at(last), right) + 5, y: y(values[last]!) + 4 };
    })
    .filter((end) => end !== undefined)
    .toSorted((a, b) => ascending(a.y, b.y));
  for (let index = 1; index < ends.length; index++) ends[index]!.y = Math.max(ends[index]!.y, ends[index - 1]!.y + 13);
  return ends.map(({ name, x, y }) => ({ kind: 'text', role: 'name', x, y: tenth(y), anchor: 'start', text: name }));
}

function readingsOf(
  { periods, periodWords, lines, target, limits, format }: LineChart,
  at: (index: number) => number,
): Drawing['readings'] {
  const readings = (values: readonly Value[]) => periods.map((_, index) => (values[index] === undefined ? '' : format(values[index])));
  return {
    x: periods.map((_, index) => at(index)),
    periods: periods.map(periodWords),
    series: [...lines, ...(target ? [{ id: 'target', ...target }] : []), ...(limits ? [{ id: 'limit', ...limits }] : [])].map(
      ({ id, name, values }) => ({
        id,
        name,
        values: readings(values),
      }),
    ),
  };
}
