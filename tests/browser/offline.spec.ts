import path from 'node:path';
import { createServer, type Server } from 'node:http';
import { alsoBelowPath, expect, test, type Page } from '../support/browser-test.ts';
import { serve } from '../../src/publish/site/serve.ts';
import { siteFolder } from '../support/portal.ts';

/** A server of our own, to take the connection away; the site is the one the other tests read. */
let server: Server;
let origin: string;
test.beforeEach(async ({ base }) => {
  // Each worker has ports of its own, so that no other test answers where this one has hung up.
  const started = await serve(path.resolve(siteFolder(base)), 4420 + test.info().parallelIndex * 100);
  server = started.server;
  origin = started.address;
});
const disconnect = (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
test.afterEach(async () => {
  if (server.listening) await disconnect();
});

const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));

async function keepPage(page: Page, address: string, name: string, done: string): Promise<void> {
  await page.goto(origin + address);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name: done })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test('a kept page is read without a connection, with its day, and without what must be current', alsoBelowPath, async ({ page }) => {
  await page.goto(`${origin}/zh/documents/plan-2025/`);
  expect(await kept(page)).toEqual({ workers: 0, caches: [] });
  await expect(page.locator('.clause-progress[data-live]').first()).toBeVisible();
  await keepPage(page, '/zh/documents/plan-2025/', '留一份离线读', '已留在本机，按此移除');
  await disconnect();

  await page.goto(`${origin}/zh/documents/plan-2025/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025年行动计划');
  const today = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date());
  await expect(page.getByText(`这是留在本机的副本，内容截至${today}`)).toBeVisible();
  // Set in the site's own style, and no count of tasks in it.
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Songti');
  await expect(page.locator('[data-live]')).toHaveCount(0);
  await expect(page.getByText('这里的最新情况需要联网查看。').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '已留在本机，按此移除' })).toBeVisible();
});

test('cases, progress and figures are never shown from the device, though they were seen before', async ({ page }) => {
  const current = [
    '/en/cases/',
    '/en/cases/lin-huan-fa-2026-9001/',
    '/en/progress/',
    '/en/tasks/plan-2025-01/',
    '/en/indicators/pm25-annual/',
    '/en/',
  ];
  await keepPage(page, '/en/explainers/air/', 'Keep for offline reading', 'Kept on this device. Remove');
  for (const address of current) await page.goto(origin + address);
  await disconnect();
  for (const address of current) {
    await page.goto(origin + address);
    await expect(page.getByText('There is no connection, and the page you asked for is not kept'), address).toBeVisible();
    await expect(page.getByRole('link', { name: /^Air/ }), address).toBeVisible();
  }
  const data = await page.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'no answer',
      ),
    `${origin}/data/cases.csv`,
  );
  expect(data).toBe('no answer');
});

test('what the site takes away is not kept either', async ({ page }) => {
  await keepPage(page, '/en/guides/getting-about/', 'Keep for offline reading', 'Kept on this device. Remove');
  await disconnect();
  const gone = createServer((_, response) => response.writeHead(404).end('gone')).listen(Number(new URL(origin).port), '127.0.0.1');
  expect((await page.goto(`${origin}/en/guides/getting-about/`))!.status()).toBe(404);
  gone.close();
  gone.closeAllConnections();
  await page.goto(`${origin}/en/guides/getting-about/`);
  await expect(page.getByText('There is no connection, and the page you asked for is not kept')).toBeVisible();
});

test('with a connection the page is always the one on the site', async ({ page }) => {
  await keepPage(page, '/en/guides/winter-heating/', 'Keep for offline reading', 'Kept on this device. Remove');
  await page.reload();
  await expect(page.getByText('This is the copy on your device')).toHaveCount(0);
});

test('it is switched off where the copies are listed, and nothing remains', alsoBelowPath, async ({ page }) => {
  await keepPage(page, '/en/explainers/air/', 'Keep for offline reading', 'Kept on this device. Remove');
  await keepPage(page, '/en/questions/report-pollution/', 'Keep for offline reading', 'Kept on this device. Remove');
  await page.goto(`${origin}/en/offline/`);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'as of' })).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove “Air/ }).click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'as of' })).toHaveCount(1);
  expect((await kept(page)).workers).toBe(1);
  await page.getByRole('button', { name: 'Switch offline reading off and delete all copies' }).click();
  await expect(page.getByText('None yet. Offline reading is off.')).toBeVisible();
  expect(await kept(page)).toEqual({ workers: 0, caches: [] });
  await expect(page.getByRole('heading', { name: 'Pages kept on this device' })).toBeFocused();
});
