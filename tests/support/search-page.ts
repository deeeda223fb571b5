import type { Page } from '@playwright/test';

/** Waits until the results shown belong to the address, and returns how many the status announces. */
export async function settled(page: Page): Promise<number> {
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-results]')!.hasAttribute('aria-busy') &&
      /\d/.test(document.querySelector('[data-status]')!.textContent ?? ''),
    undefined,
    { polling: 'raf' },
  );
  return Number((await page.locator('[data-status]').textContent())!.replace(/\D/g, ''));
}

/** The ids of the results on the page, in their order. */
export const shownIds = (page: Page): Promise<string[]> =>
  page
    .locator('[data-found] a.title:visible')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)!));
