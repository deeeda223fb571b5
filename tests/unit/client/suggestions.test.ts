import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/client/search/outcome.ts';
import type { SearchEngine } from '../../../src/client/search/search-engine.ts';
import { suggestions } from '../../../src/client/search/suggestions.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { SearchState } from '../../../src/search/state.ts';

const texts = ['裸露地面未覆盖', '油烟净化设备未清洗', '细颗粒物'];
/** An engine that finds a text where it holds every term, and nothing once a filter is set. */
const setAside = ['挖掘机'];
const east = { id: 'dongpu', label: { zh: '东浦区', en: 'Dongpu' } };
const engine = {
  columns: makeColumns([{ facets: { unit: [east] } }]),
  facets: ['unit'],
  search: ({ q, filters }: SearchState) => {
    // The east has decisions on 油烟 alone.
    if (filters.unit?.includes('dongpu'))
      return Promise.resolve({ selection: { rows: Uint32Array.from(q === '油烟' ? [1] : []), setAside: 0 } } as unknown as Outcome);
    const found = Object.keys(filters).length ? [] : texts.filter((text) => q.split(' ').every((term) => text.includes(term)));
    const aside = Object.keys(filters).length ? 0 : setAside.filter((text) => text.includes(q)).length;
    return Promise.resolve({ selection: { rows: Uint32Array.from(found.keys()), setAside: aside } } as Outcome);
  },
} as unknown as SearchEngine;
const near = async (q: string, more: Partial<SearchState> = {}) => {
  const state: SearchState = { q, filters: {}, sort: 'newest', page: 3, ...more };
  return suggestions(engine, state, { terms: parseQuery(q, 'zh') } as Outcome, () =>
    Promise.resolve({ lampblack: '油烟', ship: '飞船', excavator: '挖掘机', 烟气: '油烟' }),
  );
};

test('without the filters, where the words alone find something', async () => {
  const [first, ...rest] = await near('裸露', { filters: { type: ['噪声污染'] }, min: '5' });
  expect(first).toEqual({ key: 'search.noneWithout', term: '裸露', state: { q: '裸露', filters: {}, sort: 'newest', page: 1 }, count: 1 });
  expect(rest.map(({ key }) => key)).toEqual(['search.noneAll']);
});

test('a unit or a state joined to a thing by 的, or in English by a little word, is looked for beside it', async () => {
  const held = {
    ...engine,
    search: ({ q }: SearchState) => {
      const isIn = q !== '' && q.split(' ').every((term) => '东浦区 油烟净化设备未清洗 dust Dongpu'.includes(term));
      return Promise.resolve({ selection: { rows: Uint32Array.from(isIn ? [0] : []), setAside: 0 } } as unknown as Outcome);
    },
  } as unknown as SearchEngine;
  const first = async (q: string) => {
    const state: SearchState = { q, filters: {}, sort: 'newest', page: 1 };
    const found = await suggestions(held, state, { terms: parseQuery(q, 'zh') } as Outcome, () => Promise.resolve({ lampblack: '油烟' }));
    return found[0]?.term;
  };
  expect(await first('东浦区的油烟')).toBe('东浦区 油烟');
  expect(await first('未清洗的油烟')).toBe('未清洗 油烟');
  expect(await first('东浦区未清洗的油烟')).toBe('东浦区 未清洗 油烟');
  expect(await first('lampblack in Dongpu')).toBe('油烟 Dongpu');
  expect(await first('lampblack cases of Dongpu')).toBe('油烟 Dongpu');
});

test('each of several terms that finds something alone', async () => {
  const found = await near('裸露 飞船 油烟');
  expect(found.map(({ key, term }) => [key, term])).toEqual([
    ['search.noneFirst', '裸露'],
    ['search.noneFirst', '油烟'],
    ['search.noneAll', ''],
  ]);
});

test('the longest beginning or end of a single term; everything at last', async () => {
  expect((await near('细颗粒物飞船')).map(({ term }) => term)).toEqual(['细颗粒物', '']);
  expect((await near('飞船净化设备')).map(({ term }) => term)).toEqual(['净化设备', '']);
  expect((await near('飞船')).map(({ key }) => key)).toEqual(['search.noneAll']);
});

