import { describe, expect, test } from 'vitest';
import { judgeOccasion, judgeRequirement, nextDue, worstOf, type Occasion } from '../../../../src/domain/requirements/judge.ts';

const asOf = '2026-11-24';
const judged = (occasion: Partial<Occasion>, measuredIn: 'days' | 'workingDays' = 'days', on = asOf) =>
  judgeOccasion({ began: '2026-11-01', ...occasion }, on, measuredIn);

describe('one occasion', () => {
  test.each<[string, Partial<Occasion>, string]>([
    ['done on its last day', { due: { on: '2026-11-10' }, done: '2026-11-10' }, 'kept'],
    ['done a day after', { due: { on: '2026-11-10' }, done: '2026-11-11' }, 'late'],
    ['not done, on its last day', { due: { on: asOf } }, 'due'],
    ['not done, a day after', { due: { on: '2026-11-23' } }, 'missed'],
    ['done on a day that is yet to come', { due: { on: '2026-11-23' }, done: '2026-12-01' }, 'missed'],
    ['without a limit', { done: '2026-11-02' }, 'unjudged'],
    ['with a day that nobody recorded', { due: { on: '2026-11-10' }, doubt: 'day' }, 'unjudged'],
  ])('%s', (_, occasion, status) => {
    expect(judged(occasion).status).toBe(status);
  });

  test('days off right after its last working day are still in time; the next working day is not', () => {
    const due = { on: '2026-11-13' };
    expect(judged({ due, done: '2026-11-15' }, 'workingDays').status).toBe('kept');
    expect(judged({ due, done: '2026-11-15' }, 'days').late).toEqual({ count: 2, measuredIn: 'days', calendarDays: 2 });
    expect(judged({ due, done: '2026-11-16' }, 'workingDays').late).toEqual({ count: 1, measuredIn: 'workingDays', calendarDays: 3 });
  });

  test('on the days off right after its last working day it is still due, up to the last of them, and missed on the next working day', () => {
    const due = { on: '2026-11-27' };
    const on = (day: string) => judged({ due }, 'workingDays', day);
    expect(on('2026-11-26')).toMatchObject({ status: 'due', by: '2026-11-27' });
    for (const day of ['2026-11-28', '2026-11-29']) {
      expect(on(day)).toMatchObject({ status: 'due', by: '2026-11-29' });
      expect(nextDue([on(day)])).toBe('2026-11-29');
    }
    expect(on('2026-11-30')).toMatchObject({ status: 'missed', late: { count: 1, measuredIn: 'workingDays' } });
    expect(judged({ due }, 'days', '2026-11-28').status).toBe('missed');
  });

  test('where only a range of days is known it is judged as far as the whole range says the same', () => {
    const due = { earliest: '2027-01-05', latest: '2027-01-12', unknownYear: 2027 };
    expect(judged({ due, done: '2027-01-05' }, 'workingDays', '2027-02-01').status).toBe('kept');
    expect(judged({ due, done: '2027-01-08' }, 'workingDays', '2027-02-01')).toMatchObject({ status: 'unjudged', doubt: 'schedule' });
    expect(judged({ due, done: '2027-01-14' }, 'workingDays', '2027-02-01').late).toMatchObject({ count: 2, measuredIn: 'days' });
    expect(judged({ due }, 'workingDays').status).toBe('due');
  });
});

describe('a requirement', () => {
  const kept = judged({ due: { on: '2026-11-10' }, done: '2026-11-09' });
  const late = judged({ due: { on: '2026-11-10' }, done: '2026-11-12' });
  const due = judged({ due: { on: '2026-12-15' } });
  const longAgo = { due: { on: '2025-11-23' }, done: '2025-11-30' };

  test('what is missed comes before what was late, that before what was kept, and that before what is due', () => {
    const missed = judged({ due: { on: '2020-01-01' } });
    expect(judgeRequirement([kept, late, due, missed], asOf).status).toBe('missed');
    expect(judgeRequirement([kept, late, due], asOf).status).toBe('late');
    expect(judgeRequirement([kept, due], asOf).status).toBe('kept');
    expect(judgeRequirement([due], asOf).status).toBe('due');
  });

  test('lateness that was made good counts for twelve months', () => {
    expect(judgeRequirement([judged(longAgo), kept], asOf).status).toBe('kept');
    expect(judgeRequirement([judged({ ...longAgo, due: { on: '2025-11-24' } }), kept], asOf).status).toBe('late');
    expect(judgeRequirement([judged(longAgo)], asOf)).toEqual({ status: 'unjudged', doubt: 'noneLately' });
  });

  test('nothing on record and nothing that can be judged are told apart', () => {
    expect(judgeRequirement([], asOf)).toEqual({ status: 'unjudged', doubt: 'noRecord' });
    expect(judgeRequirement([judged({})], asOf)).toEqual({ status: 'unjudged', doubt: 'unknown' });
  });

  test('the worst are those the most days past, and the next due is the nearest', () => {
    const later = judged({ due: { on: '2026-12-01' } });
    const worse = judged({ due: { on: '2026-11-01' } });
    expect(worstOf([late, kept, worse, due], 10)).toEqual([worse, late]);
    expect(worstOf([late, worse], 1)).toEqual([worse]);
    expect(nextDue([due, later, kept])).toBe('2026-12-01');
  });
});
