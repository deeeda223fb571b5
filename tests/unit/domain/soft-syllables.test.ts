import { expect, test } from 'vitest';
import { softSyllables } from '../../../src/domain/characters/soft-syllables.ts';

test.each([
  ['门头沟区', 'Mentougou', 'Men-tou-gou'],
  ['石景山区', 'Shijingshan', 'Shi-jing-shan'],
  ['朝阳区', 'Chaoyang', 'Chao-yang'],
  ['昌平区', 'Changping', 'Chang-ping'],
  ['临港区', 'Lingang', 'Lingang'],
  ['滨海新区', 'Binhai New Area', 'Binhai New Area'],
  ['经开区', 'Beijing E-Town', 'Beijing E-Town'],
])('%s breaks as %s where its line ends', (zh, en, broken) => {
  expect(softSyllables({ zh, en })).toEqual({ zh, en: broken === en ? en : broken.replaceAll('-', '\u00ad') });
});

test('a name without English stays without', () => {
  expect(softSyllables({ zh: '门头沟区' })).toEqual({ zh: '门头沟区' });
});
