import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { middle, partyOf, publicationOf, recordOf } from '../support/journalism.ts';
import { isWithdrawn, type SourceRow } from '../support/large.ts';
import { asOf, portalFolder } from '../support/portal.ts';
import { exported, exportedIds, settled, shownIds } from '../support/search-page.ts';
import { cellOf, choose, inWan, percent, rows, shownIn, unfold, type Question } from './job.ts';

const decided = rows.filter((row) => !isWithdrawn(row));
const listed = rows.filter((row) => row.listed);
const { historyOf } = recordOf(rows);
const fineOf = (row: SourceRow): number => Number(row['罚款金额(万元)'] || 0);
const fines = (some: readonly SourceRow[]): number[] => some.map(fineOf).filter(Boolean);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + Math.round(number * 1e6), 0) / 1e6;
const inDistrict = (district: string) => decided.filter((row) => row.district === district);
const inYear = (some: readonly SourceRow[], year: string) => some.filter((row) => row['处罚决定日期']!.startsWith(year));
const csvOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];
const ids = (some: readonly SourceRow[]) => some.map(({ id }) => id).toSorted();

/** Parties by their decisions, those with most first, then by their fines. */
const parties = [...Map.groupBy(decided.filter(partyOf), (row) => partyOf(row)!).values()]
  .map((own) => ({
    name: own[0]!['行政相对人名称']!,
    cases: own.length,
    repeats: own.filter((row) => historyOf(row).includes('repeat')).length,
    wan: sum(own.map(fineOf)),
  }))
  .toSorted((a, b) => b.cases - a.cases || b.wan - a.wan);

/** The months of a year in which a unit filed nothing, of those for which others did. */
function monthsMissed(unit: string, year: string): number {
  const folder = path.join(portalFolder, 'progress');
  const tables = readdirSync(folder).filter((name) => name.startsWith(year));
  return tables.filter((name) => !csvOf(readFileSync(path.join(folder, name), 'utf8')).some((row) => row['单位'] === unit)).length;
}

/** The last that the lead department of a task reported of it, from its quantity, and of which month. */
function lastOfLead(unit: string, task: string, target: number): { month: string; share: string } {
  const folder = path.join(portalFolder, 'progress');
  const reported = readdirSync(folder).flatMap((name) =>
    csvOf(readFileSync(path.join(folder, name), 'utf8'))
      .filter((row) => row['单位'] === unit && row['任务'] === task && row['报送日期']! <= asOf)
      .map((row) => ({ name, on: row['报送日期']!, quantity: Number(row['完成数量']) })),
  );
  const { name, quantity } = reported.toSorted((a, b) => a.name.localeCompare(b.name) || a.on.localeCompare(b.on)).at(-1)!;
  return { month: `${name.slice(0, 4)}年${Number(name.slice(5, 7))}月`, share: `${Math.round((quantity / target) * 100)}%` };
}

/** A company with a former name. */
const renamed = decided.find((row) => row['曾用名'] && partyOf(row))!;

