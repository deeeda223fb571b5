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

describe('a limit and a method have their time', () => {
  const drawing = drawColumns({
    periods: ['2024', '2025', '2026'],
    values: [38, 34],
    limits: { name: 'limit', values: [35, 35, 30] },
    breaks: [{ before: 2, name: 'another method' }],
    running: { period: '2026', label: 'not yet' },
    measuredIn: 'u',
    gap: 'no data',
    format: figure,
    formatTick: figure,
  });
  const columns = of(drawing, 'rect');
  const change = of(drawing, 'line').find(({ role }) => role === 'break')!;

  test('the limit steps down between the years, under its name', () => {
    const { d } = of(drawing, 'path').find(({ role }) => role === 'target')!;
    const points = [...d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(4);
    expect(points[1]![0]).toBe(points[2]![0]);
    expect(points[2]![1]).toBeGreaterThan(points[1]![1]);
    expect(points[1]![0]).toBeGreaterThan(columns[1]!.x + columns[1]!.width);
    const names = of(drawing, 'text').filter(({ role }) => role === 'target-name');
    expect(names.map(({ text }) => text)).toEqual(['limit']);
  });

  test('a figure that the limit would strike through stands above the limit', () => {
    const limit = Number(/M[\d.]+,([\d.]+)/.exec(of(drawing, 'path').find(({ role }) => role === 'target')!.d)![1]);
    const figures = of(drawing, 'text').filter(({ role }) => role === 'value');
    expect(figures.map(({ text, y }) => [text, y < limit])).toEqual([
      ['38', true],
      ['34', true],
    ]);
  });

  test('of many columns narrow screens show every second figure, the newest among them', () => {
    const many = drawColumns({
      periods: Array.from({ length: 10 }, (_, index) => String(2016 + index)),
      values: Array.from({ length: 10 }, (_, index) => 90 - index),
      measuredIn: 'u',
      gap: 'no data',
      format: figure,
      formatTick: figure,
    });
    const shown = of(many, 'text').filter(({ role }) => role === 'value');
    expect(shown.map(({ text }) => text)).toEqual(['89', '87', '85', '83', '81']);
    expect(of(many, 'text').filter(({ role }) => role === 'value-between')).toHaveLength(5);
  });

  test('the break stands upright right of the last figure made the old way', () => {
    expect(change.x1).toBe(change.x2);
    expect(change.x1).toBeGreaterThan(columns[1]!.x + columns[1]!.width);
    expect(of(drawing, 'text').find(({ role }) => role === 'break-name')?.text).toBe('another method');
  });

  test('the year that is not over is neither a column nor a gap in the record', () => {
    expect(columns).toHaveLength(2);
    expect(
      of(drawing, 'text')
        .filter(({ role }) => role === 'gap')
        .map(({ text }) => text),
    ).toEqual(['not yet']);
  });

  test('lines have both too, and the limit can be read off', () => {
    const lines = drawLines({
      periods: ['2024', '2025', '2026'],
      periodWords: (period) => period,
      tick: () => undefined,
      lines: [{ id: 'a', name: 'A', role: 'line', values: [38, 34, undefined] }],
      limits: { name: 'limit', values: [35, 35, 30] },
      breaks: [{ before: 2, name: 'another method' }],
      measuredIn: 'u',
      format: figure,
      formatTick: figure,
    });
    expect(lines.readings!.series.at(-1)).toEqual({ id: 'limit', name: 'limit', values: ['35', '35', '30'] });
    const [, x] = lines.readings!.x;
    expect(of(lines, 'line').find(({ role }) => role === 'break')!.x1).toBeGreaterThan(x!);
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
    for (const role of ['axis', 'baseline', 'line', 'faint', 'column', 'value', 'value-between', 'target', 'break', 'planned', 'name'])
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

  test('draws the limit of the year that has begun, though it has no figure yet', () => {
    expect(picture).toMatch(/<text[^>]*>2026<\/text>/);
    expect(picture).toMatch(/>尚无</);
    expect(picture).toContain('国家二级标准年均限值 35，2026年3月起30');
    expect(picture).toContain('2026年3月1日起方法变更');
  });

  test('the target stands in the yearly view only, which it speaks of', () => {
    const stations = store.get('indicators', 'pm25-stations');
    const hasTarget = (frequency: 'monthly' | 'yearly') =>
      indicatorDrawing(store, stations, 'zh', frequency).marks.some(({ role }) => role === 'target');
    expect([hasTarget('monthly'), hasTarget('yearly')]).toEqual([false, true]);
  });
});
