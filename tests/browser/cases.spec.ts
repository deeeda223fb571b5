import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser-test.ts';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { addressOf, expected, fineOf, nothing, rows } from '../support/case-queries.ts';
import { largeSite, largeSize, largeUrl } from '../support/large.ts';
import { exported, exportedIds, settled, shownIds } from '../support/search-page.ts';

test.use({ baseURL: largeUrl });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await largeSite();
});
test.describe.configure({ timeout: 240_000 });

test.describe('export', () => {
  const query = { ...nothing, q: '挥发性有机物', type: ['大气污染'], sort: 'fine' };

  test('CSV, JSON and XLSX hold exactly the result, field by field, and say what they are', async ({ page }) => {
    const wanted = expected(query);
    expect(wanted.length).toBeGreaterThan(largeSize / 200);
    await page.goto(addressOf(query));
    await settled(page);
    const csv = (await exported(page, 'CSV')).toString();
    const lines = parse(csv, { bom: true }) as string[][];
    const beside = page.waitForEvent('download');
    await page.getByRole('button', { name: '本文件的检索条件和许可（TXT）' }).click();
    const beside0 = readFileSync(await (await beside).path(), 'utf8');
    const head = Object.fromEntries(
      beside0
        .trim()
        .split('\n')
        .map((line) => [line.split(': ')[0]!, line.slice(line.indexOf(': ') + 2)]),
    );
    expect(head).toMatchObject({ 件数: String(wanted.length), 数据日期: '2026-11-24', 许可: 'CC BY 4.0', 来源: '明澜（演示网站）' });
    expect(head['重现链接']).toBe(page.url());
    expect(head['检索条件']).toContain('挥发性有机物');
    const header = lines[0]!;
    const records = lines.slice(1).map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]])));
    expect(records.map(({ 标识: id }) => id)).toEqual(wanted.map(({ id }) => id));
    for (const [index, record] of records.entries()) {
      const source = wanted[index]!;
      for (const name of [
        '行政相对人名称',
        '行政处罚决定书文号',
        '违法事实',
        '处罚依据',
        '处罚内容',
        '处罚决定日期',
        '处罚机关',
        '整改情况',
      ])
        expect(record[name] ?? '', `${source.id} ${name}`).toBe(source[name] ?? '');
      expect(Number(record['罚款金额(万元)'] || 0)).toBe(fineOf(source));
    }
    const json = JSON.parse((await exported(page, 'JSON')).toString()) as {
      about: Record<string, string>;
      cases: Record<string, string>[];
    };
    expect(json.about['件数']).toBe(String(wanted.length));
    expect([json.about['演示'], json.about['来源']]).toEqual([expect.stringContaining('均为虚构'), '明澜（演示网站）']);
    expect(json.cases.every(({ demo }) => demo === '是')).toBe(true);
    expect(json.cases.map(({ facts }) => facts)).toEqual(wanted.map((row) => row['违法事实']));
    const workbook = await exported(page, 'Excel（XLSX）');
    const [first, ...cells] = await readSheet(workbook, '案件');
    const column = (name: string) => first!.indexOf(name);
    expect(cells.map((row) => row[column('行政处罚决定书文号')])).toEqual(wanted.map((row) => row['行政处罚决定书文号']));
    expect(cells.map((row) => row[column('罚款金额(万元)')] ?? 0)).toEqual(wanted.map(fineOf));
    const about = Object.fromEntries((await readSheet(workbook, '说明')) as [string, string][]);
    expect(String(about['件数'])).toBe(String(wanted.length));
    expect(about['演示']).toContain('均为虚构');
  });

  test('all can be exported while the page answers, and an export can be stopped', async ({ page }) => {
    await page.goto(addressOf({ status: ['case-published', 'case-underReview', 'case-ended', 'case-repaired', 'case-withdrawn'] }));
    expect(await settled(page)).toBe(rows.length);
    await page.route('**/records/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await expect(page.getByRole('button', { name: '停止导出' })).toBeFocused();
    await page.getByRole('button', { name: '停止导出' }).click();
    await expect(page.locator('[data-export-status]')).toHaveText('已停止，没有生成文件。');
    await page.unroute('**/records/**');
    expect(await exportedIds(page)).toEqual(rows.map(({ id }) => id));
    await expect(page.locator('[data-export-status]')).toContainText(`已导出${largeSize.toLocaleString('en')}件`);
  });
});

