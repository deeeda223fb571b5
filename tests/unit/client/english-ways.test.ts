import { expect, test } from 'vitest';
import { englishWays } from '../../../src/client/search/english-ways.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { rowsOfValues } from '../../../src/search/cited-rows.ts';
import type { Lang } from '../../../src/domain/language.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const water = { id: '水污染', label: { zh: '水污染', en: 'Water pollution' } };
const waste = { id: '固体废物污染', label: { zh: '固体废物污染', en: 'Solid waste pollution' } };
const fine = { id: '罚款', label: { zh: '罚款', en: 'Fines' } };
const bureau = { id: '临澜市生态环境局', label: { zh: '临澜市生态环境局', en: 'Linlan Ecology and Environment Bureau' } };
const columns = makeColumns([
  ...Array.from({ length: 3 }, () => ({ date: '2026-03-10', facets: { type: [water], penalty: [fine], authority: [bureau] } })),
  { date: '2026-02-01', facets: { type: [waste] } },
]);
const laws = [
  { law: '水污染防治法', names: ['Water Pollution Prevention and Control Law'] },
  { law: '行政处罚法', names: ['Administrative Penalty Law'] },
];
/** How many decisions hold a Chinese word. */
const held: Record<string, number> = { 混凝土: 11, 扬尘: 2, 水污染防治法: 5, 行政处罚法: 4 };

/** The ways offered after words that found so many decisions. */
async function waysAfter(q: string, found: number, lang: Lang = 'zh') {
  const shown = shownOf(columns, { state: stateOf({ q }) });
  const selection = (count: number) => {
    const rows = Uint32Array.from({ length: count }, (_, row) => row);
    return { ...shown.outcome.selection, rows, setAside: 0, counted: { ...shown.outcome.selection.counted, rows } };
  };
  shown.outcome.selection = selection(found);
  shown.engine.manifest.laws = laws;
  shown.engine.search = (state) => {
    const values = Object.entries(state.filters).flatMap(([facet, ids]) =>
      ids.map((id) => ({ facet: facet as 'type', value: { id, label: { zh: id, en: id } } })),
    );
    const count = values.length ? rowsOfValues(columns, values).length : (held[state.q] ?? 0);
    return Promise.resolve({ ...shown.outcome, selection: selection(count) });
  };
  const panel = { ...panelOver('<p></p>').panel, lang };
  const words = () => Promise.resolve({ concrete: '混凝土', dust: '扬尘', 灰: '扬尘' });
  return (await englishWays(panel, shown, () => false, words)).map((way) => way.sentence);
}

test.each(['zh', 'en'] as const)('words that a few decisions hold lead to the Chinese that more of them hold (%s)', async (lang) => {
  expect(await waysAfter('concrete', 6, lang)).toEqual(['也搜“混凝土”（11条）']);
  expect(await waysAfter('灰', 1, lang)).toEqual(['也搜“扬尘”（2条）']);
  // Where nothing was found the page has its own list of what to try; where more was found, nothing is missing.
  expect(await waysAfter('concrete', 0, lang)).toEqual([]);
  expect(await waysAfter('dust', 3, lang)).toEqual([]);
});

test.each([
  ['water', ['按“违法类型：水污染”筛选（3条）']],
  ['solid waste', ['按“违法类型：固体废物污染”筛选（1条）']],
  ['fine', ['按“处罚类别：罚款”筛选（3条）']],
  ['Ecology and Environment Bureau', ['按“处罚机关：临澜市生态环境局”筛选（3条）']],
  ['Water Pollution Prevention', ['也搜“水污染防治法”（5条）']],
  ['penalty law', ['也搜“行政处罚法”（4条）']],
  ['law', []],
  ['and', []],
  ['ater', []],
])('in Chinese “%s” leads to the filters and the laws of which it is the English name', async (q, ways) => {
  expect(await waysAfter(q, 0)).toEqual(ways);
  expect(await waysAfter(q, 0, 'en')).toEqual([]);
});
