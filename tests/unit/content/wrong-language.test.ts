import { expect, test } from 'vitest';
import { readProse } from '../../../src/content/copy/prose.ts';
import { wrongLanguage } from '../../../src/content/launch/wrong-language.ts';
import { languages, type Lang } from '../../../src/domain/language.ts';
import { isInChinese, isInLetters } from '../../../src/domain/characters/foreign-words.ts';
import { edit, smallCity, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

const placesIn = async (city: string, written: readonly Lang[] = languages) => wrongLanguage(await readProse(city, 'city'), written).places;

test.each([
  ['Keep dust down on building sites.', 'Keep dust down on building sites.', true],
  ['Air quality', 'Air quality', true],
  ['How dust is kept down on building sites', undefined, true],
  ['Cover all bare ground with nets', '大气', true],
  ['TODO', 'Districts report on the month before by the tenth day of each month', true],
  // Names, numbers, units, addresses and codes are in no language.
  ['PM2.5', 'Fine particles of at most 2.5 micrometres across, as they are measured in the air', false],
  ['µg/m³', 'µg/m³', false],
  ['km/h', 'kilometres that are driven in each hour on the roads of the city', false],
  ['A-1', 'Annex A-1', false],
  ['12345', 'Call the hotline of the city on any day and at any hour', false],
  ['https://portal.example/about-this-portal', 'https://portal.example/about-this-portal', false],
  ['desk@portal.example', 'desk@portal.example', false],
  ['CC BY 4.0', 'CC BY 4.0', false],
  ['AERMOD', 'AERMOD, a model which reckons how smoke spreads over land and water', false],
  ['Environmental Protection Agency', 'Environmental Protection Agency', false],
  ['iOS App', 'iOS App', false],
  ['用 app 举报', 'Report it by app', false],
])('“%s” beside “%s” in the place of Chinese is English: %s', (zh, en, isWrong) => {
  expect(isInLetters(zh, en)).toBe(isWrong);
});

test.each([
  ['各区、各部门每月10日前报告。', true],
  ['PM2.5年均浓度', true],
  ['大气', true],
  ['The record reads “未取得排污许可证排放污染物，依法应当处罚。”', false],
  ['Measures (国办秘函〔2019〕19号)', false],
  ['国办秘函〔2019〕19号 (checks of government websites: answers within three months)', false],
  ['Guide to 北京', false],
  ['《中华人民共和国生态环境法典》', false],
  ['12345', false],
])('“%s” in the place of English is Chinese: %s', (en, isWrong) => {
  expect(isInChinese(en)).toBe(isWrong);
});

test('in every kind, in title blocks, in columns of tables and in bodies the wrong language is named by file, line and field', async () => {
  const city = smallCity();
  edit(city, 'topics.yaml', '{ zh: 空气。 }', '{ zh: "What the air holds, and who keeps it clean.", en: 空气里有什么。 }');
  edit(city, 'units.yaml', '{ zh: 东区 }', '{ zh: 东区, en: 东区 }');
  write(city, 'guides/walk/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\nsetting: season\n');
  write(
    city,
    'guides/walk/zh.mdx',
    '---\ntitle: 走路\n---\n\n走路。\n\n## 二\n\nWalk or cycle the shortest trip of your week, and see how it goes for a month.\n',
  );
  write(
    city,
    'guides/walk/en.mdx',
    '---\ntitle: 走路\nsummary: [Walk]\n---\n\n看看一周里哪一趟最短，把这一趟改成走路或者骑车，坚持一个月。\n\n## 再走\n\n然后再改下一趟，一直到一周里没有一趟短途是开车去的为止。\n',
  );
  write(
    city,
    'progress/2026-10.csv',
    '单位,任务,状态,进展说明,进展说明（英文）,报送日期\ndongqu,plan-1,onTrack,已办20处。,已办20处。,2026-11-03\n',
  );
  expect(await placesIn(city)).toEqual([
    'city/guides/walk/en.mdx:2  title',
    'city/guides/walk/en.mdx:6',
    'city/guides/walk/zh.mdx:7',
    expect.stringMatching(/^city\/progress\/2026-10\.csv:2 {2}note\.en$/),
    'city/topics.yaml:1  air.description.zh',
    'city/topics.yaml:1  air.description.en',
    'city/units.yaml:2  dongqu.name.en',
  ]);
  // Where the site is in Chinese alone nobody reads the other texts.
  expect(await placesIn(city, ['zh'])).toEqual(['city/guides/walk/zh.mdx:7', 'city/topics.yaml:1  air.description.zh']);
});

test('an English body that quotes Chinese, and a Chinese one with addresses and an English name, are as they should be', async () => {
  const city = smallCity();
  write(
    city,
    'pages/about/en.mdx',
    '---\ntitle: About\n---\n\nThe law says:\n\n> “县级以上人民政府生态环境主管部门应当主动公开行政处罚决定。”\n\nThat is all.\n',
  );
  write(
    city,
    'pages/about/zh.mdx',
    '---\ntitle: 关于\n---\n\n数据见 https://data.example/a-long-address/with-many-words-in-it/that-nobody-reads/index.html。\n\n出处：World Health Organization。\n',
  );
  expect(await placesIn(city)).toEqual([]);
});

test('no text of the tests’ city is accused', async () => {
  expect(await placesIn(portalFolder)).toEqual([]);
});
