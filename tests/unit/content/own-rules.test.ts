import { describe, expect, test } from 'vitest';
import { checkChineseLawNames } from '../../../src/content/copy/check-chinese-law-names.ts';
import { checkDueDayInProse } from '../../../src/content/copy/check-due-day-in-prose.ts';
import { checkStandardsInProse } from '../../../src/content/copy/check-standards-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { asOf } from '../../support/portal.ts';
import { copyOfContent, edit } from '../../support/content.ts';

type Edit = [file: string, from: string, to: string];

/** What is said of the tests' portal, which has no fault, once one piece of it is another. */
async function named([file, from, to]: Edit): Promise<string[]> {
  const content = copyOfContent();
  edit(content, file, from, to);
  const loaded = await loadContent(content, 'content', undefined, () => asOf);
  const prose = await readProse(content, 'content');
  return [
    ...loaded.faults,
    ...checkChineseLawNames(prose, loaded.content),
    ...checkDueDayInProse(prose, loaded.content),
    ...checkStandardsInProse(prose, loaded.content, asOf),
  ].map((fault) => formatFault(fault, 'en').replace('\n ', ''));
}

const [law, indicator, sweeping] = ['documents/air-law/index.yaml', 'indicators/pm25-annual.yaml', 'questions/sweeping/zh.mdx'];
const answer = '示例答复：平时夜间作业，沙尘之后会加一趟。';
const saving = 'habit: { zh: 少开车';

/** A rule, what breaks it, where and how it is named, and a true piece of the same sort. */
const rules: [rule: string, file: string, from: string, fault: string, named: RegExp, true_: string][] = [
  [
    'a law that somebody made up, in prose',
    sweeping,
    answer,
    '示例答复：按照《夜间清扫管理条例》，平时夜间作业。',
    /questions\/sweeping\/zh\.mdx:6:\d+ .*No document bears the name 《夜间清扫管理条例》/,
    '示例答复：按照《大气污染防治法》，平时夜间作业。',
  ],
  [
    'a law that two documents bear the name of',
    law,
    'topics: [air]',
    'topics: [air]\nalsoRepeals: [{ name: { zh: 2025年计划 } }]',
    /documents\/\S+index\.yaml:\d+:\d+ .*names ".*" too, so that it does not tell which is meant/,
    'topics: [air]\nalsoRepeals: [{ name: { zh: 噪声污染防治法, en: Noise Law } }]',
  ],
  [
    'a timing that the deadline contradicts',
    'requirements/air-quality.yaml',
    'timing: monthly',
    'timing: yearly',
    /requirements\/air-quality\.yaml:8:\d+ .*The timing is yearly, while the deadline says "按月", which is monthly/,
    'timing: continuous',
  ],
  [
    'limits that overlap',
    indicator,
    '  - value: 30\n    from: 2026-03-01',
    '  - value: 30\n    from: 2026-02-01',
    /indicators\/pm25-annual\.yaml:\d+:\d+ .*The limits 35 and 30 overlap/,
    '  - value: 30\n    from: 2026-03-01',
  ],
  [
    'a price that the portal has not',
    'guides/getting-about/index.yaml',
    saving,
    `atPrice: { price: tram, quantity: 1 }\n    ${saving}`,
    /guides\/getting-about\/index\.yaml:\d+:\d+ .*portal\.yaml has no price "tram"/,
    saving,
  ],
  [
    'a day of reports that is not the rule, in prose',
    sweeping,
    answer,
    '各区每月18日前报送进展。',
    /questions\/sweeping\/zh\.mdx:6:\d+ .*What this says of day 18 is not the rule/,
    '各区每月15日前报送进展。',
  ],
  [
    'a standard that holds no more, in prose',
    sweeping,
    answer,
    '现行标准是GB 3095-2012。',
    /questions\/sweeping\/zh\.mdx:6:\d+ .*GB 3095-2012.* holds no more since/,
    '现行标准是GB 3095-2026。',
  ],
  [
    'words that call a record invented without its mark',
    'questions/sweeping/index.yaml',
    'demo: true',
    'demo: false',
    /questions\/sweeping\/index\.yaml:\d+:\d+ .*call it a demonstration or invented, but it bears no mark/,
    'demo: true',
  ],
  [
    'news that shows invented records and bears no mark',
    'news/portal-opens/index.yaml',
    'demo: true',
    'demo: false',
    /news\/portal-opens\/index\.yaml:5:\d+ .*This news shows records that are marked as a demonstration, but bears no mark/,
    'demo: true',
  ],
  [
    'a unit without a quantity in a report',
    'progress/2026-09.csv',
    'shengtaiju,plan-2025-01,onTrack,,156,公顷',
    'shengtaiju,plan-2025-01,onTrack,70,,公顷',
    /progress\/2026-09\.csv:2:\d+ .*What the quantity is measured in is given, but no quantity/,
    'shengtaiju,plan-2025-01,onTrack,,156,公顷',
  ],
  [
    'a district that is none',
    'cases/2026.csv',
    ',演示数据，均为虚构,东浦区,2026-01-07',
    ',演示数据，均为虚构,北浦区,2026-01-07',
    /cases\/2026\.csv:2:\d+ .*北浦区/,
    ',演示数据，均为虚构,西岭区,2026-01-07',
  ],
  [
    'a law that somebody made up, as the basis of a case',
    'cases/2026.csv',
    '《中华人民共和国水污染防治法》,罚款,处罚款1.05万元',
    '《河道清洁奖惩条例》第三条,罚款,处罚款1.05万元',
    /cases\/2026\.csv:2:\d+ .*《河道清洁奖惩条例》 is not among the documents/,
    '《中华人民共和国水污染防治法》第八十三条,罚款,处罚款1.05万元',
  ],
  [
    'a pollutant with two limits of one standard',
    'indicators/pm25-stations.yaml',
    'topics: [air]',
    'topics: [air]\nlimits: [{ value: 36, to: 2026-02-28, name: { zh: 国家二级标准年均限值 }, standard: { zh: GB 3095-2012 }, source: { title: { zh: 标准 } } }]',
    /indicators\/pm25-stations\.yaml:\d+:\d+ .*36 here, 35 elsewhere|pm25-annual\.yaml:\d+:\d+ .*35 here, 36 elsewhere/,
    'topics: [air]\nlimits: [{ value: 35, to: 2026-02-28, name: { zh: 国家二级标准年均限值 }, standard: { zh: GB 3095-2012 }, source: { title: { zh: 标准 } } }]',
  ],
  [
    'several articles in the place of one, none for anything',
    law,
    'topics: [air]',
    'topics: [air]\narticles: { "31": { document: plan-2025, article: "1、2" } }',
    /documents\/air-law\/index\.yaml:\d+:\d+ .*nothing says what 1, 2 is for/,
    'topics: [air]',
  ],
];

describe.each(rules)('%s', (_, file, from, fault, words, true_) => {
  test('is named with file and line', async () => {
    const all = await named([file, from, fault]);
    expect(
      all.filter((one) => words.test(one)),
      all.join('\n'),
    ).toHaveLength(1);
  });
  test('what is true is left alone', async () => {
    expect((await named([file, from, true_])).filter((one) => words.test(one))).toEqual([]);
  });
});
