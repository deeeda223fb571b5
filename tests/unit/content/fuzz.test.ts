import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/content.ts';
import { damage, damaged, exchange, readTree } from '../../support/fuzz-content.ts';
import { wrongReading } from '../../support/fuzz-run.ts';
import { plantedCity } from '../../support/planted-city.ts';

/** A few of the same ones in every run; ten thousand of any seed with TREES=10000. */
const numRuns = Number(process.env['TREES'] ?? 12);
const seed = process.env['TREES'] ? {} : { seed: 15 };

test('whatever is damaged in a content folder is told by its place, or shown as it was written', async () => {
  const folder = plantedCity(temporaryFolder());
  const good = readTree(folder);
  expect(await wrongReading(folder, good)).toEqual({ passes: true, wrong: [] });
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const tree = damaged(good, damages);
      exchange(folder, good, tree);
      try {
        const { passes, wrong } = await wrongReading(folder, tree);
        expect(wrong).toEqual([]);
        if (passes) passed++;
      } finally {
        exchange(folder, tree, good);
      }
    }),
    { numRuns, ...seed },
  );
  expect(passed).toBeGreaterThan(0);
}, 36_000_000);
