import type { Page } from '@playwright/test';
import { settled } from '../support/search-page.ts';
import { dayInEnglish, counted, wordsOf, yaml, yuan, type SourceRow } from './citizen-truth.ts';
import type { Question } from './job.ts';

type Unit = { name: { zh: string; en: string }; fullName?: { zh: string; en: string } };
const units = Object.values(yaml<Record<string, Unit>>('units.yaml'));
const districtOf = ({ district }: SourceRow): string => units.find(({ name }) => name.zh === district)!.name.en;
const bureau = units.find(({ fullName }) => fullName?.zh === '临澜市生态环境局')!.name.en;
const fine = '罚款金额(万元)';
const taken = '没收违法所得、没收非法财物的金额(万元)';
const fined = counted.find((row) => row['处罚类别'] === '罚款' && row['处罚机关'] === '临澜市东浦区生态环境局')!;
const confiscated = counted.find((row) => Number(row[taken]) > 0)!;
const warned = counted.find((row) => row['处罚类别'] === '警告')!;
const undisclosed = counted.find((row) => row['违法事实']!.includes('未在规定期限内披露年度报告'))!;
const named = counted.find((row) => row['行政相对人名称'] === '临澜样例白露园林工程有限公司')!;

/** The parts of the line that says what a decision comes to. */
async function lineOf(page: Page, row: SourceRow): Promise<string[]> {
  await page.goto(`/en/cases/${row.id}/`);
  return (await wordsOf(page, '.case-brief')).split('; ');
}

export const english: Question[] = [
  {
    asks: 'what a company was fined, where and when',
    always: true,
    async finds(page) {
      const parts = await lineOf(page, fined);
      return [parts[0], parts.at(-1)];
    },
    answer: () => [`Fined ${yuan(fined[fine])}`, `${districtOf(fined)}, ${dayInEnglish(fined['处罚决定日期']!)}`],
  },
  {
    asks: 'what was taken from a company beside its fine',
    finds: async (page) => (await lineOf(page, confiscated)).slice(0, 2),
    answer: () => [`Fined ${yuan(confiscated[fine])}`, `${yuan(confiscated[taken])} confiscated`],
  },
  {
    asks: 'that a warning is no fine',
    async finds(page) {
      const parts = await lineOf(page, warned);
      return [parts[0], parts.some((part) => part.includes('¥'))];
    },
    answer: () => ['Warning', false],
  },
  {
    asks: 'what a company did or left undone',
    finds: async (page) => (await lineOf(page, undisclosed)).at(-2),
    answer: () => 'did not disclose its annual report in time',
  },
  {
    asks: 'how a company’s name is said',
    async finds(page) {
      await page.goto(`/en/cases/${named.id}/`);
      return wordsOf(page, '.answers-list [lang="zh-Latn-pinyin"]');
    },
    answer: () => 'Lin Lan Yang Li Bailu Yuanlin Gongcheng Youxian Gongsi',
  },
  {
    asks: 'which authority decided',
    async finds(page) {
      await page.goto(`/en/cases/${fined.id}/`);
      return wordsOf(page, '.answers-list > div:last-child dd');
    },
    answer: () => `${districtOf(fined)} ${bureau} ${fined['处罚机关']}`,
  },
  {
    asks: 'how many decisions an authority has in the list, by its English name',
    async finds(page) {
      await page.goto('/en/cases/');
      const filters = page.locator('[data-facets] details').first();
      await page.locator('[data-facets] summary').first().waitFor();
      if (!(await filters.evaluate((held) => (held as HTMLDetailsElement).open)))
        await page.locator('[data-facets] summary').first().click();
      await page
        .locator('[data-facet-values] label', { hasText: `${districtOf(fined)} ${bureau}` })
        .getByRole('checkbox')
        .check();
      await page.waitForURL(/authority=/);
      return settled(page);
    },
    answer: () => counted.filter((row) => row.listed && row['处罚机关'] === fined['处罚机关']).length,
  },
  {
    asks: 'that the decision is in Chinese only, and how such a record is read',
    async finds(page) {
      await page.goto(`/en/cases/${fined.id}/`);
      const note = page.locator('p', { hasText: 'The decision exists in Chinese only' });
      return note.getByRole('link').getAttribute('href');
    },
    answer: () => `/en/explainers/${yaml<{ recordExplainer: string }>('portal.yaml').recordExplainer}/`,
  },
];
