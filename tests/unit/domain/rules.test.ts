import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerStatus, monthsLater } from '../../../src/domain/progress/answers.ts';
import { documentHistory, documentStatus } from '../../../src/domain/law/lifecycle.ts';
import { parseWan, wanToYuan } from '../../../src/domain/numbers/money.ts';
import { nearest } from '../../../src/domain/nearest.ts';
import { readingMinutes } from '../../../src/domain/reading-time.ts';
import { formatWan } from '../../../src/i18n/amounts.ts';

describe('the life of a document', () => {
  const plans = [
    { id: 'a', effectiveOn: '2020-03-01' },
    { id: 'b', effectiveOn: '2021-03-01', repeals: ['a'] },
    { id: 'c', effectiveOn: '2023-03-01', repeals: ['a', 'b'] },
    { id: 'undated' },
    { id: 'open', effectiveOn: '2022-03-01', forceNotFound: true },
  ];
  const status = (id: string, asOf: string) =>
    documentStatus(
      plans.find((plan) => plan.id === id)!,
      plans,
      asOf,
    );

  test('a repeal ends a document on the day it takes effect; the earliest counts', () => {
    expect(status('a', '2020-02-29')).toEqual({ status: 'notYetInForce', from: '2020-03-01' });
    expect(status('a', '2021-02-28')).toEqual({ status: 'inForce' });
    expect(status('a', '2021-03-01')).toEqual({ status: 'repealed', by: 'b', on: '2021-03-01' });
    expect(status('a', '2024-01-01')).toEqual({ status: 'repealed', by: 'b', on: '2021-03-01' });
    expect(status('b', '2023-02-28')).toEqual({ status: 'inForce' });
    expect(status('undated', '2024-01-01')).toEqual({ status: 'unknown' });
    expect(status('open', '2022-02-28')).toEqual({ status: 'notYetInForce', from: '2022-03-01' });
    expect(status('open', '2024-01-01')).toEqual({ status: 'unknown' });
  });
});

describe('a plan of action', () => {
  test.each([
    [{}, 'unknown'],
    [{ forceReadOn: '2026-06-01' }, 'inForce'],
    [{ forceReadOn: '2026-06-01', forceNotFound: true }, 'unknown'],
  ])('is in force only where somebody read so: %o', (read, status) => {
    expect(documentStatus({ id: 'a', kind: 'plan', effectiveOn: '2026-01-01', ...read }, [], '2026-11-25')).toEqual({ status });
  });
});

describe('amendments', () => {
  const laws = [
    { id: 'law', effectiveOn: '2016-01-01' },
    { id: 'first', effectiveOn: '2018-01-01', amends: ['law'] },
    { id: 'second', effectiveOn: '2020-01-01', amends: ['law'] },
    { id: 'new', effectiveOn: '2022-01-01', repeals: ['law'] },
  ];
  test.each([
    ['2017-12-31', { status: 'inForce' }],
    ['2018-01-01', { status: 'amended', by: 'first', on: '2018-01-01' }],
    ['2021-06-01', { status: 'amended', by: 'second', on: '2020-01-01' }],
    ['2022-01-01', { status: 'repealed', by: 'new', on: '2022-01-01' }],
    ['2015-06-01', { status: 'notYetInForce', from: '2016-01-01' }],
  ])('on %s', (asOf, expected) => {
    expect(documentStatus(laws[0]!, laws, asOf)).toEqual(expected);
  });
});

describe('a document with successors', () => {
  const plans = [
    { id: 'a', effectiveOn: '2023-03-01', successors: ['b', 'c', 'd'] },
    { id: 'b' },
    { id: 'c', issuedOn: '2025-01-26' },
    { id: 'd', effectiveOn: '2026-01-26' },
  ];
  test('stands as it did until the first of them is known to have come', () => {
    expect(documentStatus(plans[0]!, plans, '2025-01-25')).toEqual({ status: 'inForce' });
  });
  test('is then history, and names those that have come, the undated among them', () => {
    expect(documentStatus(plans[0]!, plans, '2025-01-26')).toEqual({ status: 'history', successors: ['b', 'c'] });
    expect(documentStatus(plans[0]!, plans, '2026-11-25')).toEqual({ status: 'history', successors: ['b', 'c', 'd'] });
  });
  test('is repealed where one of them is found to repeal it', () => {
    const found = plans.map((plan) => (plan.id === 'd' ? { ...plan, repeals: ['a'] } : plan));
    expect(documentStatus(found[0]!, found, '2026-11-25')).toEqual({ status: 'repealed', by: 'd', on: '2026-01-26' });
  });
  test('tells in its history when each came', () => {
    expect(documentHistory(plans[0]!, plans).map(({ on, what, by }) => [on, what, by].filter(Boolean).join(' '))).toEqual([
      '2023-03-01 effective',
      '2025-01-26 successorIssued c',
      '2026-01-26 succeeded d',
    ]);
  });
});

