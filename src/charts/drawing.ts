/**
 * A chart as plain shapes with a role each. A page gives a role its look through its style sheet; a
 * picture that stands alone takes it from `alone.ts`. Lengths are in steps of the drawing's own grid.
 */
export type MarkRole =
  | 'axis'
  | 'baseline'
  | 'tick'
  | 'tick-between'
  | 'measured-in'
  | 'line'
  | 'faint'
  | 'year-1'
  | 'year-2'
  | 'year-3'
  | 'year-4'
  | 'year-5'
  | 'year-6'
  | 'column'
  | 'value'
  | 'value-between'
  | 'gap'
  | 'target'
  | 'target-name'
  | 'break'
  | 'break-name'
  | 'planned'
  | 'name';

export type Mark =
  | { kind: 'line'; role: MarkRole; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'rect'; role: MarkRole; x: number; y: number; width: number; height: number }
  | { kind: 'path'; role: MarkRole; d: string; series?: string | undefined }
  | { kind: 'dot'; role: MarkRole; cx: number; cy: number; series?: string | undefined }
  | { kind: 'text'; role: MarkRole; x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string };

/** What a reader may read off a chart at each period: for the tooltip. Values are in words; empty is a gap. */
export type ChartReadings = { x: number[]; periods: string[]; series: { id: string; name: string; values: string[] }[] };

export type Drawing = { width: number; height: number; marks: Mark[]; readings?: ChartReadings | undefined };

/** To a tenth: finer than any screen, and short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The levels of the vertical axis: a rule and its figure each, zero as the base. */
export const levels = (
  y: { (value: number): number; ticks: (count: number) => number[] },
  count: number,
  { left, right, format }: { left: number; right: number; format: (value: number) => string },
): Mark[] =>
  y.ticks(count).flatMap((level): Mark[] => [
    { kind: 'line', role: level === 0 ? 'baseline' : 'axis', x1: left, x2: right, y1: tenth(y(level)), y2: tenth(y(level)) },
    { kind: 'text', role: 'tick', x: left - 8, y: tenth(y(level)) + 4, anchor: 'end', text: format(level) },
  ]);
