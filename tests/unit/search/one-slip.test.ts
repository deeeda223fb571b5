import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip, slipsOf, slipsOfNames } from '../../../src/search/one-slip.ts';

const letters = 'abcd';
const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 7 });

/** Every word that one slip makes of another, written out: left out, put in, put in place, two exchanged. */
function slipped(of: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= of.length; at++) {
    const [before, after] = [of.slice(0, at), of.slice(at)];
    if (after) made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after) made.add(before + letter + after.slice(1));
    }
  }
  made.delete(of);
  return made;
}

test('one slip is exactly a letter too many, too few or another, or two exchanged', () => {
  fc.assert(
    fc.property(word, word, (typed, meant) => {
      expect(isOneSlip(typed, meant)).toBe(slipped(meant).has(typed));
    }),
    { numRuns: 3000 },
  );
  fc.assert(fc.property(word, (meant) => [...slipped(meant)].every((typed) => isOneSlip(typed, meant) && isOneSlip(meant, typed))));
});

test('words are mended that are one slip away from a known one, and no others', () => {
  const known = ['emissions', 'ozone', 'plan', 'air'];
  expect(slipsOf('emisions', known)).toEqual(['emissions']);
  expect(slipsOf('emissoins', known)).toEqual(['emissions']);
  expect(slipsOf('oznoe', known)).toEqual(['ozone']);
  expect(slipsOf('emision', known)).toEqual([]);
});

test('short words, numbers and codes are never read as others', () => {
  expect(slipsOf('aie', ['air'])).toEqual([]);
  // Among two thousand names a word of five letters has a neighbour that holds another.
  expect(slipsOf('train', ['drain', 'grain', 'rain'])).toEqual([]);
  for (const typed of ['pm25', '12345', '91000000ma']) expect(slipsOf(typed, ['pm2', '12346', '91000000mb'])).toEqual([]);
});

test('of a name four letters are enough where none is another; the one that begins alike goes first', () => {
  expect(slipsOfNames('miyn', ['miyun', 'mint'])).toEqual(['miyun']);
  expect(slipsOfNames('daing', ['ading', 'daxing'])).toEqual(['daxing', 'ading']);
  expect(slipsOfNames('boil', ['soil'])).toEqual([]);
  expect(slipsOfNames('iyn', ['miyn'])).toEqual([]);
});
