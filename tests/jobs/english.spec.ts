import { expect, test } from '@playwright/test';
import { settled } from '../support/search-page.ts';
import { dayInEnglish, standing, yaml, yuan, type SourceRow } from './citizen-truth.ts';

type Unit = { name: { zh: string; en: string }; fullName?: { zh: string; en: string }; kind: string };
const units = Object.values(yaml<Record<string, Unit>>('units.yaml'));
const districtOf = ({ district }: SourceRow) => units.find(({ name }) => name.zh === district)?.name.en;
const page1 = (row: SourceRow) => `/en/cases/${row.id}/`;
const fined = standing.find((row) => row['罚款金额(万元)'] && row['处罚类别'] === '罚款' && row['处罚机关']!.includes('东浦区'))!;
const confiscated = standing.find((row) => Number(row['没收违法所得、没收非法财物的金额(万元)']) > 0)!;
const warned = standing.find((row) => row['处罚类别']!.includes('警告'))!;

/** What readers of English ask of a decision, on a phone and on a desktop. */
for (const [device, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['desktop', { width: 1280, height: 900 }],
] as const)
  test.describe(device, () => {
    test.use({ viewport });

    test('what was the company fined, where and when?', async ({ page }) => {
      await page.goto(page1(fined));
      const line = page.locator('.case-brief');
      await expect(line).toContainText(`Fined ${yuan(fined['罚款金额(万元)'])}`);
      await expect(line).toContainText(`${districtOf(fined)}, ${dayInEnglish(fined['处罚决定日期']!)}`);
    });

    test('what was taken from the company beside the fine?', async ({ page }) => {
      await page.goto(page1(confiscated));
      await expect(page.locator('.case-brief')).toContainText(
        `${yuan(confiscated['没收违法所得、没收非法财物的金额(万元)'])} confiscated`,
        {
          ignoreCase: true,
        },
      );
    });

    test('is a warning a fine?', async ({ page }) => {
      await page.goto(page1(warned));
      await expect(page.locator('.case-brief')).toContainText(/warning/i);
      if (!Number(warned['罚款金额(万元)'])) await expect(page.locator('.case-brief')).not.toContainText('Fined');
    });

    test('how do I say the company’s name?', async ({ page }) => {
      const row = standing.find((one) => one['行政相对人名称'] === '临澜样例白露园林工程有限公司')!;
      await page.goto(page1(row));
      const said = page.locator('.answers-list [lang="zh-Latn-pinyin"]');
      await expect(said).toContainText('Bailu Yuanlin Gongcheng Youxian Gongsi');
    });

    test('which authority decided?', async ({ page }) => {
      const bureau = units.find(({ fullName }) => fullName?.zh === '临澜市生态环境局')!;
      await page.goto(page1(fined));
      await expect(page.locator('.answers-list')).toContainText(`${districtOf(fined)} ${bureau.name.en}`);
      await expect(page.locator('.answers-list [lang="zh-CN"]', { hasText: fined['处罚机关']! }).last()).toBeVisible();
    });

    test('how many decisions did that authority make?', async ({ page }) => {
      const listed = standing.filter((row) => row.listed && row['处罚机关'] === fined['处罚机关']);
      await page.goto(`/en/cases/?${new URLSearchParams({ authority: fined['处罚机关']! })}`);
      expect(await settled(page)).toBe(listed.length);
      await expect(page.locator('[data-facets]')).toContainText(`${districtOf(fined)} Ecology and Environment Bureau`);
    });

    test('can I read the decision in English, and how is such a record read?', async ({ page }) => {
      await page.goto(page1(fined));
      await expect(page.getByText('The decision exists in Chinese only')).toBeVisible();
      const { recordExplainer } = yaml<{ recordExplainer: string }>('portal.yaml');
      await expect(page.locator(`a[href="/en/explainers/${recordExplainer}/"]`).first()).toBeVisible();
    });
  });