test('a piece is never offered that what was typed denies, nor a piece of an amount', async () => {
  for (const typed of ['未覆盖', '没有覆盖', '尚未覆盖', '覆盖不'])
    expect(
      (await near(typed)).map(({ key }) => key),
      typed,
    ).toEqual(['search.noneAll']);
  expect((await near('10万以上')).map(({ key }) => key)).toEqual(['search.noneAll']);
  expect((await near('油烟 未覆盖 10万以上')).map(({ term }) => term)).toEqual(['油烟', '未覆盖', '']);
  texts.push('dust', 'over');
  expect((await near('dust over 20,000 yuan')).map(({ term }) => term)).toEqual(['dust', '']);
  texts.splice(-2);
});

test('a piece is never cut out of a word or a number', async () => {
  const held = {
    ...engine,
    search: ({ q }: SearchState) =>
      Promise.resolve({ selection: { rows: Uint32Array.from(q && '罚款0.41万元'.includes(q) ? [0] : []), setAside: 0 } } as Outcome),
  } as unknown as SearchEngine;
  const offered = async (q: string) => {
    const state: SearchState = { q, filters: {}, sort: 'newest', page: 1 };
    return (await suggestions(held, state, { terms: parseQuery(q, 'zh') } as Outcome, () => Promise.resolve({}))).map(({ term }) => term);
  };
  expect(await offered('30.41')).toEqual(['']);
  expect(await offered('罚款了')).toEqual(['罚款', '']);
});

test('traditional characters lead to the simplified word alone, and to no piece of it', async () => {
  const state: SearchState = { q: '裸露地麵', filters: {}, sort: 'newest', page: 1 };
  const of = (simplified: string) =>
    suggestions(engine, state, { terms: parseQuery(state.q, 'zh') } as Outcome, () => Promise.resolve({}), simplified);
  expect((await of('裸露地面')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneSimplified', '裸露地面'],
    ['search.noneAll', ''],
  ]);
  expect((await of('裸露飞船')).map(({ key }) => key)).toEqual(['search.noneAll']);
});

test('the words of a single term where they stand apart in what is found', async () => {
  expect((await near('地面覆盖')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneApart', '地面 覆盖'],
    ['search.noneFirst', '地面'],
    ['search.noneAll', ''],
  ]);
});

test('an English word leads to its Chinese where that finds something, never to a part of itself', async () => {
  expect((await near('Lampblacks')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneChinese', '油烟'],
    ['search.noneAll', ''],
  ]);
  expect((await near('ship')).map(({ key, term, count }) => [key, term, count])).toEqual([
    ['search.noneChineseEither', '飞船', 0],
    ['search.noneAll', '', undefined],
  ]);
  expect((await near('lamp')).map(({ key }) => key)).toEqual(['search.noneAll']);
});

test('an everyday Chinese word leads to the one that decisions use', async () => {
  expect((await near('烟气')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneChinese', '油烟'],
    ['search.noneAll', ''],
  ]);
});

test('an English word leads to its Chinese too where all that this finds is set aside', async () => {
  expect((await near('excavator')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneChinese', '挖掘机'],
    ['search.noneAll', ''],
  ]);
  expect((await near('excavator'))[0]!.state.filters.status).toEqual(['case-ended', 'case-repaired', 'case-withdrawn']);
});

test('a unit and what is looked for in it lead on apart, with or without 区, in either order', async () => {
  texts.push('东浦区的工地裸土，机动车');
  for (const [q, term] of [
    ['东浦区裸土', '东浦区 裸土'],
    ['东浦裸土', '东浦 裸土'],
    ['裸土东浦区', '东浦区 裸土'],
  ] as const)
    expect((await near(q))[0], q).toMatchObject({ key: 'search.noneApart', term, state: { q: term, filters: {} } });
  expect((await near('东浦区飞船')).map(({ key }) => key)).not.toContain('search.noneApart');
  texts.pop();
  texts.push('东浦区 裸土 2025年');
  for (const [q, term] of [
    ['2025年裸土', '裸土 2025年'],
    ['裸土2025年', '裸土 2025年'],
    ['2025年的裸土案件', '裸土 2025年'],
    ['2025年裸土处罚决定', '裸土 2025年'],
    ['2025年东浦区裸土', '东浦区 裸土 2025年'],
  ] as const)
    expect((await near(q))[0], q).toMatchObject({ key: 'search.noneApart', term, state: { q: term, filters: {} } });
  texts.pop();
});

