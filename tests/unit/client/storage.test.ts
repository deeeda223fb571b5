import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStored, store } from '../../../src/client/storage.ts';

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every((one) => typeof one === 'number');
const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what is kept is read again, and taken away without a trace', () => {
  expect(store('years', [2025, 2026])).toBe(true);
  expect(readStored('years', isNumbers)).toEqual([2025, 2026]);
  expect(store('years', undefined)).toBe(true);
  expect([kept.size, readStored('years', isNumbers)]).toEqual([0, undefined]);
});

test.each(['{', '"text"', '[1,"2"]', 'null'])('%s, which somebody else left there, is passed over', (left) => {
  kept.set('years', left);
  expect(readStored('years', isNumbers)).toBeUndefined();
});

test('where storage is forbidden nothing is kept and nothing breaks', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(store('years', [1])).toBe(false);
  expect(readStored('years', isNumbers)).toBeUndefined();
});
