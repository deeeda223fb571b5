import { expect, test } from 'vitest';
import { facetsPart } from '../../../src/client/search/facets-part.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const named = (id: string) => ({ id, label: { zh: `第${id}类`, en: `Type ${id}` } });
/** Ten types of violation, of which the first has ten cases and the last one, half of them in one district. */
const columns = makeColumns(
  Array.from({ length: 10 }, (_, type) =>
    Array.from({ length: 10 - type }, (_, index) => ({
      date: '2026-03-10',
      facets: { type: [named(`t${type}`)], unit: [named(index % 2 ? 'east' : 'west')] },
    })),
  ).flat(),
);
const boxOf = (key: string) => document.querySelector<HTMLInputElement>(`input[data-key="${key}"]`)!;
const countOf = (key: string) => Number(boxOf(key).closest('label')!.querySelector('.count')!.textContent);
const types = () => [...document.querySelectorAll('[data-key^="type="]')].map((box) => box.getAttribute('data-key'));

test('each value counts what the other filters leave, and a tick adds it to those of its own facet', () => {
  const { panel, changes } = panelOver('<div data-facet-values></div>');
  const part = facetsPart(panel);
  part.show(shownOf(columns));
  expect([countOf('type=t0'), countOf('type=t7'), countOf('unit=east'), countOf('unit=west')]).toEqual([10, 3, 25, 30]);
  const state = stateOf({ filters: { unit: ['east'], type: ['t0'] }, page: 3 });
  part.show(shownOf(columns, { state }));
  expect([countOf('type=t0'), countOf('type=t7'), countOf('unit=east'), countOf('unit=west')]).toEqual([5, 1, 5, 5]);
  expect([boxOf('unit=east').checked, boxOf('unit=west').checked]).toEqual([true, false]);
  boxOf('unit=west').click();
  boxOf('unit=east').click();
  expect(changes).toEqual([
    { filters: { unit: ['east', 'west'], type: ['t0'] }, page: 1 },
    { filters: { unit: [], type: ['t0'] }, page: 1 },
  ]);
});

test('the keyboard stays at the value that was ticked, and goes on at the first of those that were brought', () => {
  const { panel } = panelOver('<div data-facet-values></div>');
  const part = facetsPart(panel);
  part.show(shownOf(columns));
  boxOf('type=t3').focus();
  part.show(shownOf(columns, { state: stateOf({ filters: { type: ['t3'] } }) }));
  expect([document.activeElement, types().length]).toEqual([boxOf('type=t3'), 8]);
  document.querySelector<HTMLElement>('fieldset:has([data-key^="type="]) button')!.click();
  expect([types().length, document.activeElement]).toEqual([10, boxOf('type=t8')]);
});
