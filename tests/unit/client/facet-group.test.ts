import { expect, test } from 'vitest';
import { facetGroup, shownValues, type FacetView } from '../../../src/client/search/facet-group.ts';
import { words } from '../../support/panel.ts';

const values = Array.from({ length: 12 }, (_, at) => ({ id: `v${at}`, label: { zh: `值${at}`, en: `Value ${at}` } }));
const view = (more: Partial<FacetView>): FacetView => ({
  facet: 'type',
  column: { values, sets: [], codes: new Uint16Array() },
  lang: 'zh',
  counts: values.map((_, at) => at),
  chosen: new Set(),
  expanded: false,
  t: words,
  onToggle: () => undefined,
  onExpand: () => undefined,
  ...more,
});
const listed = (group: HTMLElement) =>
  [...group.querySelectorAll('label')].map((row) => [row.querySelector('span')!.textContent, row.querySelector('.count')!.textContent]);

test('values stand with the most found first, those that find nothing are left out, the rest waits behind a button', () => {
  const group = facetGroup(view({}))!;
  expect(listed(group)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((count) => [`值${count}`, String(count)]));
  expect(listed(group)).toHaveLength(shownValues);
  expect(group.querySelector('button')!.textContent).toContain('3');
  expect(listed(facetGroup(view({ expanded: true }))!)).toHaveLength(11);
});

test('what is chosen stays in sight though it finds nothing now, and can be let go', () => {
  const acts: unknown[] = [];
  const group = facetGroup(view({ chosen: new Set(['v0']), onToggle: (...act) => void acts.push(act) }))!;
  const box = group.querySelector<HTMLInputElement>('input[data-key="type=v0"]')!;
  expect(box.checked).toBe(true);
  box.checked = false;
  box.dispatchEvent(new Event('change'));
  expect(acts).toEqual([['v0', false]]);
});

test('years stand newest first, whatever they count; a facet without a value is not there', () => {
  const years = ['2024', '2026', '2025'].map((id) => ({ id, label: { zh: id, en: id } }));
  const column = { values: years, sets: [], codes: new Uint16Array() };
  const group = facetGroup(view({ facet: 'year', column, counts: [9, 1, 5] }))!;
  expect(listed(group).map(([name]) => name)).toEqual(['2026', '2025', '2024']);
  expect(facetGroup(view({ counts: values.map(() => 0) }))).toBeUndefined();
});

test('beside states stands what is counted as not accepted: today, otherwise than among the changes of decisions', () => {
  const overdue = { id: 'case-rectificationOverdue', label: { zh: '未在期限内验收', en: 'Not accepted by the deadline' } };
  const states = (values: FacetView['column']['values']) =>
    facetGroup(view({ facet: 'status', column: { values, sets: [], codes: new Uint16Array() }, counts: [1] }))!;
  expect(states([overdue]).querySelector('p')!.textContent).toContain('只算今天仍逾期未验收的');
  expect(states([{ ...overdue, id: 'case-published' }]).querySelector('p')).toBeNull();
});
