import { expect, test } from 'vitest';
import { pinyinName } from '../../../src/domain/characters/pinyin-name.ts';

const places = { names: new Set(['朝阳', '朝阳区']), readings: { 朝: 'chao' } };

test.each([
  ['北京样例铭石医药科技有限公司', 'Beijing Yang Li Ming Shi Yiyao Keji Youxian Gongsi'],
  ['朝阳区餐饮店', 'Chaoyang Qu Canyin Dian'],
  ['李某某', 'Li Moumou'],
  ['样例（北京）ABC印刷有限责任公司', 'Yang Li (Beijing) ABC Yinshua Youxian Zeren Gongsi'],
])('%s is said %s', (name, spelt) => {
  expect(pinyinName(name, places)).toBe(spelt);
});