test('sorts, view, chips, back, forward and a shared link', async ({ page, context }) => {
  await page.goto('/zh/cases/?q=废水');
  await settled(page);
  for (const sort of ['oldest', 'fine', 'newest']) {
    await page.getByLabel('排序').selectOption(sort);
    await settled(page);
    expect(await shownIds(page), sort).toEqual(
      expected({ ...nothing, q: '废水', sort })
        .slice(0, 20)
        .map(({ id }) => id),
    );
  }
  await page.getByLabel('排序').selectOption('relevance');
  expect(await settled(page)).toBe(expected({ ...nothing, q: '废水' }).length);
  await page.goBack();
  await settled(page);
  await page.getByRole('button', { name: '表格' }).click();
  await settled(page);
  await expect(page.getByRole('table', { name: '搜索结果' }).getByRole('row')).toHaveCount(21);
  await page.getByRole('group', { name: '年份' }).getByLabel('2025').check();
  const narrowed = expected({ ...nothing, q: '废水', year: ['2025'] });
  expect(await settled(page)).toBe(narrowed.length);
  const shared = await context.newPage();
  await shared.goto(page.url());
  expect(await settled(shared)).toBe(narrowed.length);
  expect(await shownIds(shared)).toEqual(await shownIds(page));
  await page.goBack();
  expect(await settled(page)).toBe(expected({ ...nothing, q: '废水' }).length);
  await page.goForward();
  expect(await settled(page)).toBe(narrowed.length);
  await page.getByRole('list', { name: '已选条件' }).getByRole('button', { name: /2025/ }).click();
  await expect(page).not.toHaveURL(/year=/);
});

test('searches are saved in the browser, found again and removed', async ({ page }) => {
  await page.goto('/zh/cases/?q=废水&unit=dongpu');
  await settled(page);
  await page.getByRole('button', { name: '保存这次检索' }).click();
  await expect(page.getByRole('button', { name: '保存这次检索' })).toBeDisabled();
  await page.goto('/zh/cases/');
  await settled(page);
  await page.locator('[data-saved-list] a').click();
  await expect(page).toHaveURL(/q=%E5%BA%9F%E6%B0%B4&unit=dongpu/);
  await page.getByRole('button', { name: /^删除：/ }).click();
  await expect(page.locator('[data-saved-list] li')).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem('saved-searches', '[{"name":"x","address":"javascript:alert(1)"}]'));
  await page.reload();
  await settled(page);
  await expect(page.locator('[data-saved-list] li')).toHaveCount(0);
});

test('keys: listed in a dialog, they act, and can be switched off', async ({ page }) => {
  await page.goto('/zh/cases/?q=废水');
  await settled(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '键盘快捷键' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('[data-found] a.title').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('[data-found] a.title').first()).toBeFocused();
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/view=table/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/page=2/);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.locator('h1').click();
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/page=2/);
});

test('nonsense in the address is passed over with a notice, never an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const [nonsense, named] of [
    ['min=1e99', 'min'],
    ['max=99999999999999999999', 'max'],
    ['from=2025-02-30', 'from'],
    ['to=<script>alert(1)</script>', 'to'],
    ['page=-1', 'page'],
    ['sort=drop table', 'sort'],
    ['view=x', 'view'],
    ['years=maybe', 'years'],
  ]) {
    await page.goto(`/zh/cases/?q=扬尘&${nonsense}`);
    expect(await settled(page), nonsense).toBe(expected({ ...nothing, q: '扬尘' }).length);
    await expect(page.locator('[data-notice]'), nonsense).toContainText(named!);
  }
  // A value of a filter that nobody knows is no slip of the address: it may be a link to what is no longer there. It finds nothing, and says so.
  for (const nonsense of ['unit=atlantis', `type=${'长'.repeat(1500)}`]) {
    await page.goto(`/zh/cases/?q=扬尘&${nonsense}`);
    expect(await settled(page), nonsense).toBe(0);
    await expect(page.locator('[data-notice]'), nonsense).toContainText(nonsense.split('=')[1]!.slice(0, 8));
  }
  await page.goto('/zh/cases/?q=%E6%89%AC%E5%B0%98%ED%A0%80&unit=%E4%B');
  await settled(page);
  expect(errors).toEqual([]);
});

test('the keyboard comes past the filters to the results, which have a heading of their own', async ({ page }) => {
  await page.goto('/zh/cases/?q=扬尘');
  await settled(page);
  const first = await page.locator('[data-found] a.title').first().elementHandle();
  await page.locator('.skip-past').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // The jump announces itself like a step back: were the results written anew for it, the keyboard would lose its place.
  await page.waitForTimeout(500);
  expect(await first!.evaluate((link) => link === document.activeElement)).toBe(true);
  for (const name of ['筛选', '搜索结果']) await expect(page.getByRole('heading', { level: 2, name: new RegExp(name) })).toHaveCount(1);
});

