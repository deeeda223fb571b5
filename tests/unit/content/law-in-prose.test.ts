import { expect, test } from 'vitest';
import { checkLawInProse } from '../../../src/content/copy/check-law-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const others = [...'一二三四五六七八九'].map((one) => `{ name: { zh: 旧物法${one}, en: Old Matters Law ${one} } }`);

const laterPlan =
  'kind: plan\nsubject: { zh: 环境保护 }\nissuer: { zh: 市政府, en: City government }\nforceNotFound: true\nshortName: { zh: 2027年计划, en: Plan 2027 }\n';

/** What is said of prose in a city whose noise law and nine others became a code of 1242 articles, article 77 of it article 1185, and whose plan is of unknown force. */
async function named(zh: string, en: string, file = 'questions/q', more: Record<string, string> = {}): Promise<string[]> {
  const content = smallCity();
  const head = 'subject: { zh: 环境保护 }\nissuer: { zh: 全国人民代表大会, en: National People’s Congress }\n';
  for (const [name, text] of Object.entries({
    'documents/noise-law/index.yaml': `kind: law\n${head}effectiveOn: 2022-06-05\nshortName: { zh: 噪声污染防治法, en: Noise Law }\narticles: { "77": { document: code, article: "1185" }, "75": { document: code, article: "1102、1107", parts: [{ paragraph: 第一项, article: "1102" }, { paragraph: 第二项, article: "1107" }] } }\n`,
    'documents/noise-law/zh.mdx': '---\ntitle: 中华人民共和国噪声污染防治法\n---\n正文。\n',
    'documents/code/index.yaml': `kind: law\n${head}effectiveOn: 2026-08-15\nformedOn: 2026-03-12\nlastArticle: 1242\nparagraphs: { "1102": [0], "1086": [3, 0] }\nshortName: { zh: 生态环境法典, en: Ecological and Environmental Code }\nrepeals: [noise-law]\nalsoRepeals: [${others.join(', ')}]\nbands: [{ article: "1136", paragraph: 第一款第一项, minWan: 1, maxWan: 2, what: { zh: 一 } }, { article: "1136", paragraph: 第一款第二项, minWan: 1, maxWan: 2, what: { zh: 二 } }]\nwholeArticles: "1136"\n`,
    'documents/code/zh.mdx': '---\ntitle: 生态环境法典\n---\n正文。\n',
    'documents/open/index.yaml': `kind: plan\n${head}effectiveOn: 2026-01-26\nforceNotFound: true\nshortName: { zh: 2026年计划, en: Plan 2026 }\n`,
    'documents/open/zh.mdx': '---\ntitle: 计划\n---\n正文。\n',
    'questions/q/index.yaml': 'publishedOn: 2026-01-01\nowner: huanjingju\n',
    ...more,
  }))
    write(content, name, text);
  write(content, `${file}/zh.mdx`, `---\ntitle: 中华人民共和国噪声污染防治法\n---\n${zh}\n`);
  write(content, `${file}/en.mdx`, `---\ntitle: Noise\n---\n${en}\n`);
  const loaded = await loadContent(content, 'content');
  const faults = checkLawInProse(await readProse(content, 'content'), loaded.content, '2026-11-25');
  return faults.map((fault) => formatFault(fault, 'en'));
}

