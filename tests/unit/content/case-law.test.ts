import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { write } from '../../support/content.ts';
import { oneRow, plan, smallCity } from '../../support/intake.ts';

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
      'articles: { "115": { document: code, article: "1128" }, "99": { document: code, article: "1107" }, "98": { document: code, article: "1104" }, "114": { document: code, article: "1131" } }',
      'bands:',
      '  - { article: "115", minWan: 1, maxWan: 10, what: { zh: 工地未防尘, en: No dust control on a building site } }',
      '  - { article: "98", minWan: 10, maxWan: 100, what: { zh: 无证, en: No permit } }',
      '  - { article: "114", minWan: 0.5, maxWan: 0.5, each: true, what: { zh: 每辆机械, en: For each machine } }',
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
      'alsoRepeals: [{ name: { zh: 土壤污染防治法, en: Soil Law }, otherNames: { zh: [土壤法] } }]',
      'wholeArticles: "1109"',
      'bands:',
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
const air = '《中华人民共和国大气污染防治法》';
const code = '《中华人民共和国生态环境法典》';
/** The days of a decision under the code. */
const since = { decidedOn: '2026-10-01', actedOn: '2026-09-01' };
type Planted = { basis: string; decidedOn?: string; actedOn?: string; fine?: string; more?: Record<string, string> };
const cells = ({ basis, decidedOn = '2026-03-01', actedOn, fine = '5', more }: Planted) => ({
  处罚依据: basis,
  处罚决定日期: decidedOn,
  ...(actedOn ? { 违法行为发生日期: actedOn } : {}),
  '罚款金额(万元)': fine,
  处罚内容: '',
  ...more,
});

/** What `check` and the import say of a decision on its law. */
async function named(planted: Planted): Promise<{ checked: string[]; imported: string[] }> {
  const content = cityWithLaws();
  const row = oneRow(cells(planted));
  const { warnings, faults } = await plan(content, row);
  expect(faults).toEqual([]);
  write(content, 'cases/2026.csv', row);
  const loaded = await loadContent(content, 'content');
  const ours = ['legalBasis', 'fineWan', 'authority'];
  return {
    checked: loaded.faults.filter(({ field }) => ours.includes(field ?? '')).map((fault) => formatFault(fault, 'en')),
    imported: warnings.filter(({ field }) => ours.includes(field ?? '')).map(({ message }) => message.en),
  };
}

