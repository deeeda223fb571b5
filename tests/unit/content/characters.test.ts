import { describe, expect, test } from 'vitest';
import { unsafeCharacters } from '../../../src/domain/characters/characters.ts';
import { ContentFiles } from '../../../src/content/content-files.ts';
import { loadContent } from '../../../src/content/load.ts';
import { reportUnsafe } from '../../../src/content/readers/unsafe-values.ts';
import { kindNames, kinds } from '../../../src/schemas/index.ts';
import { front } from '../../../src/schemas/shared.ts';
import { smallCity, write } from '../../support/content.ts';
import { filled } from '../../support/planted.ts';

/** What no text may hold: as it is written in YAML, in an article, and as it stands in a file. */
const bad = [
  ['a control character', '\\x0b', '&#xb;', '\u000b'],
  ['an override', '\\u202e', '&#x202e;', '\u202e'],
  ['an isolate', '\\u2066', '&#x2066;', '\u2066'],
  ['a soft hyphen', '\\u00ad', '&shy;', '\u00ad'],
  ['a replacement character', '\\ufffd', '&#xfffd;', '\ufffd'],
  ['NUL', '\\0', '&#0;', '\0'],
  ['the trace of a wrong decoding', '锟斤拷', '锟斤拷', '锟斤拷'],
] as const;

const errorsOf = async (files: Record<string, string>) => {
  // A file that cannot be read leaves references to it dangling elsewhere.
  const own = Object.keys(files).map((name) => `content/${name}`);
  const content = smallCity();
  for (const [name, text] of Object.entries(files)) write(content, name, text);
  const { faults } = await loadContent(content, 'content');
  return faults.flatMap(({ severity, file, line, column }) =>
    severity === 'error' && own.includes(file) ? [`${file}:${line}:${column}`] : [],
  );
};
const index = 'publishedOn: 2026-01-01\nowner: huanjingju\n';
const units = (name: string) =>
  `huanjingju: { name: { zh: 市生态环境局 }, kind: department }\ndongqu:\n  name: { zh: 东区 }\n  fullName: { zh: "${name}" }\n  kind: district\n`;
const indicator =
  'name: { zh: 甲 }\nmeasuredIn: { zh: 乙 }\ndefinition: { zh: 丙 }\nreading: { zh: 丁 }\nfrequency: monthly\nsource: { title: { zh: 戊 } }\nlicence: { zh: 己 }\ntable: { file: data/a.csv, period: month, value: value }\n';

describe.each(bad)('%s', (_name, inYaml, inMarkdown, inFile) => {
  test('is refused with its place in a map, a title block, an article, a component, a table and a table of values', async () => {
    expect(await errorsOf({ 'units.yaml': units(`东${inYaml}区`) })).toEqual([expect.stringMatching(/^content\/units\.yaml:4:\d+$/)]);
    const news = (front: string, body: string) => ({ 'news/n/index.yaml': index, 'news/n/zh.mdx': `---\n${front}\n---\n${body}\n` });
    expect(await errorsOf(news(`title: 题\nsummary: ["一", "二${inYaml}三"]`, '正文。'))).toEqual([
      expect.stringMatching(/^content\/news\/n\/zh\.mdx:3:\d+$/),
    ]);
    expect(await errorsOf(news('title: 题', `第一段。\n\n第二${inMarkdown}段。`))).toEqual([
      expect.stringMatching(/^content\/news\/n\/zh\.mdx:6:\d+$/),
    ]);
    const table = `行政相对人名称,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚决定日期,处罚机关,行政区\n甲公司,东环罚〔2026〕1号,水污染,事${inFile}实,罚款,2026-03-01,东区生态环境局,dongqu\n`;
    expect(await errorsOf({ 'cases/2026.csv': table })).toEqual([expect.stringMatching(/^content\/cases\/2026\.csv:2:\d+$/)]);
    expect(await errorsOf({ 'indicators/a.yaml': indicator, 'indicators/data/a.csv': `month,value\n2026-01,3${inFile}\n` })).toEqual([
      expect.stringMatching(/^content\/indicators\/data\/a\.csv:2:\d+$/),
    ]);
  });
});

test('every text of every kind is looked at', () => {
  for (const [name, schema] of [...kindNames.map((kind) => [kind, kinds[kind].schema] as const), ['front', front] as const]) {
    const record = filled(schema, 'zqxp');
    const words = JSON.stringify(record).match(/zqxp\d+/g)!;
    // Keys of maps are no values, and a web address folds what it cannot hold.
    const damaged = JSON.parse(JSON.stringify(record).replace(/"zqxp(\d+)"(?!:)/g, '"zqxp$1\\u2066"')) as object;
    const expected = JSON.stringify(damaged).match(/\u2066/g)?.length ?? 0;
    const files = new ContentFiles('/content', 'content');
    reportUnsafe(files, schema, damaged, { file: name, locate: () => ({ line: 1, column: 1 }) });
    expect(files.faults.length, name).toBe(expected);
    expect(expected, name).toBeGreaterThan(words.length / 2 - 3);
  }
});

test('joiners inside emoji, tabs and writing from right to left stay', async () => {
  expect(await errorsOf({ 'units.yaml': units('👨‍👩‍👧东区 العربية') })).toEqual([]);
});

test.each([
  ['在????????路', 2],
  ['甲\ufe0f', 2],
  ['\ufe0f甲', 1],
  ['\u0301甲', 1],
  ['甲，\u0301乙', 3],
  ['甲\u0301公司', 2],
  ['在??区', 2],
  ['锟届', 1],
  ['甲\ufffc', 2],
  ['甲\ue000乙', 2],
  ['甲\u3164', 2],
  ['甲\u{e0041}', 2],
  ['5\u206212', 2],
  ['样例\u200b有限公司', 3],
  ['样例\u200d有限公司', 3],
  ['甲\u2060乙', 2],
  ['a\ufeffb', 2],
  ['在鍦ㄤ笢娴﹀尯', 2],
  ['在åœ¨ä¸œæµ¦åŒº', 2],
])('damaged text is found where it stands: %j', (text, column) => {
  expect(unsafeCharacters(text).map(({ index }) => index + 1)).toEqual([column]);
});

test.each([
  '真的吗？？',
  '什么？',
  'why??',
  'https://a.example/?a=1&b=2',
  'Ärzte in Örebro, à côté',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '涓流、浜、鏈',
  '❤️ 1️⃣ ㊗️ ☎️ 👨‍❤️‍👨',
  'e\u0301té नमस्ते ไทย ক্ষ العَرَبِيَّة',
  'สวัสดี\u200bครับ می\u200cخواهم',
  '葛\u{e0100}飾、ガ\u3099',
])('what is written so is no damage: %s', (text) => expect(unsafeCharacters(text)).toEqual([]));
