import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';

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

/** A file that the export of the present result gives. */
export async function exported(page: Page, format: 'CSV' | 'JSON' | 'Excel（XLSX）'): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const download: Download = await started;
  return readFileSync(await download.path());
}
/** The ids of the present result, in its order, from its export. */
export const exportedIds = async (page: Page): Promise<string[]> =>
  (JSON.parse((await exported(page, 'JSON')).toString()) as { cases: { id: string }[] }).cases.map(({ id }) => id);