test('the history of a document is its own days and those of others, in order', () => {
  const all = [
    { id: 'old', issuedOn: '2019-12-20', effectiveOn: '2020-01-01' },
    { id: 'law', formedOn: '2020-12-01', issuedOn: '2020-12-20', effectiveOn: '2021-01-01', repeals: ['old'] },
    { id: 'first', effectiveOn: '2022-01-01', amends: ['law'] },
    { id: 'new', effectiveOn: '2024-01-01', repeals: ['law'] },
    { id: 'undated', amends: ['law'] },
  ];
  const shown = (id: string) =>
    documentHistory(
      all.find((document) => document.id === id)!,
      all,
    ).map(({ on, what, by }) => [on, what, by].filter(Boolean).join(' '));
  expect(shown('law')).toEqual([
    '2020-12-01 formed',
    '2020-12-20 issued',
    '2021-01-01 effective',
    '2021-01-01 repeals old',
    '2022-01-01 amended first',
    '2024-01-01 repealed new',
  ]);
  expect(shown('old')).toEqual(['2019-12-20 issued', '2020-01-01 effective', '2021-01-01 repealed law']);
  expect(shown('undated')).toEqual([]);
});

describe('how long a question waits', () => {
  test('the same day months later, or the last of a shorter month', () => {
    expect(monthsLater('2026-09-02', 3)).toBe('2026-12-02');
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsLater('2023-11-30', 3)).toBe('2024-02-29');
  });
  test('answered in time, answered late, waiting, waiting too long', () => {
    expect(answerStatus('2026-01-01', '2026-04-01', '2026-06-01', 3)).toEqual({
      status: 'answered',
      days: 90,
      due: '2026-04-01',
      late: 0,
    });
    expect(answerStatus('2026-01-01', '2026-04-03', '2026-06-01', 3)).toMatchObject({ status: 'answered', days: 92, late: 2 });
    expect(answerStatus('2026-01-01', undefined, '2026-02-01', 3)).toMatchObject({ status: 'waiting', days: 31, late: 0 });
    expect(answerStatus('2026-01-01', '2026-05-01', '2026-04-11', 3)).toMatchObject({ status: 'waiting', days: 100, late: 10 });
  });
});

test('the time a text takes counts Han characters and words apart', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('青'.repeat(1050))).toBe(3);
  expect(readingMinutes('word '.repeat(440))).toBe(2);
  expect(readingMinutes(`${'青'.repeat(700)} ${'word '.repeat(220)}`)).toBe(3);
});

describe('amounts in 万元', () => {
  test('plain numbers only', () => {
    expect(parseWan('0.5')).toBe(0.5);
    expect(['5,00', '5万元', '', '-1', '1e3', '.5', '1.1234567'].map(parseWan)).toEqual(Array(7).fill(undefined));
  });

  test('to yuan without binary noise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (fen) => Math.round(wanToYuan(Number((fen / 1_000_000).toFixed(6))) * 100) === fen,
      ),
    );
    expect(formatWan(12.5, 'zh')).toBe('12.5万元');
    expect(formatWan(12.5, 'en')).toBe('¥125,000');
    expect(formatWan(0.00012, 'en')).toBe('¥1.2');
  });
});

test('the nearest name is offered only where it could be a slip', () => {
  expect(nearest('plan-2019', ['plan-2020', 'air'])).toBe('plan-2020');
  expect(nearest('朝阳', ['朝阳区', '海淀区'])).toBe('朝阳区');
  expect(nearest('something else', ['air', 'water'])).toBeUndefined();
});
