import { expect, test } from 'vitest';
import { drawBars } from '../../../src/charts/bars.ts';

const bars = [
  { name: '东浦区', value: 20, label: '20' },
  { name: '西岭区', value: 5, label: '5' },
  { name: 'A'.repeat(80), value: 0, label: '0' },
];

test('bars begin at zero, are as long as their values, and bear their names and figures', () => {
  const { marks, width, height } = drawBars(bars);
  const rects = marks.filter((mark) => mark.kind === 'rect');
  expect(rects.map(({ width: wide }) => wide / rects[0]!.width)).toEqual([1, expect.closeTo(0.25, 2), 0]);
  expect(new Set(rects.map(({ x }) => x)).size).toBe(1);
  const label = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  for (const text of ['东浦区', '20', '西岭区', '5', '0']) expect(label).toContain(text);
  expect(label.find((text) => text.startsWith('AAA'))).toMatch(/…$/);
  for (const mark of marks) if (mark.kind === 'text') expect(mark.x > 0 && mark.x < width && mark.y < height).toBe(true);
});

test('where there is nothing, nothing is drawn', () => {
  expect(drawBars([]).marks.filter(({ kind }) => kind !== 'line')).toEqual([]);
});
