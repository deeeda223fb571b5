import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standalone } from '../../../src/charts/alone.ts';
import { drawColumns } from '../../../src/charts/columns.ts';
import type { Drawing, Mark } from '../../../src/charts/drawing.ts';
import { drawLines } from '../../../src/charts/lines.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';
import { indicatorDrawing } from '../../../src/views/indicator/plot.ts';

const figure = (value: number) => String(value);
const linesOf = (values: (number | undefined)[]) =>
  drawLines({
    periods: values.map((_, index) => `2023-0${index + 1}`),
    periodWords: (period) => period,
    tick: () => undefined,
    lines: [{ id: 'a', name: 'A', role: 'line', values }],
    measuredIn: 'u',
    format: figure,
    formatTick: figure,
  });
const of = <K extends Mark['kind']>({ marks }: Drawing, kind: K) =>
  marks.filter((mark) => mark.kind === kind) as Extract<Mark, { kind: K }>[];
const bottom = (drawing: Drawing) => of(drawing, 'line').find(({ role }) => role === 'baseline')!.y1;

describe('gaps are gaps', () => {
  test('a missing period breaks the line, and the line nowhere falls to zero for it', () => {
    const drawing = linesOf([10, 20, undefined, 30, 40]);
    const { d } = of(drawing, 'path')[0]!;
    expect(d.match(/M/g)).toHaveLength(2);
    const heights = [...d.matchAll(/[ML]?[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(4);
    expect(Math.max(...heights)).toBeLessThan(bottom(drawing));
  });

  test('a value between two gaps is a dot; zero itself is drawn on the axis', () => {
    const drawing = linesOf([undefined, 10, undefined, 0, 0]);
    expect(of(drawing, 'dot')).toHaveLength(1);
    const { d } = of(drawing, 'path')[0]!;
    expect(d.endsWith(`,${bottom(drawing)}`)).toBe(true);
  });

  test('what is read off a gap is nothing, not zero', () => {
    expect(linesOf([10, undefined, 0]).readings!.series[0]!.values).toEqual(['10', '', '0']);
  });

  test('a year without a figure shows that instead of a zero', () => {
    const drawing = drawColumns({
      periods: ['2022', '2023'],
      values: [undefined, 5],
      measuredIn: 'u',
      gap: 'no data',
      format: figure,
      formatTick: figure,
    });
    expect(of(drawing, 'rect')).toHaveLength(1);
    expect(of(drawing, 'text').find(({ role }) => role === 'gap')?.text).toBe('no data');
  });

  test('an indicator without any value is an empty chart, not an error', () => {
    expect(linesOf([]).marks.length).toBeGreaterThan(0);
    expect(
      drawColumns({ periods: [], values: [], measuredIn: 'u', gap: '', format: figure, formatTick: figure }).marks.length,
    ).toBeGreaterThan(0);
  });
});

describe('told apart without colour', () => {
  test('labelled lines carry their names at their ends, and no two names cover each other', () => {
    const drawing = drawLines({
      periods: ['01', '02'],
      periodWords: figure as never,
      tick: () => undefined,
      lines: ['2013', '2014', '2015'].map((name, index) => ({
        id: name,
        name,
        role: 'year-1',
        values: [1, 10 + index * 0.1],
        label: true,
      })),
      measuredIn: '',
      format: figure,
      formatTick: figure,
    });
    const ends = of(drawing, 'text').filter(({ role }) => role === 'name');
    expect(ends.map(({ text }) => text).toSorted()).toEqual(['2013', '2014', '2015']);
    const heights = ends.map(({ y }) => y).toSorted((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(12.9);
    expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(12.9);
  });

  test('every role has a look on the page, and years differ by dash', () => {
    const css = readFileSync('src/components/indicator/charts.css', 'utf8');
    for (const role of ['axis', 'baseline', 'line', 'faint', 'column', 'value', 'value-inside', 'target', 'planned', 'name'])
      expect(css).toMatch(new RegExp(`\\.chart[^{]*\\.${role}\\b|\\.chart path\\.${role}\\b`));
    const dashes = [1, 2, 3, 4, 5].map(
      (year) => new RegExp(`\\.year-${year} \\{[^}]*stroke-dasharray: ([^;]+);`).exec(css)?.[1] ?? 'whole',
    );
    expect(new Set(dashes).size).toBe(5);
  });
});

describe('a picture that stands alone', async () => {
  const store = new Store(await portalContent(), asOf);
  const picture = standalone(indicatorDrawing(store, store.get('indicators', 'pm25-annual'), 'zh', 'yearly'), {
    title: 'A <b> & "c"',
    description: 'd',
    lang: 'zh-CN',
    footer: ['源 & 许可'],
  });

  test('needs no style sheet and no script, and escapes what is written into it', () => {
    expect(picture).not.toMatch(/<style|<script|class=|style=|href=|<foreignObject/);
    expect(picture).toContain('<title>A &lt;b> &amp; "c"</title>');
    expect(picture).toContain('源 &amp; 许可');
    expect(picture.match(/<rect[^>]*fill="#0b6472"/g)).toHaveLength(2);
  });

  test('the target stands in the yearly view only, which it speaks of', () => {
    const stations = store.get('indicators', 'pm25-stations');
    const hasTarget = (frequency: 'monthly' | 'yearly') =>
      indicatorDrawing(store, stations, 'zh', frequency).marks.some(({ role }) => role === 'target');
    expect([hasTarget('monthly'), hasTarget('yearly')]).toEqual([false, true]);
  });
});
