import { expect, test } from 'vitest';
import { decidedWhen } from '../../../src/search/decided-when.ts';

const today = '2026-11-26';
const october = { from: '2026-10-01', to: '2026-10-31', month: '2026-10' };
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
  ['2024年2月', { from: '2024-02-01', to: '2024-02-29', month: '2024-02', rest: '' }],
  ['2026年10月23日', { ...day, rest: '' }],
  ['2026-10-23', { ...day, rest: '' }],
  ['23 October 2026', { ...day, rest: '' }],
  ['October 23, 2026', { ...day, rest: '' }],
  ['10月23号 通州', { ...day, rest: '通州' }],
])('%s names when decisions were made', (typed, when) => expect(decidedWhen(typed, today)).toEqual(when));

test.each(['', '2026', '扬尘', '2026年13月', 'May', 'dust', '"2026年10月"', '京环罚〔2026〕10号', '108', 'article 108'])(
  '%s names no day and no month',
  (typed) => expect(decidedWhen(typed, today)).toBeUndefined(),
);
