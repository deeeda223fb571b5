import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentStatus } from '../../../src/domain/lifecycle.ts';
import { formatWan, parseWan, wanToYuan } from '../../../src/domain/money.ts';
import { nearest } from '../../../src/domain/nearest.ts';

describe('the life of a document', () => {
  const plans = [
    { id: 'a', effectiveOn: '2020-03-01' },
    { id: 'b', effectiveOn: '2021-03-01', repeals: ['a'] },
    { id: 'c', effectiveOn: '2023-03-01', repeals: ['a', 'b'] },
    { id: 'undated' },
  ];
  const status = (id: string, asOf: string) =>
    documentStatus(
      plans.find((plan) => plan.id === id)!,
      plans,
      asOf,
    );

  test('a repeal ends a document on the day it takes effect; the earliest counts', () => {
    expect(status('a', '2020-02-29')).toEqual({ state: 'notYetInForce', from: '2020-03-01' });
    expect(status('a', '2021-02-28')).toEqual({ state: 'inForce' });
    expect(status('a', '2021-03-01')).toEqual({ state: 'repealed', by: 'b', on: '2021-03-01' });
    expect(status('a', '2024-01-01')).toEqual({ state: 'repealed', by: 'b', on: '2021-03-01' });
    expect(status('b', '2023-02-28')).toEqual({ state: 'inForce' });
    expect(status('undated', '2024-01-01')).toEqual({ state: 'unknown' });
  });
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