export const journalist: Question[] = [
  {
    asks: 'how many decisions a district had in a year',
    always: true,
    async finds(page) {
      await page.goto('/zh/cases/');
      await unfold(page, '分析、当事人');
      await page.getByRole('link', { name: '按区', exact: true }).click();
      return cellOf(page, '逐年案件数（按区）', '东浦区', '2025');
    },
    answer: () => String(inYear(inDistrict('东浦区'), '2025').length),
  },
  {
    asks: 'which published decisions were made in a quarter, by typing it as one writes it',
    async finds(page) {
      await page.goto('/zh/cases/');
      await settled(page);
      await page.getByRole('main').getByRole('searchbox').first().fill('2025年四季度');
      await page.keyboard.press('Enter');
      await page.locator('[data-labels] button').click();
      await page.waitForURL(/from=2025-10-01/);
      await settled(page);
      return (await exportedIds(page)).toSorted();
    },
    answer: () => ids(listed.filter((row) => /^2025-1[0-2]/.test(row['处罚决定日期']!))),
  },
  {
    asks: 'how much of a task is done, and in which report its lead department said so',
    async finds(page) {
      await page.goto('/zh/tasks/');
      const row = page.getByRole('row', { name: '控制扬尘' });
      const share = await shownIn(row.locator('td').last());
      await row.locator('td').last().getByRole('link').press('Enter');
      await page.waitForURL(/#reported-/);
      return [...share, ...(await shownIn(page.locator('tr:target').locator('th, td.figure')))];
    },
    answer() {
      const { month, share } = lastOfLead('shengtaiju', 'plan-2025-01', 200);
      return [share, month, share];
    },
  },
  {
    asks: 'who was decided against most often',
    async finds(page) {
      await page.goto('/zh/cases/');
      await unfold(page, '分析、当事人');
      await page.getByRole('main').getByRole('link', { name: '当事人', exact: true }).first().click();
      return (await page.locator('[data-browse] tbody th a').first().textContent())!.trim();
    },
    answer: () => parties[0]!.name,
  },
  {
    asks: 'which published decisions are repeat penalties',
    always: true,
    async finds(page) {
      await page.goto('/zh/cases/');
      await settled(page);
      await choose(page, '再次受罚');
      await settled(page);
      return (await shownIds(page)).toSorted();
    },
    answer: () => ids(listed.filter((row) => historyOf(row).includes('repeat'))),
  },
  {
    asks: 'what share of a district’s decisions is against parties with other decisions',
    async finds(page) {
      await page.goto('/zh/cases/analysis/district/');
      return cellOf(page, '再次受罚（按区）', '西岭区', '当事人另有其他决定');
    },
    answer() {
      const known = inDistrict('西岭区').filter(partyOf);
      const others = known.filter((row) => historyOf(row).includes('others'));
      return `${others.length}（${percent(others.length, known.length)}）`;
    },
  },
  {
    asks: 'which decisions were published late',
    always: true,
    async finds(page) {
      await page.goto('/zh/cases/?publication=late');
      await settled(page);
      return (await shownIds(page)).toSorted();
    },
    answer: () => ids(listed.filter((row) => publicationOf(row).value === 'late')),
  },
  {
    asks: 'how many days a district takes from decision to publication',
    async finds(page) {
      await page.goto('/zh/cases/analysis/district/#publication');
      return cellOf(page, '从决定到公示（按区）', '东浦区', '天数中位数');
    },
    answer: () => String(middle(inDistrict('东浦区').flatMap((row) => publicationOf(row).days ?? []))),
  },
  {
    asks: 'how many of a unit’s decisions were late, on the page of the unit',
    async finds(page) {
      await page.goto('/zh/units/');
      await page.getByRole('main').getByRole('link', { name: '东浦区', exact: true }).first().click();
      return (await page.getByRole('link', { name: /超期公示\d+件/ }).textContent())!.trim();
    },
    answer() {
      const own = inDistrict('东浦区').map((row) => publicationOf(row).value);
      const judged = own.filter((value) => value === 'late' || value === 'inTime').length;
      const late = own.filter((value) => value === 'late').length;
      return `能判定的${judged}件决定中，超期公示${late}件（${percent(late, judged)}）`;
    },
  },
  {
    asks: 'the mean beside the median of the fines for a violation',
    always: true,
    async finds(page) {
      await page.goto('/zh/cases/');
      await settled(page);
      await choose(page, '水污染');
      await settled(page);
      const figure = (name: string) => page.locator(`[data-figure=${name}]`).textContent();
      return [await figure('fined'), await figure('mean'), await figure('median')];
    },
    answer() {
      const own = fines(decided.filter((row) => row['违法行为类型'] === '水污染'));
      return [String(own.length), inWan(Math.round((sum(own) / own.length) * 1e4) / 1e4), inWan(middle(own))];
    },
  },
  {
    asks: 'what a sort of violation cost in a year, together and in the middle',
    async finds(page) {
      await page.goto('/zh/cases/analysis/violation/#fines');
      return cellOf(page, '逐年罚款（按违法类型）', '噪声污染', '2026');
    },
    answer() {
      const own = fines(inYear(decided, '2026').filter((row) => row['违法行为类型'] === '噪声污染'));
      return `${inWan(sum(own))} ${inWan(middle(own))}`;
    },
  },
  {
    asks: 'which decision has the highest fine',
    async finds(page) {
      await page.goto('/zh/cases/?status=case-published&status=case-underReview&status=case-ended&status=case-repaired');
      await settled(page);
      await page.getByLabel('排序').selectOption('fine');
      await settled(page);
      return (await shownIds(page))[0];
    },
    answer: () => decided.toSorted((a, b) => fineOf(b) - fineOf(a))[0]!.id,
  },
  {
    asks: 'how often a company under its former name was decided against',
    async finds(page) {
      await page.goto('/zh/parties/');
      await page.getByRole('searchbox', { name: '名称、曾用名或代码' }).fill(renamed['曾用名']!);
      await page.keyboard.press('Enter');
      await page.locator('[data-found] tbody tr').first().waitFor();
      return (await shownIn(page.locator('[data-found] tbody tr td').first()))[0];
    },
    answer: () => String(decided.filter((row) => partyOf(row) === partyOf(renamed)).length),
  },
  {
    asks: 'which parties repeat, those that do so most often first',
    always: true,
    async finds(page) {
      await page.goto('/zh/parties/');
      await page.getByLabel('只看有再次受罚的').check();
      await page.getByLabel('排序').selectOption('repeats');
      await page.locator('[data-found] tbody tr').first().waitFor();
      return shownIn(page.locator('[data-found] tbody tr > :nth-child(3)'));
    },
    answer: () =>
      parties
        .flatMap(({ repeats }) => (repeats ? [repeats] : []))
        .toSorted((a, b) => b - a)
        .map(String),
  },
  {
    asks: 'how many reports a unit failed to file in a year',
    async finds(page) {
      await page.goto('/zh/progress/');
      await page.getByRole('link', { name: '各单位比一比' }).click();
      await page.getByRole('link', { name: '2025年', exact: true }).click();
      await page.waitForURL('**/board/2025/');
      return cellOf(page, '各区', '临港区', '未报');
    },
    answer: () => String(monthsMissed('lingang', '2025')),
  },
  {
    asks: 'the figures of all districts as a file',
    async finds(page) {
      await page.goto('/zh/cases/analysis/district/');
      const href = await page.getByRole('link', { name: /下载 CSV.*案件和罚款/ }).getAttribute('href');
      const lines = csvOf(await (await page.request.get(new URL(href!, page.url()).href)).text());
      return lines.map((line) => [line['名称'], line['案件数'], line['有罚款的案件'], line['超期公示'], line['再次受罚']]);
    },
    answer: () =>
      [...Map.groupBy(decided, ({ district }) => district)]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([district, own]) => [
          district,
          String(own.length),
          String(fines(own).length),
          String(own.filter((row) => publicationOf(row).value === 'late').length),
          String(own.filter((row) => historyOf(row).includes('repeat')).length),
        ]),
  },
  {
    asks: 'a result as a table with how late each decision became public',
    async finds(page) {
      await page.goto('/zh/cases/?unit=dongpu');
      await settled(page);
      const lines = csvOf((await exported(page, 'CSV')).toString('utf8'));
      return lines.map((line) => [line['标识'], line['决定到公示(天)'], Number(line['超期公示(工作日)']) > 0]);
    },
    answer: () =>
      listed
        .filter(({ district }) => district === '东浦区')
        .map((row) => [row.id, String(publicationOf(row).days), publicationOf(row).value === 'late']),
  },
];
