import { expect, test } from 'vitest';
import { stepsOn } from '../../../src/views/case/case.ts';

const last = { on: '2026-03-31', what: 'publicityEnds' } as const;
const due = { on: '2026-03-31', what: 'rectifyBy' } as const;

test('a last day is yet to come, or today, or over; what it is called follows', () => {
  const called = (day: string) => stepsOn(day, [last, due]).map(({ what, isComing }) => [what, isComing]);
  expect(called('2026-03-30')).toEqual([
    ['publicityEnds', true],
    ['rectifyBy', true],
  ]);
  expect(called('2026-03-31')).toEqual([
    ['publicityEnds', false],
    ['rectifyBy', false],
  ]);
  expect(called('2026-04-01')).toEqual([
    ['publicityEnded', false],
    ['rectifyByPast', false],
  ]);
});
