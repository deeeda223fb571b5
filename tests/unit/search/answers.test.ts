import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from '../../../src/domain/days/calendar.ts';
import { askedDay, asksWhatIsDue } from '../../../src/search/answers.ts';

const today = '2026-11-24';

test.each([
  '2026-10-23',
  '2026/10/23',
  '2026.10.23',
  '20261023',
  '2026年10月23日',
  '2026年10月23号',
  '２０２６年１０月２３日',
  '10月23日',
  '10月23号',
  '10月23',
  '23 October 2026',
  '23 Oct 2026',
  '23rd October',
  'October 23',
  'Oct 23, 2026',
  'OCTOBER 23rd, 2026',
  ' 23 october ',
])('%s is that day', (typed) => {
  expect(askedDay(typed, today)).toBe('2026-10-23');
});

test('today, yesterday, and a day before its month are days too', () => {
  for (const typed of ['今天', 'Today']) expect(askedDay(typed, today)).toBe('2026-11-24');
  for (const typed of ['昨天', 'yesterday']) expect(askedDay(typed, today)).toBe('2026-11-23');
  for (const typed of ['23/10/2026', '23.10.2026']) expect(askedDay(typed, today)).toBe('2026-10-23');
  expect(askedDay('3/10/2026', today)).toBe('2026-10-03');
});

test('where the second number can be no month the first is one, as in America', () => {
  expect(askedDay('10/23/2026', today)).toBe('2026-10-23');
  for (const typed of ['31/11/2026', '13/13/2026', '2/30/2026']) expect(askedDay(typed, today)).toBeUndefined();
});

test('without a year it is the latest such day that has come, today among them', () => {
  expect(askedDay('11月24日', today)).toBe('2026-11-24');
  expect(askedDay('11月25日', today)).toBe('2025-11-25');
  expect(askedDay('25 November', today)).toBe('2025-11-25');
  for (const later of ['2025-03-01', '2026-11-24']) expect(askedDay('2月29日', later)).toBe('2024-02-29');
});

test.each(['2月30日', '13月1日', '31 April 2026', '2026-02-29', '12345', '23 Octopus', 'plan 2025', '2026年', '10月', '', '23'])(
  '%j is no day',
  (typed) => {
    expect(askedDay(typed, today)).toBeUndefined();
  },
);

test('every day is read as itself, as both languages write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), (count) => {
      const day = plusDays('2010-01-01', count);
      const date = new Date(`${day}T00:00:00Z`);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const english = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      const american = date.toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      for (const typed of [day, english, american, `${year}年${month}月${dayOfMonth}日`]) expect(askedDay(typed, today)).toBe(day);
    }),
  );
});

test('what is due is asked in either language, and not by every word that sounds like it', () => {
  for (const typed of ['本月要交什么', '本周要交什么', '这周该交什么', '我们下个月需要提交哪些报告', '本月要上报什么', '什么时候交'])
    expect(asksWhatIsDue(typed), typed).toBe(true);
  for (const typed of ['近期到期', '截止日期', '这个月该报什么', 'What is due?', 'deadlines', '什么时候到期', '哪天截止', '何时到期？'])
    expect(asksWhatIsDue(typed), typed).toBe(true);
  for (const typed of [
    'residue',
    '举报',
    '报告',
    'duet',
    '臭氧',
    '发现污染应该报告给谁',
    '罚款交到哪里',
    '申请公开要交什么材料',
    '公交',
    '应该交什么',
  ])
    expect(asksWhatIsDue(typed)).toBe(false);
});
