import { expect, test } from 'vitest';
import { kindNames, usesOf } from '../../../src/schemas/index.ts';
import { withAdvice } from '../../../src/search/advice.ts';
import { titleHeads } from '../../../src/search/title-heads.ts';
import { earlyCover, rankRows, type WordFound } from '../../../src/search/rank.ts';
import type { SiteName } from '../../../src/search/site-names.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

type Page = { kind: string; title: string; text?: string; also?: string[]; url?: string };
const worth = Object.fromEntries(kindNames.map((kind) => [kind, usesOf(kind).searchWorth ?? 0]));
const same = [['举报', '投诉', '反映']];

/** Ranks pages for a question as the browser does, over an index that holds a word where a page's text or title includes it. */
async function ranked(question: string, pages: readonly Page[], labels: Readonly<Record<string, string>> = {}) {
  const names = pages.map(({ kind, title, also = [], url = `/zh/${title}/` }, row): SiteName => ({ row, kind, title, also, url }));
  const vocabulary = new Vocabulary({ names, same, labels, worth, traditional: '' });
  const holding = (word: string) =>
    new Map(pages.flatMap(({ title, text = '' }, row) => (vocabulary.fold(title + text).includes(word) ? [[row, 1] as const] : [])));
  const asked = await vocabulary.read(question, () => Promise.resolve(true));
  const found = asked.words.map(({ word, same: others }): WordFound => {
    return { word, own: holding(word), same: new Map(others.flatMap((other) => [...holding(other)])) };
  });
  const exact = { rows: holding(asked.folded), isPhrase: true };
  const { exact: first, meant } = rankRows(asked, vocabulary, exact, found, pages.length, 0.2);
  const ordered = (scores: ReadonlyMap<number, number>) => [...scores].toSorted(([, a], [, b]) => b - a).map(([row]) => pages[row]!.title);
  return { exact: ordered(first), meant: ordered(meant) };
}
const filler = Array.from({ length: 20 }, (_, index) => ({ kind: 'news', title: `简讯${index}`, text: '公开' }));

test('a page of that name stands before pages that mention it, whatever their kind', async () => {
  const { exact } = await ranked('年度报告', [
    { kind: 'guides', title: '怎么读报表', text: '年度报告在哪里' },
    { kind: 'requirements', title: '年度报告', text: '' },
    { kind: 'news', title: '年度报告上线', text: '' },
    ...filler,
  ]);
  expect(exact[0]).toBe('年度报告');
  expect(exact).toHaveLength(3);
});

test('a page that is called as the question is stands first, whatever holds it word for word and however often', async () => {
  const mentions = ['explainers', 'questions', 'guides'].map((kind) => ({ kind, title: `看水务局的${kind}`, text: '水务局 '.repeat(50) }));
  for (const page of [
    { kind: 'units', title: '市水务局', also: ['水务局'] },
    { kind: 'tasks', title: '水务局' },
  ])
    expect((await ranked('水务局', [...mentions, page, ...filler])).exact[0]).toBe(page.title);
});

test('a page whose name asks the same in other words of asking stands first, articles or none', async () => {
  const tasks = { kind: 'tasks', title: '工地摄像头' };
  const places = { kind: 'requirements', title: '监控设备', also: ['where are cameras', '哪里有摄像头', '摄像头在哪里'] };
  for (const question of ['where are the cameras', 'cameras', '摄像头在哪儿', '摄像头在哪'])
    expect((await ranked(question, [tasks, places, ...filler])).exact[0], question).toBe('监控设备');
});

test('of several pages of one name the term goes first, a part of a page last', async () => {
  const also = ['EI'];
  const { exact } = await ranked('EI', [
    { kind: 'explainers', title: '一节', also, url: '/zh/explainers/x/#part' },
    { kind: 'indicators', title: '指数', also },
    { kind: 'glossary', title: '术语', also },
    ...filler,
  ]);
  expect(exact).toEqual(['术语', '指数', '一节']);
});

