import { expect, test } from 'vitest';
import { decidedWhen } from '../../../src/search/decided-when.ts';

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
  '三季度',
  '2025年四季青',
  '13/13/2026',
])('%s names no day, no month and no quarter', (typed) => expect(decidedWhen(typed, today)).toBeUndefined());
