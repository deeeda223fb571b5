import { expect, test } from 'vitest';
import { actsIn } from '../../../../src/domain/cases/acts.ts';

const acts = [
  { chinese: '未设置围挡', english: 'had no fence' },
  { chinese: '裸露地面未采取覆盖措施', english: 'left bare soil uncovered' },
  { chinese: '未采取覆盖措施', english: 'covered nothing' },
];

test.each([
  ['现场约20平方米裸露地面未采取覆盖措施，也未设置围挡。', ['left bare soil uncovered', 'had no fence']],
  ['工地未设置围挡；未采取覆盖措施', ['had no fence', 'covered nothing']],
  ['未设置围挡。复查时仍未设置围挡', ['had no fence']],
  ['并非未设置围挡', []],
  ['未设置围挡一事不能认定', []],
  ['涉嫌未设置围挡', []],
  ['未设置，围挡', []],
  ['未设置硬质围挡', []],
  ['', []],
])('%s', (facts, english) => {
  expect(actsIn(facts, acts)).toEqual(english);
});