test('what holds the question word for word is exact, what holds its words is meant, and no page is both', async () => {
  const { exact, meant } = await ranked('空气监测', [
    { kind: 'explainers', title: '看数据', text: '空气监测每小时一次' },
    { kind: 'explainers', title: '空气', text: '怎么监测' },
    ...filler,
  ]);
  expect(exact).toEqual(['看数据']);
  expect(meant).toEqual(['空气']);
});

test('who asks what to do is answered before being shown records and the wording of laws; who does not, is not', async () => {
  const pages = [
    { kind: 'inspections', title: '油烟扰民', text: '饭馆油烟' },
    { kind: 'documents', title: '噪声防治规定', text: '楼下饭馆油烟' },
    { kind: 'questions', title: '发现污染打什么电话', text: '饭馆油烟' },
    ...filler,
  ];
  for (const asking of ['怎么办', '怎么投诉', '找谁', '如何处理']) {
    const { exact, meant } = await ranked(`楼下饭馆油烟${asking}`, pages);
    expect([...exact, ...meant][0], asking).toBe('发现污染打什么电话');
  }
  const { exact, meant } = await ranked('楼下饭馆油烟', pages);
  const order = [...exact, ...meant];
  expect(order.indexOf('油烟扰民')).toBeLessThan([...order, '发现污染打什么电话'].indexOf('发现污染打什么电话'));
});

test('the word that was typed stands before another that means the same, which is found all the same', async () => {
  const { exact, meant } = await ranked('怎么举报', [
    { kind: 'questions', title: '向谁投诉' },
    { kind: 'questions', title: '向谁举报' },
    ...filler,
  ]);
  expect([...exact, ...meant]).toEqual(['向谁举报', '向谁投诉']);
});

test('a question that names a kind beside what else it says means a record of that kind', async () => {
  const pages = [
    { kind: 'guides', title: 'Trees in spring' },
    { kind: 'tasks', title: 'Better trees' },
    { kind: 'pages', title: 'Task table' },
    ...filler,
  ];
  const labels = { tasks: 'Tasks', guides: 'Green living' };
  const first = async (question: string) => {
    const { exact, meant } = await ranked(question, pages, labels);
    return [...exact, ...meant][0];
  };
  expect([await first('trees'), await first('trees task')]).toEqual(['Trees in spring', 'Better trees']);
});

test('a rare word says more than one that stands everywhere', async () => {
  const { meant } = await ranked('公开臭氧', [{ kind: 'news', title: '臭氧' }, { kind: 'news', title: '公开' }, ...filler]);
  expect(meant[0]).toBe('臭氧');
});

test('an explainer, an answer and a guide stand before a record that says the same; a part behind its page', async () => {
  for (const kind of ['explainers', 'questions', 'guides', 'units', 'glossary', 'requirements']) {
    const { exact } = await ranked('裸土', [
      { kind: 'inspections', title: '裸土覆盖甲' },
      { kind: 'tasks', title: '裸土覆盖乙' },
      { kind, title: '裸土覆盖丙' },
      { kind, title: '裸土覆盖丁', url: '/zh/guides/x/#part' },
      ...filler,
    ]);
    expect(exact[0], kind).toBe('裸土覆盖丙');
    expect(exact.at(-1), kind).toBe('裸土覆盖丁');
  }
});

test('who asks what something is gets its definition first', async () => {
  const pages = [
    { kind: 'explainers', title: '臭氧是什么来的' },
    { kind: 'indicators', title: '臭氧' },
    { kind: 'glossary', title: '臭氧' },
    ...filler,
  ];
  for (const question of ['臭氧是什么', '什么是臭氧']) {
    const { exact, meant } = await ranked(question, pages);
    const definition = [...exact, ...meant];
    expect(definition.indexOf('臭氧'), question).toBe(0);
  }
});

test('a page that speaks of a question at its beginning covers it; one that does so at its end does not', () => {
  const asked = { folded: '臭氧', asksMeaning: false, mended: [], whole: [], words: [{ word: '臭氧', same: ['O3'] }] };
  const long = '别的话。'.repeat(200);
  expect([`臭氧${long}`, `O3 ${long}`, `${long}臭氧`].map((text) => earlyCover(asked, text, () => 1))).toEqual([
    1,
    expect.closeTo(0.8, 1),
    0,
  ]);
});

