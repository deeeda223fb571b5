import { expect, test } from 'vitest';
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