describe('a basis or a fine that cannot be is named by check and by import', () => {
  test.each<[string, Planted, string, string]>([
    [
      'a repealed law, the act undated',
      { basis: `${air}第一百一十五条第一款`, decidedOn: '2026-09-01' },
      'content/cases/2026.csv:2:8  legalBasis 处罚依据  [warning]',
      'Air Law was repealed on 2026-08-15 (the decision is of 2026-09-01, the day of the act is not given). Article 115 is now article 1128 of Environmental Code (code). If the act came before, give its day.',
    ],
    [
      'a repealed law on an act after it',
      { basis: `${air}第115条`, decidedOn: '2026-09-01', actedOn: '2026-08-15' },
      'content/cases/2026.csv:2:8  legalBasis',
      'Air Law was repealed on 2026-08-15 (the act was of 2026-08-15, the decision of 2026-09-01).',
    ],
    [
      'a repealed law that has no page',
      { basis: '《中华人民共和国土壤污染防治法》第八十六条', ...since, decidedOn: '2026-10-09' },
      ':2:8  legalBasis',
      'Soil Law was repealed on 2026-08-15 (the act was of 2026-09-01, the decision of 2026-10-09). Environmental Code repealed it.',
    ],
    ...[
      '大气污染防治法第九十九条第二项',
      '〈大气污染防治法〉第九十九条第二项',
      '中华人民共和国 大气污染防治法 第 99 条',
      '《大气法》第九十九条',
      '土壤法第八十六条',
      '《大气污染防治法（2018年修正）》第九十九条',
    ].map((basis): [string, Planted, string, string] => [
      `a repealed law as ${basis}`,
      { basis, ...since, fine: '' },
      ':2:8  legalBasis',
      'was repealed on 2026-08-15',
    ]),
    ...['生态环境法典第1107条', '《生态环境法典》第 1107 条', '行政处罚法第五条、生态环境法典第一一〇七条'].map(
      (basis): [string, Planted, string, string] => [
        `a fine out of band as ${basis}`,
        { basis, ...since, fine: '500' },
        ':2:11  fineWan',
        'above',
      ],
    ),
    ...[
      ['《大气污染防制法》第九十九条', '“大气污染防制法” differs from “大气污染防治法” by one character'],
      ['《中华人民共和国生态环境法》第一千一百零七条', '“中华人民共和国生态环境法” differs from “生态环境法典” by one character'],
      [code, 'Which article of Environmental Code this rests on cannot be read.'],
      [`${code}、《行政处罚法》第三十二条`, 'Which article of Environmental Code'],
    ].map(([basis, words]): [string, Planted, string, string] => [basis!, { basis: basis!, ...since }, ':2:8  legalBasis', words!]),
    ...['《生态环境法典》1107条', '《生态环境法典》第一千一百零七、一千一百条'].map((basis): [string, Planted, string, string] => [
      `a fine out of band as ${basis}`,
      { basis, ...since, fine: '500' },
      ':2:11  fineWan',
      'above',
    ]),
    ...['东区市场监督管理局', '样例市公安局东区分局', '东区环境执法大队'].map((authority): [string, Planted, string, string] => [
      `decided by ${authority}`,
      {
        basis: `${code}第一千${authority.includes('环境') ? '一百二十九' : '一百三十'}条`,
        ...since,
        fine: '2',
        more: { 处罚机关: authority },
      },
      'authority',
      'the decision is for',
    ]),
    ['a basis without a law', { basis: '有关规定' }, ':2:8  legalBasis', 'No law can be read in this basis.'],
    ['a law to come', { basis: `${code}第一千一百二十八条` }, ':2:8  legalBasis', 'Environmental Code is in force only from 2026-08-15'],
    [
      'a stricter law for an earlier act',
      { basis: `${code}第一千一百二十八条`, decidedOn: '2026-09-01', actedOn: '2026-08-01' },
      ':2:8  legalBasis',
      'article 1128 is stricter than what it replaced',
    ],
    [
      'a law no milder than what stood before, for an earlier act',
      { basis: `${code}第一千一百零七条`, decidedOn: '2026-09-01', actedOn: '2026-08-14', fine: '20' },
      ':2:8  legalBasis',
      'the law at the time of the act applies, unless the new one is milder',
    ],
    [
      'a law that was yet to come on the day of the act',
      { basis: `${air}第一百一十五条`, actedOn: '2015-06-01' },
      ':2:8  legalBasis',
      'Air Law is in force only from 2016-01-01, after the act of 2015-06-01',
    ],
    [
      'a law of after the act that nothing is known to have stood before',
      { basis: `${code}第一千一百条、第一千零五十七条`, ...since, actedOn: '2026-08-01', fine: '30' },
      ':2:8  legalBasis',
      'Environmental Code is in force only from 2026-08-15, after the act of 2026-08-01',
    ],
    [
      'a law of after the act without an article of a fine',
      { basis: `${code}第二十七条`, ...since, actedOn: '2026-08-14' },
      ':2:8  legalBasis',
      'after the act of 2026-08-14',
    ],
    [
      'a least fine higher than that of the law of the act',
      { basis: `${code}第一千一百零四条`, ...since, actedOn: '2026-08-01', fine: '30' },
      ':2:8  legalBasis',
      'article 1104 is stricter than what it replaced',
    ],
    ['a fine beyond all of a whole article', { basis: `${code}第一千一百零九条`, ...since, fine: '51' }, ':2:11  fineWan', 'is above what'],
    ['a fine in none of a whole article', { basis: `${code}第一千一百零九条`, ...since, fine: '15' }, ':2:11  fineWan', 'in none of'],
    ['a fine of another paragraph', { basis: `${code}第一千一百零九条第二款`, ...since, fine: '5' }, ':2:11  fineWan', 'is below what'],
    [
      'a fine of persons for an organisation',
      { basis: `${code}第一千一百零九条第二款`, ...since, fine: '1.5' },
      ':2:11  fineWan',
      'is below what',
    ],
    [
      'a fine beyond a paragraph of an article that is not whole',
      { basis: `${code}第一千一百三十一条第一款`, ...since },
      ':2:11  fineWan',
      '0.05 to 0.2',
    ],
    [
      'a fine above its band',
      { basis: `${air}第一百一十五条第一款第一项`, fine: '10.01' },
      'content/cases/2026.csv:2:11  fineWan 罚款金额(万元)  [warning]',
      'A fine of 10.01 × 10,000 yuan is above what the article allows (Air Law, article 115: 1 to 10 × 10,000 yuan, No dust control on a building site).',
    ],
    ['a fine below its band', { basis: `${air}第一百一十五条`, fine: '0.5' }, ':2:11  fineWan', 'is below what the article allows'],
    [
      'a fine of another item',
      { basis: `${air}第九十九条第二项`, fine: '50' },
      ':2:11  fineWan',
      '2 to 20 × 10,000 yuan, Over the standard',
    ],
    [
      'a fine above the widest of its ranges',
      { basis: `${code}第一千一百条`, ...since, fine: '200.01' },
      ':2:11  fineWan',
      'above what the article allows (Environmental Code, article 1100: 20 to 100 × 10,000 yuan, Facilities not built; Not put right, 100 to 200)',
    ],
    [
      'a fine between its ranges',
      { basis: `${code}第一千一百零七条`, ...since, fine: '7' },
      ':2:11  fineWan',
      'is in none of the ranges of',
    ],
    [
      'no fine where there has to be one',
      { basis: `${air}第一百一十五条`, fine: '0' },
      ':2:11  fineWan',
      'A fine of 0 × 10,000 yuan is below',
    ],
    ['a part of a machine', { basis: `${air}第一百一十四条第一款`, fine: '0.7' }, ':2:11  fineWan', '0.5 to 0.5 × 10,000 yuan for each'],
    [
      'the range of noise for what is none',
      { basis: `${code}第一千一百零三条`, ...since, fine: '5' },
      ':2:11  fineWan',
      'is below what the article allows (Environmental Code, article 1103',
    ],
    [
      'the range of all else for noise',
      { basis: `${code}第一千一百零三条`, ...since, fine: '50', more: { 违法行为类型: '噪声污染' } },
      ':2:11  fineWan',
      'is above what',
    ],
    [
      'an article that the law has not',
      { basis: `${code}第一千三百条`, ...since },
      ':2:8  legalBasis',
      'Environmental Code has 1242 articles, and no article 1300.',
    ],
    [
      'an authority that does not decide on dust',
      { basis: `${code}第一千一百二十九条`, ...since },
      ':2:17  authority 处罚机关  [warning]',
      'Under article 1129 of Environmental Code the decision is for: Housing departments. Here it is “样例市东区生态环境局”.',
    ],
    ['below the least of one', { basis: `${air}第一百一十四条第一款`, fine: '0.4' }, ':2:11  fineWan', 'below'],
  ])('%s', async (_, planted, place, words) => {
    const { checked, imported } = await named(planted);
    expect(checked).toHaveLength(1);
    expect(checked[0]).toContain(place);
    expect(checked[0]).toContain(words);
    expect(imported).toHaveLength(1);
    expect(imported[0]).toContain(words);
  });

  test.each<[string, Planted]>([
    ['the old law on its last day', { basis: `${air}第一百一十五条`, decidedOn: '2026-08-14' }],
    ['the old law for an old act', { basis: `${air}第一百一十五条`, decidedOn: '2026-09-01', actedOn: '2026-08-14' }],
    [
      'the new law, milder, for an old act',
      { basis: `${code}第一千一百三十一条第一款`, decidedOn: '2026-09-01', actedOn: '2026-08-14', fine: '0.1' },
    ],
    ['several machines', { basis: `${air}第一百一十四条第一款`, fine: '4.5' }],
    ['a warning without a fine', { basis: `${air}第一百一十五条`, fine: '0', more: { 处罚类别: '警告' } }],
    ['the range of noise for noise', { basis: `${code}第一千一百零三条`, ...since, more: { 违法事实: '厂界噪声超标' } }],
    ['the last article', { basis: `${code}第一千二百四十二条`, ...since }],
    ...[
      { basis: '第一千一百零九条', fine: '40' },
      { basis: '第一千一百零九条', fine: '9' },
      { basis: '第一千一百三十一条', fine: '400' },
      { basis: '第一千一百三十一条第三款', fine: '400' },
      { basis: '第一千一百零九条第二款', fine: '1.5', more: { 违法事实: '对直接负责的主管人员处罚' } },
    ].map(({ basis, fine, more }): [string, Planted] => [
      `${fine} for what ${basis} may mean, ${JSON.stringify(more ?? {})}`,
      { basis: code + basis, ...since, fine, ...(more ? { more } : {}) },
    ]),
    ['the paragraph of the fine beside the item', { basis: `${code}第一千一百三十一条第三款第二项、第四款`, ...since }],
    ['a law like a known one by more', { basis: '《环境保护税法》第五条、《水法》第六条、《大气污染防治条例》第七条', ...since }],
    ['dust decided by housing', { basis: `${code}第一千一百二十九条`, ...since, more: { 处罚机关: '样例市东区住房和城乡建设局' } }],
    ['an article without a band', { basis: `${air}第二百条`, fine: '400' }],
    ['a law without a page', { basis: '《噪声污染防治法》第七十七条', fine: '400' }],
    ['a law in force that is not known, without marks', { basis: '水法第六十条、《行政处罚法》第五条' }],
    ['an article of another law behind a known one', { basis: '大气污染防治法第二百条、水法第九十九条第二项', fine: '50' }],
    ['what only begins like a law', { basis: '《大气污染防治法实施细则》第九十九条', ...since }],
    ['a fine lowered by another law', { basis: `${air}第一百一十五条、《中华人民共和国行政处罚法》第三十二条`, fine: '0.5' }],
    ['two acts fined together', { basis: `${air}第一百一十五条、第九十九条第二项`, fine: '25' }],
    ['a fine on a further condition', { basis: `${code}第一千一百条`, ...since, fine: '200' }],
    ['the lower range of an article', { basis: `${code}第一千一百零七条`, ...since, fine: '2' }],
    ['an item by its number alone', { basis: `${air}第九十九条第（一）项`, fine: '50' }],
  ])('as it should be: %s', async (_, planted) => {
    expect(await named(planted)).toEqual({ checked: [], imported: [] });
  });
});
