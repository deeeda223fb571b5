import { max, range } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { tenth, type Drawing, type Mark } from './drawing.ts';

type Value = number | undefined;

const [width, height] = [240, 64];
const inset = 4;

/**
 * A course so small that it stands beside a sentence: a line from zero without axis, its last value as a dot, and the limit of
 * each period dashed. A period without a value breaks the line.
 */
export function drawSpark(values: readonly Value[], limits: readonly Value[] = []): Drawing {
  const x = scalePoint(range(Math.max(values.length, limits.length)), [inset, width - inset]);
  const y = scaleLinear([0, max([...values, ...limits].filter((value) => value !== undefined)) || 1], [height - inset, inset]);
  const way = line<Value>()
    .defined((value) => value !== undefined)
    .x((_, index) => tenth(x(index)!))
    .y((value) => tenth(y(value!)));
  const last = values.findLastIndex((value) => value !== undefined);
  const marks: Mark[] = [{ kind: 'line', role: 'baseline', x1: 0, x2: width, y1: y(0), y2: y(0) }];
  const limit = way(limits);
  if (limit) marks.push({ kind: 'path', role: 'target', d: limit });
  const course = way(values);
  if (course) marks.push({ kind: 'path', role: 'line', d: course });
  if (last >= 0) marks.push({ kind: 'dot', role: 'line', cx: tenth(x(last)!), cy: tenth(y(values[last]!)) });
  return { width, height, marks };
}
