import { alsoBelowPath, expect, test } from '../support/browser-test.ts';
import { isListed, portalContent } from '../support/portal.ts';
import { pageKinds } from '../support/site.ts';

const addresses = ['zh', 'en'].flatMap((lang) => pageKinds.map((kind) => `/${lang}/${kind}`));

test('no page reports an error, breaks the security policy, asks another host, or needs sideways scrolling at 320 pixels', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => !request.url().startsWith(baseURL!) && problems.push(`${page.url()} asked ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'load' });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) problems.push(`${address} is too wide by ${excess}`);
  }
  await page.goto('/zh/search/?q=公开');
  await expect(page.locator('[data-status]')).toHaveText(/\d/);
  expect(problems).toEqual([]);
});

test('the home page transfers at most 100 kB', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(100_000);
    await session.detach();
  }
});

test.describe('the root leads on', () => {
  for (const [locale, lang] of [
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const) {
    test(`a browser in ${locale} comes to /${lang}/`, alsoBelowPath, async ({ browser, baseURL, onSite }) => {
      const context = await browser.newContext({ locale, baseURL: baseURL! });
      const page = await context.newPage();
      await page.goto('/');
      await expect(page).toHaveURL(baseURL + onSite(`/${lang}/`));
      await context.close();
    });
  }
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page has its heading and its words', async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(40);
    }
  });

  test('the root offers both languages', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the cases can be read page by page, to the last', async ({ page }) => {
    const listed = (await portalContent()).cases.filter(isListed).length;
    await page.goto('/zh/cases/');
    const seen = new Set<string>();
    for (let pages = 1; ; pages++) {
      for (const link of await page.locator('.case-rows .title a').all()) seen.add((await link.getAttribute('href'))!);
      const next = page.locator('.pagination a[rel=next]');
      if ((await next.count()) === 0) break;
      expect(pages).toBeLessThan(40);
      await next.click();
    }
    expect(seen.size).toBe(listed);
  });

  test('the search page says what to do instead', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.getByText(/needs script/i)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Requirements' }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
});

test.describe('paths a reader takes', () => {
  test('from the home page to “which units missed the last deadline” in two clicks', async ({ page }) => {
    await page.goto('/en/');
    await page
      .locator('section', { has: page.getByRole('heading', { name: 'Who reported?' }) })
      .getByRole('link')
      .first()
      .click();
    const section = page.locator('#missed');
    await expect(section).toBeInViewport();
    const unit = section.getByRole('row').nth(1).getByRole('link').last();
    await unit.click();
    await expect(page).toHaveURL(/progress\/\d{4}-\d{2}\/#/);
  });

  test('the other language is the same page', async ({ page }) => {
    await page.goto('/zh/documents/plan-2025/');
    await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/documents\/plan-2025\/$/);
  });

  test('with the keyboard alone: skip to the content, open the sections on a phone, choose a scheme', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/zh/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    await page.getByText('栏目', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '处罚案件' })).toBeVisible();
    await page.getByText('阅读设置').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '深色' }).focus();
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('a clause’s link can be copied', alsoBelowPath, async ({ page, baseURL, onSite }) => {
    await page.goto('/zh/documents/plan-2025/');
    const button = page.locator('#clause-3').getByRole('button');
    await button.click();
    await expect(button).toHaveText('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + onSite('/zh/documents/plan-2025/#clause-3'));
  });

  test('an address that never was gives a page that leads on, with status 404', alsoBelowPath, async ({ page }) => {
    const response = await page.goto('/zh/no-such-page/');
    expect(response!.status()).toBe(404);
    await page.getByRole('link', { name: '首页' }).click();
    await expect(page).toHaveURL(/\/zh\/$/);
  });
});

test('the preview sends the production headers', async ({ request, onSite }) => {
  const page = await request.get('/zh/');
  expect(page.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers()['x-content-type-options']).toBe('nosniff');
  const data = await request.get('/data/cases.csv');
  expect(data.headers()['access-control-allow-origin']).toBe('*');
  expect((await request.get('/zh/cases', { maxRedirects: 0 })).headers()['location']).toBe(onSite('/zh/cases/'));
});
