import { expect, test } from 'vitest';
import { labelsPart } from '../../../src/client/search/labels-part.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const dust = { id: 'dust', label: { zh: '扬尘污染', en: 'Dust' } };
const columns = makeColumns([
  ...Array.from({ length: 3 }, () => ({ date: '2026-03-10', facets: { type: [dust] } })),
  { date: '2026-02-01', facets: {} },
]);

/** What stands below the box after a search for some words, of which the engine counts the filters. */
async function waysFor(
  q: string,
  filters = {},
  held = columns,
  words: Readonly<Record<string, string>> = {},
  holds = (_q: string) => true,
) {
  const over = panelOver('<input name="q" /><ul data-labels hidden></ul>');
  const shown = shownOf(held, { state: stateOf({ q, filters, from: '2026-01-01' }) });
  shown.engine.search = (state) => {
    const { outcome } = shownOf(held, { state });
    if (!holds(state.q)) outcome.selection = { ...outcome.selection, rows: new Uint32Array(), setAside: 0 };
    return Promise.resolve(outcome);
  };
  document.querySelector('input')!.value = q;
  const put = await labelsPart(over.panel, () => Promise.resolve(words)).show(shown);
  const list = document.querySelector('ul')!;
  expect(list.hidden).toBe(true);
  put();
  return { list, buttons: [...list.querySelectorAll('button')], ...over };
}

test('the label of a type leads to what is of that type and to nothing else, whatever else was asked', async () => {
  const { list, buttons, changes } = await waysFor('扬尘污染');
  expect([list.hidden, buttons.length]).toEqual([false, 1]);
  expect(buttons[0]!.textContent).toMatch(/扬尘污染.*3/);
  buttons[0]!.click();
  expect(changes).toEqual([
    expect.objectContaining({
      q: '',
      filters: { type: ['dust'] },
      from: undefined,
      to: undefined,
      min: undefined,
      max: undefined,
      page: 1,
    }),
  ]);
  const box = document.querySelector('input')!;
  expect([box.value, document.activeElement]).toEqual(['', box]);
});

test('other words lead nowhere, nor does a label that is filtered by already', async () => {
  expect((await waysFor('裸土')).list.hidden).toBe(true);
  expect((await waysFor('扬尘污染', { type: ['dust'] })).buttons).toEqual([]);
});

test('a label is offered where its words find as many records, but others', async () => {
  const held = makeColumns([
    { date: '2026-03-10', facets: { type: [dust] } },
    { date: '2026-02-01', facets: {} },
  ]);
  const waysBeside = async (row: number) => {
    const over = panelOver('<input name="q" /><ul data-labels hidden></ul>');
    const shown = shownOf(held, { state: stateOf({ q: '扬尘污染' }) });
    shown.outcome.selection = { ...shown.outcome.selection, rows: Uint32Array.of(row) };
    shown.engine.search = (state) => Promise.resolve(shownOf(held, { state }).outcome);
    (await labelsPart(over.panel).show(shown))();
    return document.querySelectorAll('[data-labels] button').length;
  };
  expect([await waysBeside(1), await waysBeside(0)]).toEqual([1, 0]);
});

test('a day, a month or a quarter leads to the decisions of then, with the other words where some of them hold these', async () => {
  const month = await waysFor('2026年3月');
  expect(month.buttons.map((button) => button.textContent)).toEqual([expect.stringMatching(/2026年3月.*3/)]);
  month.buttons[0]!.click();
  expect(month.changes).toEqual([expect.objectContaining({ q: '', filters: {}, from: '2026-03-01', to: '2026-03-31' })]);
  const day = await waysFor('2026-02-01 裸土');
  day.buttons[0]!.click();
  expect(day.changes).toEqual([expect.objectContaining({ q: '裸土', from: '2026-02-01', to: '2026-02-01' })]);
  expect((await waysFor('2025年3月')).list.hidden).toBe(true);
  const quarter = await waysFor('2026 Q1');
  expect(quarter.buttons.map((button) => button.textContent)).toEqual([expect.stringMatching(/2026年第1季度.*4/)]);
  quarter.buttons[0]!.click();
  expect(quarter.changes).toEqual([expect.objectContaining({ q: '', from: '2026-01-01', to: '2026-03-31' })]);
});

