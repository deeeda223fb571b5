import { scaleBand, scaleLinear } from 'd3-scale';
import { tenth, type Drawing, type Mark } from './drawing.ts';

/** A bar with its name and its figure in words. */
export type Bar = { name: string; value: number; label: string };

const width = 720;
const [step, top] = [26, 8];
/** What a character takes of a line, in steps of the drawing's grid: a Han character twice as much as another. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, character) => sum + (/\p{Script=Han}|[！-～]/u.test(character) ? 12.5 : 6.8), 0);
const widestName = 280;

/** Bars from zero, one below another in the order given, each with its name before and its figure behind it. */
export function drawBars(bars: readonly Bar[]): Drawing {
  const height = bars.length * step + top * 2;
  const left = Math.min(widestName, Math.max(0, ...bars.map(({ name }) => widthOf(name)))) + 12;
  const right = width - Math.max(0, ...bars.map(({ label }) => widthOf(label))) - 16;
  const x = scaleLinear([0, Math.max(...bars.map(({ value }) => value)) || 1], [left, right]);
  const y = scaleBand(
    bars.map((_, index) => index),
    [top, height - top],
  ).padding(0.3);
  const marks = bars.flatMap(({ name, value, label }, index): Mark[] => {
    const [middle, high] = [tenth(y(index)! + y.bandwidth() / 2 + 4), tenth(y.bandwidth())];
    return [
      { kind: 'text', role: 'name', x: left - 8, y: middle, anchor: 'end', text: shortened(name) },
      { kind: 'rect', role: 'column', x: tenth(left), y: tenth(y(index)!), width: tenth(x(value) - left), height: high },
      { kind: 'text', role: 'value', x: tenth(x(value)) + 6, y: middle, anchor: 'start', text: label },
    ];
  });
  marks.push({ kind: 'line', role: 'baseline', x1: left, x2: left, y1: top, y2: height - top });
  return { width, height, marks };
}

/** A name as far as there is room for it. */
function shortened(name: string): string {
  let kept = name;
  while (widthOf(kept) > widestName) kept = [...kept].slice(0, -1).join('');
  return kept === name ? name : `${[...kept].slice(0, -1).join('')}…`;
}
