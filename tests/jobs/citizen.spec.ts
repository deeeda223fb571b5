import { expect, test } from '@playwright/test';
import { asOf } from '../support/portal.ts';
import { hotlines, standing, table, yaml, yearOfStation } from './citizen-truth.ts';

/** What citizens come for, step by step, on a phone and on a desktop; the right answers are worked out from the source rows. */
for (const [device, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 900 }],
] as const)
  test.describe(device, () => {
    test.use({ viewport });

    test('whom do I call when I see black smoke?', async ({ page }) => {
      const { call } = yaml<{ forMe: { call: { zh: string } } }>('explainers/air/index.yaml').forMe;
      const [number] = /\d{3,}/.exec(call.zh)!;
      await page.goto('/zh/explainers/');
      await page.getByRole('link', { name: /空气/ }).first().click();
      const answer = page.getByRole('region', { name: '与我有什么关系' });
      await expect(answer).toContainText(call.zh);
      await expect(answer.getByRole('link', { name: number })).toHaveAttribute('href', `tel:${number}`);
      // It stands before the summary and the text.
      await expect(page.locator('article h2').first()).toHaveText('与我有什么关系');
    });

    test('whom can I call, wherever I am?', async ({ page }) => {
      for (const address of ['/zh/', '/zh/cases/', '/en/units/dongpu/']) {
        await page.goto(address);
        for (const number of hotlines)
          await expect(page.getByRole('contentinfo').getByRole('link', { name: number })).toHaveAttribute('href', `tel:${number}`);
      }
    });

    test('by when must a district report, and what if it does not?', async ({ page }) => {
      const { by, otherwise } = yaml<{ forMe: Record<string, { zh: string }> }>('explainers/plan-2025/index.yaml').forMe;
      await page.goto('/zh/explainers/plan-2025/');
      const answer = page.getByRole('region', { name: '与我有什么关系' });
      await expect(answer.getByText(by!.zh)).toBeVisible();
      await expect(answer.getByText(otherwise!.zh)).toBeVisible();
      await answer.getByRole('link', { name: /报/ }).last().click();
      await expect(page).toHaveURL(/\/zh\/documents\/plan-2025\/#clause-3$/);
    });

    test('did my district report for last month, and on which day?', async ({ page }) => {
      const filed = table('progress/2026-10.csv').filter((row) => row['单位'] === 'dongpu' && row['报送日期']! <= asOf);
      const first = filed.map((row) => row['报送日期']!).toSorted()[0]!;
      await page.goto('/zh/units/');
      await page.getByRole('link', { name: '东浦区' }).first().click();
      const month = page.getByRole('row', { name: /2026年10月/ }).first();
      await expect(month).toContainText(first <= '2026-11-15' ? '按时' : '迟报');
    });

    test('how is the air where I live, and how in the whole city?', async ({ page }) => {
      const city = table('indicators/data/pm25-annual.csv').at(-1)!;
      const stations = Object.entries(yaml<Record<string, { name: { zh: string }; unit: string }>>('stations.yaml')).filter(
        ([, { unit }]) => unit === 'dongpu',
      );
      const months = table('indicators/data/stations-monthly.csv').map(({ month }) => month!);
      const [year, month] = months.toSorted().at(-1)!.split('-');
      await page.goto('/zh/units/dongpu/');
      const air = page.locator('#air');
      await expect(air).toContainText(new RegExp(`全市${city['year']}年为${Number(city['pm25'])}`));
      await expect(air).toContainText(`到${year}年${Number(month)}月为止`);
      const years = await air.getByRole('columnheader').allTextContents();
      const column = years.findIndex((title) => title.trim() === '2023');
      for (const [id, { name }] of stations) {
        const cells = await air.getByRole('row', { name: name.zh }).first().locator('th, td').allTextContents();
        expect(cells[column]!.trim(), id).toBe(yearOfStation(id, '2023')?.toFixed(1) ?? '缺测');
      }
      await air.locator('a[href*="series="]').first().click();
      await expect(page.getByRole('combobox').first()).toHaveValue(stations.map(([id]) => id).join(' '));
      for (const [id] of stations) await expect(page.locator(`path[data-series="${id}"]`).first()).toHaveClass(/picked/);
    });

    test('what was decided in my district, with script switched off?', async ({ browser, baseURL }) => {
      const decided = standing.filter(({ district }) => district === '东浦区').map((row) => row['行政处罚决定书文号']!);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      await page.goto('/zh/');
      await page
        .locator('.tiles')
        .getByRole('link', { name: /东浦区/ })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('东浦区的处罚案件');
      const listed = await page.locator('.case-rows .number[lang="zh-CN"]').allTextContents();
      expect(listed.map((number) => number.trim()).toSorted()).toEqual(decided.toSorted());
      await context.close();
    });

    test('what has become public this week, up to today?', async ({ page }) => {
      const published = standing.filter((row) => {
        const day = row['公示日期'] || row['处罚决定日期']!;
        return day >= '2026-11-23' && day <= asOf;
      });
      await page.goto('/zh/');
      await page.getByRole('link', { name: '本周到今天' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('本周到今天：2026年11月23日至2026年11月24日');
      await expect(page.locator('.case-rows > li')).toHaveCount(Math.min(20, published.length));
    });

    test('how do I write to report pollution, without anything being sent?', async ({ page }) => {
      const asked: string[] = [];
      await page.goto('/zh/questions/report-pollution/');
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('group', { name: '污染举报' }).getByLabel('地点').fill('东浦区样例三路180号');
      const letter = page.locator('[data-letter]');
      await expect(letter).toContainText('地点：东浦区样例三路180号');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: '存成文本文件' }).click();
      expect((await saved).suggestedFilename()).toBe('污染举报.txt');
      expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
      await page.reload();
      await expect(letter).toContainText('＿＿＿＿（地点）');
    });
  });
