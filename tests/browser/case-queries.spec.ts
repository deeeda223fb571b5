import { expect, test, type Page } from '../support/browser-test.ts';
import {
  type Query,
  addressOf,
  expected,
  expectedInAll,
  fineOf,
  nothing,
  randomQuery,
  randomSource,
  valuesOf,
} from '../support/case-queries.ts';
import { largeSite, largeUrl } from '../support/large.ts';
import { exportedIds, settled, shownIds } from '../support/search-page.ts';

test.use({ baseURL: largeUrl });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await largeSite();
});
test.describe.configure({ timeout: 240_000 });

/** Comes to an address as going back and forward do, without loading the page anew. */
const visit = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

test.describe('100 random combined queries give what a plain filter over the source rows gives', () => {
  for (const part of [0, 1, 2, 3]) {
    test(`equal sets, counts and order (${part + 1} of 4)`, async ({ page }) => {
      const pick = randomSource(20230301 + part);
      let found = 0;
      await page.goto('/zh/cases/');
      await settled(page);
      for (let count = 0; count < 25;) {
        const query = randomQuery(pick);
        if (!/\p{Script=Han}{2}/u.test(query.q) && query.q) continue;
        count++;
        const wanted = expected(query);
        const address = addressOf(query);
        await visit(page, address);
        expect(await settled(page), address).toBe(wanted.length);
        if (!wanted.length) continue;
        found++;
        const isAsked = await page.locator('[data-found]').isVisible();
        if (isAsked) expect(await shownIds(page), address).toEqual(wanted.slice(0, 20).map(({ id }) => id));
        expect(await exportedIds(page), address).toEqual(wanted.map(({ id }) => id));
      }
      expect(found).toBeGreaterThan(10);
    });
  }
});

test('the words of a state join with a district and with words as a plain filter over the rows has it; what is denied finds nothing', async ({
  page,
}) => {
  await page.goto('/zh/cases/');
  await settled(page);
  const states = [
    '撤回',
    'withdrawn',
    'revoked',
    'ended',
    '期满',
    '公示结束',
    '已验收',
    '未验收',
    'overdue',
    'rectification',
    '整改',
    '更正',
    '复议',
  ];
  let found = 0;
  for (const state of states)
    for (const q of [`${state} 东浦`, `噪声 ${state}`]) {
      const wanted = expected({ ...nothing, q });
      if (wanted.length) found++;
      await visit(page, addressOf({ q }));
      expect(await settled(page), q).toBe(wanted.length);
      if (wanted.length) expect(await exportedIds(page), q).toEqual(wanted.map(({ id }) => id));
    }
  expect(found).toBeGreaterThan(10);
  for (const q of ['未撤回 东浦', 'not withdrawn 东浦', '未期满 噪声']) {
    await visit(page, addressOf({ q }));
    expect(await settled(page), q).toBe(0);
  }
});

test('every facet: choosing each of its first values gives its count, and the counts follow the other filters', async ({ page }) => {
  await page.goto('/zh/cases/');
  await settled(page);
  const names = { 区或单位: 'unit', 违法类型: 'type', 年份: 'year', 处罚机关: 'authority', 处罚类别: 'penalty', 状态: 'status' } as const;
  const base: Query = { ...nothing, q: '未', min: '1' };
  await page.goto(addressOf(base));
  await settled(page);
  for (const [name, facet] of Object.entries(names)) {
    const group = page.getByRole('group', { name, exact: true });
    const more = group.getByRole('button', { name: /另有/ });
    if (await more.isVisible()) await more.click();
    const labels = await group.locator('label').evaluateAll((all) =>
      all.map((label) => ({
        key: label.querySelector('input')!.dataset['key']!.replace(/^\w+=/, ''),
        count: Number(label.querySelector('.count')!.textContent!.replaceAll(',', '')),
        all: Number((label.querySelector('.of-all') ?? label.querySelector('.count')!).textContent!.replace(/\D/g, '')),
      })),
    );
    const inAll = new Map<string, number>();
    for (const row of expectedInAll(base, facet)) for (const value of valuesOf(row, facet)) inAll.set(value, (inAll.get(value) ?? 0) + 1);
    if (facet !== 'status') expect(new Map(labels.map(({ key, all }) => [key, all])), name).toEqual(inAll);
    const plain = new Map<string, number>();
    for (const row of expected(base, facet)) for (const value of valuesOf(row, facet)) plain.set(value, (plain.get(value) ?? 0) + 1);
    expect(new Map(labels.flatMap(({ key, count }) => (count ? [[key, count]] : []))), name).toEqual(plain);
    const [first] = labels;
    await group.locator(`[data-key="${facet}=${first!.key}"]`).check();
    expect(await settled(page), name).toBe(expected({ ...base, [facet]: [first!.key] }).length);
    await page.getByRole('list', { name: '已选条件' }).getByRole('button').first().click();
    expect(await settled(page)).toBe(expected(base).length);
  }
});

