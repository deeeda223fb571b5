import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { articleComponents } from '../../src/markdown/article-components.ts';
import { findings } from '../support/axe.ts';
import { asOf, portalFolder } from '../support/portal.ts';

/**
 * The staff's page of all components lives in `npm run dev` alone, so this runs it. What is looked at there is what
 * articles show: the components are the same.
 */
const address = 'http://localhost:4440/staff/components/';
let dev: ChildProcess;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(320_000);
  dev = spawn(process.execPath, ['scripts/dev.ts', '--content', portalFolder, '--port', '4440', '--as-of', asOf], { stdio: 'ignore' });
  await expect
    .poll(
      () =>
        fetch(address).then(
          (response) => response.status,
          () => 0,
        ),
      { timeout: 300_000, intervals: [500] },
    )
    .toBe(200);
});
test.afterAll(() => {
  dev.kill();
});

test('every component is there with how it is written, and axe finds nothing in any state, light or dark', async ({ page }) => {
  await page.goto(address);
  for (const [name, { example }] of Object.entries(articleComponents)) {
    const section = page.locator(`#${name.toLowerCase()}`);
    await expect(section.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(section.locator('pre')).toHaveText(example);
    // <Demo> draws nothing around its words: they stand there.
    if (name === 'Demo') await expect(section.locator(':scope > p').last()).toContainText(example.replace(/<[^>]+>/g, '').trim());
    // <Blank> is a gap among words.
    else if (name === 'Blank') await expect(section.locator('[data-blank]')).toBeVisible();
    else
      expect((await section.locator(':scope > :not(h2, p, pre)').count()) + (await section.locator('a').count()), name).toBeGreaterThan(0);
  }
  // What must be current is marked, so that copies for offline reading leave it out.
  for (const name of ['case', 'task', 'indicator']) await expect(page.locator(`#${name} [data-live]`), name).toBeVisible();
  await expect(page.locator('main section > .status, main section > p:not([data-live]) .status')).toHaveCount(0);
  expect(await findings(page, 'main')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await page.getByRole('group', { name: '报告的截止日是哪一天？' }).getByRole('radio').first().check();
  await page.locator('.term-word').first().focus();
  await expect(page.getByRole('tooltip').first()).toBeVisible();
  expect(await findings(page, 'main')).toEqual([]);
});

test('every component of a page is there in each of its states, in both languages', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  for (const room of readdirSync('src/staff/fixtures').filter(
    (file) => file.endsWith('.ts') && !['fixture.ts', 'index.ts'].includes(file),
  )) {
    const name = room.replace('.ts', '');
    const components = readdirSync(`src/components/${name}`).filter((file) => file.endsWith('.astro'));
    for (const lang of ['zh', 'en']) {
      await page.goto(`${address}${lang}/${name}/`);
      await expect(page.locator('main > section > h2')).toHaveText(components.map((file) => file.replace('.astro', '')));
      for (const section of await page.locator('main > section').all()) await expect(section.locator('p').first()).toBeVisible();
    }
  }
  expect(faults).toEqual([]);
});

test('the keyboard alone reaches and works every component', async ({ page }) => {
  await page.goto(address);
  const focused = () => page.evaluate(() => document.activeElement!.closest('main section[id]')?.id);
  const reached = new Set<string>();
  await page.locator('#blank pre').focus();
  for (let step = 0; step < 80 && (await focused()) !== undefined; step++) {
    reached.add((await focused())!);
    await page.keyboard.press('Tab');
  }
  // Callouts, steps and timelines hold nothing to act on; each is reached by what shows how it is written.
  expect([...reached]).toEqual(Object.keys(articleComponents).map((name) => name.toLowerCase()));

  const quiz = page.getByRole('group', { name: '报告的截止日是哪一天？' });
  await quiz.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(quiz.getByText('对。')).toBeVisible();
  await expect(quiz.getByText('通知写的是每月15日前。')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(quiz.getByText('不对，再想想。')).toBeVisible();
  await expect(quiz.getByText('通知写的是每月15日前。')).toBeHidden();
  await quiz.getByText('看答案').focus();
  await page.keyboard.press('Enter');
  await expect(quiz.getByText('通知写的是每月15日前。')).toBeVisible();

  const film = page.locator('#video');
  await film.getByText('文字稿').focus();
  await page.keyboard.press('Enter');
  await expect(film.getByText('这里写视频里说的全部内容。')).toBeVisible();
  await page.locator('.term-word').first().focus();
  await expect(page.getByRole('tooltip').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip').first()).toBeHidden();
});
