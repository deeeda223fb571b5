import { expect, test } from '@playwright/test';
import { jobs } from './jobs.ts';

for (const { reader, asks, finds, answer } of jobs)
  test(`a ${reader} finds ${asks}`, async ({ page }) => {
    expect(await finds(page)).toEqual(answer());
  });
