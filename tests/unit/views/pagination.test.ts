import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginationOf } from '../../../src/views/pagination.ts';

const hrefOf = (page: number) => `/page/${page}/`;

test('a list of one page has no ways to others', () => {
  expect(paginationOf(1, 1, hrefOf)).toBeUndefined();
});

test('from every page one comes to the first, the last and those beside it, and a gap is where numbers are left out', () => {
  const anyPage = fc.integer({ min: 2, max: 60 }).chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
  fc.assert(
    fc.property(anyPage, ([page, pages]) => {
      const { near, previous, next } = paginationOf(page, pages, hrefOf)!;
      const numbers = near.map(({ number }) => number);
      for (const wanted of [1, page - 1, page, page + 1, pages]) if (wanted >= 1 && wanted <= pages) expect(numbers).toContain(wanted);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect([previous, next]).toEqual([page === 1 ? undefined : hrefOf(page - 1), page === pages ? undefined : hrefOf(page + 1)]);
      near.forEach(({ isAfterGap }, index) => expect(isAfterGap).toBe(index > 0 && numbers[index]! > numbers[index - 1]! + 1));
    }),
  );
});
