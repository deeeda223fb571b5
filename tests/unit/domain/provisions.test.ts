import { expect, test } from 'vitest';
import { citedProvisions } from '../../../src/domain/law/provisions.ts';

test.each([
  ['第一千一百零七条', '1107'],
  ['1107条', '1107'],
  ['第一千一百零七、一千一百二十条', '1107 1120'],
  ['第1107、1120条第二款', '1107 1120/2'],
  ['第一千一百七十五条第一款第一项、第四项', '1175/1.1 1175/1.4'],
  ['第一百三十一条第一款和第三款', '131/1 131/3'],
  ['第九十九条第二项、第一百条', '99.2 100'],
  ['第九十九条（一）项，第一百零八条', '99.1 108'],
  ['', ''],
])('《某法》%s is read as %s', (words, expected) => {
  const read = citedProvisions(`《某法》${words}`).map(
    ({ article, paragraph, item }) => `${article}${paragraph === undefined ? '' : `/${paragraph}`}${item === undefined ? '' : `.${item}`}`,
  );
  expect(read.join(' ')).toBe(expected);
});
