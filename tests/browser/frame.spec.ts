import { expect, test } from '@playwright/test';

test('the sections stand in one line on every wide screen, in both languages', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/`);
    for (const width of [1024, 1100, 1120, 1280, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const links = page.locator('.site-header').getByRole('navigation').locator('li:visible');
      const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
      expect(tops.length, `${lang} at ${width}`).toBeGreaterThan(5);
      expect(new Set(tops).size, `${lang} at ${width}`).toBe(1);
    }
  }
});

test('the heading of the reading settings stands apart from the line above it', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/`);
    const footer = page.getByRole('contentinfo');
    const heading = (await footer.locator('[data-reading-settings] h2').boundingBox())!;
    const above = (await footer.locator('p').nth(1).boundingBox())!;
    const line = await footer
      .locator('p')
      .nth(1)
      .evaluate((element) => parseFloat(getComputedStyle(element).lineHeight));
    expect(heading.y - (above.y + above.height)).toBeGreaterThanOrEqual(line / 2);
  }
});
