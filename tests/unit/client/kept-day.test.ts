import { expect, test } from 'vitest';
import { keptDay } from '../../../src/client/offline/offline-pages.ts';

test('a kept copy is of the day that it is in the portal’s city', () => {
  const evening = 'Thu, 26 Nov 2026 16:30:00 GMT';
  expect([keptDay(evening, 'Asia/Shanghai'), keptDay(evening, 'Europe/Berlin')]).toEqual(['2026-11-27', '2026-11-26']);
});
