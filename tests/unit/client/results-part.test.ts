import { expect, test } from 'vitest';
import type { Result } from '../../../src/client/search/result.ts';
import { resultsPart } from '../../../src/client/search/results-part.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const markup = `<input name="q" /><button data-view="list"></button><button data-view="table"></button><button data-copy></button>
  <ul data-labels hidden></ul><div data-found><ol data-results></ol><div data-results-table hidden><table><tbody></tbody></table></div></div>
  <div data-browse></div><div data-none></div>`;
const columns = makeColumns([]);
const result = (title: string, row: number): Result => ({
  url: `/zh/cases/${row}/`,
  title,
  line: '2026年3月10日',
  text: '裸土未覆盖',
  row,
});
const two = [result('甲公司扬尘案', 0), result('乙公司污水案', 1)];
const hidden = (selector: string) => document.querySelector<HTMLElement>(selector)!.hidden;

test('results stand in their order with what was typed marked, and the page’s own list where nothing is asked', () => {
  const part = resultsPart(panelOver(markup).panel);
  part.show(shownOf(columns, { asked: false }), []);
  expect([hidden('[data-found]'), hidden('[data-browse]'), hidden('[data-copy]')]).toEqual([true, false, true]);
  part.show(shownOf(columns, { state: stateOf({ q: '裸土' }) }), two);
  expect([hidden('[data-found]'), hidden('[data-browse]'), hidden('[data-copy]')]).toEqual([false, true, false]);
  expect([...document.querySelectorAll('[data-results] a.title')].map((link) => link.textContent)).toEqual(two.map(({ title }) => title));
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['裸土', '裸土']);
});

test('the buttons of the view change it, and say which one is on', () => {
  const { panel, changes } = panelOver(markup);
  const part = resultsPart(panel);
  const [list, table] = document.querySelectorAll<HTMLButtonElement>('[data-view]');
  const pressed = () => [list, table].map((button) => button!.getAttribute('aria-pressed'));
  part.show(shownOf(columns), two);
  expect([pressed(), hidden('[data-results]')]).toEqual([['true', 'false'], false]);
  table!.click();
  list!.click();
  expect(changes).toEqual([{ view: 'table' }, { view: undefined }]);
  part.show(shownOf(columns, { state: stateOf({ view: 'table' }) }), []);
  expect([pressed(), hidden('[data-results]'), hidden('[data-results-table]')]).toEqual([['false', 'true'], true, true]);
});

test('where nothing is found it says so and why, and each thing to try is a search of its own', () => {
  const { panel, changes } = panelOver(markup);
  const part = resultsPart(panel);
  const state = stateOf({ q: '裸土', from: '2026-01-01' });
  part.suggest(
    [{ key: 'search.noneWithout', term: '2020年', state: { ...state, q: '裸土', from: undefined } }],
    [result('裸土怎么盖', 3)],
    '记录是中文的。',
  );
  const none = document.querySelector<HTMLElement>('[data-none]')!;
  expect([none.hidden, none.querySelector('p')!.textContent]).toEqual([false, expect.stringMatching(/记录是中文的。$/)]);
  expect(none.querySelector('ol.results a.title')!.textContent).toBe('裸土怎么盖');
  none.querySelector('button')!.click();
  expect(changes).toEqual([{ ...state, q: '裸土', from: undefined, to: undefined, min: undefined, max: undefined }]);
  expect(document.querySelector('input')!.value).toBe('裸土');
  const party = Object.assign(document.createElement('a'), { href: '/zh/parties/a/', textContent: '百净洗涤' });
  part.suggest([{ key: 'search.noneAll', term: '', state }], [], undefined, [party]);
  expect(none.querySelector('a')!.textContent).toBe('百净洗涤');
  part.suggest([], []);
  expect(none.hidden).toBe(true);
});
