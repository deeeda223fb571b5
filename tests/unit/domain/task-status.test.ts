import { describe, expect, test } from 'vitest';
import { monthEnd } from '../../../src/domain/days/calendar.ts';
import { isFinished, judgeTask, timeGone, type Reported, type TaskClock } from '../../../src/domain/progress/task-status.ts';

const clock: TaskClock = { start: '2025-01-01', deadline: '2025-12-31', pace: 'even' };
const reported = (month: string, percent: number, state: Reported['state'] = 'onTrack'): Reported => ({ month, percent, state });
const statusOn = (rows: Reported[], measuredOn: string, asOf: string, of = clock) => judgeTask(of, rows, measuredOn, asOf).status;

describe('the share of the time gone', () => {
  test('counts days, first and last included, and never leaves 0 to 100', () => {
    expect(timeGone({ start: '2025-01-01', deadline: '2025-01-10' }, '2025-01-05')).toBe(50);
    expect(timeGone(clock, '2024-12-31')).toBe(0);
    expect(timeGone(clock, '2026-03-01')).toBe(100);
    expect(timeGone({ start: '2025-06-01', deadline: '2025-06-01' }, '2025-06-01')).toBe(100);
  });
  test('a month ends on its last day, leap years included', () => {
    expect([monthEnd('2024-02'), monthEnd('2023-02'), monthEnd('2025-12'), monthEnd('2025-04')]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2025-12-31',
      '2025-04-30',
    ]);
  });
});

describe('the published rule', () => {
  // At the end of June 2025, 181 of 365 days are gone: 50 in whole percent.
  test.each([
    ['10 points less is on track', 40, 'onTrack'],
    ['11 points less is at risk', 39, 'atRisk'],
    ['25 points less is at risk', 25, 'atRisk'],
    ['26 points less is behind', 24, 'behind'],
    ['ahead of time is on track', 90, 'onTrack'],
  ])('%s', (_, percent, expected) => {
    expect(statusOn([reported('2025-06', percent)], '2025-06-30', '2025-07-20')).toBe(expected);
  });

  test('the worse of the owner’s word and the schedule counts, either way', () => {
    expect(statusOn([reported('2025-06', 50, 'behind')], '2025-06-30', '2025-07-20')).toBe('behind');
    expect(judgeTask(clock, [reported('2025-06', 50, 'atRisk')], '2025-06-30', '2025-07-20')).toMatchObject({
      status: 'atRisk',
      reason: 'reported',
    });
    expect(judgeTask(clock, [reported('2025-06', 10, 'atRisk')], '2025-06-30', '2025-07-20')).toMatchObject({
      status: 'behind',
      reason: 'schedule',
      planned: 50,
    });
  });

  test('a task that comes in steps has the owner’s word, until its deadline', () => {
    const steps: TaskClock = { ...clock, pace: 'steps' };
    expect(statusOn([reported('2025-11', 5)], '2025-11-30', '2025-12-20', steps)).toBe('onTrack');
    expect(statusOn([reported('2025-11', 5)], '2025-12-31', '2026-01-01', steps)).toBe('behind');
    expect(judgeTask(steps, [], '2025-11-30', '2025-12-20').planned).toBeUndefined();
  });

  test('the day of the deadline is still in time; the day after, what is not done is behind', () => {
    expect(statusOn([reported('2025-11', 95)], '2025-11-30', '2025-12-31')).toBe('onTrack');
    expect(judgeTask(clock, [reported('2025-11', 95)], '2025-11-30', '2026-01-01')).toMatchObject({ status: 'behind', reason: 'deadline' });
  });

  test('done in the month of the deadline is in time, a month later late; the first of the last run of done counts', () => {
    expect(statusOn([reported('2025-12', 100, 'done')], '2025-12-31', '2026-02-01')).toBe('done');
    expect(statusOn([reported('2026-01', 100, 'done')], '2026-01-31', '2026-03-01')).toBe('doneLate');
    const reopened = [
      reported('2025-10', 100, 'done'),
      reported('2025-11', 90, 'behind'),
      reported('2026-01', 100, 'done'),
      reported('2026-02', 100, 'done'),
    ];
    expect(judgeTask(clock, reopened, '2026-02-28', '2026-03-20')).toMatchObject({ status: 'doneLate', doneIn: '2026-01' });
  });

  test('nothing said: not started at first, then silence does not stop the clock', () => {
    expect(statusOn([], '2025-01-31', '2025-02-20')).toBe('notStarted');
    expect(statusOn([], '2025-03-31', '2025-04-20')).toBe('atRisk');
    expect(statusOn([], '2025-05-31', '2025-06-20')).toBe('behind');
  });
});

test('a task done late is finished too, and no other status is', () => {
  const statuses = ['behind', 'atRisk', 'onTrack', 'notStarted', 'doneLate', 'done'] as const;
  expect(statuses.filter(isFinished)).toEqual(['doneLate', 'done']);
});