test('what a title says before its colon is a name of that page, each of its subjects too, where no other page has it', async () => {
  const pages = [
    { kind: 'explainers', title: 'Soil and nature: looking after what we cannot see' },
    { kind: 'explainers', title: 'Water: full of life' },
    { kind: 'guides', title: 'Water at home: saving it', text: 'water '.repeat(50) },
    { kind: 'questions', title: 'Example: who waters the trees?', text: 'example' },
    { kind: 'questions', title: 'Example: who looks after soil?', text: 'soil example' },
    { kind: 'glossary', title: 'Soil survey', text: 'soil soil' },
    ...filler,
  ];
  for (const [question, title] of [
    ['water', 'Water: full of life'],
    ['soil', 'Soil and nature: looking after what we cannot see'],
    ['Nature', 'Soil and nature: looking after what we cannot see'],
    ['water at home', 'Water at home: saving it'],
  ] as const)
    expect((await ranked(question, pages)).exact[0], question).toBe(title);
  const called = (title: string, also: string[] = []) => ({ title, also });
  expect(titleHeads([called('Example: one'), called('Example: two'), called('Air')])).toEqual([[], [], []]);
  expect(titleHeads([called('空气：一微克', ['空气']), called('比一比'), called('比一比：2025年'), called('无冒号')])).toEqual([
    ['空气'],
    [],
    [],
    [],
  ]);
  // A page that is called so already keeps the name to itself.
  expect(titleHeads([called('2026年行动计划：已经知道的'), called('关于印发计划的通知', ['2026年行动计划'])])).toEqual([[], []]);
});

test('who asks one word is told what it is before how cases are counted by it; who asks for the count gets it', async () => {
  const pages = [
    { kind: 'pages', title: '各年案件分析', also: ['逐年罚款', '罚款趋势'], text: '罚款', url: '/zh/cases/analysis/year/' },
    { kind: 'explainers', title: '处罚怎么看', text: '罚款' },
    { kind: 'questions', title: '交不交', text: '罚款' },
    ...filler,
  ];
  expect((await ranked('罚款', pages)).exact.at(-1)).toBe('各年案件分析');
  for (const question of ['罚款趋势', '各年罚款趋势']) {
    const { exact, meant } = await ranked(question, pages);
    expect([...exact, ...meant][0], question).toBe('各年案件分析');
  }
});

test('who asks one word that is no page’s name is answered before duties, laws and records that are called after it', async () => {
  const pages = [
    { kind: 'requirements', title: 'Pollution plan', text: 'pollution '.repeat(9) },
    { kind: 'documents', title: 'Pollution law', text: 'pollution '.repeat(9) },
    { kind: 'cases', title: 'Pollution of a river', text: 'pollution' },
    { kind: 'questions', title: 'Where do I report pollution, and what should I have ready?', text: 'call' },
    ...filler,
  ];
  expect((await ranked('pollution', pages)).exact[0]).toBe(pages[3]!.title);
  // What is called so is what was asked for, and more than one word says more.
  const called = { kind: 'requirements', title: 'Pollution' };
  expect((await ranked('pollution', [...pages, called])).exact[0]).toBe('Pollution');
  expect((await ranked('pollution law', pages)).exact[0]).toBe('Pollution law');
});

