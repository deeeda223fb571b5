import { expect, test } from 'vitest';
import { amountsInDigits } from '../../../src/domain/numbers/english-amounts.ts';
import { englishOrdinals, inDigits } from '../../../src/domain/numbers/english-numerals.ts';

test.each([
  ['one hundred and forty-six people', '146 people'],
  ['a hundred and forty-six people', '146 people'],
  ['five thousand to fifty thousand yuan', '5000 to 50000 yuan'],
  ['article two hundred and forty', 'article 240'],
  ['ten to twenty days', '10 to 20 days'],
  ['eleven hundred and seven', '1107'],
  ['forty thousand five hundred', '40500'],
  ['one million two hundred thousand and one', '1200001'],
  ['five and six thousand', '5 and 6000'],
  ['one hundred and twenty-five thousand', '125000'],
  ['between two hundred and three thousand', 'between 200 and 3000'],
  ['a hundred thousand', '100000'],
  ['two hundred and three hundred', '200 and 300'],
  ['One, two and three', '1, 2 and 3'],
  ['a five-year term', 'a 5-year term'],
  ['someone is often done', 'someone is often done'],
])('%s is %s', (words, digits) => {
  expect(inDigits(words)).toBe(digits);
});

test('ordinals in words and digits', () => {
  expect(englishOrdinals('the third, Twenty-First, 14th, thirtieth and a second').map(({ value }) => value)).toEqual([3, 21, 14, 30, 2]);
});

test.each([
  ['a fine of twenty thousand to two hundred thousand', 'a fine of 20000 to 200000'],
  ['fifty to five hundred thousand yuan', '50000 to 500000 yuan'],
  ['between twenty and two hundred thousand yuan', 'between 20000 and 200000 yuan'],
  ['5 to 10 thousand', '5000 to 10000'],
  ['two hundred to five thousand yuan', '200 to 5000 yuan'],
  ['three and four thousand', 'three and 4000'],
  ['half a million, a quarter of a million and one and a half million', '500000, 250000 and 1500000'],
  ['¥20k–200k, RMB 2m, 50k yuan', '¥20000–200000, RMB 2000000, 50000 yuan'],
  ['a 2m fence, a 10k run, two districts', 'a 2m fence, a 10k run, two districts'],
])('the amounts of %s are %s', (words, digits) => {
  expect(amountsInDigits(words)).toBe(digits);
});
