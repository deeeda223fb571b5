import { alsoBelowPath, expect, test, type Page } from '../support/browser-test.ts';
import { baseUrl } from '../support/portal.ts';

/** Presses Tab until the element that has the focus bears a name; fails where it never comes. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<string> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });
    if (name.test(focused)) return focused;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('with the keyboard alone, from the home page to who missed the last deadline, and on to what they reported', async ({ page }) => {
  await page.goto('/en/');
  await tabTo(page, /^4 \/ 5$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/progress\/#on-time$/);
  await expect(page.locator('#on-time').getByRole('listitem')).toHaveCount(4);
  const missed = page.getByRole('region', { name: 'Reports for October 2026 (due 15 November 2026)' });
  await expect(missed).toBeInViewport();
  await expect(missed.getByRole('row')).toHaveCount(2);
  await tabTo(page, /^Xiling ?: ?3 d late$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/progress\/2026-10\/#xiling$/);
  await expect(page.locator('#xiling')).toBeInViewport();
  await expect(page.locator('#xiling').getByRole('heading')).toContainText('3 d late');
});

test('the grid is a table: every mark has a name, the exceptions are links named by unit and month', async ({ page, onSite }) => {
  await page.goto('/en/progress/');
  const grid = page.getByRole('table', { name: 'Reports by unit and month' });
  await expect(grid.getByRole('columnheader', { name: 'October 2026' })).toBeVisible();
  const row = grid.getByRole('row', { name: /^Xiling/ });
  await expect(row.getByRole('rowheader', { name: 'Xiling' })).toBeVisible();
  await expect(row.getByRole('rowheader')).toHaveText(/Xiling\s*:\s*\d+ on time, \d+ late, \d+ missing/);
  const marks = row.getByRole('cell');
  // After the thirteen months how many of the last were in time.
  await expect(marks).toHaveCount(14);
  await expect(marks.last()).toHaveText(/^\d+ \/ \d+$/);
  const late = marks.nth(11).getByRole('link');
  await expect(late).toHaveAccessibleName('Xiling, October 2026: 3 d late');
  await expect(late).toHaveAttribute('href', onSite('/en/progress/2026-10/#xiling'));
  await expect(marks.nth(12)).toHaveText('Due');
  await expect(marks.nth(12).getByRole('link')).toHaveCount(0);
  await page.locator('summary', { hasText: 'Earlier months' }).click();
  await expect(page.getByRole('table', { name: 'Earlier months' }).getByRole('columnheader', { name: 'September 2025' })).toBeVisible();
});

test('districts as tiles: reached by Tab, named with their value, and the same values in a table', async ({ page }) => {
  await page.goto('/en/progress/');
  const tiles = page.locator('.tiles');
  await expect(tiles.getByRole('link')).toHaveCount(3);
  await expect(tiles.getByRole('link', { name: 'Xiling 3 d late' })).toBeVisible();
  await tiles.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.tiles') !== null)).toBe(true);
  await page.getByText('As a table', { exact: true }).click();
  const table = page.getByRole('table', { name: 'Districts, reports for October 2026' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row', { name: /Xiling/ })).toContainText('3 d late');
});

test('a chart is read period by period with the arrow keys and under the pointer, and a series brought to the front', async ({ page }) => {
  await page.goto('/en/indicators/pm25-stations/');
  const reader = page.locator('chart-reader').first();
  const readout = reader.locator('[data-readout]');
  const stage = reader.getByRole('group');
  await stage.focus();
  await page.keyboard.press('ArrowRight');
  await expect(readout).toHaveText(/^March 2022: Mean \d+\.\d$/);
  await page.keyboard.press('End');
  await expect(readout).toHaveText(/^February 2026: Mean/);
  await page.keyboard.press('ArrowLeft');
  await expect(readout).toHaveText(/^January 2026: Mean/);
  // A screen reader's own arrows are left to it.
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await expect(readout).toHaveText(/^January 2026: Mean/);
  await reader.getByLabel('Highlight').selectOption({ label: 'Ridge' });
  await expect(readout).toHaveText(/^January 2026: Ridge \d+\.\d · Mean \d+\.\d$/);
  await expect(reader.locator('path.picked')).toHaveCount(1);
  // What is read off is what the table beside it says.
  const ridge = /Ridge (\d+\.\d)/.exec((await readout.textContent())!)![1]!;
  await page.locator('summary', { hasText: /^Values$/ }).click();
  const table = page.getByRole('table', { name: 'Values' });
  const column = (await table.getByRole('columnheader').allTextContents()).map((words) => words.trim()).indexOf('Ridge');
  await expect(
    table
      .getByRole('row', { name: /^2026-01/ })
      .getByRole('cell')
      .nth(column - 1),
  ).toHaveText(ridge);
  const box = (await reader.locator('svg').boundingBox())!;
  await reader.locator('svg').hover({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(readout).toHaveText(/202[34]:/);
});

test('a gap is read as a gap', async ({ page }) => {
  await page.goto('/en/indicators/pm25-stations/');
  const reader = page.locator('chart-reader').first();
  await reader.getByLabel('Highlight').selectOption({ label: 'Library' });
  await reader.getByRole('group').focus();
  for (let month = 0; month < 12; month++) await page.keyboard.press('ArrowRight');
  await expect(reader.locator('[data-readout]')).toHaveText(/^February 2023: .*Library –/);
  await page.locator('summary', { hasText: /^Values$/ }).click();
  await expect(page.getByRole('table', { name: 'Values' }).getByRole('row', { name: /^2023-02/ })).toContainText('invalid');
});

test('a picture embedded elsewhere is drawn, and its snippet can be copied', alsoBelowPath, async ({ page, baseURL, onSite }) => {
  await page.goto('/zh/indicators/pm25-annual/');
  await page.getByText('引用本页').first().click();
  await page.getByRole('button', { name: '复制代码' }).click();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  const [at, picture] = ['/zh/indicators/pm25-annual/', '/data/indicators/pm25-annual.zh.svg'].map((own) => baseUrl + onSite(own));
  expect(snippet).toBe(`<a href="${at}"><img src="${picture}" alt="PM2.5 年均浓度" width="768"></a>`);
  const size = await page.evaluate(
    async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    },
    baseURL + onSite('/data/indicators/pm25-annual.zh.svg'),
  );
  expect(size[0]).toBe(768);
  const calendar = await page.request.get('/zh/feeds/unit/dongpu.ics');
  expect(calendar.headers()['content-type']).toMatch(/^text\/calendar/);
});

test('a resubmission shows what was said first, when, and why it changed', async ({ page }) => {
  await page.goto('/en/progress/2026-07/');
  const row = page.locator('#dongpu').getByRole('row', { name: /Separate sewers/ });
  await row.getByText('Resubmitted on 18 August 2026').first().click();
  await expect(row.getByRole('listitem')).toHaveCount(2);
  await expect(row.getByRole('listitem').first()).toContainText('First reported on 12 August 2026');
  await expect(row.getByRole('listitem').last()).toContainText(/counted twice/);
});

test('in forced colours and in print the bars and charts keep their outlines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/progress/');
  const bar = page.locator('.part-bars rect').first();
  expect(await bar.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe('none');
  await page.goto('/en/indicators/pm25-annual/');
  expect(
    await page
      .locator('.chart .column')
      .first()
      .evaluate((rect) => getComputedStyle(rect).stroke),
  ).not.toBe('none');
});

test('no two links of one name lead to different places, and the grid can be passed by', async ({ page }) => {
  for (const path of ['/zh/progress/', '/en/progress/']) {
    await page.goto(path);
    const links = await page
      .getByRole('main')
      .getByRole('table')
      .first()
      .locator('..')
      .locator('a')
      .evaluateAll((all) => all.map((link) => [link.textContent.replace(/\s+/g, ' ').trim(), (link as HTMLAnchorElement).href]));
    const places = Map.groupBy(links, ([name]) => name);
    for (const [name, own] of places) expect(new Set(own.map(([, href]) => href)).size, name).toBe(1);
  }
  const grid = page.getByRole('table', { name: 'Reports by unit and month' });
  const skip = page.getByRole('link', { name: 'Skip the table of reports' }).first();
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((table) => table.contains(document.activeElement))).toBe(false);
});