test.each([
  ['今年的裸土', '裸土'],
  ['bare soil this year', 'bare soil'],
  ['裸土 今年', '裸土'],
])('%s leads to the decisions of that year with its other words', async (q, rest) => {
  const held = makeColumns([
    { date: '2026-03-10', facets: {} },
    { date: '2025-03-10', facets: {} },
  ]);
  const { buttons, changes } = await waysFor(q, {}, held);
  expect(buttons.map(({ textContent }) => textContent)).toEqual([`2026年作出、含“${rest}”的处罚（1条）`]);
  buttons[0]!.click();
  expect(changes).toEqual([expect.objectContaining({ q: rest, filters: {}, from: '2026-01-01', to: '2026-12-31' })]);
});

const fined = makeColumns([
  { date: '2026-03-10', fineWan: 60, facets: { type: [dust] } },
  { date: '2026-03-09', fineWan: 10, facets: {} },
  { date: '2026-03-08', fineWan: 2, facets: {} },
]);

test('an amount in words leads to the decisions with such fines, with the other words where some of them hold these', async () => {
  const above = await waysFor('10万元以上', {}, fined);
  expect(above.buttons.map(({ textContent }) => textContent)).toEqual(['按“罚款：10万元以上”筛选（2条）']);
  above.buttons[0]!.click();
  expect(above.changes).toEqual([expect.objectContaining({ q: '', min: '10', max: undefined, from: undefined })]);
  expect(document.querySelector('input')!.value).toBe('');
  const below = await waysFor('罚款不到5万的扬尘案件', {}, fined);
  expect(below.buttons[0]!.textContent).toBe('按“罚款：低于5万元（含无罚款）”筛选，含“扬尘”（1条）');
  below.buttons[0]!.click();
  expect(below.changes).toEqual([expect.objectContaining({ q: '扬尘', min: undefined, max: '5' })]);
  expect((await waysFor('100万以上', {}, fined)).list.hidden).toBe(true);
});

test('a lower and an upper amount are one range, which says that the filter leaves out what is exactly the upper one', async () => {
  const { buttons, changes } = await waysFor('罚款2万元以上10万元以下', {}, fined);
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['按“罚款：2万元至不足10万元，不含正好10万元的”筛选（1条）']);
  buttons[0]!.click();
  expect(changes).toEqual([expect.objectContaining({ q: '', min: '2', max: '10' })]);
  expect((await waysFor('扬尘 10万元以上90万元以下', {}, fined)).buttons[0]!.textContent).toMatch(/：10万元至不足90万元”筛选，含“扬尘”/u);
});

test.each([
  ['2026年3月 罚款5万以上', '按“罚款：5万元以上 · 2026年3月”筛选（2条）', '', '5'],
  ['March 2026 fines over 50,000', '按“罚款：5万元以上 · 2026年3月”筛选（2条）', '', '5'],
  ['3月罚款超过5万的', '按“罚款：5万元以上 · 2026年3月”筛选（2条）', '', '5'],
  ['3月扬尘罚款超过5万的', '按“罚款：5万元以上 · 2026年3月”筛选，含“扬尘”（2条）', '扬尘', '5'],
])('a month and an amount are one filter: %s', async (typed, sentence, q, min) => {
  const { buttons, changes } = await waysFor(typed, { year: ['2025'] }, fined);
  expect(buttons.map(({ textContent }) => textContent)).toEqual([sentence]);
  buttons[0]!.click();
  expect(changes).toEqual([expect.objectContaining({ q, min, filters: {}, from: '2026-03-01', to: '2026-03-31' })]);
  // As a plain filter of the decisions counts them.
  const held = [...fined.fineWan].filter((wan) => wan >= 5);
  expect(sentence).toContain(`（${held.length}条）`);
});

test('a month without such a fine is offered itself, and said to have none', async () => {
  const { buttons, changes } = await waysFor('3月罚款80万以上', {}, fined);
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['2026年3月作出的处罚，其中没有含“80万元以上”的（3条）']);
  buttons[0]!.click();
  expect(changes).toEqual([expect.objectContaining({ q: '', min: undefined, from: '2026-03-01', to: '2026-03-31' })]);
});

test('this year beside an amount is its year', async () => {
  const { buttons, changes } = await waysFor('今年超过5万', {}, fined);
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['按“罚款：5万元以上”筛选，含“2026年”（2条）']);
  buttons[0]!.click();
  expect(changes).toEqual([expect.objectContaining({ q: '2026年', min: '5' })]);
});