test.each<[string, string, string, string, string?]>([
  [
    'an article that is not',
    '依据法典第一千三百条处罚。',
    'It is fined under article 1300 of the Code.',
    'has 1242 articles, and no article 1300',
  ],
  [
    'an article in brackets that is not',
    '法典规定按季度公开（第一千三百条）。',
    'The Code has it made public every quarter (article 1300).',
    'has 1242 articles, and no article 1300',
  ],
  [
    'another length',
    '《生态环境法典》共1224条。',
    'The Ecological and Environmental Code has 1,224 articles.',
    'has 1242 articles; this says 1224',
  ],
  [
    'another successor',
    '《噪声污染防治法》第七十七条对应法典第1186条。',
    'Article 77 of the Noise Law is now article 1186 of the Code.',
    'Article 77 is now article 1185',
  ],
  [
    'another successor of a former law',
    '《噪声污染防治法》第七十七条已由法典第1186条取代。',
    'Article 77 of the former Noise Law has been replaced by article 1186 of the Code.',
    'Article 77 is now article 1185',
  ],
  [
    'the successor of another item',
    '《噪声污染防治法》第七十五条第二项现为法典第1102条。',
    'Article 75, item 2, of the Noise Law is now article 1102 of the Code.',
    'Article 75, item 2, is now article 1107',
  ],
  [
    'a plan that binds still',
    '2026年计划对各区还有约束力。',
    'Plan 2026 is still binding on the districts.',
    'This calls Plan 2026 in force',
  ],
  [
    'an item that is not',
    '依据《生态环境法典》第1136条第一款第三项。',
    'It rests on article 1136, paragraph 1, item 3 of the Code.',
    'Article 1136, paragraph 1, of .* has 2 items, and no item 3',
  ],
  [
    'a paragraph that is not',
    '依据《生态环境法典》第1102条第九款。',
    'It rests on paragraph 9 of article 1102 of the Code.',
    'Article 1102 of .* has 1 paragraph, and no paragraph 9',
  ],
  [
    'an item of a paragraph without items',
    '依据《生态环境法典》第1086条第二款第一项。',
    'It rests on article 1086, paragraph 2, item 1, of the Code.',
    'Article 1086, paragraph 2, of .* has no items, and no item 1',
  ],
  [
    'another number of repeals',
    '《生态环境法典》同时废止了两部法律。',
    'The Code repealed two laws.',
    'repeals 10 laws; this says (?:2|两)',
  ],
  ['a number that nobody found', '2026年计划（京政办发〔2026〕2号）。', 'Plan 2026 (京政办发〔2026〕2号).', 'its number was not found'],
  ['a repeal that nobody knows', '2026年计划已被废止。', 'Plan 2026 has been repealed.', 'no document repeals it'],
  ['a plan of unknown force, freely', '2026年的通知至今管用。', 'The 2026 notice still holds.', 'This calls Plan 2026 in force'],
  [
    'another day',
    '《生态环境法典》自2026年3月12日起施行。',
    'The Code has been in force since 12 March 2026.',
    'in force since 2026-08-15; this says 2026-03-12',
  ],
  [
    'another day of adoption',
    '《生态环境法典》2026年3月15日通过。',
    'The Code was passed on 15 March 2026.',
    'was passed on 2026-03-12; this says 2026-03-15',
  ],
  [
    'another issuer',
    '《生态环境法典》由全国人民代表大会常务委员会通过。',
    'The Code was passed by the Standing Committee of the National People’s Congress.',
    'was issued by the National People’s Congress',
  ],
  [
    'a law before its day',
    '2025年9月以来，露天焚烧适用《生态环境法典》第二百四十六条。',
    'Since September 2025 open burning has come under article 246 of the Code.',
    'is in force since 2026-08-15',
  ],
  [
    'a plan that is said to apply',
    '目前执行的是2026年计划。',
    'The plan that applies today is Plan 2026.',
    'This calls Plan 2026 in force',
  ],
  ['a plan that is said to be valid', '2026年计划仍在执行。', 'Plan 2026 remains valid.', 'This calls Plan 2026 in force'],
  ...(
    [
      ['照2026年计划办，它仍然管用。', 'Follow Plan 2026; it still holds.'],
      ['2026年计划还作数。', 'Plan 2026 still counts.'],
      ['2026年计划没有过期。', 'Plan 2026 has not expired.'],
      ['各区继续执行2026年计划。', 'Districts continue to carry out Plan 2026.'],
      ['今天依然要按2026年计划的要求办。', 'Units still follow Plan 2026.'],
      ['2026年计划一直有效。', 'Plan 2026 has been in force ever since.'],
      ['今年各区在执行2026年计划。', 'This autumn the districts are carrying out Plan 2026.'],
      ['目前各区正在执行2026年计划。', 'Plan 2026 is what the city works by now.'],
      ['2026年计划并未失效。', 'The 2026 notice has lost none of its effect.'],
    ] as const
  ).map(([zh, en]): [string, string, string, string] => [
    'a plan that is good still, in other words',
    zh,
    en,
    'This calls Plan 2026 in force',
  ]),
  ['a plan by its year', '2026年行动计划现行有效。', 'The 2026 action plan is in force.', 'This calls Plan 2026 in force; .* not known'],
  ['a plan of unknown force', '2026年计划现行有效。', 'Plan 2026 is in force.', 'This calls Plan 2026 in force; .* not known'],
  [
    'a repealed law of itself',
    '本法现行有效。',
    'This law is in force today.',
    'This calls Noise Law in force; .* repealed',
    'documents/noise-law',
  ],
])('%s is named in both languages', async (_, zh, en, words, file = 'questions/q') => {
  const faults = await named(zh, en, file);
  expect(faults).toHaveLength(2);
  const law = {
    zh: /法典|《|2026年计划|2026年行动计划|2026年的通知|本法/,
    en: /(?:Ecological and Environmental |the )Code|Noise Law|The Code|Plan 2026|2026 action plan|2026 notice|This law/,
  };
  const columns = { en: en.search(law.en) + 1, zh: zh.search(law.zh) + 1 };
  for (const [index, lang] of (['en', 'zh'] as const).entries())
    expect(faults[index]).toMatch(new RegExp(`^content/${file}/${lang}\\.mdx:4:${columns[lang]} .*\\n.*${words}`));
});

