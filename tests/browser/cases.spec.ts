import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { loadContent } from '../../src/content/load.ts';
import { isWithdrawn, largeUrl, sourceRows, type SourceRow } from '../support/large.ts';
import { exported, exportedIds, settled, shownIds } from '../support/search-page.ts';

const rows = sourceRows();
const { content } = await loadContent('content');
const unitId = new Map(content.units.map(({ id, fields }) => [fields.name.zh, id]));
test.use({ baseURL: largeUrl });
test.describe.configure({ timeout: 240_000 });

/** What is asked, as the address says it. */
type Query = {
  q: string;
  unit: string[];
  type: string[];
  year: string[];
  authority: string[];
  penalty: string[];
  status: string[];
  from?: string;
  to?: string;
  min?: string;
  max?: string;
  sort: string;
};
const nothing: Query = { q: '', unit: [], type: [], year: [], authority: [], penalty: [], status: [], sort: 'newest' };

const addressOf = (query: Partial<Query>): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) if (one) parameters.append(name, one);
  return `/zh/cases/?${parameters}`;
};

/** The values of a row that a facet filters by; a withdrawn decision keeps only district, authority and year. */
function valuesOf(row: SourceRow, facet: 'unit' | 'type' | 'year' | 'authority' | 'penalty' | 'status'): string[] {
  if (facet === 'unit') return [unitId.get(row.district)!];
  if (facet === 'year') return [row['处罚决定日期']!.slice(0, 4)];
  if (facet === 'authority') return [row['处罚机关']!];
  if (facet === 'status') return row.status;
  if (isWithdrawn(row)) return [];
  return facet === 'type' ? [row['违法行为类型']!] : row['处罚类别']!.split(';');
}
const fineOf = (row: SourceRow): number => (isWithdrawn(row) ? 0 : Number(row['罚款金额(万元)'] || 0));

/** The plain filter over the source rows: the independent truth. */
function expected(query: Query, except?: keyof Query): SourceRow[] {
  const terms = query.q.split(' ').filter(Boolean);
  const passes = (row: SourceRow): boolean =>
    terms.every((term) => row.words.some((words) => words.includes(term))) &&
    (except === 'status' || query.status.length > 0 || row.listed) &&
    (['unit', 'type', 'year', 'authority', 'penalty', 'status'] as const).every(
      (facet) => facet === except || !query[facet].length || valuesOf(row, facet).some((value) => query[facet].includes(value)),
    ) &&
    (!query.from || row['处罚决定日期']! >= query.from) &&
    (!query.to || row['处罚决定日期']! <= query.to) &&
    (!query.min || fineOf(row) >= Number(query.min)) &&
    (!query.max || fineOf(row) < Number(query.max));
  const found = rows.filter(passes);
  if (query.sort === 'fine') return found.toSorted((a, b) => fineOf(b) - fineOf(a));
  if (query.sort === 'oldest')
    return found.toSorted((a, b) => (a['处罚决定日期']! < b['处罚决定日期']! ? -1 : a['处罚决定日期']! > b['处罚决定日期']! ? 1 : 0));
  return found;
}

