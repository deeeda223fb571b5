import { alsoBelowPath, expect, test } from '../support/browser-test.ts';
import { violations } from '../support/axe.ts';
import type { Page } from '@playwright/test';

const phone = { width: 390, height: 844 };
const boxOf = (page: Page) => page.getByRole('banner').getByRole('combobox');

test('a page is suggested as one types, and gone to by keyboard alone', alsoBelowPath, async ({ page }) => {
  await page.goto('/zh/cases/');
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('东浦');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('东浦区');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  expect(await violations(page, {}, '.site-header')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/units\/dongpu\/$/);
});

test('Enter without a choice searches; Escape closes the list and keeps the words', async ({ page }) => {
  await page.goto('/en/units/');
  const box = boxOf(page);
  await box.fill('dongpu');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(box).toHaveValue('dongpu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=dongpu$/);
  await expect(page.locator('[data-results] a.title').first()).toHaveText(/Dongpu/);
});

test('names are found by pinyin, initials and traditional characters, and with one slip', async ({ page }) => {
  await page.goto('/zh/');
  const box = page.getByRole('main').getByRole('combobox');
  for (const typed of ['dongpu', 'dpq', '東浦區']) {
    await box.fill(typed);
    await expect(page.getByRole('option').first(), typed).toContainText('东浦区');
  }
  await page.goto('/en/search/?q=Dongpo');
  await expect(page.locator('[data-meant]')).toContainText('dongpu');
  await expect(page.locator('[data-results] a.title').first()).toHaveText(/Dongpu/);
});

test('nothing of the search is loaded before a box is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/zh/units/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
  await expect.poll(() => asked.some((path) => path.endsWith('/search/names.zh.json'))).toBe(true);
});

for (const lang of ['zh', 'en'] as const)
  test(`on a phone the head is one row, and the first result stands on the first screen (${lang})`, async ({ page }) => {
    for (const width of [390, 360]) {
      await page.setViewportSize({ ...phone, width });
      await page.goto(`/${lang}/units/`);
      expect((await page.locator('.site-header').boundingBox())!.height, String(width)).toBeLessThanOrEqual(62);
    }
    await page.setViewportSize(phone);
    await page.goto(`/${lang}/search/?q=${lang === 'zh' ? '扬尘' : 'dust'}`);
    const result = page.locator('[data-results] a.title').first();
    await expect(result).toBeVisible();
    expect((await result.boundingBox())!.y).toBeLessThan(phone.height);
    for (const width of [390, 320]) {
      await page.setViewportSize({ ...phone, width });
      await page.goto(`/${lang}/cases/?q=${lang === 'zh' ? '扬尘' : 'dust'}`);
      await expect(result).toBeVisible();
      const below = width === 390 ? page.locator('[data-results] > li').first().locator('.line') : result;
      const { y, height } = (await below.boundingBox())!;
      expect(y + height, String(width)).toBeLessThan(phone.height);
    }
    await page.setViewportSize(phone);
    await page.goto(`/${lang}/cases/`);
    const first = page.locator('.case-rows a').first();
    expect((await first.boundingBox())!.y).toBeLessThan(phone.height);
  });

test('on a phone the box opens below the head, and closes again', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/zh/units/');
  const opener = page.getByRole('banner').getByRole('link', { name: '搜索' });
  await expect(boxOf(page)).toBeHidden();
  await opener.click();
  await expect(boxOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the grid of months opens at the newest one', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/zh/progress/');
  const newest = page.locator('.grid-table').first().locator('thead th:has(a)').last();
  await newest.scrollIntoViewIfNeeded();
  const { x, width } = (await newest.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(phone.width + 1);
  expect(
    await page
      .locator('.scroll:has(.grid-table)')
      .first()
      .evaluate((box) => box.scrollWidth - box.clientWidth - box.scrollLeft),
  ).toBeLessThan(2);
});