test.each([
  ['依据法典第一千二百四十二条，十部法律废止。', 'Article 1242 of the Code repeals ten laws.'],
  ['《噪声污染防治法》第七十七条现在见法典第1185条。', 'Article 77 of the Noise Law is now found in article 1185 of the Code.'],
  ['《噪声污染防治法》第七十七条现为法典第1185条。', 'Article 77 of the Noise Law is now article 1185 of the Code.'],
  [
    '《噪声污染防治法》第七十七条已经废止，法典第1057条讲的是新旧法的适用。',
    'Article 1057 of the Code says which law applies, the Noise Law or the Code.',
  ],
  ['《噪声污染防治法》第八十二条现为法典第1186条。', 'Article 82 of the Noise Law is now article 1186 of the Code.'],
  ['《生态环境法典》自2026年8月15日起施行，2026年3月12日通过。', 'The Code took effect on 15 August 2026 and was passed on 12 March 2026.'],
  ['2026年计划是否已被废止，没有查到。', 'Whether Plan 2026 has been repealed was not found.'],
  ['依据《生态环境法典》第1136条第一款第二项。', 'It rests on article 1136, paragraph 1, item 2 of the Code.'],
  ['《生态环境法典》2026年3月12日由全国人民代表大会通过。', 'The Code was passed by the National People’s Congress on 12 March 2026.'],
  ['《生态环境法典》废止了十部法律。', 'The Code repealed ten laws.'],
  ['2026年计划是否现行有效，没有查到。', 'Whether Plan 2026 is still in force was not found.'],
  ['《噪声污染防治法》第七十五条现为法典第1102条。', 'Article 75 of the Noise Law is now articles 1102 and 1107 of the Code.'],
  ['如果2026年计划仍然有效，要看原文才知道。', 'If Plan 2026 were still in force, only its text could tell.'],
  ['2026年计划有没有过期，没有读到。', 'We have not read whether Plan 2026 has expired.'],
  ['没有人说2026年计划还管用。', 'Nobody says that Plan 2026 still holds.'],
  ['不能照2026年计划办。', 'Do not go by Plan 2026.'],
  ['2025年，各区继续执行2026年计划提出的措施。', 'In 2025 districts followed Plan 2026.'],
  ['本站的任务表仍按2026年计划编制。', 'The task table of this portal still follows Plan 2026.'],
  ['法典现行有效。民法典第1260条另有规定。', 'The Code is in force. The Civil Code has 1,260 articles.'],
  ['依据《生态环境法典》第1086条第一款第三项。', 'It rests on article 1086, paragraph 1, item 3, of the Code.'],
  ['依据《生态环境法典》第1086条第二款。', 'It rests on paragraph 2 of article 1086 of the Code.'],
  ['依据《生态环境法典》第1087条第九款。', 'It rests on paragraph 9 of article 1087 of the Code.'],
])('left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test('a repeal that nobody knows, in other words, and of a plan that is named by its year alone', async () => {
  const more = { 'documents/later/index.yaml': laterPlan, 'documents/later/zh.mdx': '---\ntitle: 后来的计划\n---\n正文。\n' };
  const found = (zh: string, en: string) => named(zh, en, 'questions/q', more);
  expect(await found('2027年计划一发布，2026年的就作废了。', 'With the release of the 2027 plan, that of 2026 ceased to apply.')).toEqual([
    expect.stringMatching(/en\.mdx:4:36 .*\n.*no document repeals it \(open\)/),
    expect.stringMatching(/zh\.mdx:4:12 .*\n.*no document repeals it \(open\)/),
  ]);
  expect(await found('2026年计划废止以后，任务由各区自定。', 'Plan 2026 lapsed.')).toHaveLength(2);
  for (const [zh, en] of [
    ['有人说2026年计划已经废止。', 'Some say that the plan of 2026 has been repealed; we found nothing to show it.'],
    ['2027年计划与2026年的相同。', 'The 2027 plan is like that of 2026.'],
    ['2026年计划如果作废，2026年的任务怎么办？', 'If Plan 2026 lapsed, who would know?'],
  ] as const)
    expect(await found(zh, en)).toEqual([]);
});

