import { expect, test, type Page } from '../support/browser-test.ts';
import { settled } from '../support/search-page.ts';

/** The number that a search shows under the name of a place in its overview. */
const figure = async (page: Page, name: string) => Number((await page.locator(`[data-figure=${name}]`).textContent())!.replace(/\D/g, ''));

for (const lang of ['zh', 'en']) {
  test(`a tile that says 0 leads to 0, by the name of its district: ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const tile = page.locator('a.tile[data-count="0"]').first();
    const district = (await tile.locator('span').first().textContent())!.replaceAll('\u00ad', '').trim();
    await tile.click();
    await expect(page).toHaveURL(/\?unit=/);
    expect(await settled(page)).toBe(0);
    expect(await figure(page, 'all')).toBe(0);
    const chip = page.locator('[data-chips] button', { hasText: district });
    await expect(chip).toBeVisible();
    await expect(page.locator('[data-none]')).toBeVisible();
    await expect(page.locator('[data-notice]')).toBeHidden();
  });

  test(`a filter that is misspelt finds nothing and says so, and without it all is there: ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}/cases/`);
    const all = await settled(page);
    await page.goto(`/${lang}/cases/?unit=dongpoo`);
    expect(await settled(page)).toBe(0);
    await expect(page.locator('[data-notice]')).toContainText('dongpoo');
    await page.locator('[data-chips] button', { hasText: 'dongpoo' }).click();
    await expect(page.locator('[data-notice]')).toBeHidden();
    expect(await settled(page)).toBe(all);
  });

  test(`the numbers of the home page and of the analyses give in the search what they say: ${lang}`, async ({ page }) => {
    const ways: { count: number; href: string }[] = [];
    for (const address of ['', 'units/', 'cases/analysis/district/', 'cases/analysis/violation/', 'cases/analysis/article/']) {
      await page.goto(`/${lang}/${address}`);
      const links = page.locator('main a[data-count]:not([data-of])');
      const found = await links.evaluateAll((all) =>
        all.map((link) => ({
          count: Number((link as HTMLElement).dataset['count']),
          href: new URL((link as HTMLElement).dataset['search'] ?? link.getAttribute('href')!, document.baseURI).href,
        })),
      );
      ways.push(...found.filter(({ href }) => href.includes('/cases/?')).slice(0, 8));
    }
    expect(ways.length).toBeGreaterThan(20);
    for (const { count, href } of ways) {
      await page.goto(href);
      expect([href, await settled(page)]).toEqual([href, count]);
    }
  });
}
