import { alsoBelowPath, expect, test } from '../support/browser-test.ts';
import { sectionGroups } from '../../src/schemas/sections.ts';
import { namesOfSeveralPlaces } from '../support/link-names.ts';

test('the sections stand in one line on every wide screen, in both languages', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.goto(`/${lang}/`);
    for (const width of [1024, 1100, 1120, 1280, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const nav = page.locator('.site-header').getByRole('navigation');
      await expect(nav.locator('summary')).toBeVisible();
      const links = nav.locator('li:visible');
      const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
      // On one row with the name English has room for five; the menu beside them has all.
      expect(tops.length, `${lang} at ${width}`).toBeGreaterThan(4);
      expect(new Set(tops).size, `${lang} at ${width}`).toBe(1);
    }
  }
});

test('a long name of a portal stands above the sections, and neither covers the other or the tools', async ({ page }) => {
  await page.goto('/zh/');
  await page.locator('.site-header').evaluate((header) => {
    header.classList.add('long-name');
    header.querySelector('.brand span')!.textContent = '临澜市污染防治工作信息公开门户网站';
  });
  for (const width of [1024, 1120, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const [brand, tools, nav] = await Promise.all(['.brand', '.tools', '.site-nav'].map((part) => page.locator(part).boundingBox()));
    expect(brand!.x + brand!.width, String(width)).toBeLessThanOrEqual(tools!.x);
    expect(nav!.y, String(width)).toBeGreaterThanOrEqual(tools!.y + tools!.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
  }
});

test('the whole menu opens at every width, and its sections stand by what readers do with them', async ({ page }) => {
  for (const lang of ['zh', 'en'] as const)
    for (const width of [390, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${lang}/parties/`);
      const nav = page.locator('.site-header').getByRole('navigation');
      await nav.locator('summary').click();
      for (const name of Object.values(sectionGroups).flat())
        await expect(nav.locator(`.section-groups a[href="/${lang}/${name}/"]`), `${name} at ${width}`).toBeVisible();
      await expect(nav.locator('.section-groups [aria-current]')).toHaveText(lang === 'zh' ? '当事人' : 'Parties');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
    }
});

test('the foot is no longer than 300 pixels on a desktop and 520 on a phone', async ({ page }) => {
  for (const lang of ['zh', 'en'])
    for (const [width, most] of [
      [1280, 300],
      [390, 520],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${lang}/`);
      expect((await page.getByRole('contentinfo').boundingBox())!.height, `${lang} at ${width}`).toBeLessThanOrEqual(most);
    }
});

test('the home page answers above the fold: pictures too on a desktop, the first figure on a phone', async ({ page }) => {
  for (const lang of ['zh', 'en']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${lang}/`);
    const answers = (await page.locator('.answers').boundingBox())!;
    expect(answers.y + answers.height, lang).toBeLessThanOrEqual(860);
    await page.setViewportSize({ width: 390, height: 844 });
    const figure = (await page.locator('.answers .big').first().boundingBox())!;
    expect(figure.y + figure.height, lang).toBeLessThanOrEqual(560);
  }
});

test('the other language keeps query, filters, fragment and place, from the head and the foot', alsoBelowPath, async ({ page }) => {
  await page.goto('/zh/cases/?unit=dongpu&status=case-published&q=%E5%BA%9F%E6%B0%B4');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/cases\/\?unit=dongpu&status=case-published&q=%E5%BA%9F%E6%B0%B4$/);
  await expect(page.getByRole('main').locator('input[type=search]')).toHaveValue('废水');
  // What is chosen by script after loading goes along too.
  await page.getByLabel('Sort').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await page.getByRole('contentinfo').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/cases\/\?.*sort=oldest/);

  await page.goto('/zh/documents/plan-2025/#clause-3');
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/documents\/plan-2025\/#clause-3$/);

  await page.goto('/zh/progress/');
  await page
    .locator('h2')
    .nth(5)
    .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  const read = await page.locator('h2:visible').evaluateAll((all) => all.findLastIndex((one) => one.getBoundingClientRect().top <= 8));
  expect(read).toBeGreaterThan(0);
  // From the keyboard, so that nothing scrolls on the way.
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'English' })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/progress\/$/);
  await expect
    .poll(() => page.locator('h2:visible').evaluateAll((all) => all.findLastIndex((one) => one.getBoundingClientRect().top <= 8)))
    .toBe(read);
});

test('a role in the address lands with its heading in view', async ({ page }) => {
  await page.goto('/zh/explainers/plan-2025/#for-resident');
  await expect(page.locator('#for-me')).toBeInViewport();
});

test('the box of a term stays within a narrow page, wherever the term stands', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/zh/explainers/plan-2025/');
  for (const word of await page.locator('.term-word').all()) {
    await word.focus();
    const box = (await word.locator('xpath=following-sibling::*').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  }
});

test('a party that is found leads to its page', alsoBelowPath, async ({ page }) => {
  await page.goto(`/zh/parties/?q=${encodeURIComponent('样例')}`);
  const found = page.locator('[data-found] tbody th a').first();
  // Drawn by script, names lead to one place each as in the list that stands without it.
  expect(namesOfSeveralPlaces(await page.content(), page.url())).toEqual([]);
  const name = await found.evaluate((link) => link.firstChild!.textContent!);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
