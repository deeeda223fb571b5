import { expect, test } from 'vitest';
import { drawSpark } from '../../../src/charts/spark.ts';

const pathOf = (values: (number | undefined)[], limits?: (number | undefined)[]) =>
  drawSpark(values, limits).marks.flatMap((mark) => (mark.kind === 'path' ? [[mark.role, mark.d]] : []));

test('a small course begins at zero, falls as its values do, and ends in a dot', () => {
  const { marks, height } = drawSpark([80, 60, 40]);
  const [baseline] = marks;
  expect(baseline).toMatchObject({ role: 'baseline', y1: height - 4 });
  expect(pathOf([80, 60, 40])).toEqual([['line', 'M4,4L120,18L236,32']]);
  expect(marks.at(-1)).toMatchObject({ kind: 'dot', cx: 236, cy: 32 });
});

test('a value that is not there breaks the line, and a limit is drawn where one holds', () => {
  expect(pathOf([80, undefined, 40, 40])[0]![1]!.match(/M/g)).toHaveLength(2);
  expect(pathOf([80, 40], [undefined, 40])).toContainEqual(['target', expect.stringMatching(/^M236,32/)]);
  expect(drawSpark([]).marks).toHaveLength(1);
  // A year that is not over has a limit and no value.
  expect(JSON.stringify(drawSpark([80, 40], [35, 35, 30]))).not.toContain('NaN');
  expect(pathOf([80, 40], [35, 35, 30]).flat().join()).not.toMatch(/NaN|undefined/);
});
