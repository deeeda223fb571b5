import { expect, test } from '@playwright/test';
import { citizen } from './citizen.ts';

for (const { asks, finds, answer } of citizen)
  test(`a citizen finds ${asks}`, async ({ page }) => {
    expect(await finds(page)).toEqual(answer());
  });
