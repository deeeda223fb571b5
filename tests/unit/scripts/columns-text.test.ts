import { expect, test } from 'vitest';
import { columnsText } from '../../../scripts/columns-text.ts';
import { spread } from '../../../scripts/page-kinds.ts';

test('columns stand flush on a terminal, where a Han character takes two places', () => {
  expect(
    columnsText([
      ['名称', 'n'],
      ['a', '10'],
      ['东浦区', ''],
    ]),
  ).toBe(['名称    n', '------  --', 'a       10', '东浦区'].join('\n'));
});

test('some of a list from its first to its last', () => {
  const all = [1, 2, 3, 4, 5, 6, 7];
  expect([1, 2, 3, 9].map((most) => spread(all, most))).toEqual([[1], [1, 7], [1, 4, 7], all]);
  expect(spread([], 3)).toEqual([]);
});