test('an exact phrase finds what holds it, and a question in other words what it means', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('“没有人写过的一句话”')}`);
  await expect(page.locator('[data-status]')).toHaveText('0条结果');
  await page.goto(`/zh/search/?q=${encodeURIComponent('东浦区的情况怎么样')}`);
  await expect(page.locator('[data-results] a.title').first()).toHaveText('东浦区');
  await expect(page.locator('[data-meant]')).toContainText('没有完全一致的结果');
});

test('traditional characters find what simplified ones do, decisions too, and what is exact is not denied', async ({ page }) => {
  const found: (string | null)[] = [];
  for (const typed of ['东浦区', '東浦區']) {
    await page.goto(`/zh/search/?q=${encodeURIComponent(typed)}`);
    await expect(page.locator('[data-results] a.title').first()).toHaveText('东浦区');
    await expect(page.locator('[data-meant]')).not.toContainText('没有完全一致的结果');
    found.push(await page.locator('[data-status]').textContent());
  }
  expect(found[1]).toBe(found[0]);
});

test('a day has its own records below its answer, and the way to what only shares words with it', async ({ page }) => {
  for (const [lang, question, way] of [
    ['zh', '23/10/2026', '改按字词搜索'],
    ['en', '23/10/2026', 'Search the words instead'],
  ] as const) {
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(question)}`);
    await expect(page.locator('[data-answers] a').first()).toBeVisible();
    await expect(page.locator('[data-status]')).not.toHaveText(/^0/);
    await expect(page.locator('[data-results] a.title:not([href*="/cases/"])')).toHaveCount(0);
    await page.locator('[data-meant]').getByRole('link', { name: way }).click();
    await expect(page).toHaveURL(/read=words/);
    await expect(page.locator('[data-meant]').getByRole('link', { name: way })).toHaveCount(0);
  }
});

test('a decision is found by its number without brackets and in traditional characters, on both searches', async ({ page }) => {
  for (const path of ['/zh/search/', '/en/search/', '/zh/cases/'])
    for (const number of ['东环罚〔2026〕9001号', '东环罚2026 9001', '東環罰〔2026〕9001號', '東環罰2026-9001']) {
      await page.goto(`${path}?q=${encodeURIComponent(number)}`);
      await expect(page.locator('[data-results] a').first(), number).toHaveAttribute('href', /dong-huan-fa-2026-9001\/$/);
    }
});

test('a word that cases hold is no slip, and words that programs use are words', async ({ page }) => {
  await page.goto(`/zh/search/?q=${encodeURIComponent('白露园林')}`);
  await expect(page.locator('[data-answers] a').first()).toContainText('白露园林');
  await expect(page.locator('[data-meant]')).not.toContainText('查找');
  for (const word of ['constructor', '__proto__', 'toString']) {
    await page.goto(`/en/search/?q=${word}`);
    await expect(page.locator('[data-status]'), word).toHaveText('0 results');
  }
});

test('the box of the search page suggests too, and its list is gone once the question is asked', async ({ page }) => {
  await page.goto('/zh/search/');
  const box = page.getByRole('main').getByRole('combobox', { name: /搜索/ });
  await box.pressSequentially('东浦');
  await expect(page.getByRole('option').first()).toContainText('东浦区');
  expect(await violations(page, {}, 'main')).toEqual([]);
  await box.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator('[data-results] a.title').first()).toHaveText('东浦区');
});

for (const lang of ['zh', 'en'])
  test(`in large print and on the narrowest phone the head is one row (${lang})`, async ({ page }) => {
    for (const width of [320, 360, 390])
      for (const large of [false, true]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${lang}/progress/`);
        const button = page.locator('[data-large-print]');
        if (((await button.getAttribute('aria-pressed')) === 'true') !== large) await button.click();
        const tops = await page
          .getByRole('banner')
          .locator('.brand, summary, [data-large-print], [data-open-search], [data-other-language]')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
        expect(Math.max(...tops) - Math.min(...tops), `${width} ${large}`).toBeLessThan(6);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
  });

test(
  'the page for what is not there has a box in each language, and “/” leads to the reader’s own',
  alsoBelowPath,
  async ({ browser, baseURL }) => {
    for (const [locale, lang] of [
      ['zh-CN', 'zh'],
      ['en-GB', 'en'],
    ] as const) {
      const context = await browser.newContext({ locale, baseURL: baseURL! });
      const page = await context.newPage();
      await page.goto('/zh/no-such-page/');
      await expect(page.locator('site-box input')).toHaveCount(2);
      await page.keyboard.press('/');
      const box = page.locator(`site-box[data-lang=${lang}] input`);
      await expect(box).toBeFocused();
      await box.fill('PM2.5');
      await box.press('Enter');
      await expect(page).toHaveURL(new RegExp(String.raw`/${lang}/search/\?q=PM2\.5$`));
      await context.close();
    }
  },
);

test('marks alone find nothing, in either language, and it is said so', async ({ page }) => {
  for (const [lang, words] of [
    ['zh', '只输入了标点'],
    ['en', 'Only punctuation'],
  ] as const)
    for (const typed of ['"', '?!...']) {
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(typed)}`);
      await expect(page.locator('[data-none]')).toContainText(words);
      await expect(page.locator('[data-results] a.title')).toHaveCount(0);
    }
});
