import { alsoBelowPath, expect, test } from '../support/browser-test.ts';
import { portalContent } from '../support/portal.ts';

test('large print is one tap away, kept for the next page, and taken back with another', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/zh/explainers/plan-2025/');
  const button = page.getByRole('button', { name: '长者版' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page.locator('body')).toHaveCSS('font-size', '22px');
  await page.goto('/zh/progress/');
  await expect(page.locator('body')).toHaveCSS('font-size', '22px');
  await expect(page.getByRole('button', { name: '长者版' })).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole('button', { name: '长者版' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('contrast and line width are set in the footer and hold', async ({ page }) => {
  await page.goto('/en/explainers/air/');
  const width = () => page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().width);
  const before = await width();
  await page.getByText('Reading settings').click();
  await page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'High' }).check();
  await page.getByRole('group', { name: 'Lines' }).getByRole('radio', { name: 'Narrow' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await width()).toBeLessThan(before);
  await page.getByText('Reading settings').click();
  await expect(page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'High' })).toBeChecked();
});

test('a term shows its definition on focus and hover, Escape hides it, and its first use in a section is marked', async ({ page }) => {
  await page.goto('/zh/explainers/plan-2025/');
  const word = page.locator('.term-word', { hasText: '三水统筹' });
  const definition = word.locator('xpath=following-sibling::*');
  await expect(definition).toBeHidden();
  await word.focus();
  await expect(definition).toBeVisible();
  await expect(word).toHaveAccessibleDescription(/水资源、水环境、水生态/);
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await word.blur();
  await word.hover();
  await expect(definition).toBeVisible();
});

test('the first touch of a term shows its definition, the second leads to the glossary', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 }, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/zh/explainers/plan-2025/');
  const word = page.locator('.term-word', { hasText: '三水统筹' });
  await word.tap();
  await expect(word.locator('xpath=following-sibling::*')).toBeVisible();
  await expect(page).toHaveURL(/\/zh\/explainers\/plan-2025\/$/);
  await word.tap();
  await expect(page).toHaveURL(/\/zh\/glossary\/three-waters\/$/);
  await context.close();
});

test('a quiz judges a choice at once, and says why', async ({ page }) => {
  await page.goto('/en/explainers/air/');
  const quiz = page.getByRole('group', { name: /national class 2 limit/ });
  await quiz.getByRole('radio', { name: '25 µg/m³' }).check();
  await expect(quiz.getByText('Not quite. Try again.')).toBeVisible();
  await quiz.getByRole('radio', { name: '30 µg/m³' }).check();
  await expect(quiz.getByText('That is right.')).toBeVisible();
  await expect(quiz.getByText(/GB 3095-2026/)).toBeVisible();
});

test('a question that waits says for how long, and its page holds no answer', async ({ page }) => {
  await page.goto('/en/questions/');
  await expect(page.getByText('Questions from the public: 1 answered, 2 waiting; the median time to answer is 19 days.')).toBeVisible();
  await expect(page.locator('#waiting [data-counted] > li')).toHaveCount(2);
  await page.getByRole('link', { name: 'Example: where can permits for night works be looked up?' }).click();
  await expect(page.getByText('Waiting for an answer, 117 days, 25 past the limit')).toBeVisible();
  await expect(page.locator('.prose')).toHaveCount(0);
});

