import { describe, expect, test } from 'vitest';
import { checkRepealedNames } from '../../../src/content/copy/check-repealed-names.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of prose in a city whose air law the code repealed on 15 August 2026. */
async function named(
  zh: string,
  en: string,
  { file = 'questions/q', today = '2026-11-25', published = '2026-01-01', more = {} as Record<string, string> } = {},
): Promise<string[]> {
  const content = smallCity();
  const law = 'kind: law\nsubject: { zh: 环境保护 }\nissuer: { zh: 全国人大 }\n';
  for (const [name, text] of Object.entries({
    'documents/air-law/index.yaml': `${law}effectiveOn: 2016-01-01\nshortName: { zh: 大气法, en: Air Law }\narticles: { "31": { document: code, article: "145" }, "99": { document: code, article: "1102、1107", parts: [{ paragraph: 第二项, article: "1107" }] } }\n`,
    'documents/air-law/zh.mdx': '---\ntitle: 中华人民共和国大气污染防治法\n---\n正文。\n',
    'documents/code/index.yaml': `${law}effectiveOn: 2026-08-15\nshortName: { zh: 环境法典, en: Environmental Code }\nrepeals: [air-law]\nalsoRepeals: [{ name: { zh: 土壤污染防治法, en: Soil Pollution Prevention and Control Law }, otherNames: { zh: [土壤法] } }]\n`,
    'documents/code/zh.mdx': '---\ntitle: 生态环境法典\n---\n正文。\n',
    [`${file}/index.yaml`]: file.startsWith('documents')
      ? `${law}effectiveOn: 2016-01-01\nshortName: { zh: 大气法, en: Air Law }\n`
      : `publishedOn: ${published}\nowner: huanjingju\n`,
    [`${file}/zh.mdx`]: `---\ntitle: ${file.startsWith('documents') ? '中华人民共和国大气污染防治法' : '问'}\n---\n第一行。\n\n${zh}\n`,
    [`${file}/en.mdx`]: `---\ntitle: A question\n---\nFirst line.\n\n${en}\n`,
    ...more,
  }))
    write(content, name, text);
  const loaded = await loadContent(content, 'content');
  const faults = checkRepealedNames(await readProse(content, 'content'), loaded.content, today);
  return faults.map((fault) => formatFault(fault, 'en'));
}

describe('a repealed law in prose', () => {
  test('that presents it as in force is named with its place and the law in its place', async () => {
    const faults = await named(
      '依据《中华人民共和国大气污染防治法》（2018年修正）第31条，可以举报。',
      'Under the Air Law anyone may report.',
    );
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('content/questions/q/en.mdx:6:11  [warning]');
    expect(faults[0]).toContain('This speaks of Air Law as if it were in force; Environmental Code repealed it on 2026-08-15.');
    expect(faults[1]).toContain('content/questions/q/zh.mdx:6:3  [warning]');
  });

  test('with the article in the place of the one that it names, by its item where the table goes by items', async () => {
    const faults = await named('大气法第31条、第九十九条第二项都要看。', 'See item 2 of article 99 of the Air Law.');
    expect(faults[0]).toContain('Article 99, item 2, is now article 1107 of Environmental Code (code). Name the article in force');
    expect(faults[1]).toContain('Article 31 is now article 145 of Environmental Code (code). Article 99, item 2, is now article 1107');
    const [en, zh] = await named(
      '《大气污染防治法》规定公开举报方式（第三十一条）。',
      'The Air Law has the channels made public (article 31).',
    );
    for (const fault of [en, zh]) expect(fault).toContain('Article 31 is now article 145');
    expect((await named('大气法第九十九条要看。', 'Nothing.')).join('')).toContain('Article 99 is now articles 1102 and 1107');
  });

  test('twice in one paragraph or value is named twice, each at its place', async () => {
    const words = '大气法管电话。\n> 也按《大气法》第十条。';
    const more = { 'glossary.yaml': 'a: { term: { zh: 词 }, definition: { zh: "大气法管。土壤法管。" } }\n' };
    const faults = await named(words, 'Nothing.', { more });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'content/glossary.yaml:1:42',
      'content/glossary.yaml:1:47',
      'content/questions/q/zh.mdx:6:1',
      'content/questions/q/zh.mdx:7:5',
    ]);
  });

  test('that has no page is named too, by any of its names', async () => {
    const faults = await named('按照《土壤污染防治法》第八十六条处罚。', 'Under the Soil Pollution Law anyone may report.');
    expect(faults.map((fault) => fault.split('\n  ')[1])).toEqual([
      expect.stringContaining(
        'This speaks of Soil Pollution Prevention and Control Law as if it were in force; Environmental Code repealed it',
      ),
      expect.stringContaining('This speaks of Soil Pollution Prevention and Control Law'),
    ]);
    expect(await named('土壤法要求公开。', 'Nothing else.')).toHaveLength(1);
  });

  test('by its short name, a sentence on its past notwithstanding', async () => {
    expect(await named('大气法要求公布电话。它已经废止。', 'The rest is said above.')).toHaveLength(1);
  });

  test('in news after the repeal is named, for it goes by its own day', async () => {
    const after = { file: 'news/n', published: '2026-11-21' };
    expect(await named('依据大气法，可以举报。', 'Under the Air Law anyone may report.', after)).toHaveLength(2);
  });

  test('in one field is not excused by what the next field on its line says', async () => {
    const file = 'glossary.yaml';
    const content = 'red: { term: { zh: 红线 }, source: { zh: 大气法第29条 }, checkedAgainst: { zh: 环境法典第60条 } }\n';
    expect(await named('无', 'None.', { more: { [file]: content } })).toEqual([expect.stringContaining('content/glossary.yaml:1:')]);
  });

  test('in a list or a table stands under the words that lead to it', async () => {
    const rows = (first: string, second: string) => `| ${first} | ${second} |\n| --- | --- |\n| 大气法第72条 | 第326条 |`;
    expect(await named('下面这些法律已经废止：\n\n- 大气法', 'These laws were repealed:\n\n- the Air Law')).toEqual([]);
    expect(await named('请遵守下列法律：\n\n- 大气法', 'Keep to these laws:\n\n- the Air Law')).toHaveLength(2);
    expect(await named(rows('旧条文', '新条文'), 'None.')).toEqual([]);
    expect(await named(rows('依据', '环境法典'), 'None.')).toEqual([]);
    expect(await named(rows('依据', '页码'), 'None.')).toHaveLength(1);
  });

  test.each<[string, string, string, Parameters<typeof named>[2]?]>([
    ['said to be repealed', '《大气污染防治法》已经废止。', 'The Air Law was repealed in 2026.'],
    ['until a day', '2026年8月14日以前，依据是大气法。', 'Until 14 August 2026 this rested on the Air Law.'],
    [
      'with the code beside it',
      '大气法第31条，现为环境法典第145条。',
      'Article 31 of the Air Law is article 145 of the Environmental Code.',
    ],
    ['another law with such a name', '《上海市大气污染防治法》还在。', 'The Clean Act stands.'],
    ['before the repeal', '依据大气法。', 'Under the Air Law.', { today: '2026-08-14' }],
    ['in its own text', '依据大气法。', 'Under the Air Law.', { file: 'documents/air-law' }],
    ['in news of its day', '依据大气法。', 'Under the Air Law.', { file: 'news/n' }],
  ])('is left alone: %s', async (_, zh, en, more) => {
    expect(await named(zh, en, more)).toEqual([]);
  });
});