/** Comes to an address as going back and forward do, without loading the page anew. */
const visit = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** A small generator with a seed, so that a failure can be repeated. */
function randomSource(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomQuery(pick: (below: number) => number): Query {
  const row = rows[pick(rows.length)]!;
  const words = row.words[pick(row.words.length)]!;
  const length = 2 + pick(4);
  const piece = words.slice(pick(Math.max(1, words.length - length)), words.length).slice(0, length);
  const district = pick(4) === 0 ? ` ${row.district}` : '';
  const facet = (name: 'unit' | 'type' | 'year' | 'authority' | 'penalty' | 'status', chance: number): string[] =>
    pick(chance) === 0 ? [...new Set([...valuesOf(row, name), ...(pick(2) ? valuesOf(rows[pick(rows.length)]!, name) : [])])] : [];
  const date = row['处罚决定日期']!;
  return {
    q: pick(5) === 0 ? '' : `${piece.trim()}${district}`,
    unit: facet('unit', 4),
    type: facet('type', 4),
    year: facet('year', 5),
    authority: facet('authority', 8),
    penalty: facet('penalty', 6),
    status: facet('status', 3),
    ...(pick(4) === 0 ? { from: `${date.slice(0, 8)}01` } : {}),
    ...(pick(5) === 0 ? { to: `${Math.min(2026, Number(date.slice(0, 4)) + 1)}-12-31` } : {}),
    ...(pick(4) === 0 ? { min: ['0.5', '1', '5'][pick(3)]! } : {}),
    ...(pick(5) === 0 ? { max: ['5.5', '20', '60'][pick(3)]! } : {}),
    sort: ['newest', 'oldest', 'fine'][pick(3)]!,
  };
}

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
      })),
    );
    const plain = new Map<string, number>();
    for (const row of expected(base, facet)) for (const value of valuesOf(row, facet)) plain.set(value, (plain.get(value) ?? 0) + 1);
    expect(new Map(labels.map(({ key, count }) => [key, count])), name).toEqual(plain);
    const [first] = labels;
    await group.locator(`[data-key="${facet}=${first!.key}"]`).check();
    expect(await settled(page), name).toBe(expected({ ...base, [facet]: [first!.key] }).length);
    await page.getByRole('list', { name: '已选条件' }).getByRole('button').first().click();
    expect(await settled(page)).toBe(expected(base).length);
  }
});

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
  await expect(bar).toHaveAccessibleName(`2025年3月：${march} 件`);
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
    expect(Number(/：([\d,]+) 件/.exec(label)![1]!.replaceAll(',', '')), label).toBe(wanted);
  }
  await fines.nth(4).click();
  expect(await settled(page)).toBe(expected({ ...nothing, min: '5', max: '10' }).length);
  await page.locator('[data-tile=haidian]').click();
  const there = expected({ ...nothing, min: '5', max: '10', unit: ['haidian'] });
  expect(await settled(page)).toBe(there.length);
  await expect(page.locator('[data-tile=haidian]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-figure=cases]')).toHaveText(String(there.length));
});

