import { afterEach, expect, test, vi } from 'vitest';
import { asOfIn } from '../../../src/store/settings.ts';

afterEach(() => vi.unstubAllEnvs());

test('where no day is asked for, the site shows today by the portal’s own clock', () => {
  vi.stubEnv('QINGTIAN_AS_OF', undefined);
  // Twenty-five hours lie between the two, so that it is never the same day in both.
  expect(asOfIn('Pacific/Kiritimati') > asOfIn('Pacific/Pago_Pago')).toBe(true);
});

test('a day that was asked for is the same everywhere', () => {
  vi.stubEnv('QINGTIAN_AS_OF', '2026-03-01');
  expect([asOfIn('Pacific/Kiritimati'), asOfIn('Pacific/Pago_Pago')]).toEqual(['2026-03-01', '2026-03-01']);
});
