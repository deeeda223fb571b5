import { expect, test } from 'vitest';
import { asksWhatIsDue } from '../../../src/search/answers.ts';
import { dueSpan } from '../../../src/search/due-span.ts';

/** A Tuesday. */
const today = '2026-11-24';

test.each([
  ['本周到期', 'week', '2026-11-24', '2026-11-29'],
  ['这周有什么到期', 'week', '2026-11-24', '2026-11-29'],
  ['what is due this week', 'week', '2026-11-24', '2026-11-29'],
  ['下周到期的任务', 'nextWeek', '2026-11-30', '2026-12-06'],
  ['due next week', 'nextWeek', '2026-11-30', '2026-12-06'],
  ['本月到期', 'month', '2026-11-24', '2026-11-30'],
  ['下个月到期的', 'nextMonth', '2026-12-01', '2026-12-31'],
  ['今天到期', 'today', '2026-11-24', '2026-11-24'],
  ['due tomorrow', 'tomorrow', '2026-11-25', '2026-11-25'],
] as const)('%s asks for the days of %s', (question, name, from, to) => {
  expect(dueSpan(question, today)).toEqual({ name, from, to });
  expect(asksWhatIsDue(question), question).toBe(true);
});

test('on a Sunday the week ends, on a Monday it begins', () => {
  expect(dueSpan('本周到期', '2026-11-29')).toEqual({ name: 'week', from: '2026-11-29', to: '2026-11-29' });
  expect(dueSpan('本周到期', '2026-11-30')).toEqual({ name: 'week', from: '2026-11-30', to: '2026-12-06' });
});

test('a question that names no days asks what is next', () => {
  for (const question of ['什么快到期', 'what is due', 'deadlines']) expect(dueSpan(question, today)).toBeUndefined();
});