test('a plan said to be replaced, in English', async () => {
  const more = { 'documents/later/index.yaml': laterPlan, 'documents/later/zh.mdx': '---\ntitle: 后来的计划\n---\n正文。\n' };
  const found = async (en: string) => (await named('法典现行有效。', en, 'questions/q', more)).length;
  for (const text of [
    'Plan 2026 was replaced by the plan of 2027.',
    'The plan of 2027 replaced Plan 2026.',
    'The plan of 2027 has taken the place of Plan 2026.',
    'The plan of 2027 took the place of Plan 2026.',
  ])
    expect(await found(text), text).toBe(1);
  for (const text of [
    'Whether the plan of 2027 replaced Plan 2026 was not found.',
    'Under Plan 2026, old boilers were replaced by gas.',
    'The plan of 2027 followed Plan 2026.',
    'The plan of 2027 replaced old boilers as Plan 2026 had done.',
  ])
    expect(await found(text), text).toBe(0);
});

test('a repeal in the active voice that nobody knows', async () => {
  const faults = await named('《生态环境法典》废止了2026年计划。', 'The Code repealed Plan 2026.');
  expect(faults).toEqual([expect.stringContaining('no document repeals it'), expect.stringContaining('no document repeals it')]);
});

test('a plan in its own texts', async () => {
  const faults = await named('这份计划仍然有效。', 'This notice is still in force.', 'documents/open');
  expect(faults).toEqual([expect.stringContaining('This calls Plan 2026'), expect.stringContaining('This calls')]);
});

test('a document of unknown force that is said to have been in force since a day', async () => {
  const more = {
    'documents/rule/index.yaml':
      'kind: rule\nsubject: { zh: 环境保护 }\nissuer: { zh: 生态环境部, en: Ministry }\neffectiveOn: 2023-01-01\nforceNotFound: true\nshortName: { zh: 名录办法, en: List Measures }\n',
    'documents/rule/zh.mdx': '---\ntitle: 名录办法\n---\n正文。\n',
  };
  const found = (zh: string, en: string) => named(zh, en, 'questions/q', more);
  for (const [zh, en] of [
    ['《名录办法》自2023年1月1日起一直有效。', 'The List Measures have been in force since 1 January 2023.'],
    ['《名录办法》2023年1月1日施行至今。', 'The List Measures, in force since January 2023, list the units.'],
    ['《名录办法》从2023年以来一直执行。', 'Since 2023 the List Measures have been in effect.'],
    ['2023年以来，名录一直由《名录办法》管。', 'In force since 1 January 2023, the List Measures name the units.'],
    ['2026年计划自2026年1月26日起一直适用。', 'Plan 2026 has been in force since 26 January 2026.'],
    ['《名录办法》自2023年1月1日生效以来没有变过。', 'The List Measures have applied ever since 2023.'],
  ] as const)
    expect([zh, await found(zh, en)]).toEqual([zh, [expect.stringContaining('in force'), expect.stringContaining('in force')]]);
  for (const [zh, en] of [
    ['《名录办法》自2023年1月1日起施行。', 'The List Measures took effect on 1 January 2023.'],
    ['《名录办法》是否一直有效，没有查到。', 'Whether the List Measures have been in force since 2023 was not found.'],
    [
      '《生态环境法典》自2026年8月15日起一直有效。',
      'The Code has been in force since 15 August 2026; the List Measures took effect in 2023.',
    ],
    ['《名录办法》施行以来的名录，见第一表。', 'Lists since the List Measures took effect are in table 1.'],
  ] as const)
    expect([zh, await found(zh, en)]).toEqual([zh, []]);
});

