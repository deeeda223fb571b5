import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { levels, tenth, type Drawing, type Mark } from './drawing.ts';

export type ColumnChart = {
  periods: readonly string[];
  values: readonly (number | undefined)[];
  target?: { name: string; value: number } | undefined;
  measuredIn: string;
  /** What stands in place of a column without a value. */
  gap: string;
  format: (value: number) => string;
  formatTick: (value: number) => string;
};

const width = 720;
const height = 240;
const inset = { top: 24, right: 16, bottom: 32, left: 48 };
const widest = 90;

/** Columns from zero with their figures; a period without a value shows that instead of a zero. */
export function drawColumns({ periods, values, target, measuredIn, gap, format, formatTick }: ColumnChart): Drawing {
  const known = values.filter((value) => value !== undefined);
  const y = scaleLinear([0, max([...known, target?.value ?? 0]) || 1], [height - inset.bottom, inset.top]).nice(5);
  const x = scaleBand(periods, [inset.left, width - inset.right]).padding(0.5);
  const column = Math.min(x.bandwidth(), widest);
  const marks: Mark[] = levels(y, 5, { left: inset.left, right: width - inset.right, words: formatTick });
  marks.push({ kind: 'text', role: 'measure', x: 0, y: -2, anchor: 'start', text: measuredIn });
  periods.forEach((period, index) => {
    const value = values[index];
    const left = tenth(x(period)! + (x.bandwidth() - column) / 2);
    const middle = tenth(left + column / 2);
    if (value === undefined) marks.push({ kind: 'text', role: 'gap', x: middle, y: y(0) - 6, anchor: 'middle', text: gap });
    else {
      // A figure that the target's line would strike through stands inside its column.
      const struck = target !== undefined && Math.abs(y(value) - 11 - y(target.value)) < 12;
      marks.push(
        { kind: 'rect', role: 'column', x: left, y: tenth(y(value)), width: tenth(column), height: tenth(y(0) - y(value)) },
        {
          kind: 'text',
          role: struck ? 'value-inside' : 'value',
          x: middle,
          y: tenth(y(value)) + (struck ? 17 : -6),
          anchor: 'middle',
          text: format(value),
        },
      );
    }
    marks.push({ kind: 'text', role: 'tick', x: middle, y: height - 10, anchor: 'middle', text: period });
  });
  if (target)
    marks.push(
      { kind: 'line', role: 'target', x1: inset.left, x2: width - inset.right, y1: tenth(y(target.value)), y2: tenth(y(target.value)) },
      { kind: 'text', role: 'target-name', x: width - inset.right, y: tenth(y(target.value)) - 6, anchor: 'end', text: target.name },
    );
  return { width, height, marks };
}
