import { expect, test } from '../support/browser-test.ts';
import { settled } from '../support/search-page.ts';

const phones = [
  { width: 390, height: 844, print: '' },
  { width: 320, height: 640, print: '' },
  { width: 390, height: 844, print: 'elder' },
];

for (const lang of ['zh', 'en'] as const)
  for (const { width, height, print } of phones)
    test(`the first case stands on the first screen, its title whole (${lang}, ${width} × ${height} ${print})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const asked of ['', '?q=水', '?q=扬尘']) {
        await page.goto(`/${lang}/cases/${asked}`);
        await settled(page);
        if (print) await page.evaluate((size) => (document.documentElement.dataset['size'] = size), print);
        const title = page.locator(asked ? '[data-results] a.title' : '.case-rows .title a').first();
        await expect(title).toBeVisible();
        const { y, height: own } = (await title.boundingBox())!;
        expect(y + own, asked).toBeLessThanOrEqual(height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), asked).toBeLessThanOrEqual(width);
      }
    });