test('a repealed law that calls itself one of the past', async () => {
  expect(await named('本法已不再现行有效，2026年8月15日废止。', 'This law is no longer in force.', 'documents/noise-law')).toEqual([]);
});

test('each of two in one paragraph at its own place', async () => {
  const zh = '依据法典第一千三百条处罚。\n也可以依据**法典**第一千三百零一条。';
  const faults = await named(zh, 'Nothing.');
  expect(faults.map((fault) => fault.replace(/ .*\n {2}/, ' '))).toEqual([
    expect.stringMatching(/^content\/questions\/q\/zh\.mdx:4:3 .*no article 1300/),
    expect.stringMatching(/^content\/questions\/q\/zh\.mdx:5:8 .*no article 1301/),
  ]);
});

test('another successor in the law’s own text, by the article before it or by the whole table', async () => {
  const found = async (zh: string, en: string) =>
    (await named(zh, en, 'documents/noise-law')).map((fault) => fault.replace(/ .*\n {2}/s, ' '));
  const own = await found(
    '第七十七条管施工噪声，现在见法典第1182条。',
    'Article 77 dealt with noise; this is now article 1182 of the Code.',
  );
  expect(own).toEqual([
    expect.stringMatching(/^content\/documents\/noise-law\/en\.mdx:4:35 .*article 1182/),
    expect.stringMatching(/^content\/documents\/noise-law\/zh\.mdx:4:12 .*article 1182/),
  ]);
  expect(
    await found(
      '噪声现在见法典第1185条，举报见第145条。',
      'Noise is now in article 1185 of the Code, and reports are governed by article 145.',
    ),
  ).toHaveLength(2);
  expect(await found('第七十七条现在见法典第1185条。', 'Article 77 is now article 1185.')).toEqual([]);
});

const cityPlans = {
  'documents/plan-2020/index.yaml':
    'kind: plan\nsubject: { zh: 环境保护 }\nissuer: { zh: 北京市人民政府办公厅 }\nnumber: 京政办发〔2020〕8号\neffectiveOn: 2020-02-13\nshortName: { zh: 2020年计划, en: Plan 2020 }\nsuccessors: [plan-2022]\n',
  'documents/plan-2020/zh.mdx': '---\ntitle: 北京市人民政府办公厅关于印发《北京市污染防治攻坚战2020年行动计划》的通知\n---\n正文。\n',
  'documents/plan-2022/index.yaml':
    'kind: plan\nsubject: { zh: 环境保护 }\nissuer: { zh: 北京市人民政府办公厅 }\nforceNotFound: true\neffectiveOn: 2022-03-02\nshortName: { zh: 2022年计划, en: Plan 2022 }\n',
  'documents/plan-2022/zh.mdx': '---\ntitle: 《美丽北京建设2022年行动计划》\n---\n正文。\n',
};
const ofPlan = async (zh: string): Promise<string[]> => await named(zh, 'Nothing.', 'questions/q', cityPlans);

