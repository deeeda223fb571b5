import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesAmong } from '../../../src/search/on-first-page.ts';
import { pageSize } from '../../../src/search/scopes.ts';

const from = 1000;
const isCase = (row: number) => row >= from;
const rows = fc.uniqueArray(fc.oneof(fc.nat(30), fc.integer({ min: from, max: from + 300 })), { maxLength: 120 });

test('every result stands once, cases and others each in their own order', () => {
  fc.assert(
    fc.property(rows, (found) => {
      const shown = [...casesAmong(Uint32Array.from(found), isCase)];
      expect(shown.filter(isCase)).toEqual(found.filter(isCase));
      expect(shown.filter((row) => !isCase(row))).toEqual(found.filter((row) => !isCase(row)));
    }),
  );
});

test('however many cases there are, and however high they score, the first page that is none of them stands first', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 30 }), (found, page) => {
      const cases = found.filter(isCase);
      expect(casesAmong(Uint32Array.from([...cases, page]), isCase)[0]).toBe(page);
    }),
  );
});

test('the first page holds a few cases where there are any', () => {
  const found = Uint32Array.from([...Array.from({ length: 30 }, (_, row) => row), ...Array.from({ length: 30 }, (_, row) => from + row)]);
  const first = [...casesAmong(found, isCase)].slice(0, pageSize);
  expect(first.filter(isCase)).toEqual([from, from + 1, from + 2]);
  expect(casesAmong(found.filter(isCase), isCase)).toEqual(found.filter(isCase));
});