/** The name of a bar, which says how many more are no longer listed. */
const barName = (name: string, listed: number, all: number) =>
  `${name}：${listed}件${all > listed ? `，另有${all - listed}件不再列出` : ''}`;

test('ranges: typed, by the bars of months and of fines, and by the tiles of districts', async ({ page }) => {
  await page.goto('/zh/cases/');
  await settled(page);
  await page.getByRole('textbox', { name: '不少于' }).fill('5');
  await page.getByRole('textbox', { name: '不少于' }).press('Enter');
  await page.getByRole('textbox', { name: '低于' }).fill('10');
  await page.getByRole('textbox', { name: '低于' }).press('Enter');
  const between = { ...nothing, min: '5', max: '10' };
  await expect(page).toHaveURL(/min=5&max=10/);
  expect(await settled(page)).toBe(expected(between).length);
  await page.getByLabel('自', { exact: true }).fill('2025-03-01');
  await expect(page).toHaveURL(/from=2025-03-01/);
  expect(await settled(page)).toBe(expected({ ...between, from: '2025-03-01' }).length);
  await page.getByRole('button', { name: /清除全部/ }).click();
  await settled(page);

  const bar = page.getByRole('button', { name: /^2025年3月：/ });
  const march = expected({ ...nothing, from: '2025-03-01', to: '2025-03-31' }).length;
  const marchInAll = expectedInAll({ ...nothing, from: '2025-03-01', to: '2025-03-31' }).length;
  await expect(bar).toHaveAccessibleName(barName('2025年3月', march, marchInAll));
  await bar.click();
  expect(await settled(page)).toBe(march);
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^2025年4月：/ })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await settled(page)).toBe(expected({ ...nothing, from: '2025-04-01', to: '2025-04-30' }).length);
  await page.getByRole('button', { name: /^2025年4月：/ }).click();
  await expect(page).not.toHaveURL(/from=/);
  await settled(page);

  const fines = page.getByRole('group', { name: '按罚款金额筛选' }).getByRole('button');
  for (const [index, label] of (await fines.evaluateAll((all) => all.map((one) => one.ariaLabel!))).entries()) {
    const bounds = ['0', '0.5', '1', '2', '5', '10', '20', '50', '100', '999999999'];
    const wanted = expected({ ...nothing, min: bounds[index]!, max: bounds[index + 1]! }).length;
    expect(Number(/：([\d,]+)件/.exec(label)![1]!.replaceAll(',', '')), label).toBe(wanted);
  }
  await fines.nth(4).click();
  expect(await settled(page)).toBe(expected({ ...nothing, min: '5', max: '10' }).length);
  await page.locator('[data-tile=dongpu]').click();
  const there = expected({ ...nothing, min: '5', max: '10', unit: ['dongpu'] });
  expect(await settled(page)).toBe(there.length);
  await expect(page.locator('[data-tile=dongpu]')).toHaveAttribute('aria-pressed', 'true');
});

test('the summary figures are those of the rows', async ({ page }) => {
  const query = { ...nothing, q: '扬尘', unit: ['xiling', 'dongpu'] };
  const wanted = expected(query);
  const all = expectedInAll(query);
  const fines = all
    .map(fineOf)
    .filter(Boolean)
    .toSorted((a, b) => a - b);
  const yuan = (wan: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Math.round(wan * 1_000_000) / 100);
  const total = fines.reduce((sum, fine) => sum + Math.round(fine * 100), 0) / 100;
  const middle = (fines[Math.floor((fines.length - 1) / 2)]! + fines[Math.ceil((fines.length - 1) / 2)]!) / 2;
  await page.goto(addressOf(query).replace('/zh/', '/en/'));
  expect(await settled(page)).toBe(wanted.length);
  await expect(page.locator('[data-figure=all]')).toHaveText(new Intl.NumberFormat('en').format(all.length));
  await expect(page.locator('[data-figure=total]')).toHaveText(`¥${yuan(total)}`);
  await expect(page.locator('[data-figure=median]')).toHaveText(`¥${yuan(middle)}`);
  const parties = new Set(
    all.filter((row) => row['行政相对人类别'] !== '自然人').map((row) => row['统一社会信用代码'] || row['行政相对人名称']),
  );
  await expect(page.locator('[data-figure=parties]')).toHaveText(new Intl.NumberFormat('en').format(parties.size));
});
