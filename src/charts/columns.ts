import { max } from 'd3-array';
import { scaleBand, scaleLinear, type ScaleLinear } from 'd3-scale';
import { levels, tenth, type Drawing, type Mark } from './drawing.ts';
import { breakMarks, stepMarks, type Steps } from './steps.ts';

export type ColumnChart = {
  periods: readonly string[];
  values: readonly (number | undefined)[];
  /** The limit of each period. */
  limits?: Steps | undefined;
  /** Changes of method, each before the period at its place. */
  breaks?: readonly { before: number; name: string }[] | undefined;
  measuredIn: string;
  /** What stands in place of a column without a value. */
  gap: string;
  /** The period that is not over, and what stands in place of its column. */
  running?: { period: string; label: string } | undefined;
  format: (value: number) => string;
  formatTick: (value: number) => string;
};

const width = 720;
const height = 240;
const inset = { top: 24, right: 16, bottom: 32, left: 48 };
const widest = 90;
/** Columns whose figures a narrow screen has room for. */
const mostNarrow = 8;

/** Columns from zero with their figures; a period without a value shows that instead of a zero. */
export function drawColumns(chart: ColumnChart): Drawing {
  const { periods, values, limits, breaks = [], measuredIn, formatTick } = chart;
  const known = [...values, ...(limits?.values ?? [])].filter((value) => value !== undefined);
  // The name of a break stands above the columns, not across them.
  const top = inset.top + (breaks.length ? 20 : 0);
  const y = scaleLinear([0, max(known) || 1], [height - inset.bottom, top]).nice(5);
  const x = scaleBand(periods, [inset.left, width - inset.right]).padding(0.5);
  const columnWidth = Math.min(x.bandwidth(), widest);
  // Narrow screens have room for every second figure of many; the latest is always one of them.
  const newest = values.findLastIndex((value) => value !== undefined);
  const isBetween = (index: number) => periods.length > mostNarrow && (newest - index) % 2 !== 0;
  const marks: Mark[] = levels(y, 5, { left: inset.left, right: width - inset.right, format: formatTick });
  marks.push({ kind: 'text', role: 'measured-in', x: 0, y: -2, anchor: 'start', text: measuredIn });
  periods.forEach((period, index) => {
    const left = tenth(x(period)! + (x.bandwidth() - columnWidth) / 2);
    marks.push(...columnMarks(chart, index, { left, columnWidth, y, isBetween: isBetween(index) }));
  });
  const gutter = (x.step() - x.bandwidth()) / 2;
  const edges = (index: number): [number, number] => [x(periods[index]!)! - gutter, x(periods[index]!)! + x.bandwidth() + gutter];
  if (limits) marks.push(...stepMarks(limits, { edges, y, right: width - inset.right }));
  const place = { left: inset.left, right: width - inset.right, top: inset.top - 16, bottom: height - inset.bottom };
  marks.push(
    ...breakMarks(
      breaks.map(({ before, name }) => ({ x: edges(before)[0], name })),
      place,
    ),
  );
  return { width, height, marks };
}

/** A column with its figure and the name of its period; without a value, the words that stand for that. */
function columnMarks(
  { periods, values, limits, gap, running, format }: ColumnChart,
  index: number,
  { left, columnWidth, y, isBetween }: { left: number; columnWidth: number; y: ScaleLinear<number, number>; isBetween: boolean },
): Mark[] {
  const [period, value, limit] = [periods[index]!, values[index], limits?.values[index]];
  const middle = tenth(left + columnWidth / 2);
  const text = { kind: 'text', x: middle, anchor: 'middle' } as const;
  const tick: Mark = { ...text, role: isBetween ? 'tick-between' : 'tick', y: height - 10, text: period };
  if (value === undefined) return [{ ...text, role: 'gap', y: y(0) - 6, text: period === running?.period ? running.label : gap }, tick];
  // A figure that the limit's line would strike through stands above that line.
  const struck = limit !== undefined && Math.abs(y(value) - 11 - y(limit)) < 12;
  return [
    { kind: 'rect', role: 'column', x: left, y: tenth(y(value)), width: tenth(columnWidth), height: tenth(y(0) - y(value)) },
    {
      ...text,
      role: isBetween ? 'value-between' : 'value',
      y: tenth(Math.min(y(value), struck ? y(limit) : y(value))) - 6,
      text: format(value),
    },
    tick,
  ];
}