test('META labels and JSON-LD say what the page says', async ({ page }) => {
  const labels = (name: string) => page.locator(`meta[name="${name}"]`);
  type Thing = { '@type': string; [key: string]: unknown };
  const graph = async (): Promise<Thing[]> =>
    (JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as { '@graph': Thing[] })['@graph'];
  for (const [address, types] of [
    ['/zh/', ['Organization', 'BreadcrumbList']],
    ['/zh/documents/plan-2022/', ['Legislation']],
    ['/zh/explainers/air/', ['Article']],
    ['/en/questions/', ['FAQPage']],
    ['/en/indicators/pm25-annual/', ['Dataset']],
  ] as const) {
    await page.goto(address);
    for (const type of types)
      expect(
        (await graph()).map((thing) => thing['@type']),
        address,
      ).toContain(type);
    await expect(labels('SiteName')).toHaveCount(1);
    await expect(labels('Url')).toHaveAttribute('content', new RegExp(`${address}$`));
  }
  await page.goto('/zh/documents/plan-2022/');
  const law = (await graph()).find((thing) => thing['@type'] === 'Legislation')!;
  expect([law['legislationIdentifier'], law['legislationLegalForce']]).toEqual(['临政发〔2022〕8号', 'NotInForce']);
  await page.goto('/zh/explainers/air/');
  await expect(labels('ColumnName')).toHaveAttribute('content', '政策解读');
  await expect(labels('ArticleTitle')).toHaveAttribute('content', '空气：一点一点地降');
  await expect(labels('PubDate')).toHaveAttribute('content', '2026-11-20 00:00');
  await expect(labels('SiteIDCode')).toHaveCount(0);
});

test('what changes for me: tabs by keyboard, opened by address, remembered on the next explainer', async ({ page }) => {
  await page.goto('/zh/explainers/plan-2025/#for-driver');
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await expect(tab('车主')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel')).toHaveCount(1);
  await expect(page.getByRole('tabpanel', { name: '车主' })).toContainText('检验');
  await tab('车主').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('餐饮经营者')).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: '餐饮经营者' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(tab('学校')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('居民')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.goto('/en/explainers/air/');
  await expect(page.getByRole('tab', { name: 'Driver' })).toHaveAttribute('aria-selected', 'true');
});

test('from the home page, as oneself, to what the plan changes', alsoBelowPath, async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('region', { name: 'What is the plan?' }).getByRole('link', { name: 'Builder' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Builder' })).toBeInViewport();
});

test('without script every reader’s part stands in full', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/explainers/plan-2025/');
  for (const reader of ['Resident', 'Driver', 'Restaurant', 'Factory', 'Builder', 'School'])
    await expect(page.getByRole('heading', { level: 3, name: reader })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await context.close();
});

test('a document tells its life by day, and prints as an official sheet on A4', async ({ page }) => {
  await page.goto('/en/documents/plan-2025/');
  const life = page.locator('.timeline li');
  await expect(life).toHaveText([
    /^20 August 2025\s*Published/,
    /^1 September 2025\s*Took effect/,
    /^1 September 2025\s*Repeals that day:.*2022/,
  ]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('A summary by this site, not the official text')).toBeVisible();
  await expect(page.getByText(/^Printed from https:\/\/.*\/en\/documents\/plan-2025\/, as of 24 November 2026/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.locator('#clause-3')).toBeVisible();
  // The sheet says what it is, and so does the margin of every page of it.
  await expect(page.locator('.demo-banner')).toBeVisible();
  const mark = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--page-mark'));
  expect(await mark()).toContain('Demonstration');
  // A4 is 595 by 842 points.
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
});

test('every guide prints as a poster on one sheet, with a code that leads to the whole text', async ({ page }) => {
  const guides = (await portalContent()).guides.map(({ id }) => id);
  expect(guides.length).toBeGreaterThan(1);
  for (const address of guides.flatMap((id) => ['zh', 'en'].map((lang) => `/${lang}/guides/${id}/`))) {
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.poster-foot svg')).toBeVisible();
  await expect(page.locator('.poster-foot')).toContainText('Minglan (demonstration)');
});

test('a saving stands with its source', async ({ page }) => {
  await page.goto('/en/guides/getting-about/');
  const row = page.getByRole('row', { name: /tram instead of the car/ });
  await expect(row).toContainText('4.5 kg');
  await expect(row.getByRole('link', { name: /Linlan Transport Bureau/ })).toHaveAttribute('href', /^https?:/);
  await page.goto('/en/guides/winter-heating/');
  await expect(page.getByText('We found no figures with a source')).toBeVisible();
});
