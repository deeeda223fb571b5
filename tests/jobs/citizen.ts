import type { Page } from '@playwright/test';
import { belowBase } from '../../src/domain/site-address.ts';
import { asOf, basePath } from '../support/portal.ts';
import { settled } from '../support/search-page.ts';
import { hotlines, counted, table, wordsOf, yaml, yearOfStation } from './citizen-truth.ts';
import { shownIn, type Question } from './job.ts';

type ForMe = { forMe: Record<'who' | 'act' | 'by' | 'otherwise' | 'call', { zh: string }> };
const air = yaml<ForMe>('explainers/air/index.yaml').forMe;
const water = yaml<ForMe>('explainers/water/index.yaml').forMe;
const plan = yaml<ForMe>('explainers/plan-2025/index.yaml').forMe;

/** The lines of what a text means for its reader, by what they answer. */
const linesOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .getByRole('region', { name: '与我有什么关系' })
      .locator('dl > div')
      .evaluateAll((rows) => rows.map((row) => ['dt', 'dd'].map((part) => row.querySelector(part)!.textContent!.trim()))),
  );

/** The stations of Dongpu, in the order of the table of figures. */
const stations = Object.entries(yaml<Record<string, { name: { zh: string }; unit: string }>>('stations.yaml')).filter(
  ([, { unit }]) => unit === 'dongpu',
);
const inDongpu = counted.filter(({ district }) => district === '东浦区');
const publishedThisWeek = counted.filter((row) => {
  const day = row['公示日期'] || row['处罚决定日期']!;
  return day >= '2026-11-23' && day <= asOf;
});

