import { expect, test } from 'vitest';
import { decidedInYear, decidedWhen, withYearsInFigures } from '../../../src/search/decided-when.ts';

const today = '2026-11-26';
const october = { from: '2026-10-01', to: '2026-10-31', period: '2026-10' };
const summer = { from: '2025-07-01', to: '2025-09-30', period: '2025-Q3' };
const day = { from: '2026-10-23', to: '2026-10-23' };

test.each([
  ['2026年10月', { ...october, rest: '' }],
  ['２０２６年１０月份', { ...october, rest: '' }],
  ['2026-10', { ...october, rest: '' }],
  ['October 2026', { ...october, rest: '' }],
  ['oct 2026', { ...october, rest: '' }],
  ['2026年10月 通州', { ...october, rest: '通州' }],
  ['通州2026年10月扬尘', { ...october, rest: '通州 扬尘' }],
  ['dust October 2026', { ...october, rest: 'dust' }],
  ['2024年2月', { from: '2024-02-01', to: '2024-02-29', period: '2024-02', rest: '' }],
  ['2026年10月23日', { ...day, rest: '' }],
  ['2026-10-23', { ...day, rest: '' }],
  ['23 October 2026', { ...day, rest: '' }],
  ['October 23, 2026', { ...day, rest: '' }],
  ['10月23号 通州', { ...day, rest: '通州' }],
  ['10/23/2026', { ...day, rest: '' }],
  ['23/10/2026 dust', { ...day, rest: 'dust' }],
  ['2025 Q3', { ...summer, rest: '' }],
  ['2025Q3', { ...summer, rest: '' }],
  ['2025-q3', { ...summer, rest: '' }],
  ['Q3 2025 dust', { ...summer, rest: 'dust' }],
  ['third quarter of 2025', { ...summer, rest: '' }],
  ['noise 3rd quarter 2025', { ...summer, rest: 'noise' }],
  ['2025年三季度', { ...summer, rest: '' }],
  ['2025年第三季度', { ...summer, rest: '' }],
  ['２０２５年第３季度', { ...summer, rest: '' }],
  ['通州2025年三季度扬尘', { ...summer, rest: '通州 扬尘' }],
  ['2025年 三季度', { ...summer, rest: '' }],
  ['10月', { ...october, rest: '' }],
  ['十月', { ...october, rest: '' }],
  ['10月噪声处罚', { ...october, rest: '噪声处罚' }],
  ['10月的扬尘', { ...october, rest: '扬尘' }],
  ['今年10月罚款', { ...october, rest: '罚款' }],
  ['12月罚款', { from: '2025-12-01', to: '2025-12-31', period: '2025-12', rest: '罚款' }],
  ['去年12月扬尘', { from: '2025-12-01', to: '2025-12-31', period: '2025-12', rest: '扬尘' }],
  ['fines in October 2026', { ...october, rest: 'fines' }],
  ['October fines', { ...october, rest: 'fines' }],
  ['dust in october', { ...october, rest: 'dust' }],
  ['noise during March', { from: '2026-03-01', to: '2026-03-31', period: '2026-03', rest: 'noise' }],
  ['October of last year', { from: '2025-10-01', to: '2025-10-31', period: '2025-10', rest: '' }],
  ['上个月罚款', { ...october, rest: '罚款' }],
  ['上月通州扬尘', { ...october, rest: '通州扬尘' }],
  ['noise last month', { ...october, rest: 'noise' }],
  ['fines in the last month', { ...october, rest: 'fines' }],
  ['本月的扬尘', { from: '2026-11-01', to: '2026-11-30', period: '2026-11', rest: '扬尘' }],
  ['上上个月噪声', { from: '2026-09-01', to: '2026-09-30', period: '2026-09', rest: '噪声' }],
  ['2024年一季度', { from: '2024-01-01', to: '2024-03-31', period: '2024-Q1', rest: '' }],
])('%s names when decisions were made', (typed, when) => expect(decidedWhen(typed, today)).toEqual(when));

test.each([
  '',
  '2026',
  '扬尘',
  '2026年13月',
  'May',
  'dust',
  '"2026年10月"',
  '京环罚〔2026〕10号',
  '108',
  'article 108',
  '2025 Q5',
  '3个月',
  '10月底',
  '三月内',
  '今年扬尘',
  '本月底',
  '"last month"',
  'may dust',
  '三季度',
  '2025年四季青',
  '13/13/2026',
])('%s names no day, no month and no quarter', (typed) => expect(decidedWhen(typed, today)).toBeUndefined());

test.each([
  ['今年', '2026年'],
  ['去年扬尘', '2025年 扬尘'],
  ['去年9月', '2025年9月'],
  ['dust last year', 'dust 2025'],
  ['上个月超过5万', '2026年10月 超过5万'],
  ['扬尘  2024年', '扬尘  2024年'],
])('%s names its year in figures', (typed, figures) => expect(withYearsInFigures(typed, today)).toBe(figures));

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31`, period: `${of}` });
test.each([
  ['去年扬尘', { ...year(2025), rest: '扬尘' }],
  ['去年的扬尘', { ...year(2025), rest: '扬尘' }],
  ['今年 噪声', { ...year(2026), rest: '噪声' }],
  ['扬尘 今年', { ...year(2026), rest: '扬尘' }],
  ['朝阳去年度的噪声', { ...year(2025), rest: '朝阳 噪声' }],
  ['前年罚款', { ...year(2024), rest: '罚款' }],
  ['noise last year', { ...year(2025), rest: 'noise' }],
  ['Last year', { ...year(2025), rest: '' }],
  ['dust in this year', { ...year(2026), rest: 'dust' }],
  ['fines of last year in Haidian', { ...year(2025), rest: 'fines in Haidian' }],
])('%s names the year in words', (typed, read) => expect(decidedInYear(typed, today)).toEqual(read));

test.each(['2025年扬尘', '扬尘', '今年度报告', '"去年"', 'this yearbook', 'last month'])('%s names no year in words', (typed) =>
  expect(decidedInYear(typed, today)).toBeUndefined(),
);
