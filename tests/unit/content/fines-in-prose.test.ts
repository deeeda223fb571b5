import { expect, test } from 'vitest';
import { checkFinesInProse } from '../../../src/content/copy/check-fines-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of words in a city with a code of 1242 articles, 1131 of which fines burning by two ranges, and 1128 dust by one. */
async function named(zh: string, en: string, clauses = ''): Promise<string[]> {
  const content = smallCity();
  const band = (article: string, min: number, max: number, what: string) =>
    `  - { article: "${article}", minWan: ${min}, maxWan: ${max}, what: { zh: ${what}, en: Something }${article === '1128' ? ', decidedBy: { zh: 住房城乡建设等部门 }' : ''} }\n`;
  const noise =
    '  - { article: "1107", minWan: 10, maxWan: 100, further: [{ minWan: 2, maxWan: 20, when: { zh: 工业噪声, en: Industrial noise }, facts: [噪声] }], what: { zh: 超标, en: Over } }\n';
  write(
    content,
    'documents/code/index.yaml',
    `kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人大 }\neffectiveOn: 2026-08-15\nlastArticle: 1242\nshortName: { zh: 生态环境法典, en: Code }\nbands:\n${band('1131', 0.05, 0.2, '露天焚烧秸秆、落叶')}${band('1131', 1, 10, '焚烧沥青、橡胶')}${band('1128', 1, 10, '工地未防尘')}${noise}${clauses}`,
  );
  write(content, 'documents/code/zh.mdx', '---\ntitle: 生态环境法典\n---\n正文。\n');
  write(content, 'guides/g/zh.mdx', `---\ntitle: 题\n---\n${zh}\n`);
  write(content, 'guides/g/en.mdx', `---\ntitle: A\n---\n${en}\n`);
  const { content: loaded } = await loadContent(content, 'content');
  return checkFinesInProse(await readProse(content, 'content'), loaded).map((fault) => formatFault(fault, 'en').split(' ')[0]!);
}

test.each([
  ['焚烧的罚款5000元至2万元（第一千一百三十一条）。', '5000', 'The fine for burning is ¥5,000 to ¥20,000 (article 1131).', '¥5'],
  ['工地不防尘处50万元罚款（第一千一百二十八条）。', '50', 'Dust is fined ¥500,000 (article 1128).', '¥5'],
  ['按法典第1128条处1万元以上20万元以下罚款。', '1万', 'Article 1128 sets fines of ¥10,000 to ¥200,000.', '¥1'],
  ['按第1128条处2万元至20万元罚款。', '2万', 'Article 1128 sets fines of 20,000 to 200,000 yuan.', '20'],
  ['按第1128条处2万元至20万元罚款。', '2万', 'Article 1128 sets fines of twenty thousand to two hundred thousand.', 'twenty'],
  ['按第1128条处2万元至20万元罚款。', '2万', 'Under article 1128 the fine is two to twenty thousand yuan.', 'two to'],
  ['按第1128条处200万元罚款。', '200万', 'Article 1128 sets a fine of 2 million yuan.', '2 m'],
  ['排放超标处2万元至20万元罚款（第一千一百零七条）。', '2万', 'Discharge is fined RMB 20,000 to 200,000 (article 1107).', 'RMB'],
  ['工地扬尘最高可以罚到20万元（第一千一百二十八条）。', '20万', 'Dust can cost as much as ¥200,000 (art. 1128).', '¥2'],
  ['工地扬尘罚款5万元起（第一千一百二十八条）。', '5万', 'The fine for dust starts at ¥50,000 (article 1128).', '¥5'],
  ['不防尘的，处2万元至5万元罚款（第一千一百二十八条）。', '2万', 'A dusty site pays between ¥20,000 and ¥50,000 (art. 1128).', '¥2'],
])('a fine that is none of the article’s is named: %s', async (zh, inChinese, en, inEnglish) => {
  expect(await named(zh, en)).toEqual([
    `content/guides/g/en.mdx:4:${en.indexOf(inEnglish) + 1}`,
    `content/guides/g/zh.mdx:4:${zh.indexOf(inChinese) + 1}`,
  ]);
});

test('one amount in the range of another act, by what the words are of', async () => {
  expect(await named('露天焚烧罚款5万元（《生态环境法典》第一千一百三十一条）。', 'Nothing.')).toHaveLength(1);
});