test('the summary figures are those of the rows', async ({ page }) => {
  const query = { ...nothing, q: '扬尘', unit: ['chaoyang', 'haidian'] };
  const wanted = expected(query);
  const fines = wanted
    .map(fineOf)
    .filter(Boolean)
    .toSorted((a, b) => a - b);
  const yuan = (wan: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(Math.round(wan * 1_000_000) / 100);
  const total = fines.reduce((sum, fine) => sum + Math.round(fine * 100), 0) / 100;
  const middle = (fines[Math.floor((fines.length - 1) / 2)]! + fines[Math.ceil((fines.length - 1) / 2)]!) / 2;
  await page.goto(addressOf(query).replace('/zh/', '/en/'));
  await settled(page);
  await expect(page.locator('[data-figure=cases]')).toHaveText(new Intl.NumberFormat('en').format(wanted.length));
  await expect(page.locator('[data-figure=total]')).toHaveText(`¥${yuan(total)}`);
  await expect(page.locator('[data-figure=median]')).toHaveText(`¥${yuan(middle)}`);
  const parties = new Set(
    wanted.filter((row) => row['行政相对人类别'] !== '自然人').map((row) => row['统一社会信用代码'] || row['行政相对人名称']),
  );
  await expect(page.locator('[data-figure=parties]')).toHaveText(new Intl.NumberFormat('en').format(parties.size));
});

test.describe('export', () => {
  const query = { ...nothing, q: '挥发性有机物', type: ['大气污染'], sort: 'fine' };

  test('CSV, JSON and XLSX hold exactly the result, field by field, and say what they are', async ({ page }) => {
    const wanted = expected(query);
    expect(wanted.length).toBeGreaterThan(50);
    await page.goto(addressOf(query));
    await settled(page);
    const csv = (await exported(page, 'CSV')).toString();
    expect(csv.startsWith('\ufeff# ')).toBe(true);
    const lines = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
    const at = lines.findIndex(([cell]) => cell === 'id');
    const head = Object.fromEntries(lines.slice(0, at).map(([name, words]) => [name!.replace('# ', ''), words]));
    expect(head).toMatchObject({ 件数: String(wanted.length), 数据日期: '2026-11-24', 许可: 'CC BY 4.0', 来源: '青天' });
    expect(head['重现链接']).toBe(page.url());
    expect(head['检索条件']).toContain('挥发性有机物');
    const header = lines[at]!;
    const records = lines.slice(at + 1).map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]])));
    expect(records.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
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
    expect(json.cases.map(({ facts }) => facts)).toEqual(wanted.map((row) => row['违法事实']));
    const workbook = await exported(page, 'Excel（XLSX）');
    const [first, ...cells] = await readSheet(workbook, '案件');
    const column = (name: string) => first!.indexOf(name);
    expect(cells.map((row) => row[column('行政处罚决定书文号')])).toEqual(wanted.map((row) => row['行政处罚决定书文号']));
    expect(cells.map((row) => row[column('罚款金额(万元)')] ?? 0)).toEqual(wanted.map(fineOf));
    const about = Object.fromEntries((await readSheet(workbook, '说明')) as [string, string][]);
    expect(String(about['件数'])).toBe(String(wanted.length));
  });

  test('all 10,000 can be exported while the page answers, and an export can be stopped', async ({ page }) => {
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
    await expect(page.locator('[data-export-status]')).toContainText('已导出 10,000 件');
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
  await page.goto('/zh/cases/?q=废水&unit=haidian');
  await settled(page);
  await page.getByRole('button', { name: '存下这次检索' }).click();
  await expect(page.getByRole('button', { name: '存下这次检索' })).toBeDisabled();
  await page.goto('/zh/cases/');
  await settled(page);
  await page.locator('[data-saved-list] a').click();
  await expect(page).toHaveURL(/q=%E5%BA%9F%E6%B0%B4&unit=haidian/);
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
    ['unit=atlantis', 'atlantis'],
    ['min=1e99', 'min'],
    ['max=99999999999999999999', 'max'],
    ['from=2025-02-30', 'from'],
    ['to=<script>alert(1)</script>', 'to'],
    ['page=-1', 'page'],
    ['sort=drop table', 'sort'],
    ['view=x', 'view'],
    ['years=maybe', 'years'],
    [`type=${'长'.repeat(1500)}`, 'type'],
  ]) {
    await page.goto(`/zh/cases/?q=扬尘&${nonsense}`);
    expect(await settled(page), nonsense).toBe(expected({ ...nothing, q: '扬尘' }).length);
    await expect(page.locator('[data-notice]'), nonsense).toContainText(named!);
  }
  await page.goto('/zh/cases/?q=%E6%89%AC%E5%B0%98%ED%A0%80&unit=%E4%B');
  await settled(page);
  expect(errors).toEqual([]);
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
    await page.locator('.pagination a[rel=next]').click();
    expect(await ids()).toEqual(listed.slice(20, 40).map(({ id }) => id));
    await expect(page.locator('.overview')).toBeHidden();
    await page.locator('.case-rows .title a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(listed[20]!['行政处罚决定书文号']!);
    for (const path of ['/zh/cases/analysis/article/', '/zh/parties/', '/zh/feeds/']) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
    }
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
  // As if the archive were ten times as large: the bundle of 2026 alone is asked.
  await page.route('**/search/manifest.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), atOnce: 2000 } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const query = { ...nothing, q: '废水' };
  const newest = expected({ ...query, year: ['2026'] });
  await page.goto(addressOf(query));
  expect(await settled(page)).toBe(newest.length);
  expect(await shownIds(page)).toEqual(newest.slice(0, 20).map(({ id }) => id));
  await expect(page.locator('[data-years]')).toContainText('2020–2025 年的');
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
