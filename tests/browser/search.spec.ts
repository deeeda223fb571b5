import { readFileSync } from 'node:fs';
import { alsoBelowPath, expect, test, type Page } from '../support/browser-test.ts';
import type { Entry } from '../../src/content/entry.ts';
import { partyTypes } from '../../src/schemas/case/case.ts';
import { isCounted, isListed, portalContent } from '../support/portal.ts';
import { exportedIds, settled, shownIds } from '../support/search-page.ts';

const content = await portalContent();
/** Cases in the default result, newest first. */
const cases = content.cases.filter(isListed).toSorted((a, b) => (a.fields.decidedOn < b.fields.decidedOn ? 1 : -1));
const unitName = (id: string | undefined) => content.units.find((unit) => unit.id === id)?.fields.name.zh ?? '';

/** What a reader may look for in a case: every word of the record. */
const wordsOf = ({ fields }: Entry<'cases'>): string[] =>
  [
    fields.party,
    fields.partyType && partyTypes[fields.partyType].zh,
    fields.uscc,
    fields.decisionNumber,
    fields.violationType,
    fields.facts,
    fields.legalBasis,
    fields.penaltyType,
    fields.penalty,
    fields.authority,
    fields.source,
    fields.note,
    fields.stateReason,
    fields.formerNames.join('；'),
    fields.rectification,
    fields.statement,
    unitName(fields.unit),
  ].filter((words): words is string => Boolean(words));
const including = (needle: string): string[] =>
  cases.filter((entry) => wordsOf(entry).some((words) => words.includes(needle))).map(({ id }) => id);

/** Types a query, sends it and waits until the results shown are its results. */
async function search(page: Page, query: string): Promise<number> {
  const box = page.getByRole('main').locator('input[type=search]');
  await box.fill(query);
  await box.press('Enter');
  return settled(page);
}

/** The ids of all results, page after page. */
async function allIds(page: Page): Promise<string[]> {
  const ids = await shownIds(page);
  for (const next = page.locator('[data-pages] a[rel=next]'); await next.isVisible();) {
    await next.click();
    await settled(page);
    ids.push(...(await shownIds(page)));
  }
  return ids;
}

