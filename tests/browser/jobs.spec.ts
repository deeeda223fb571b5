import { expect, test } from '../support/browser-test.ts';
import { jobs } from '../jobs/jobs.ts';

/** The smallest form of `npm run test:jobs`: some questions, on a desktop. */
for (const { reader, asks, finds, answer } of jobs.filter(({ always }) => always))
  test(`a ${reader} finds ${asks}`, async ({ page }) => {
    expect(await finds(page)).toEqual(answer());
  });
