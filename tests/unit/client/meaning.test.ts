import { beforeAll, expect, test, vi } from 'vitest';
import { meaningOf } from '../../../src/client/search/meaning.ts';
import type { Fragment, TextIndex } from '../../../src/client/search/text-index.ts';
import { kindNames, usesOf } from '../../../src/schemas/index.ts';
import { packNames, type SiteName } from '../../../src/search/site-names.ts';
import { tokens } from '../../../src/search/tokens.ts';

/** Months with one figure, whose names are shorter, and with two. */
const months = ['1', '2', '3', '10', '11', '12'];
const pages: { kind: string; title: string; text: string; url?: string }[] = [
  { kind: 'questions', title: '发现污染向谁举报？', text: '向市民热线举报，写明地点。' },
  { kind: 'news', title: '投诉热线开通', text: '市民可以投诉。' },
  { kind: 'glossary', title: '臭氧', text: '臭氧在阳光下生成，是一种污染物。' },
  { kind: 'explainers', title: '空气', text: `${'别的话。'.repeat(200)}也说到臭氧。` },
  { kind: 'explainers', title: '夏天的空气', text: `夏天说的是臭氧。${'别的话。'.repeat(200)}` },
  { kind: 'documents', title: 'Benzene plan', text: 'The benzene plan of 2025.' },
  { kind: 'explainers', title: '长期的事', text: '也要公开。' },
  ...Array.from({ length: 8 }, (_, index) => ({ kind: 'tasks', title: `任务${index}`, text: '覆盖裸土，长期公开。' })),
  { kind: 'documents', title: '关于印发治理大气的2031年行动计划的通知', text: '2031年的计划。' },
  ...months.map((month) => ({ kind: 'pages', title: `2031年${month}月进展报告`, text: '', url: `/zh/progress/2031-${month}/` })),
];
const labels = Object.fromEntries(pages.map(({ kind }) => [kind, kind]));
const worth = Object.fromEntries(kindNames.map((kind) => [kind, usesOf(kind).searchWorth ?? 0]));
const names = pages.map(({ kind, title, url }, row): SiteName => ({ row, kind, title, also: [], url: url ?? `/zh/${kind}/${row}/` }));
const file = packNames({ names, labels, worth, same: [['举报', '投诉', '反映']], traditional: '舉举報报' });

const sounds = { readings: '臭chou氧yang', common: { yang: '养氧扬', chou: '臭仇' } };

/** An index that finds a phrase where Pagefind does: words side by side in this order. */
const asked: string[] = [];
const text = {
  search: (query: string) => {
    asked.push(query);
    const phrase = ` ${query.slice(1, -1)} `;
    const rows = pages.flatMap((page, row) => (` ${tokens(`${page.title}\n${page.text}`, 'zh').join(' ')} `.includes(phrase) ? [row] : []));
    return Promise.resolve(new Map(rows.map((row) => [row, 1])));
  },
  fragment: (row: number) =>
    Promise.resolve({
      url: '',
      meta: { title: pages[row]!.title, line: '', text: `${pages[row]!.title}\n${pages[row]!.text}` },
    } satisfies Fragment),
} as unknown as TextIndex;

/** What a question means, titles nearest first. */
async function means(question: string, { isNumber = false } = {}) {
  const exact = await text.search(`"${tokens(question, 'zh').join(' ')}"`);
  const found = await meaningOf({ question, isPhrase: true, isNumber }, exact, { text, records: pages.length }, 'zh');
  const ordered = (scores: ReadonlyMap<number, number>) => [...scores].toSorted(([, a], [, b]) => b - a).map(([row]) => pages[row]!.title);
  return { ...found, exact: ordered(found.exact), meant: ordered(found.meant) };
}

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(JSON.stringify(address.includes('sounds') ? sounds : file))));
});

test('a question that stands nowhere as typed finds the page that holds its word, before one that says it otherwise', async () => {
  for (const question of ['怎么举报', '怎麼舉報', '我想举报']) {
    const { exact, meant } = await means(question);
    expect([exact, meant], question).toEqual([[], ['发现污染向谁举报？', '投诉热线开通']]);
  }
});

test('what holds a question word for word is exact: the page of that name, then one that speaks of it early', async () => {
  const { exact, meant } = await means('臭氧');
  expect(exact).toEqual(['臭氧', '夏天的空气', '空气']);
  expect(meant.filter((title) => exact.includes(title))).toEqual([]);
});

test('where enough pages hold it word for word, none that merely holds its words is added', async () => {
  const { exact, meant } = await means('长期公开');
  expect([exact.length, meant]).toEqual([8, []]);
});

test('the months of a year, many as they are, stand behind the plan of that year, however their names are written', async () => {
  for (const question of ['2031年', '2031']) {
    const { exact } = await means(question);
    expect(exact[0], question).toBe('关于印发治理大气的2031年行动计划的通知');
    expect(exact, question).toHaveLength(1 + months.length);
  }
  expect((await means('2031年进展')).meant.filter((title) => title.endsWith('进展报告'))).toEqual(
    (await means('2031年')).exact.filter((title) => title.endsWith('进展报告')),
  );
  expect((await means('2031年10月进展报告')).exact[0]).toBe('2031年10月进展报告');
});

test('a number is found whole or not at all', async () => {
  expect(await means('临环罚〔2026〕1号', { isNumber: true })).toMatchObject({ exact: [], meant: [] });
});

test('a question that is the sound of a word is known as heard, another is not', async () => {
  const heard = async (question: string) => (await means(question)).isHeard;
  expect([await heard('chouyang'), await heard('zaoyin'), await heard('ozone')]).toEqual([true, false, false]);
});

test('one slip is mended where the index does not have the word, and said', async () => {
  const { exact, meant, asked: read } = await means('benzine plan');
  expect(read.mended).toEqual([{ typed: 'benzine', read: 'benzene' }]);
  expect([...exact, ...meant][0]).toBe('Benzene plan');
  expect((await means('benzene')).asked.mended).toEqual([]);
});

test('a word that stands nowhere is read as a known one that sounds like it, and said', async () => {
  const { exact, meant, asked: read } = await means('臭养');
  expect(read.mended).toEqual([{ typed: '臭养', read: '臭氧' }]);
  expect([...exact, ...meant][0]).toBe('臭氧');
});

test('what nothing here is about finds nothing', async () => {
  expect(await means('宇宙飞船')).toMatchObject({ exact: [], meant: [] });
  expect(await means('！')).toMatchObject({ exact: [], meant: [] });
});

test('a very long question asks the index for few words', async () => {
  asked.length = 0;
  await means('臭氧裸土覆盖任务夏天空气阳光污染热线市民地点开通'.repeat(8));
  expect(asked.length).toBeLessThan(40);
});

test('a slip whose stem stands in texts is mended where no text has it letter for letter and a name is near', async () => {
  const index = (word: string) =>
    ({
      search: () => Promise.resolve(new Map([[5, 1]])),
      fragment: () => Promise.resolve({ url: '', meta: { title: 'Benzene plan', line: '', text: `A text of ${word}.` } }),
    }) as unknown as TextIndex;
  const mended = async (typed: string, stands: string) =>
    (await meaningOf({ question: typed, isPhrase: true, isNumber: false }, new Map(), { text: index(stands), records: pages.length }, 'zh'))
      .asked.mended;
  expect(await mended('bensene', 'benzene')).toEqual([{ typed: 'bensene', read: 'benzene' }]);
  expect(await mended('bensene', 'bensene')).toEqual([]);
  expect(await mended('benzenes', 'benzene')).toEqual([]);
});
