import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../support/site.ts';

const schemes = ['light', 'dark'] as const;

for (const lang of ['zh', 'en']) {
  for (const colorScheme of schemes) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const kind of pageKinds) {
        test(`axe finds nothing on /${lang}/${kind}`, async ({ page }) => {
          await page.goto(`/${lang}/${kind}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
        });
      }

      test('axe finds nothing on results, chips, facets, a notice and an empty result', async ({ page }) => {
        for (const query of [
          `cases/?q=${encodeURIComponent('样例')}&unit=haidian&type=${encodeURIComponent('水污染')}&unit=atlantis`,
          'search/?q=zzzz',
          `search/?q=${encodeURIComponent('公开')}`,
          'cases/?view=table&min=1&from=2025-01-01',
        ]) {
          await page.goto(`/${lang}/${query}`);
          await expect(page.locator('[data-status]')).toHaveText(/\d/);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
        }
      });
    });
  }
}

test('the root page and the page for what is not there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true, locale: 'fr-FR' });
  const page = await context.newPage();
  for (const path of ['/404.html', '/zh/nothing-here/']) {
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  }
  await context.close();
});
