import { describe, expect, test } from 'vitest';
import { numberParts, yearOfNumber } from '../../../src/domain/cases/near-number.ts';
import { bringIn, english, manyRows, oneRow, plan, smallCity } from '../../support/intake.ts';

const number = '东环罚〔2026〕9002号';
const withdrawn = { 行政处罚决定书文号: number, 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '法院判决撤销' };
/** What a row does where its number in another spelling is that of a withdrawn decision. */
async function delivered(spelling: string, more: Record<string, string> = {}) {
  const folder = smallCity();
  await bringIn(folder, oneRow(withdrawn));
  return plan(folder, oneRow({ 行政处罚决定书文号: spelling, ...more }));
}

const brackets = '《》 <> ＜＞ 「」 『』 〈〉 【】 [] （）'.split(' ').map(([open, close]) => `东环罚${open}2026${close}9002号`);
test.each([...brackets, '东环罚〔2026〕9002号。', '东环罚〔2026〕9002', '东环罚〔2026〕第09002号；', '东环罚〔2026〕9002號'])(
  '%s is the number on record',
  async (spelling) => {
    const { effects, doubts } = await delivered(spelling);
    expect(effects.map(({ action }) => action)).not.toContain('new');
    expect(english(doubts).join()).not.toContain('two decisions?');
  },
);

describe('a new number that looks like one on record names it and waits', () => {
  test.each([
    ['东环罚字〔2026〕9002号', 'another spelling'],
    ['东环罚字〔2026〕第9002号', 'another spelling'],
    ['东环罚2026第9002号', 'another spelling'],
    ['东环罚20269002号', 'another spelling'],
    ['东环罚（2026 9002号', 'another spelling'],
    ['东环罚2026〕9002号', 'another spelling'],
    ['东环罚〔26〕9002号', 'another spelling'],
    ['东环罚〔2026〕9OO2号', 'another spelling'],
    ['东环罚〔2026〕9〇02号', 'another spelling'],
    ['东环罚〔2026〕9o02号', 'another spelling'],
    ['东环罚〔2026〕9002-0号', 'another spelling'],
    ['东环罚〔2026〕-9002号', 'another spelling'],
    ['东环罚〔2026〕9002号（补）', 'another spelling'],
    ['東環罰〔2026〕9002號', 'sounds like'],
    ['东還罚字〔2026〕9002', 'sounds like'],
    ['京东环罚〔2026〕9002号', 'Day, party and facts'],
    ['东环罚〔2026〕9003号', 'Day, party and facts'],
  ])('%s', async (spelling, words) => {
    const { effects, doubts, faults } = await delivered(spelling);
    expect([english(faults), effects[0]?.action]).toEqual([[], 'new']);
    expect(english(doubts)).toEqual([expect.stringContaining(words)]);
    expect(english(doubts)[0]).toContain(number);
    expect(english(doubts)[0]).toContain('withdrawn');
  });

  test('two spellings in one delivery', async () => {
    const { doubts } = await plan(smallCity(), manyRows({}, { 行政处罚决定书文号: '东环罚字〔2026〕第1号' }));
    expect(english(doubts)).toEqual([expect.stringMatching(/东环罚〔2026〕1号 in another spelling/)]);
  });

  test.each([
    '东环罚〔2026〕9002-1号',
    '东环罚〔2026〕90020号',
    '东环罚〔2025〕9002号',
    '南环罚〔2026〕9002号',
    '东环罚〔2026〕HD第9002号',
  ])('%s is another decision', async (spelling) => {
    const { doubts } = await delivered(spelling, {
      违法事实: '未覆盖裸土',
      处罚决定日期: spelling.includes('2025') ? '2025-03-01' : '2026-03-01',
    });
    expect(english(doubts)).toEqual([]);
  });
});

test.each([
  ['东环罚2025第12号', '2025'],
  ['东环罚〔25〕12号', '2025'],
  ['沪0115环罚〔2026〕12号', '2026'],
  ['LHF-2025-0012', '2025'],
  ['第2025001号', undefined],
])('%s names the year %s, which is compared with that of the decision', async (spelling, year) => {
  expect(yearOfNumber(spelling)).toBe(year);
  const { doubts } = await plan(smallCity(), oneRow({ 行政处罚决定书文号: spelling }));
  expect(english(doubts).filter((words) => words.startsWith('The number is of'))).toHaveLength(year === '2025' ? 1 : 0);
});

test('the parts of a number', () => {
  expect(numberParts('济环罚字〔2020〕TQ第Q-4008号')).toEqual({ who: '济环罚', year: '2020', serial: 'TQQ-4008' });
  expect(numberParts('临环罚〔2026〕98〇l号')).toEqual({ who: '临环罚', year: '2026', serial: '9801' });
  expect(numberParts('扬尘')).toBeUndefined();
});