test.each([
  ['《北京市污染防治攻坚战2020年行动计划》仍然有效。', 'calls Plan 2020 in force'],
  ['〈北京市污染防治攻坚战2020年行动计划〉仍然有效。', 'calls Plan 2020 in force'],
  ['《污染防治攻坚战2020年行动计划》仍然有效。', 'calls Plan 2020 in force'],
  ['《关于印发〈北京市污染防治攻坚战2020年行动计划〉的通知》仍然有效。', 'calls Plan 2020 in force'],
  ['《北京市人民政府办公厅关于印发〈北京市污染防治攻坚战2020年行动计划〉的通知》仍然有效。', 'calls Plan 2020 in force'],
  ['北京市人民政府办公厅关于印发《北京市污染防治攻坚战2020年行动计划》的通知仍然有效。', 'calls Plan 2020 in force'],
  ['《北京市污染防治攻坚战2020年行动计划》（京政办发〔2020〕8号）仍然有效。', 'calls Plan 2020 in force'],
  ['京政办发〔2020〕8号仍然有效。', 'calls Plan 2020 in force'],
  ['京政办发[2020]8号仍然有效。', 'calls Plan 2020 in force'],
  ['《北京市污染防治攻坚战2020年行动计划》（京政办发〔2020〕9号）已经废止。', 'gives 京政办发〔2020〕9号 as the number of Plan 2020'],
  ['《北京市污染防治攻坚战2020年行动计划》自2020年3月1日起施行。', 'is in force since 2020-02-13'],
  ['《美丽北京建设2022年行动计划》已经废止。', 'says that Plan 2022 was repealed'],
  ['《关于印发〈美丽北京建设2022年行动计划〉的通知》已经废止。', 'says that Plan 2022 was repealed'],
  ['《美丽北京建设2022年行动计划》（京政办发〔2022〕6号）已经废止。', 'says that Plan 2022 was repealed'],
])('a plan by its full title or its number: %s', async (zh, message) => {
  expect((await ofPlan(zh)).join('')).toContain(message);
});

test.each([
  '《北京市污染防治攻坚战2020年行动计划》（京政办发〔2020〕8号）自2020年2月13日起施行。',
  '《北京市污染防治攻坚战2020年行动计划》是否仍然有效，没有查到。',
  '《北京市大气污染防治攻坚战2019年行动计划》仍然有效。',
])('true words of a plan by its full title, and another plan, are left alone: %s', async (zh) => {
  expect(await ofPlan(zh)).toEqual([]);
});

test('the plan of a year called the one of today without another plan in the sentence', async () => {
  expect(await named('现在适用的计划是2026年的。', 'The plan that applies today is that of 2026.')).toEqual(
    expect.arrayContaining([expect.stringContaining('en.mdx:4:32 '), expect.stringContaining('zh.mdx:4:9 ')]),
  );
  expect(await named('最近的计划是2026年的。', 'The last plan we read is that of 2026.')).toEqual([]);
});

const plan2023 = {
  'documents/plan-2023/index.yaml':
    'kind: plan\nsubject: { zh: 环境保护 }\nissuer: { zh: 市政府办公厅, en: City government }\nforceNotFound: true\neffectiveOn: 2023-03-01\nshortName: { zh: 2023年行动计划, en: 2023 action plan }\n',
  'documents/plan-2023/zh.mdx': '---\ntitle: 《北京市深入打好污染防治攻坚战2023年行动计划》\n---\n正文。\n',
};

test.each([
  [
    '目前，全市正在落实《北京市深入打好污染防治攻坚战2023年行动计划》的各项任务。',
    'The city is now carrying out the tasks of the 2023 action plan.',
  ],
  ['2023年行动计划正在实施。', 'The 2023 action plan is being implemented.'],
  ['各区正在推进2023年行动计划的重点任务。', 'Districts are carrying out their tasks under the 2023 action plan.'],
  ['按照2023年行动计划，今年要完成二十项任务。', 'Under the 2023 action plan, twenty tasks must be finished this year.'],
])('a plan of an earlier year told as being carried out: %s %s', async (zh, en) => {
  expect(await named(zh, en, 'questions/q', plan2023)).toEqual([
    expect.stringMatching(/en\.mdx.*\n.*This calls 2023 action plan in force/),
    expect.stringMatching(/zh\.mdx.*\n.*This calls 2023 action plan in force/),
  ]);
});

test.each([
  ['2026年计划正在实施。', 'Plan 2026 is being implemented.'],
  ['按照2026年计划，今年要完成二十项任务。', 'Under Plan 2026, twenty tasks must be finished this year.'],
  ['按照2023年行动计划，2023年要完成二十项任务。', 'Under the 2023 action plan, twenty tasks had to be finished in 2023.'],
  ['2023年行动计划是否正在实施，没有查到。', 'Whether the 2023 action plan is being implemented was not found.'],
  ['2023年，各区落实2023年行动计划的各项任务。', 'In 2023 districts were carrying out the tasks of the 2023 action plan.'],
  ['今年要完成的任务与2023年行动计划相同。', 'The tasks of this year are those of the 2023 action plan.'],
])('the plan of the year itself, and one told as past, are left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en, 'questions/q', plan2023)).toEqual([]);
});