export const citizen: Question[] = [
  {
    asks: 'whom to call about black smoke',
    async finds(page) {
      await page.goto('/zh/explainers/');
      await page.getByRole('main').getByRole('link', { name: /空气/ }).first().click();
      const call = page.getByRole('region', { name: '与我有什么关系' }).locator('a.phone');
      // It stands before all else on the page.
      const first = await page.locator('article h2').first().textContent();
      return [first, (await linesOf(page))['找谁'], await call.getAttribute('href')];
    },
    answer: () => ['与我有什么关系', air.call.zh, `tel:${/\d{3,}/.exec(air.call.zh)![0]}`],
  },
  {
    asks: 'whom to call from any page',
    async finds(page) {
      const found: (string | null)[][] = [];
      for (const address of ['/zh/', '/zh/cases/', '/en/units/dongpu/']) {
        await page.goto(address);
        found.push(
          await page
            .getByRole('contentinfo')
            .locator('a[href^="tel:"]')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        );
      }
      return found;
    },
    answer: () => Array.from({ length: 3 }, () => hotlines.map((number) => `tel:${number}`)),
  },
  {
    asks: 'by when a district reports, what if not, and where that is laid down',
    always: true,
    async finds(page) {
      await page.goto('/zh/explainers/plan-2025/');
      const lines = await linesOf(page);
      await page.getByRole('region', { name: '与我有什么关系' }).locator('a[href*="#clause-"]').click();
      await page.waitForURL(/#clause-/);
      return [lines['什么时候'], lines['不做会怎样'], new URL(page.url()).hash];
    },
    answer: () => [plan.by.zh, plan.otherwise.zh, '#clause-3'],
  },
  {
    asks: 'whether the district reported for last month in time',
    async finds(page) {
      await page.goto('/zh/units/');
      await page.getByRole('link', { name: '东浦区' }).first().click();
      const month = page.getByRole('row', { name: /2026年10月/ }).first();
      return /按时|迟报|未报/.exec((await month.textContent())!)![0];
    },
    answer: () => {
      const days = table('progress/2026-10.csv').flatMap((row) => (row['单位'] === 'dongpu' ? [row['报送日期']!] : []));
      const [first] = days.filter((day) => day <= asOf).toSorted();
      if (first === undefined) return '未报';
      return first <= '2026-11-15' ? '按时' : '迟报';
    },
  },
  {
    asks: 'with which tasks the district says it is behind',
    async finds(page) {
      await page.goto('/zh/units/xiling/');
      const rows = page.getByRole('table', { name: '2026年10月报告了什么' }).locator('tbody tr');
      return rows.evaluateAll((lines) =>
        lines.flatMap((line) => (line.textContent!.includes('滞后') ? [line.querySelector('th')!.textContent!.trim()] : [])).toSorted(),
      );
    },
    answer: () => {
      const tasks = new Map(table('tasks/plan-2025.csv').map((row) => [`plan-2025-${row['序号']!.padStart(2, '0')}`, row['重点任务']!]));
      const filed = table('progress/2026-10.csv').filter((row) => row['单位'] === 'xiling' && row['报送日期']! <= asOf);
      return filed.flatMap((row) => (row['状态'] === 'behind' ? [tasks.get(row['任务']!)!] : [])).toSorted();
    },
  },
  {
    asks: 'by searching what a policy asks of those who live by a river',
    always: true,
    async finds(page) {
      await page.goto(`/zh/search/?${new URLSearchParams({ q: water.act.zh.slice(0, 6) })}`);
      await settled(page);
      return page.locator('[data-found] a.title:visible').first().getAttribute('href');
    },
    answer: () => belowBase('/zh/explainers/water/', basePath),
  },
  {
    asks: 'how the air was at the stations of a district in 2023, and in the whole city last',
    async finds(page) {
      await page.goto('/zh/units/dongpu/');
      const place = page.locator('#air');
      const years = (await place.getByRole('columnheader').allTextContents()).map((title) => title.trim());
      const lines = place.locator('tbody tr:not(.group)');
      const names = await shownIn(lines.getByRole('rowheader'));
      const means = await shownIn(lines.locator(`> :nth-child(${years.indexOf('2023') + 1})`));
      const rows = names.map((name, index) => [name, means[index]]);
      const words = await wordsOf(page, '#air');
      return [/全市\d+年为[\d.]+/.exec(words)![0], /到\d+年\d+月为止/.exec(words)![0], ...rows.slice(0, stations.length)];
    },
    answer: () => {
      const city = table('indicators/data/pm25-annual.csv').at(-1)!;
      const months = table('indicators/data/stations-monthly.csv').map(({ month }) => month!);
      const [year, month] = months.toSorted().at(-1)!.split('-');
      return [
        `全市${city['year']}年为${city['pm25']}`,
        `到${year}年${Number(month)}月为止`,
        ...stations.map(([id, { name }]) => [name.zh, yearOfStation(id, '2023')?.toFixed(1) ?? '无数据']),
      ];
    },
  },
  {
    asks: 'how a district’s stations went, in the chart that its page opens on them',
    async finds(page) {
      await page.goto('/zh/units/dongpu/');
      await page.locator('#air a[href*="series="]').first().click();
      await page.waitForURL(/indicators/);
      await page.locator('path.picked').first().waitFor();
      return page
        .locator('chart-reader')
        .first()
        .locator('path.picked')
        .evaluateAll((lines) => [...new Set(lines.map((line) => (line as SVGElement).dataset['series']))].toSorted());
    },
    answer: () => stations.map(([id]) => id).toSorted(),
  },
  {
    asks: 'what was decided in a district, with script switched off',
    async finds(page) {
      await page.goto('/zh/');
      const context = await page.context().browser()!.newContext({ javaScriptEnabled: false, viewport: page.viewportSize() });
      const plain = await context.newPage();
      await plain.goto(page.url());
      await plain
        .locator('.tiles')
        .getByRole('link', { name: /东浦区/ })
        .click();
      const numbers = await plain.locator('.case-rows .number[lang="zh-CN"]').allTextContents();
      await context.close();
      return numbers.map((number) => number.trim()).toSorted();
    },
    answer: () => inDongpu.map((row) => row['行政处罚决定书文号']!).toSorted(),
  },
  {
    asks: 'what has become public this week, up to today',
    async finds(page) {
      await page.goto('/zh/');
      await page.getByRole('link', { name: '本周到今天' }).click();
      await page.waitForURL(/week\/now/);
      return [await wordsOf(page, 'h1'), await page.locator('.case-rows > li').count()];
    },
    answer: () => ['本周到今天：2026年11月23日至2026年11月24日', Math.min(20, publishedThisWeek.length)],
  },
  {
    asks: 'how to write to report pollution, without anything being sent or kept',
    async finds(page) {
      await page.goto('/zh/questions/report-pollution/');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('group', { name: '污染举报' }).getByLabel('地点').fill('样例三路180号');
      const written = await wordsOf(page, '[data-letter]');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: '存成文本文件' }).click();
      const name = (await saved).suggestedFilename();
      const sent = asked.filter((url) => !url.startsWith('blob:')).length;
      await page.reload();
      return [written.includes('地点：样例三路180号'), name, sent, (await wordsOf(page, '[data-letter]')).includes('＿＿＿＿（地点）')];
    },
    answer: () => [true, '污染举报.txt', 0, true],
  },
];