test.each([
  ['露天焚烧处500元以上2000元以下罚款（第一千一百三十一条）。', 'The fine can be ¥500 to ¥2,000 (article 1131).'],
  ['处1万元以上10万元以下罚款（第一千一百二十八条）。', 'Sites are fined ¥10,000 to ¥100,000 (article 1128).'],
  ['处1万元以上10万元以下罚款（第一千一百二十八条）。', 'Article 1128 sets fines of ten thousand to a hundred thousand yuan.'],
  ['工业噪声超标处2万元至20万元罚款（第一千一百零七条）。', 'Industrial noise is fined 20,000 to 200,000 yuan (article 1107).'],
  ['排放超标处10万元至100万元罚款（第一千一百零七条）。', 'Discharge is fined 100,000 yuan to 1 million yuan (article 1107).'],
  ['处1万至10万元罚款（第一千一百二十八条）。', 'A fine of ¥50,000 is within article 1128.'],
  ['条例第三十三条罚款20万元至100万元。', 'Article 33 sets fines of ¥200,000 to ¥1,000,000.'],
  ['第一千一百条罚款20万元至100万元。', 'Article 1100 sets fines of ¥200,000 to ¥1,000,000.'],
  ['最高可以罚到10万元，最低1万元（第一千一百二十八条）。', 'Dust costs up to ¥100,000, and at least ¥10,000 (art. 1128).'],
  ['罚款由1万元提高到20万元，见第一千一百条。', 'A fine of ¥50,000, well up to the mark, is within art. 1128.'],
  ['每吨水5元，见第一千一百二十八条。', 'Water is ¥5 a tonne; see article 1128.'],
])('left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test('a clause whose fine is not in the band of its own article', async () => {
  const clause = (zh: string) => `clauses: [{ id: "1128", title: { zh: 防尘 }, text: { zh: ${zh} } }]\n`;
  expect(await named('无。', 'Nothing.', clause('不防尘的罚款1万元至100万元。'))).toEqual([
    expect.stringMatching(/^content\/documents\/code\/index\.yaml:\d+:\d+$/),
  ]);
  expect(await named('无。', 'Nothing.', clause('不防尘的罚款1万元至10万元。'))).toEqual([]);
});

test('another authority than the one that the article names', async () => {
  expect(
    await named('工地扬尘由生态环境部门处罚（第一千一百二十八条）。', 'Dust is fined by the ecology authorities (article 1128).'),
  ).toEqual(['content/guides/g/en.mdx:4:9', 'content/guides/g/zh.mdx:4:5']);
  expect(await named('生态环境局处罚工地扬尘（第一千一百二十八条）。', 'The ecology bureau fines dusty sites (art. 1128).')).toEqual([
    'content/guides/g/en.mdx:4:1',
    'content/guides/g/zh.mdx:4:1',
  ]);
  expect(await named('对生态环境局处罚不服的，见第一千一百二十八条。', 'The competent authorities fine dusty sites (art. 1128).')).toEqual(
    [],
  );
  expect(
    await named(
      '扬尘由住房城乡建设等部门处罚（第一千一百二十八条），不由生态环境部门处罚。',
      'Dust is fined by the housing and other departments (article 1128).',
    ),
  ).toEqual([]);
});

test.each([
  [
    '由生态环境部门依照《生态环境法典》第一千一百二十八条处罚。',
    'Under article 1128 of the Code the Ecology and Environment Bureau fines dusty building sites.',
  ],
  ['生态环境局依据法典第1128条对工地作出处罚。', 'Under article 1128, the ecology authorities may fine a site.'],
])('another authority is named where the article stands before the penalty: %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([expect.stringContaining('en.mdx:4'), expect.stringContaining('zh.mdx:4')]);
});

test.each([
  [
    '由住房城乡建设部门依照《生态环境法典》第一千一百二十八条处罚。',
    'Under article 1128 of the Code the housing department fines dusty building sites.',
  ],
  [
    '生态环境局依据法典第1128条把线索移送住房城乡建设部门处罚。',
    'Under article 1128 the ecology bureau hands what it finds to the housing department.',
  ],
  ['生态环境局不依据法典第1128条处罚工地。', 'Under article 1128 the ecology bureau does not fine building sites.'],
])('the right one, one that hands over and one that does not fine are left alone: %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

const perMachine =
  '  - { article: "1127", minWan: 0.5, maxWan: 0.5, each: { zh: 按每台计, en: for each machine }, what: { zh: 使用排放不合格的机械, en: Machinery over the standard } }\n';

test('a fine for each machine is that of the article', async () => {
  const [zh, en] = ['每台机械罚款6万元（第一千一百二十七条）。', 'The fine is ¥60,000 per machine (article 1127).'];
  expect(await named(zh, en, perMachine)).toEqual(['content/guides/g/en.mdx:4:13', 'content/guides/g/zh.mdx:4:7']);
});

test.each([
  ['每台机械罚款5000元（第一千一百二十七条）。', 'The fine is ¥5,000 per machine (article 1127).'],
  ['4台机械共罚款2万元（第一千一百二十七条）。', 'Four such machines are fined ¥20,000 (article 1127).'],
])('the right fine for each, and that of several together: %s', async (zh, en) => {
  expect(await named(zh, en, perMachine)).toEqual([]);
});

test('who fines the dust of building sites is known without the article', async () => {
  expect(await named('工地扬尘由生态环境部门处罚。', 'Dust on building sites is fined by the ecology authorities.')).toHaveLength(2);
  expect(await named('工地扬尘由住房城乡建设部门处罚。', 'Dust on building sites is fined by the housing authorities.')).toEqual([]);
  expect(await named('2023年，工地扬尘由生态环境部门处罚。', 'Dust on building sites was fined by the ecology authorities.')).toEqual([]);
  expect(await named('烟尘由生态环境部门处罚。', 'Smoke is fined by the ecology authorities.')).toEqual([]);
});
