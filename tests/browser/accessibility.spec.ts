import { expect, test } from '../support/browser-test.ts';
import { findings, violations } from '../support/axe.ts';
import { settled } from '../support/search-page.ts';
import { pageKinds } from '../support/site.ts';

/** Pages looked at in one browser context: what they share is then loaded once. */
const atOnce = 8;

for (const lang of ['zh', 'en']) {
  for (let first = 0; first < pageKinds.length; first += atOnce) {
    const kinds = pageKinds.slice(first, first + atOnce);
    test(`axe finds nothing, light or dark, on ${kinds.map((kind) => `/${lang}/${kind}`).join(' ')}`, async ({ page }) => {
      for (const kind of kinds) {
        await page.goto(`/${lang}/${kind}`);
        expect.soft(await findings(page), kind).toEqual([]);
      }
    });
  }

  test(`axe finds nothing on results, chips, facets, a notice and an empty result (${lang})`, async ({ page }) => {
    for (const query of [
      `cases/?q=${encodeURIComponent('样例')}&unit=dongpu&type=${encodeURIComponent('水污染')}&unit=atlantis`,
      'search/?q=zzzz',
      `search/?q=${encodeURIComponent('公开')}`,
      'cases/?view=table&min=1&from=2025-01-01',
    ]) {
      await page.goto(`/${lang}/${query}`);
      await settled(page);
      expect(await findings(page)).toEqual([]);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}

test('the root page and the page for what is not there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true, locale: 'fr-FR' });
  const page = await context.newPage();
  for (const path of ['/404.html', '/zh/nothing-here/']) {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  }
  await context.close();
});