test('of a unit and a thing that are in no decision together each is offered alone, in the Chinese of decisions, never with the 的 between', async () => {
  texts.push('东浦区', '扬尘的飞机', '裸土的飞机');
  expect((await near('东浦的飞机')).map(({ key, term }) => [key, term])).toEqual([
    ['search.noneFirst', '东浦'],
    ['search.noneFirst', '飞机'],
    ['search.noneAll', ''],
  ]);
  expect((await near('东浦的烟气'))[0]).toMatchObject({ key: 'search.noneChinese', state: { q: '油烟', filters: { unit: ['dongpu'] } } });
  expect((await near('滨江的飞机')).map(({ term }) => term)).not.toContain('的飞机');
  texts.splice(-3);
});

test('an English word beside others leads to its Chinese where the others hold, else alone', async () => {
  const [inEast] = await near('lampblack Dongpu');
  expect(inEast).toMatchObject({ key: 'search.noneChinese', term: '油烟', state: { q: '油烟', filters: { unit: ['dongpu'] } } });
  for (const q of ['excavator Dongpu', 'excavator spaceships', 'excavator lamp'])
    expect((await near(q))[0], q).toMatchObject({ key: 'search.noneChinese', term: '挖掘机', state: { q: '挖掘机', filters: {} } });
});

test('words that only join others are never offered alone', async () => {
  texts.push('noise and dust, reported for it');
  expect((await near('noise and spaceships for it')).map(({ term }) => term)).toEqual(['noise', '']);
  texts.pop();
});

test('what left the list is offered too, by its states, each way with how many it finds', async () => {
  setAside.push('东浦区 噪声', '噪声');
  const [apart, word] = await near('东浦区噪声');
  expect(apart).toMatchObject({ key: 'search.noneApart', term: '东浦区 噪声', count: 1, isAside: true, state: { q: '东浦区 噪声' } });
  expect(apart!.state.filters.status).toEqual(['case-ended', 'case-repaired', 'case-withdrawn']);
  expect(word).toMatchObject({ key: 'search.noneFirst', term: '东浦区', count: 1, isAside: true });
  setAside.splice(-2);
});

test('of several words those are offered that say something, not that a district is one', async () => {
  texts.push('Chaoyang District', 'District and dust', 'dust');
  expect((await near('Chaoyang District dust')).map(({ term, count }) => [term, count])).toEqual([
    ['Chaoyang', 1],
    ['dust', 2],
    ['', undefined],
  ]);
  expect((await near('District spaceships')).map(({ term }) => term)).toEqual(['District', '']);
  texts.splice(-3);
});

test('of three words those are offered without each in turn; a unit written on to its word is read apart', async () => {
  const without = (await near('裸露 地面 飞船')).filter(({ count }) => count).map(({ term }) => term);
  expect(without).toEqual(['裸露 地面', '裸露', '地面']);
  texts.push('东浦区的工地裸土');
  const apart = (await near('东浦区裸土 飞船')).filter(({ count }) => count);
  texts.pop();
  expect(apart.map(({ key }) => key)).toContain('search.noneApart');
});

test('a number is never cut: of an article that nobody cites, no piece of its number is offered', async () => {
  texts.push('第120号厂区', '法典第112条');
  const offered = async (q: string) => (await near(q)).map(({ term }) => term);
  expect(await offered('法典1120')).toEqual(['法典', '']);
  expect(await offered('1120')).toEqual(['']);
  expect(await offered('油烟1120')).toEqual(['油烟', '']);
  texts.splice(-2);
});
