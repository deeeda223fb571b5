import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../src/content/article/check-article.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { forMe, smallCity, write } from '../../support/content.ts';

/** The faults of a small city with these further documents and texts. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const content = smallCity();
  for (const [name, text] of Object.entries(files)) write(content, name, text);
  return (await loadContent(content, 'content')).faults.map((fault) => formatFault(fault, 'en'));
}
const plan = (id: string, effectiveOn: string, more = '') => ({
  [`documents/${id}/index.yaml`]: `kind: rule\nsubject: { zh: 环境保护 }\nissuer: { zh: 样例市人民政府 }\neffectiveOn: ${effectiveOn}\n${more}`,
  [`documents/${id}/zh.mdx`]: `---\ntitle: ${id}\n---\n正文。\n`,
});
const explainer = {
  'explainers/e/index.yaml': `publishedOn: 2026-01-01\nowner: huanjingju\ndocuments: [plan]\n${forMe}`,
  'explainers/e/zh.mdx': '---\ntitle: 解读\n---\n正文。\n',
};

test('a document that was published before it was dated is named; one dated first is not', async () => {
  const days = (formedOn: string, issuedOn: string) =>
    faultsOf({ ...plan('a', '2026-02-01', `formedOn: ${formedOn}\nissuedOn: ${issuedOn}`) });
  const named = (faults: string[]) => faults.filter((fault) => fault.includes('before its date'));
  expect(named(await days('2026-01-18', '2026-01-16'))).toEqual([
    expect.stringMatching(/^content\/documents\/a\/index\.yaml:6:\d+ [^]*Published on 2026-01-16, before its date of 2026-01-18/),
  ]);
  expect(named(await days('2026-01-18', '2026-01-18'))).toEqual([]);
  expect(named(await days('2026-01-18', '2026-01-26'))).toEqual([]);
});

describe('a plan says what became of it once its issuer made a later one', () => {
  const actionPlan = (id: string, effectiveOn: string, more = '') =>
    Object.fromEntries(Object.entries(plan(id, effectiveOn, more)).map(([file, text]) => [file, text.replace('kind: rule', 'kind: plan')]));
  const doubts = async (more: string, later = '') =>
    (await faultsOf({ ...actionPlan('a', '2025-01-01', more), ...actionPlan('b', '2026-01-01', later) })).filter((fault) =>
      fault.includes('of the same issuer'),
    );
  test.each([[''], ['forceReadOn: 2025-12-31']])('named with: %s', async (more) => {
    expect(await doubts(more)).toEqual([
      expect.stringMatching(/^content\/documents\/a\/index\.yaml:1:\d+ .*\n {2}b of the same issuer came later/),
    ]);
  });
  test.each<[string, string?]>([['successors: [b]'], ['forceNotFound: true'], ['forceReadOn: 2026-02-01'], ['', 'repeals: [a]']])(
    'left alone with: %s %s',
    async (more, later) => {
      expect(await doubts(more, later)).toEqual([]);
    },
  );
  test('by the day that dates a document: of one that has only the day it was formed, that day', async () => {
    const formed = { ...actionPlan('a', '2025-01-01', 'forceReadOn: 2026-02-01'), ...actionPlan('b', '2026-01-01') };
    const place = Object.keys(formed).find((file) => file.includes('/b/') && file.endsWith('.yaml'))!;
    const onlyFormed = (day: string) => ({ ...formed, [place]: formed[place]!.replace('effectiveOn: 2026-01-01', `formedOn: ${day}`) });
    const named = async (day: string) =>
      (await faultsOf(onlyFormed(day))).filter((fault) => /^content\/documents\/a\/.*came later/s.test(fault)).length;
    expect([await named('2026-01-01'), await named('2026-03-01')]).toEqual([0, 1]);
  });
});

describe('the life of documents has no contradiction', () => {
  test.each([
    [
      'a circle of repeals',
      { ...plan('a', '2025-01-01', 'repeals: [b]'), ...plan('b', '2025-01-01', 'repeals: [a]') },
      'a repeals itself in a circle.',
    ],
    ['a circle of amendments', { ...plan('a', '2025-01-01', 'amends: [a]') }, 'a amends itself in a circle.'],
    [
      'a repeal twice over',
      { ...plan('a', '2020-01-01'), ...plan('b', '2021-01-01', 'repeals: [a]'), ...plan('c', '2022-01-01', 'repeals: [a]') },
      'a is repealed by b already; c cannot repeal it again.',
    ],
    [
      'a repeal before the repealed takes effect',
      { ...plan('a', '2026-01-01'), ...plan('b', '2025-01-01', 'repeals: [a]') },
      'b takes effect on 2025-01-01 and cannot repeal a, which took effect on 2026-01-01.',
    ],
    [
      'an amendment before its time',
      { ...plan('a', '2026-01-01'), ...plan('b', '2025-01-01', 'amends: [a]') },
      'b takes effect on 2025-01-01 and cannot amend a',
    ],
    [
      'both repealed and amended',
      { ...plan('a', '2020-01-01'), ...plan('b', '2021-01-01', 'repeals: [a]\namends: [a]') },
      'b cannot both repeal and amend a.',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await faultsOf({ ...files, ...explainer })).join('\n')).toContain(expected);
  });

  test.each<[string, Record<string, string>, string]>([
    ['itself as successor', plan('a', '2020-01-01', 'successors: [a]'), 'a cannot succeed itself.'],
    [
      'a successor of before',
      { ...plan('a', '2026-01-01', 'successors: [b]'), ...plan('b', '2025-01-01') },
      'documents/a/index.yaml:5:14  successors.0\n  b, of 2025-01-01, is older than a, of 2026-01-01, and cannot succeed it.',
    ],
    [
      'successors in a circle',
      {
        ...plan('a', '2026-01-01', 'successors: [b]'),
        ...plan('b', '2026-01-01', 'successors: [c]'),
        ...plan('c', '2026-01-01', 'successors: [a]'),
      },
      'b is succeeded by a in turn, in a circle.',
    ],
    [
      'a successor that it repeals',
      { ...plan('a', '2026-01-01', 'successors: [b]\nrepeals: [b]'), ...plan('b', '2026-01-01') },
      'a repeals or amends b, which cannot succeed it.',
    ],
    [
      'an article that its successor has not',
      {
        ...plan('a', '2020-01-01', 'articles: { "31": { document: b, article: "9999" } }'),
        ...plan('b', '2021-01-01', 'repeals: [a]\nlastArticle: 1242'),
      },
      'documents/a/index.yaml:5:43  articles.31.article\n  b has 1242 articles, and no article 9999.',
    ],
    [
      'articles replaced by the document itself',
      { ...plan('a', '2020-01-01', 'articles: { "240": { document: a, article: "246" } }'), ...plan('b', '2021-01-01', 'amends: [a]') },
      'The articles of a cannot be replaced by itself.',
    ],
    [
      'articles of a document in force',
      plan('a', '2020-01-01', 'articles: { "23": { document: plan, article: "5" } }'),
      'documents/a/index.yaml:5:11  articles\n  No document repeals or amends a, so nothing became of its articles.',
    ],
    ...(
      [
        ['bands: [{ article: "11200", minWan: 1, maxWan: 2, what: { zh: 某事 } }]', 'a has 1242 articles, and no article 11200.'],
        ['bands: [{ article: 十二, minWan: 1, maxWan: 2, what: { zh: 某事 } }]', '"十二" is not the number of an article.'],
        ['bands: [{ article: "1", paragraph: 胡说, minWan: 1, maxWan: 2, what: { zh: 某事 } }]', '"胡说" is no paragraph or item.'],
        ['paragraphs: { "1300": [0] }', 'a has 1242 articles, and no article 1300.'],
        ['paragraphs: { "11": [] }', 'How many paragraphs article 11 has is not written.'],
        [
          'paragraphs: { "11": [2] }\nbands: [{ article: "11", paragraph: 第二款, minWan: 1, maxWan: 2, what: { zh: 某事 } }]',
          'bands.paragraph\n  Article 11 of a has 1 paragraph, and no paragraph 2.',
        ],
        ['wholeArticles: "11"', '"11" has no band, so its fines are not all there.'],
        ['clauses: [{ id: "1300", title: { zh: 题 }, text: { zh: 文 } }]', 'no article 1300'],
      ] as const
    ).map(([line, expected]): [string, Record<string, string>, string] => [
      line,
      plan('a', '2020-01-01', `lastArticle: 1242\n${line}`),
      expected,
    ]),
    [
      'a link to an article that is not',
      {
        ...plan('a', '2020-01-01', 'lastArticle: 1242'),
        'documents/a/zh.mdx': '---\ntitle: 甲\n---\n见[条](/zh/documents/a/#article-1300)。\n',
      },
      'documents/a/zh.mdx:4:2  <a>\n  甲 has 1242 articles, and no article 1300.',
    ],
    ['an unknown successor', plan('a', '2020-01-01', 'successors: [plann]'), '"plann" is not in “Policy documents”. Nearest: "plan".'],
    [
      'an article replaced by nobody knows what',
      plan('a', '2020-01-01', 'articles:\n  "31": { document: plann, article: "145" }'),
      'documents/a/index.yaml:6:21  articles.31.document 接替的文件\n  "plann" is not in “Policy documents”.',
    ],
    [
      'an article replaced outside the law that repeals',
      { ...plan('a', '2020-01-01', 'articles: { "31": { document: plan, article: "1" } }'), ...plan('b', '2021-01-01', 'repeals: [a]') },
      'a is repealed by b; what replaces its articles cannot stand in plan.',
    ],
    [
      'an article without a number',
      plan('a', '2020-01-01', 'articles: { "31": { document: plan, article: 第一条 } }'),
      '"第一条" is not the number',
    ],
    ['an article gone without a word', plan('a', '2020-01-01', 'articles: { "31": { article: [] } }'), 'Where nothing is in its place'],
    [
      'a band upside down',
      plan('a', '2020-01-01', 'bands: [{ article: "1", minWan: 10, maxWan: 1, what: { zh: 某事 } }]'),
      'The least fine 10 is above the greatest 1.',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await faultsOf({ ...files, ...explainer })).join('\n')).toContain(expected);
  });

  test.each([
    [
      'a name of two laws',
      { ...plan('a', '2020-01-01', 'otherNames: { zh: [环保法] }'), ...plan('b', '2021-01-01', 'otherNames: { zh: [环保法] }') },
    ],
    [
      'a law with a page among those without',
      { ...plan('a', '2020-01-01'), ...plan('b', '2021-01-01', 'alsoRepeals: [{ name: { zh: a } }]') },
    ],
  ])('%s is a warning', async (_, files) => {
    expect((await faultsOf({ ...files, ...explainer })).join('\n')).toMatch(
      /documents\/b\/index\.yaml:5:\d+ {2}\w+ {2}\[warning\]\n {2}"(?:a|环保法)" names "a" too/,
    );
  });

  test('amending twice is as it should be', async () => {
    const files = { ...plan('a', '2020-01-01'), ...plan('b', '2021-01-01', 'amends: [a]'), ...plan('c', '2022-01-01', 'amends: [a]') };
    expect(await faultsOf({ ...files, ...explainer })).toEqual([]);
  });
});

test('a plan without an explainer is a warning, until one names it', async () => {
  expect(await faultsOf({})).toEqual([
    expect.stringMatching(/plan\/index\.yaml:1:1 {2}\[warning\]\n {2}The policy document "plan" has no explainer/),
  ]);
  expect(await faultsOf(explainer)).toEqual([]);
});

test('a clause that a text names is there', async () => {
  const text = {
    ...explainer,
    'questions/q/index.yaml': 'publishedOn: 2026-01-01\nowner: huanjingju\nclauses: ["plan#2"]\n',
    'questions/q/zh.mdx': '---\ntitle: 问\n---\n答。\n',
  };
  expect(await faultsOf(text)).toEqual([
    expect.stringContaining('questions/q/index.yaml:3:11  clauses 相关条款\n  There is no clause "plan#2". Nearest: "plan#1".'),
  ]);
});

test('an answer is not before its question, and has one', async () => {
  const asked = (lines: string) => ({
    ...explainer,
    'questions/q/index.yaml': `publishedOn: 2026-01-01\nowner: huanjingju\n${lines}\n`,
    'questions/q/zh.mdx': '---\ntitle: 问\n---\n答。\n',
  });
  expect((await faultsOf(asked('askedOn: 2026-01-05\nansweredOn: 2026-01-04'))).join()).toContain(
    '2026-01-04 is before 2026-01-05, the day of "Asked on".',
  );
  expect((await faultsOf(asked('askedOn: 2026-01-05'))).join()).toContain('There is an answer but no day of it');
  expect(await faultsOf(asked('askedOn: 2026-01-05\nansweredOn: 2026-01-06'))).toEqual([]);
  expect((await faultsOf(asked('answeredOn: 2026-01-04'))).join()).toContain('An answer with a day needs the day of the question.');
});

test('no document takes the address of a page of the portal itself', async () => {
  expect((await faultsOf({ ...plan('compare', '2025-01-01'), ...explainer })).join()).toContain(
    '"compare" is the address of a page of the portal itself.',
  );
});

test('a saving without its source is refused, by line and column', async () => {
  const guide = (saving: string) => ({
    ...explainer,
    'guides/g/index.yaml': `publishedOn: 2026-01-01\nowner: huanjingju\nsetting: home\nsavings:\n  - habit: { zh: 关灯 }\n    saves: { zh: 一度电 }\n${saving}`,
    'guides/g/zh.mdx': '---\ntitle: 省电\n---\n关灯。\n',
  });
  expect(await faultsOf(guide(''))).toEqual([
    expect.stringMatching(/guides\/g\/index\.yaml:5:5 {2}savings\.0\.source.*\n {2}This field is required and is missing\./),
  ]);
  expect(await faultsOf(guide('    source: { title: { zh: 手册 } }\n'))).toEqual([]);
  expect(await faultsOf(guide('    source: { title: { zh: 手册 } }\n    atPrice: { quantity: 1, price: power }\n'))).toEqual([
    expect.stringMatching(/guides\/g\/index\.yaml:8:\d+ {2}savings\.0\.atPrice\.price.*\n {2}portal\.yaml has no price "power"\./),
  ]);
});

describe('components of an article', () => {
  const shown = (body: string) => checkArticle(body, 1).problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
  test.each([
    ['<Quiz question="q" options="a|b" answer="3">x</Quiz>', '1:1 answer must be a number from 1 to 2: which option is right.'],
    ['<Quiz question="q" options="a" answer="1">x</Quiz>', '1:1 Give at least two options with | between them.'],
    [
      '<Figure src="https://elsewhere.example/a.png" alt="x">c</Figure>',
      '1:1 "https://elsewhere.example/a.png" cannot be used. Put the file into media/',
    ],
    ['<Video src="../secret.mp4" title="x">t</Video>', '1:1 "../secret.mp4" cannot be used.'],
    ['<Callout tone="warning">x</Callout>', '1:1 There is no tone "warning". Write one of: note, act, warn.'],
    ['<Figure src="/media/a.png">c</Figure>', '1:1 <Figure> needs alt.'],
    ['<Download file="/etc/passwd">x</Download>', '1:1 "/etc/passwd" cannot be downloaded.'],
    ['text\n\n<Video src="/media/a.mp4" title="t" onClick="x">t</Video>', '3:1 <Video> does not take onClick.'],
  ])('%s', (body, expected) => {
    expect(shown(body).join('\n')).toContain(expected);
  });

  test('files are looked for, and every document of a comparison is a reference', () => {
    const read = checkArticle('<Figure src="/media/a/b.png" alt="x">c</Figure>\n\n<Compare documents="plan-2020, plan-2021" />', 1);
    expect(read.problems).toEqual([]);
    expect(read.pictures).toEqual([{ line: 1, column: 1, path: 'a/b.png' }]);
    const offered = checkArticle('<Download file="/media/a.pdf">x</Download> <Download file="/data/cases.csv">y</Download>', 1);
    expect([offered.problems, offered.pictures.map(({ path }) => path)]).toEqual([[], ['a.pdf']]);
    expect(read.references.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['documents/plan-2020', 'documents/plan-2021']);
  });
});

test.each([
  ['<Clause document="plan" clause="99" />', '"plan" has no clause "99".'],
  ['[表](/data/nope.csv)', 'The link "/data/nope.csv" leads nowhere.'],
  ['[许可](/data/unit.csv)', 'Nearest: "units.csv".'],
  ['[月](/zh/progress/2031-01/)', 'The link "/progress/2031-01/" leads nowhere.'],
])('%s in an article is a fault at its place', async (words, expected) => {
  const faults = await faultsOf({ ...explainer, 'explainers/e/zh.mdx': `---\ntitle: 解读\n---\n正文。\n\n${words}\n` });
  expect(faults).toEqual([expect.stringMatching(/^content\/explainers\/e\/zh\.mdx:6:1/)]);
  expect(faults[0]).toContain(expected);
});

test('no two clauses of a document, and no two prices, have one id', async () => {
  const clauses =
    'clauses:\n  - { id: "1", title: { zh: 甲 }, text: { zh: 甲。 } }\n  - { id: "1", title: { zh: 乙 }, text: { zh: 乙。 } }\n';
  expect((await faultsOf(plan('a', '2025-01-01', clauses))).join()).toMatch(
    /documents\/a\/index\.yaml:7:\d+ {2}clauses\.1\.id.*\n {2}"1" stands twice/,
  );
});

test.each([
  ['units.yaml', 'hello\n'],
  ['units.yaml', ''],
  ['units.yaml', '- huanjingju\n'],
  ['glossary.yaml', 'hello\n'],
  ['glossary.yaml', '- pm25\n'],
])('%s that holds no ids but %j is one fault, and what names its records is none', async (file, text) => {
  const errors = (await faultsOf({ [file]: text })).filter((fault) => !fault.includes('[warning]'));
  expect(errors).toEqual([expect.stringMatching(/yaml:1:1\n {2}This should hold ids/)]);
});