test('about what no page advises on, the page that says whom to turn to is third, behind what names more of it, and never before what is called so', () => {
  const names = ['questions', 'requirements', 'guides', 'units', 'cases'].map((kind, row) => ({
    row,
    kind,
    title: `${row}`,
    also: [],
    url: `/zh/${row}/`,
    folded: [`${row}`],
    bare: [],
    sounds: [],
    grams: new Set<string>(),
  }));
  const order = (meant: [number, number][], exact: [number, number][] = [], folded = '倒垃圾找谁') => {
    const found = { exact: new Map(exact), meant: new Map(meant) };
    withAdvice(found, { folded, whole: [], asksMeaning: false, asksAdvice: true, advisedElse: [0], words: [], mended: [] }, names);
    const rows = (scores: ReadonlyMap<number, number>) => [...scores].toSorted(([, a], [, b]) => b - a).map(([row]) => row);
    return [...rows(found.exact), ...rows(found.meant)];
  };
  const [first, second, third, fourth] = [4, 3, 2, 1].map((score, index): [number, number] => [index + 1, score]) as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ];
  expect(order([first, second, third, fourth])).toEqual([1, 2, 0, 3, 4]);
  expect(order([first, [0, 9]])).toEqual([0, 1]);
  expect(order([third, fourth], [first, second])).toEqual([1, 2, 0, 3, 4]);
  expect(order([[0, 1], third], [[1, -2]])).toEqual([1, 0, 3]);
  expect(order([])).toEqual([0]);
  expect(order([first, second, third], [], '1')).toEqual([1, 2, 3]);
});

test('a month that a question names leads to its own page where that is called by another of its words', async () => {
  const pages = [
    { kind: 'questions', title: '没有按时报进展会怎样', also: ['谁没报'], text: '谁没报进展' },
    { kind: 'pages', title: '2026年6月进展报告' },
    { kind: 'pages', title: '2026年7月进展报告' },
    { kind: 'cases', title: '2026年7月罚款', text: '罚款' },
    ...filler,
  ];
  const { exact, meant } = await ranked('2026年7月谁没报进展', pages);
  expect([...exact, ...meant][0]).toBe('2026年7月进展报告');
  const fined = await ranked('2026年7月罚款多少', pages);
  expect([...fined.exact, ...fined.meant][0]).toBe('2026年7月罚款');
});

test('the page that says what to do stands before duties and records and among the first three; what is called so, and answers that name more, before it', () => {
  const kinds = ['questions', 'requirements', 'documents', 'guides', 'cases', 'guides', 'units', 'requirements'];
  const names = kinds.map((kind, row) => ({
    row,
    kind,
    title: `${row}`,
    also: [],
    url: `/zh/${row}/`,
    folded: [`${row}`],
    bare: [],
    sounds: [],
    grams: new Set<string>(),
  }));
  const order = (meant: [number, number][], exact: [number, number][] = [], folded = '油烟找谁', isFirst = false) => {
    const found = { exact: new Map(exact), meant: new Map(meant) };
    const first = isFirst ? { isAdviceFirst: true as const } : {};
    withAdvice(found, { folded, whole: [], asksMeaning: false, asksAdvice: true, advisedBy: [0], ...first, words: [], mended: [] }, names);
    return [...found.exact, ...found.meant].toSorted(([, a], [, b]) => b - a).map(([row]) => row);
  };
  expect(
    order([
      [0, 1],
      [1, 3],
      [2, 2],
      [4, 2.5],
    ])[0],
  ).toBe(0);
  expect(
    order([
      [0, 1],
      [3, 4],
      [1, 3],
    ]),
  ).toEqual([3, 0, 1]);
  const guides: [number, number][] = [
    [0, 1],
    [3, 4],
    [5, 3],
  ];
  expect(order(guides)).toEqual([3, 5, 0]);
  expect(order(guides, [], undefined, true)[0]).toBe(0);
  expect(order([], guides.slice(1), undefined, true)[0]).toBe(0);
  expect(
    order([
      [0, 1],
      [3, 4],
      [5, 3.5],
      [6, 3.2],
      [1, 3],
    ]),
  ).toEqual([3, 5, 0, 6, 1]);
  expect(
    order(
      [
        [0, 1],
        [3, 1],
      ],
      [
        [1, 12],
        [2, 11],
      ],
    ),
  ).toEqual([0, 1, 2, 3]);
  expect(order([[0, 1]], [[1, 40]], '1')).toEqual([1, 0]);
  // Though nothing of it was found.
  expect(order([[1, 3]])).toEqual([0, 1]);
});
