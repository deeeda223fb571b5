import { expect } from 'vitest';
import { formatFault } from '../../src/content/faults.ts';
import { loadContent } from '../../src/content/load.ts';
import { write } from './content.ts';
import { oneRow, plan, smallCity } from './intake.ts';

/** A city with an air law of 2016 and the code that repealed it on 15 August 2026. */
function cityWithLaws(): string {
  const content = smallCity();
  const law = (id: string, title: string, effectiveOn: string, more: string) => {
    write(
      content,
      `documents/${id}/index.yaml`,
      `kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人大 }\neffectiveOn: ${effectiveOn}\n${more}\n`,
    );
    write(content, `documents/${id}/zh.mdx`, `---\ntitle: ${title}\n---\n正文。\n`);
  };
  law(
    'air-law',
    '中华人民共和国大气污染防治法',
    '2016-01-01',
    [
      'shortName: { zh: 大气污染防治法, en: Air Law }',
      'otherNames: { zh: [大气法] }',
      'articles: { "115": { document: code, article: "1128" }, "99": { document: code, article: "1107、1108", parts: [{ paragraph: 第二项, article: "1107" }] }, "98": { document: code, article: "1104" }, "114": { document: code, article: "1131" }, "112": { document: code, article: "1175" } }',
      'bands:',
      '  - { article: "115", minWan: 1, maxWan: 10, what: { zh: 工地未防尘, en: No dust control on a building site } }',
      '  - { article: "98", minWan: 10, maxWan: 100, what: { zh: 无证, en: No permit } }',
      '  - { article: "114", minWan: 0.5, maxWan: 0.5, each: { zh: 按每台计, en: for each machine }, what: { zh: 每辆机械, en: For each machine } }',
      '  - { article: "112", minWan: 10, maxWan: 100, what: { zh: 未设标志, en: No sign } }',
      '  - { article: "99", paragraph: 第一款第一项, minWan: 10, maxWan: 100, what: { zh: 无证, en: No permit } }',
      '  - { article: "99", paragraph: 第一款第二项, minWan: 2, maxWan: 20, what: { zh: 超标, en: Over the standard } }',
    ].join('\n'),
  );
  law(
    'code',
    '中华人民共和国生态环境法典',
    '2026-08-15',
    [
      'shortName: { zh: 生态环境法典, en: Environmental Code }',
      'repeals: [air-law]',
      'lastArticle: 1242',
      'paragraphs: { "1128": [2, 0], "1130": [0] }',
      'alsoRepeals: [{ name: { zh: 土壤污染防治法, en: Soil Law }, otherNames: { zh: [土壤法] } }]',
      'wholeArticles: "1109"',
      'bands:',
      '  - { article: "1175", minWan: 5, maxWan: 20, further: [{ minWan: 20, maxWan: 100, when: { zh: 拒不改正的, en: Not put right } }], what: { zh: 未设标志, en: No sign } }',
      '  - { article: "1104", minWan: 20, maxWan: 100, what: { zh: 无证, en: No permit } }',
      '  - { article: "1109", paragraph: 第一款, minWan: 2, maxWan: 10, what: { zh: 排污口, en: Outfall } }',
      '  - { article: "1109", paragraph: 第二款, minWan: 20, maxWan: 50, further: [{ minWan: 1, maxWan: 2, when: { zh: 对主管人员, en: The person in charge }, facts: [主管人员, 自然人] }], what: { zh: 水源地, en: Source area } }',
      '  - { article: "1131", paragraph: 第一款, minWan: 0.05, maxWan: 0.2, what: { zh: 露天焚烧, en: Open burning } }',
      '  - { article: "1131", paragraph: 第三款第二项, minWan: 1, maxWan: 10, what: { zh: 焚烧沥青, en: Burning asphalt } }',
      '  - { article: "1130", minWan: 1, maxWan: 10, decidedBy: { zh: 生态环境部门, en: Ecology authorities }, what: { zh: 料场, en: Yards } }',
      '  - { article: "1128", minWan: 1, maxWan: 50, what: { zh: 工地未防尘, en: No dust control } }',
      '  - { article: "1107", minWan: 10, maxWan: 100, further: [{ minWan: 2, maxWan: 5, when: { zh: 拒不改正, en: Not put right } }], what: { zh: 超标, en: Over the standard } }',
      '  - { article: "1103", minWan: 10, maxWan: 100, further: [{ minWan: 2, maxWan: 20, when: { zh: 工业噪声, en: Industrial noise }, facts: [噪声] }], what: { zh: 超出许可, en: Beyond the permit } }',
      '  - { article: "1129", minWan: 1, maxWan: 10, decidedBy: { zh: 住房城乡建设等部门, en: Housing departments }, what: { zh: 扬尘, en: Dust } }',
      '  - { article: "1100", minWan: 20, maxWan: 100, further: [{ minWan: 100, maxWan: 200, when: { zh: 拒不改正的, en: Not put right } }], what: { zh: 未建成, en: Facilities not built } }',
    ].join('\n'),
  );
  return content;
}
export const air = '《中华人民共和国大气污染防治法》';
export const code = '《中华人民共和国生态环境法典》';
/** The days of a decision under the code. */
export const since = { decidedOn: '2026-10-01', actedOn: '2026-09-01' };
export type Planted = { basis: string; decidedOn?: string; actedOn?: string; fine?: string; more?: Record<string, string> };
const cells = ({ basis, decidedOn = '2026-03-01', actedOn, fine = '5', more }: Planted) => ({
  处罚依据: basis,
  处罚决定日期: decidedOn,
  ...(actedOn ? { 违法行为发生日期: actedOn } : {}),
  '罚款金额(万元)': fine,
  ...(fine ? {} : { 处罚类别: '警告', 处罚内容: '警告' }),
  处罚内容: '',
  ...more,
});

/** What `check` and the import say of a decision on its law. */
export async function named(planted: Planted): Promise<{ checked: string[]; imported: string[] }> {
  const content = cityWithLaws();
  const row = oneRow(cells(planted));
  const { warnings, doubts, faults } = await plan(content, row);
  expect(faults).toEqual([]);
  write(content, 'cases/2026.csv', row);
  const loaded = await loadContent(content, 'content');
  const ours = ['legalBasis', 'fineWan', 'authority'];
  return {
    checked: loaded.faults.filter(({ field }) => ours.includes(field ?? '')).map((fault) => formatFault(fault, 'en')),
    imported: [...warnings, ...doubts].filter(({ field }) => ours.includes(field ?? '')).map(({ message }) => message.en),
  };
}

/** Expects that what is planted is named once by the check, at its place, and once by the import, in the same words. */
export async function expectNamedOnce(planted: Planted, place: string, words: string): Promise<void> {
  const { checked, imported } = await named(planted);
  expect(checked).toHaveLength(1);
  expect(checked[0]).toContain(place);
  expect(checked[0]).toContain(words);
  expect(imported).toHaveLength(1);
  expect(imported[0]).toContain(words);
}
