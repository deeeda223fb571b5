import { expect, test } from '@playwright/test';
import { english } from './english.ts';

for (const { asks, finds, answer } of english)
  test(`a reader of English finds ${asks}`, async ({ page }) => {
    expect(await finds(page)).toEqual(answer());
  });
