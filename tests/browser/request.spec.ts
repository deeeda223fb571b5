import { readFileSync } from 'node:fs';
import { alsoBelowPath, expect, test } from '../support/browser-test.ts';

test(
  'a request is written by keyboard alone, taken away as a text, and nothing of it is sent or kept',
  alsoBelowPath,
  async ({ page, onSite }) => {
    await page.goto('/zh/requirements/monthly-progress/');
    await page.getByRole('link', { name: '申请公开这项信息' }).click();
    await expect(page).toHaveURL(new RegExp(`${onSite('/zh/requirements/ask/')}\\?requirement=monthly-progress$`));
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => !request.url().startsWith('blob:') && asked.push(request.url()));
    const letter = page.getByRole('group', { name: '申请书', exact: true });
    await expect(letter).toContainText('名称：任务月度进展');
    await expect(letter).toContainText('《临澜市2025年行动计划》第3条');
    await expect(page.getByText('按条文，公开它的是：各区、各部门。')).toBeVisible();
    await page.getByLabel('哪个机关').focus();
    // Behind the city's government, the fourth of the tests' units.
    for (let option = 0; option < 5; option++) await page.keyboard.press('ArrowDown');
    await expect(letter).toContainText('临澜市生态环境局政府信息公开工作机构：');
    await expect(page.getByText('0001234567')).toBeVisible();
    await page.getByLabel('姓名；单位写全称').focus();
    await page.keyboard.type('张某');
    await page.keyboard.press('Tab');
    await page.keyboard.type('zhang@example.org');
    await page.getByLabel('哪天交出').fill('2026-09-15');
    await expect(page.getByRole('status').filter({ hasText: '最晚2026年10月19日答复' })).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '存成文本文件' }).focus();
    await page.keyboard.press('Enter');
    const saved = readFileSync(await (await saving).path(), 'utf8');
    expect(saved).toMatch(/^政府信息公开申请书\n\n临澜市生态环境局政府信息公开工作机构：/);
    expect(saved).toContain('申请人：张某\n\n身份证明：另附\n\n联系方式：zhang@example.org\n\n申请日期：2026年9月15日');
    expect(saved).not.toMatch(/＿|文号/);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  },
);

test('on paper there is the letter alone, and in Chinese', async ({ page }) => {
  await page.goto('/en/requirements/ask/');
  await expect(page.getByText('To the disclosure office of …:')).toBeVisible();
  // Beside the letter stands what it says, in the words of the page.
  const letter = page.getByRole('group', { name: 'The request', exact: true });
  await page.getByLabel('Start from a requirement').selectOption('monthly-progress');
  await expect(letter).toContainText('Name: Monthly progress on tasks');
  await page.getByLabel('Name of the information').fill('月报');
  await expect(letter).toContainText('Name: 月报');
  await page.locator('select[name=form]').selectOption({ label: 'Reading it and taking notes' });
  await expect(letter).toContainText('Way: Collected in person');
  await page.getByLabel('How you want to get it').selectOption({ label: 'By post' });
  await page.locator('select[name=form]').selectOption({ label: 'Electronic data' });
  await expect(letter).toContainText('Way: By post');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText.trim());
  expect(printed).toMatch(/^政府信息公开申请书\s/);
  expect(printed).not.toMatch(/[A-Za-z]{4}/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page shows the form of the letter, to be filled in by hand', async ({ page }) => {
    await page.goto('/zh/requirements/ask/');
    await expect(page.getByText('打印出来手填')).toBeVisible();
    await expect(page.getByText('申请人：＿＿＿＿＿＿')).toBeVisible();
    await expect(page.getByLabel('哪个机关')).toBeHidden();
  });
});