test('every way that the search offers opens as many as it says, listed and no longer', async ({ page }) => {
  const number = (text: string | undefined) => Number((text ?? '0').replaceAll(',', ''));
  const ways = page.locator('[data-labels] button, [data-none] button, [data-none] a').filter({ hasText: /条/ });
  let tried = 0;
  for (const q of ['2025年11月', '2026年', '大气污染', '2026 斑马', '东浦区 斑马', '已撤回 斑马']) {
    await page.goto(`/zh/cases/?q=${q}`);
    await settled(page);
    for (let at = 0; at < (await ways.count()); at++) {
      const way = (await ways.nth(at).innerText()).trim();
      const { listed, aside, alone, isAside } =
        /（(?:列出(?<listed>[\d,]+)条，另有(?<aside>[\d,]+)条已不在列表中|(?<alone>[\d,]+)条(?<isAside>，已不在列表中)?)）$/u.exec(
          way,
        )!.groups!;
      await ways.nth(at).click();
      await expect.poll(() => settled(page), way).toBe(number(listed ?? alone));
      const notice = page.locator('[data-notice] summary');
      const left = /另有([\d,]+)件不再列出/u.exec((await notice.count()) ? await notice.innerText() : '')?.[1];
      expect(number(left), way).toBe(isAside ? 0 : number(aside));
      tried++;
      await page.goto(`/zh/cases/?q=${q}`);
      await settled(page);
    }
  }
  expect(tried).toBeGreaterThan(5);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the newest cases stand on the page, page by page, and lead to their records', async ({ page }) => {
    await page.goto('/zh/cases/');
    const listed = rows.filter((row) => row.listed);
    const ids = () =>
      page
        .locator('.case-rows .title a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)!));
    expect(await ids()).toEqual(listed.slice(0, 20).map(({ id }) => id));
    const row = await page.locator('.case-rows .title').first().boundingBox();
    expect(row!.width).toBeGreaterThan(page.viewportSize()!.width / 2);
    await page.locator('.pagination a[rel=next]').click();
    expect(await ids()).toEqual(listed.slice(20, 40).map(({ id }) => id));
    await expect(page.locator('.overview')).toBeHidden();
    await page.locator('.case-rows .title a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(listed[20]!['行政处罚决定书文号']!);
    for (const path of ['/zh/cases/analysis/article/', '/zh/parties/', '/zh/feeds/']) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
    }
    // What a figure leads to needs script; the lists that do not are named beside it.
    await page.goto('/zh/cases/analysis/district/');
    await page.locator('main noscript a').first().click();
    await expect(page).toHaveURL(/\/zh\/cases\/unit\//);
    await page.goto('/zh/indicators/pm25-stations/');
    await expect(page.locator('[data-pick]').first()).toBeHidden();
    for (const only of await page.locator('.needs-script').all()) await expect(only).toBeHidden();
  });
});

test('the columns load with the search of cases only, and little at a time', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/zh/', '/zh/documents/', `/zh/cases/${rows[0]!.id}/`, '/zh/requirements/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(
      asked.filter((address) => /search\/cases\/.*columns/.test(address)),
      path,
    ).toEqual([]);
  }
  await page.goto('/zh/cases/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /search\/cases\/.*columns/.test(address)).length).toBeGreaterThan(0);
  expect(asked.some((address) => /pagefind/.test(address))).toBe(false);
});

test('the columns stay small: 100,000 cases must fit into 1.5 MB', async ({ request }) => {
  const { cases } = (await (await request.get('/search/manifest.json')).json()) as { cases: { path: string; records: number }[] };
  let bytes = 0;
  for (const { path } of cases) bytes += (await (await request.get(`/search/${path}/columns.bin`)).body()).length;
  expect(cases.reduce((sum, { records }) => sum + records, 0)).toBe(rows.length);
  expect(bytes).toBeGreaterThan(10_000);
  expect((bytes / rows.length) * 100_000).toBeLessThan(1_500_000);
});

test('an archive larger than is asked at once: the newest years first, the earlier ones when told to', async ({ page }) => {
  // As if the archive were far larger: the bundle of 2026 alone is asked.
  await page.route('**/search/manifest.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), atOnce: largeSize / 5 } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const query = { ...nothing, q: '废水' };
  const newest = expected({ ...query, year: ['2026'] });
  await page.goto(addressOf(query));
  expect(await settled(page)).toBe(newest.length);
  expect(await shownIds(page)).toEqual(newest.slice(0, 20).map(({ id }) => id));
  const oldest = rows.map((row) => row['处罚决定日期']!.slice(0, 4)).toSorted()[0];
  await expect(page.locator('[data-years]')).toContainText(`${oldest}–2025年的`);
  expect(asked.filter((address) => /cases\/2020\/rows/.test(address))).toEqual([]);
  expect(await exportedIds(page)).toEqual(newest.map(({ id }) => id));
  await page.getByRole('button', { name: '也检索更早的年份' }).click();
  expect(await settled(page)).toBe(expected(query).length);
  await expect(page).toHaveURL(/years=all/);
  await expect(page.locator('[data-years]')).toBeHidden();
  expect(await exportedIds(page)).toEqual(expected(query).map(({ id }) => id));
  // A year or a number that lies in an earlier bundle is asked there at once.
  await page.goto(addressOf({ ...query, year: ['2021'] }));
  expect(await settled(page)).toBe(expected({ ...query, year: ['2021'] }).length);
  const old = rows.find((row) => row.listed && row['处罚决定日期']!.startsWith('2023'))!;
  await page.goto(addressOf({ q: old['行政处罚决定书文号']! }));
  await settled(page);
  expect((await shownIds(page))[0]).toBe(old.id);
  await page.goto(`/zh/search/?q=${encodeURIComponent('废水')}`);
  await page.waitForFunction(() => !document.querySelector('[data-years]')!.hasAttribute('hidden'));
  await expect(page.getByRole('link', { name: '到案件检索中查找' })).toHaveAttribute('href', /\/zh\/cases\/\?q=.*years=all/);
});