/** A small generator with a seed, so that a failure can be repeated. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test.describe('exact Chinese search over the cases', () => {
  for (const part of [0, 1, 2, 3]) {
    test(`50 random substrings are found exactly where the text includes them (${part + 1} of 4)`, async ({ page }) => {
      test.setTimeout(300_000);
      const random = randoms(20230301 + part);
      const pick = (below: number) => Math.floor(random.next().value * below);
      await page.goto('/zh/cases/');
      for (let count = 0; count < 50;) {
        const words = [...wordsOf(cases[pick(cases.length)]!)];
        const text = words[pick(words.length)]!;
        const length = 2 + pick(5);
        const needle = text.slice(pick(Math.max(1, text.length - length)), pick(Math.max(1, text.length - length)) + length).trim();
        if (needle.length < 2 || needle.length > 6 || !/\p{Script=Han}/u.test(needle)) continue;
        count++;
        const expected = including(needle);
        expect(await search(page, needle), needle).toBe(expected.length);
        // Every fifth result is leafed through to its end; the others are taken from their export.
        const ids = count % 5 && expected.length ? await exportedIds(page) : await allIds(page);
        expect(ids.toSorted(), needle).toEqual(expected.toSorted());
      }
    });
  }

  test('several terms are joined by AND, quotes keep a phrase with its blank', async ({ page }) => {
    await page.goto('/zh/cases/');
    const { violationType, unit } = cases.find(({ fields }) => fields.violationType && fields.unit)!.fields;
    const [one, other] = [violationType!, unitName(unit)];
    const both = cases.filter(({ id }) => including(one).includes(id) && including(other).includes(id)).map(({ id }) => id);
    await search(page, `${one} ${other}`);
    expect((await allIds(page)).toSorted()).toEqual(both.toSorted());
    await search(page, '“混凝土浇筑”');
    expect((await allIds(page)).toSorted()).toEqual(including('混凝土浇筑').toSorted());
  });

  for (const [style, open, close] of [
    ['〔〕', '〔', '〕'],
    ['[]', '[', ']'],
    ['()', '(', ')'],
    ['（）', '（', '）'],
    ['【】', '【', '】'],
  ] as const) {
    test(`a decision number typed with ${style} finds that case first, in the cases and in all kinds`, async ({ page }) => {
      const wanted = cases[7]!;
      const typed = wanted.fields.decisionNumber.replace('〔', open).replace('〕', close);
      for (const path of ['/zh/cases/', '/zh/search/', '/en/cases/', '/en/search/']) {
        await page.goto(path);
        await search(page, typed);
        expect((await shownIds(page))[0], path).toBe(wanted.id);
      }
    });
  }

  test('words are marked in an excerpt without stray blanks', async ({ page }) => {
    await page.goto('/zh/cases/?q=裸露地面');
    await settled(page);
    const excerpt = page.locator('.results .excerpt').first();
    await expect(excerpt.locator('mark').first()).toHaveText('裸露地面');
    await expect(excerpt).not.toHaveText(/[\p{Script=Han}] [\p{Script=Han}]/u);
  });
});

test.describe('filters, order and address', () => {
  test('filters and order give what a plain filter over the rows gives', async ({ page }) => {
    const combinations = [
      { unit: 'dongpu', type: '水污染', sort: 'newest' },
      { unit: 'xiling', year: '2025', sort: 'fine' },
      { type: '扬尘污染', penalty: '罚款', sort: 'fine' },
      { authority: '临澜市生态环境局', sort: 'newest' },
    ];
    for (const { sort, ...filters } of combinations) {
      const holds = ({ fields }: Entry<'cases'>): boolean =>
        (!('unit' in filters) || fields.unit === filters.unit) &&
        (!('type' in filters) || fields.violationType === filters.type) &&
        (!('year' in filters) || fields.decidedOn.startsWith(filters.year!)) &&
        (!('penalty' in filters) || fields.penaltyType?.split(';').includes(filters.penalty!) === true) &&
        (!('authority' in filters) || fields.authority === filters.authority);
      const wanted = cases
        .filter(holds)
        .toSorted(
          (a, b) =>
            (sort === 'fine' ? (b.fields.fineWan ?? 0) - (a.fields.fineWan ?? 0) : 0) ||
            (a.fields.decidedOn < b.fields.decidedOn ? 1 : a.fields.decidedOn > b.fields.decidedOn ? -1 : a.id < b.id ? -1 : 1),
        );
      expect(wanted.length).toBeGreaterThan(0);
      await page.goto(`/zh/cases/?${new URLSearchParams({ ...filters, sort } as unknown as Record<string, string>)}`);
      expect(await settled(page)).toBe(wanted.length);
      // The figures are of all decisions, also those no longer listed.
      const all = content.cases.filter((entry) => isCounted(entry) && holds(entry));
      const fines = all.reduce((sum, { fields }) => sum + Math.round((fields.fineWan ?? 0) * 10_000), 0) / 10_000;
      await expect(page.locator('[data-figure=total]')).toContainText(fines ? new Intl.NumberFormat('zh-CN').format(fines) : '');
      expect(await allIds(page)).toEqual(wanted.map(({ id }) => id));
    }
  });

  test('choosing a filter changes the address; back, forward and a shared link bring the same result', async ({ page, context }) => {
    await page.goto('/zh/cases/');
    const all = await settled(page);
    await search(page, '样例');
    await page.getByRole('group', { name: '违法类型' }).getByLabel('水污染').check();
    await expect(page).toHaveURL(/type=%E6%B0%B4%E6%B1%A1%E6%9F%93/);
    const filtered = await settled(page);
    expect(filtered).toBe(cases.filter(({ fields }) => fields.violationType === '水污染').length);
    const ids = await shownIds(page);
    await page.getByLabel('排序').selectOption('fine');
    await settled(page);
    await page.goBack();
    expect(await settled(page)).toBe(filtered);
    expect(await shownIds(page)).toEqual(ids);
    await page.goBack();
    await expect(page.getByRole('group', { name: '违法类型' }).getByLabel('水污染')).not.toBeChecked();
    await page.goForward();
    expect(await settled(page)).toBe(filtered);
    const shared = await context.newPage();
    await shared.goto(page.url());
    expect(await settled(shared)).toBe(filtered);
    expect(await shownIds(shared)).toEqual(ids);
    await shared
      .getByRole('list', { name: '已选条件' })
      .getByRole('button', { name: /水污染/ })
      .click();
    await expect(shared).not.toHaveURL(/type=/);
    expect(await settled(shared)).toBeLessThanOrEqual(all);
  });

  test('facet counts follow the other filters', async ({ page }) => {
    await page.goto('/zh/cases/?unit=dongpu');
    await settled(page);
    const rows = await page.getByRole('group', { name: '违法类型' }).locator('label').allTextContents();
    for (const row of rows) {
      const [, type, count] = /^(.*?)(\d+)$/.exec(row.trim())!;
      expect(Number(count), type).toBe(cases.filter(({ fields }) => fields.unit === 'dongpu' && fields.violationType === type).length);
    }
  });

  test('nonsense in the address is passed over with a notice', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/zh/cases/?unit=atlantis&sort=<script>&page=1e9&q=%E6%89%AC%E5%B0%98%ED%A0%80');
    await expect(page.locator('[data-notice]')).toContainText('atlantis');
    await page.goto('/zh/cases/?page=99999&q=样例');
    expect(await settled(page)).toBeGreaterThan(0);
    expect((await shownIds(page)).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('what is not found leads to searches that find something', async ({ page }) => {
    await page.goto('/zh/cases/?q=' + encodeURIComponent('裸露地面飞船'));
    await expect(page.getByText('没有符合条件的内容。')).toBeVisible();
    await page.getByRole('button', { name: /只搜/ }).first().click();
    expect(await settled(page)).toBeGreaterThan(0);
    await page.goto('/zh/cases/?q=裸露地面&type=噪声污染');
    await page.getByRole('button', { name: /去掉筛选条件/ }).click();
    expect(await settled(page)).toBe(including('裸露地面').length);
  });
});

test.describe('all kinds', () => {
  test('texts, tasks, requirements and cases are found in both languages, and can be narrowed to a kind', async ({ page }) => {
    await page.goto('/zh/search/?q=' + encodeURIComponent('细颗粒物'));
    expect(await settled(page)).toBeGreaterThan(2);
    await page.goto('/en/search/?q=dust');
    expect(await settled(page)).toBeGreaterThan(2);
    await page.getByRole('group', { name: 'Section' }).getByLabel('Explainers').check();
    await settled(page);
    for (const link of await page.locator('.results a.title').all()) expect(await link.getAttribute('href')).toContain('/explainers/');
  });

  test('requirements are filtered by who, what and law', alsoBelowPath, async ({ page }) => {
    await page.goto('/en/requirements/?basis=air-law');
    const wanted = content.requirements
      .filter(({ fields }) => fields.basis.some(({ document }) => document === 'air-law'))
      .map(({ id }) => id);
    expect(await settled(page)).toBe(wanted.length);
    expect((await shownIds(page)).toSorted()).toEqual(wanted.toSorted());
  });

  test(
    'requirements of a month stand as a table, are exported, and are what the question for them gives',
    alsoBelowPath,
    async ({ page }) => {
      await page.goto('/en/requirements/?due=03&view=table');
      const count = await settled(page);
      expect(count).toBeGreaterThan(0);
      const rows = page.locator('[data-results-table] tbody tr');
      await expect(rows).toHaveCount(count);
      const titles = await rows.locator('th a').allTextContents();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV', exact: true }).click()]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\n');
      expect(lines).toHaveLength(count + 1);
      for (const title of titles) expect(lines.some((line) => line.includes(title))).toBe(true);
      await page.goto('/en/requirements/?q=everything+due+in+March');
      expect(await settled(page)).toBe(count);
      expect((await page.locator('.results a.title').allTextContents()).toSorted()).toEqual(titles.toSorted());
      await expect(page.locator('[data-meant]')).toContainText('March');
      await page.getByRole('link', { name: 'Search the words instead' }).click();
      await expect(page).toHaveURL(/read=words/);
    },
  );

  test('the list of requirements says why an article was set aside, and of a day on which none is due which is next', async ({ page }) => {
    const answers = page.locator('[data-answers]');
    await page.goto('/zh/requirements/?q=大气污染防治法第24条');
    await expect(answers).toContainText('只讲监测设备');
    await expect(answers.getByRole('link')).toHaveAttribute('href', /\/zh\/requirements\/articles\/#air-law$/);
    await page.goto('/zh/requirements/?q=3月16日前要交什么');
    await expect(answers).toContainText('3月16日没有到期的');
    await answers.getByRole('link', { name: '4月15日' }).click();
    expect(await settled(page)).toBe(1);
    expect(await shownIds(page)).toEqual(['monthly-progress']);
    await expect(answers).toBeHidden();
  });

  test('requirements that nobody searched are a list on a phone: the name and how it stands, below it who and by when', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/zh/requirements/');
    await settled(page);
    await expect(page.locator('[data-view=list]')).toHaveAttribute('aria-pressed', 'true');
    const cells = page.locator('[data-browse] tbody tr').first().locator('th, td');
    await expect(page.locator('[data-browse] thead').first()).toBeHidden();
    await expect(cells.nth(3)).toBeHidden();
    const [name, who, , , judged] = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
    expect(name!.width).toBeGreaterThan(300);
    expect(Math.abs(name!.top - judged!.top)).toBeLessThan(5);
    expect(who!.top).toBeGreaterThanOrEqual(name!.bottom - 3);
  });
});

test.describe('keyboard and announcements', () => {
  test('“/” leads to the box, Enter searches, Tab reaches the first result', alsoBelowPath, async ({ page }) => {
    await page.goto('/zh/cases/');
    await settled(page);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(page.getByRole('main').locator('input[type=search]')).toBeFocused();
    await page.keyboard.type('扬尘');
    await page.keyboard.press('Enter');
    expect(await settled(page)).toBe(including('扬尘').length);
    for (let steps = 0; steps < 120; steps++) {
      await page.keyboard.press('Tab');
      if (
        await page
          .locator('.results a.title')
          .first()
          .evaluate((link) => link === document.activeElement)
      )
        break;
    }
    await expect(page.locator('.results a.title').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zh\/cases\/[a-z-]+\d{4}-\d+\//);
  });

  test('typing alone searches, and the count is never that of another query', async ({ page }) => {
    await page.goto('/zh/cases/');
    await settled(page);
    await page.getByRole('main').locator('input[type=search]').pressSequentially('扬尘污染', { delay: 40 });
    await expect(page.locator('[data-status]')).toHaveText(new RegExp(`^${including('扬尘污染').length}\\D`));
    await settled(page);
    expect((await allIds(page)).toSorted()).toEqual(including('扬尘污染').toSorted());
  });
});