test('a month alone with what was fined reads the month', async () => {
  const { buttons } = await waysFor('3月噪声处罚', {}, fined);
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['2026年3月作出、含“噪声”的处罚（3条）']);
});

const ended = { id: 'case-ended', label: { zh: '公示结束', en: 'Publicity ended' } };
const withAside = makeColumns([
  { date: '2026-05-10', facets: {} },
  ...Array.from({ length: 12 }, () => ({ date: '2026-05-09', facets: { status: [ended] } })),
  { date: '2026-04-01', facets: { status: [ended], type: [dust] } },
]);
const wordsOf = (buttons: readonly HTMLButtonElement[]) => buttons.map(({ textContent }) => textContent);

test('a month says how many of its decisions are listed and how many no longer; where none is, it leads to those', async () => {
  expect(wordsOf((await waysFor('2026年5月', {}, withAside)).buttons)).toEqual(['2026年5月作出的处罚（列出1条，另有12条已不在列表中）']);
  const april = await waysFor('2026年4月 扬尘', {}, withAside);
  expect(wordsOf(april.buttons)).toEqual(['2026年4月作出、含“扬尘”的处罚（1条，已不在列表中）']);
  april.buttons[0]!.click();
  const [change] = april.changes;
  expect(change).toMatchObject({ q: '扬尘', from: '2026-04-01', to: '2026-04-30' });
  expect(change!.filters!.status).toContain('case-ended');
});

test('a month that was typed stands for the year that was chosen; the way says that other filters stay', async () => {
  const year = await waysFor('2026年3月', { year: ['2025'] });
  expect(wordsOf(year.buttons)).toEqual(['2026年3月作出的处罚（3条）']);
  year.buttons[0]!.click();
  expect(year.changes[0]).toMatchObject({ filters: {} });
  expect(wordsOf((await waysFor('2026年3月', { type: ['dust'] })).buttons)).toEqual(['2026年3月作出的处罚，限于已选条件（3条）']);
});

test('words written on to one another are looked for apart; only what none holds is said to be in none, and what some hold stays', async () => {
  const district = { id: 'dongpu', label: { zh: '东浦区', en: 'Dongpu' } };
  const held = makeColumns([{ date: '2026-03-10', fineWan: 60, facets: { type: [dust], unit: [district] } }]);
  const stated =
    (...texts: string[]) =>
    (q: string) =>
      texts.some((text) => q.split(' ').every((word) => text.includes(word)));
  const apart = await waysFor('东浦区扬尘超过3万元', {}, held, {}, stated('东浦区某工地，扬尘污染'));
  expect(wordsOf(apart.buttons)).toEqual(['按“罚款：3万元以上”筛选，含“东浦区 扬尘”（1条）']);
  apart.buttons[0]!.click();
  expect(apart.changes).toEqual([expect.objectContaining({ q: '东浦区 扬尘', min: '3' })]);
  const partly = await waysFor('东浦区恐龙超过3万元', {}, held, {}, stated('东浦区某工地，扬尘污染'));
  expect(wordsOf(partly.buttons)).toEqual([expect.stringMatching(/含“东浦区”，其中没有含“恐龙”的（1条）$/u)]);
  const never = await waysFor('东浦区扬尘超过3万元', {}, held, {}, stated('东浦区某工地', '西岭，扬尘'));
  expect(wordsOf(never.buttons)).toEqual([expect.stringMatching(/，其中没有同时含“东浦区 扬尘”的（1条）$/u)]);
});

test('words that no such decision holds are looked for in Chinese, and else the way says that they are left out', async () => {
  const inChinese = await waysFor('noise over 100,000 yuan', {}, fined, { noise: '噪声' }, (q) => q !== 'noise');
  expect(wordsOf(inChinese.buttons)).toEqual(['按“罚款：10万元以上”筛选，含“噪声”（2条）']);
  inChinese.buttons[0]!.click();
  expect(inChinese.changes).toEqual([expect.objectContaining({ q: '噪声', min: '10' })]);
  const without = await waysFor('噪声 不足5万元', {}, fined, {}, (q) => q === '');
  expect(wordsOf(without.buttons)).toEqual(['按“罚款：低于5万元（含无罚款）”筛选，其中没有含“噪声”的（1条）']);
  without.buttons[0]!.click();
  expect(without.changes).toEqual([expect.objectContaining({ q: '', max: '5' })]);
});
