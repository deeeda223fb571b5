import { expect, test } from 'vitest';
import { finedHowMuch } from '../../../src/search/fined-how-much.ts';

test.each([
  ['10万以上', { min: '10', rest: '' }],
  ['１０万元以上', { min: '10', rest: '' }],
  ['十万元以上', { min: '10', rest: '' }],
  ['罚款五十万以上的企业', { min: '50', rest: '' }],
  ['超过50万的罚款', { min: '50', rest: '' }],
  ['罚款超过50万的案件', { min: '50', rest: '' }],
  ['100000元以上', { min: '10', rest: '' }],
  ['10万元以下', { max: '10', rest: '' }],
  ['罚款不到5000元', { max: '0.5', rest: '' }],
  ['不超过2万', { max: '2', rest: '' }],
  ['不低于2万', { min: '2', rest: '' }],
  ['5万到10万', { min: '5', max: '10', rest: '' }],
  ['5到10万元之间', { min: '5', max: '10', rest: '' }],
  ['扬尘 10万以上', { min: '10', rest: '扬尘' }],
  ['扬尘罚款10万以上', { min: '10', rest: '扬尘' }],
  ['10万以上的扬尘案件', { min: '10', rest: '扬尘' }],
  ['通州 扬尘 20万以上', { min: '20', rest: '通州 扬尘' }],
  ['fines over 100,000', { min: '10', rest: '' }],
  ['fined more than 50000 yuan', { min: '5', rest: '' }],
  ['dust fines above ¥50,000', { min: '5', rest: 'dust' }],
  ['fines under 100k', { max: '10', rest: '' }],
  ['fines between 50,000 and 100,000', { min: '5', max: '10', rest: '' }],
  ['100,000 yuan or more', { min: '10', rest: '' }],
  ['penalties of at least 1 million', { min: '100', rest: '' }],
])('%s names fines', (question, expected) => {
  expect(finedHowMuch(question)).toEqual(expected);
});

test.each([
  '超过排放标准',
  '超过3次',
  '2人以上',
  '超标2倍以上',
  '2025年以上',
  '2024到2025年',
  '2025-03',
  '10月至11月',
  '“10万以上”',
  '10万',
  '罚款',
  '10万到5万',
  'over 30 days',
  'from 2024 to 2025',
  '超过3万吨',
  '不到30000吨',
  'over 100,000 tonnes',
  'more than once',
  'fines',
])('%s names none', (question) => {
  expect(finedHowMuch(question)).toBeUndefined();
});
