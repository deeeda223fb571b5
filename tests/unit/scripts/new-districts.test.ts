import { expect, test } from 'vitest';
import { cityOf } from '../../../scripts/new/ask.ts';
import { BadAnswer, districtsIn } from '../../../scripts/new/city.ts';

test.each([
  ['重港区=Chonggang', 'chonggang'],
  ['重港区', 'zhonggang'],
  ['东山区=Dongshan District@1,2', 'dongshan'],
  ['西安县=Xi’an County', 'xian'],
  ['新港开发区=New Port', 'new-port'],
  ['东山区=东山', 'dongshan'],
])('the id of %s is %s: as its English is spelt, where there is one, and else as it sounds', (typed, id) => {
  expect(districtsIn(typed).map((unit) => unit.id)).toEqual([id]);
});

test.each([
  ['东山区,西河区'],
  ['东山区，西河区'],
  ['东山区、西河区'],
  ['东山区;西河区'],
  ['东山区；西河区'],
  ['东山区@1,1,西河区@1,2'],
  ['东山区@1，1，西河区@1， 2'],
])('two districts stand in %s', (typed) => {
  expect(districtsIn(typed).map(({ id, tile }) => [id, tile])).toEqual([
    ['dongshan', { row: 1, column: 1 }],
    ['xihe', { row: 1, column: 2 }],
  ]);
});

test('districts that sound alike have an id each, and fifty have a place each on the grid', () => {
  expect(districtsIn('东山区、冬山区').map(({ id }) => id)).toEqual(['dongshan', 'dongshan-2']);
  const many = districtsIn(Array.from({ length: 50 }, (_, at) => `第${at + 1}区`).join('、'));
  expect(new Set(many.map(({ tile }) => `${tile!.row},${tile!.column}`)).size).toBe(50);
  expect(Math.max(...many.flatMap(({ tile }) => [tile!.row, tile!.column]))).toBeLessThanOrEqual(12);
});

test.each([
  ['东山区、东山区'],
  ['东山区=Dongshan、冬山区=Dongshan'],
  ['东山区@13,1'],
  ['东山区@0,1'],
  ['东山🏙区'],
  [Array.from({ length: 145 }, (_, at) => `第${at + 1}区`).join('、')],
])('%s is refused before anything is written', (typed) => {
  expect(() => districtsIn(typed)).toThrow(BadAnswer);
});

test.each([
  ['city', { city: '云🏙市' }],
  ['from', { city: '云川市', from: '2030-01' }],
  ['office', { city: '云川市', districts: '东山区', office: '东山' }],
])('an answer to --%s that no folder can be made of is refused with its name', (option, answers) => {
  expect(() => cityOf(answers, '2026-11-25')).toThrow(
    expect.objectContaining({ messages: expect.objectContaining({ en: expect.stringContaining(`--${option}`) }) }),
  );
});

test('the languages of a city may be said in any order', () => {
  expect(cityOf({ city: '云川市', languages: 'en,zh' }, '2026-11-25').isInEnglish).toBe(true);
});
