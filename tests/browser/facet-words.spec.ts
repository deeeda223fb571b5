import { expect, test } from '../support/browser-test.ts';
import { addressOf, rows } from '../support/case-queries.ts';
import { isWithdrawn, largeSite, largeUrl, type SourceRow } from '../support/large.ts';
import { exportedIds, settled } from '../support/search-page.ts';

test.use({ baseURL: largeUrl });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await largeSite();
});
test.describe.configure({ timeout: 240_000 });

test('an article is found in every form, in both languages, and gives what its facet counts', async ({ page }) => {
  const law = '《中华人民共和国大气污染防治法》第一百零八条';
  const cites = (basis: string) => rows.filter((row) => row.listed && row['处罚依据']!.includes(basis)).length;
  expect(cites(law)).toBeGreaterThan(10);
  for (const q of [
    '大气污染防治法第一百零八条',
    '大气污染防治法第108条',
    '中华人民共和国大气污染防治法第一百零八条',
    '《大气污染防治法》 第108条',
  ]) {
    await page.goto(addressOf({ q }));
    expect(await settled(page), q).toBe(cites(law));
  }
  for (const q of ['第108条', '第一百零八条']) {
    await page.goto(addressOf({ q }));
    expect(await settled(page), q).toBe(cites('第一百零八条'));
  }
  await page.goto('/en/cases/');
  await settled(page);
  const facet = page.getByRole('group', { name: 'Legal article' });
  const more = facet.getByRole('button', { name: /more/ });
  if (await more.isVisible()) await more.click();
  const label = facet.locator('label', { has: page.locator('[data-key="article=大气污染防治法第一百零八条"]') });
  const name = (await label.locator('span').first().textContent())!;
  expect(name).toBe('Law on the Prevention and Control of Air Pollution, article 108');
  await expect(label.locator('.count')).toHaveText(String(cites(law)));
  await page.goto(`/en/cases/?q=${encodeURIComponent(name)}`);
  expect(await settled(page)).toBe(cites(law));
});

test('the current name of a company finds the decisions under its former names, and the other way round', async ({ page }) => {
  const ofParty = (party: SourceRow) => rows.filter((row) => row['统一社会信用代码'] === party['统一社会信用代码'] && !isWithdrawn(row));
  const isRenamed = (party: SourceRow) => ofParty(party).some((row) => row['行政相对人名称'] !== party['行政相对人名称']);
  const renamed = rows.find((row) => row['曾用名'] && !isWithdrawn(row) && isRenamed(row))!;
  const own = ofParty(renamed);
  const status = ['case-published', 'case-underReview', 'case-ended', 'case-repaired', 'case-withdrawn'];
  for (const name of [renamed['行政相对人名称']!, renamed['曾用名']!]) {
    await page.goto(addressOf({ q: name, status }));
    await settled(page);
    expect(await exportedIds(page), name).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  }
});

test('parties of one name and two codes show the code in results', async ({ page }) => {
  const codes = Map.groupBy(
    rows.filter((row) => row.listed && row['统一社会信用代码']),
    (row) => row['行政相对人名称']!,
  );
  const [name, cases] = [...codes].find(([, own]) => new Set(own.map((row) => row['统一社会信用代码'])).size > 1)!;
  await page.goto(addressOf({ q: name }));
  await settled(page);
  for (const code of new Set(cases.map((row) => row['统一社会信用代码']!)))
    await expect(page.locator('[data-results] .line', { hasText: code }).first()).toBeVisible();
});
