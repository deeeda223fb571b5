import { expect, test } from 'vitest';
import { placesTaken } from '../../../../src/content/places.ts';
import { placeOfLetters } from '../../../../src/domain/cases/letters-of-places.ts';

const places = placesTaken(['national']);
const beijing = ['北京市', ['朝阳区', '密云区', '怀柔区', '经济技术开发区', '开发区']] as const;

test('the table has every province once, with its letters', () => {
  expect(Object.keys(places)).toHaveLength(31);
  const letters = Object.values(places).flatMap((province) => province.letters);
  expect(new Set(letters).size).toBe(letters.length);
});

test.each([
  ['京环罚字', '天津市生态环境局', '天津市', [], ['北京']],
  ['津市场监管罚', '北京市朝阳区生态环境局', ...beijing, ['天津']],
  ['冀环罚', '朝阳区生态环境局', ...beijing, ['河北']],
  ['晋环罚', '石家庄市生态环境局', '石家庄市', [], ['山西']],
  ['沧环罚', '北京市朝阳区生态环境局', ...beijing, ['沧州']],
  ['沧环罚', '石家庄市生态环境局', '石家庄市', [], ['沧州']],
])('%s of %s is another place’s', (who, authority, city, near, elsewhere) => {
  expect(placeOfLetters(who, authority, places, city, near)).toEqual(elsewhere);
});

test.each([
  ['京环罚', '北京市朝阳区生态环境局', ...beijing],
  ['朝环罚', '朝阳区生态环境局', ...beijing],
  ['云环罚', '北京市密云区生态环境局', ...beijing],
  ['开环罚', '北京经济技术开发区管理委员会', ...beijing],
  ['文罚', '北京市文化和旅游局', ...beijing],
  ['市环罚', '北京市生态环境局', ...beijing],
  ['宁环罚', '南京市生态环境局', '南京市', []],
  ['苏环罚', '南京市生态环境局', '南京市', []],
  ['宁环罚', '宁波市生态环境局', '宁波市', []],
  ['晋环罚', '泉州市晋江生态环境局', '泉州市', []],
  ['黔环罚', '贵州省生态环境厅', '贵阳市', []],
  ['京环罚', '样例市东区生态环境局', '样例市', []],
] as const)('%s of %s may be its own', (who, authority, city, near) => {
  expect(placeOfLetters(who, authority, places, city, near)).toBeUndefined();
});
