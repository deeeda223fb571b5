import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stateMarks } from '../../src/components/basic/state-marks.ts';

test('each mark of a state has a shape of its own, told apart without its colour', () => {
  const paths = Object.values(stateMarks).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test('done, done late, on course, at risk, behind and missing have each another mark', () => {
  const marksIn = (name: string) =>
    Object.fromEntries(
      [
        ...readFileSync(`src/components/progress/${name}.astro`, 'utf8')
          .split('const marks =')[1]!
          .split('} as const')[0]!
          .matchAll(/(\w+): '(\w+)'/g),
      ].map(([, state, mark]) => [state!, mark!]),
    );
  const { done, doneLate, onTrack, atRisk, behind } = marksIn('TaskStatus');
  const { missing, onTime, late } = marksIn('PunctualityStatus');
  const marks = [done, doneLate, onTrack, atRisk, behind, missing];
  expect(marks.filter((mark) => Object.hasOwn(stateMarks, mark ?? 'none'))).toHaveLength(6);
  expect(new Set(marks).size).toBe(6);
  // Reported on time is done, and reported late is done late.
  expect([onTime, late]).toEqual([done, doneLate]);
});
