import { beforeEach, expect, test } from 'vitest';
import { facetsPart } from '../../../src/client/search/facets-part.ts';
import { ofAll } from '../../../src/client/search/of-all.ts';
import { noticePart } from '../../../src/client/search/notice-part.ts';
import { chipsPart } from '../../../src/client/search/chips-part.ts';
import { pagesPart } from '../../../src/client/search/pages-part.ts';
import { rangesPart } from '../../../src/client/search/ranges-part.ts';
import { savedPart } from '../../../src/client/search/saved-part.ts';
import { overviewPart } from '../../../src/client/search/overview-part.ts';
import type { Shown } from '../../../src/client/search/panel-part.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf as shown, stateOf } from '../../support/panel.ts';

const dust = { id: 'dust', label: { zh: '扬尘', en: 'Dust' } };
const facet = 'type';
const columns = makeColumns([
  { date: '2026-03-10', fineWan: 5, party: 1, facets: { [facet]: [dust], unit: [{ id: 'east', label: { zh: '东浦区', en: 'East' } }] } },
  { date: '2026-02-01', fineWan: 0, party: 2, facets: { [facet]: [dust] } },
  { date: '2026-01-05', fineWan: 60, party: 1, facets: {} },
]);
const shownOf = (more: Partial<Shown> = {}): Shown => shown(columns, more);
const box = '<input name="q" />';
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);

beforeEach(() => localStorage.clear());

test('each filter is a button that takes it away and leaves the others; several can go at once', () => {
  const { panel, changes } = panelOver(`${box}<ul data-chips></ul>`);
  const state = stateOf({ filters: { [facet]: ['dust'] }, from: '2026-02-01', max: '50', page: 4 });
  chipsPart(panel).show(shownOf({ state }));
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons).toHaveLength(4);
  expect(buttons[0]!.textContent).toContain('扬尘');
  expect(buttons[1]!.textContent).toContain('2026年2月1日');
  for (const button of buttons) button.click();
  expect(changes.map((change) => ({ ...state, ...change }))).toEqual([
    { ...state, filters: { [facet]: [] }, page: 1 },
    { ...state, from: undefined, page: 1 },
    { ...state, max: undefined, page: 1 },
    stateOf(),
  ]);
});

test('pages have addresses of their own; a click with a modifier is the browser’s', () => {
  const { panel, changes } = panelOver(`${box}<nav data-pages></nav>`);
  panel.root.scrollIntoView = () => undefined;
  const part = pagesPart(panel);
  part.show(shownOf({ state: stateOf({ q: '裸土' }), page: 2, pages: 3 }));
  expect([...document.querySelectorAll('a')].map((link) => [link.rel, link.getAttribute('href')])).toEqual([
    ['prev', '?q=裸土&page=1'],
    ['next', '?q=裸土&page=3'],
  ]);
  const next = document.querySelector<HTMLAnchorElement>('a[rel=next]')!;
  next.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
  expect(changes).toEqual([]);
  next.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  expect(changes).toEqual([{ page: 3 }]);
  part.show(shownOf({ page: 1, pages: 1 }));
  expect(document.querySelector<HTMLElement>('[data-pages]')!.hidden).toBe(true);
});

const ranges = `${box}${['from', 'to', 'min', 'max'].map((name) => `<input data-range="${name}" />`).join('')}<div data-months></div><div data-months-axis></div><div data-fines-bars></div>`;

test('an amount that is none is not searched for and says so; one that is, is', () => {
  const { panel, changes } = panelOver(ranges);
  rangesPart(panel);
  const least = document.querySelector<HTMLInputElement>('[data-range=min]')!;
  const type = (text: string) => {
    least.value = text;
    least.dispatchEvent(new Event('change'));
  };
  type('五万');
  expect([changes, least.getAttribute('aria-invalid'), least.validationMessage]).toEqual([[], 'true', expect.stringMatching(/./)]);
  type('5');
  expect([changes, least.getAttribute('aria-invalid')]).toEqual([[{ min: '5', page: 1 }], 'false']);
});

test('the bars count each month and each size of fine, and a month that is chosen is its first to its last day', () => {
  const { panel, changes } = panelOver(ranges);
  rangesPart(panel).show(shownOf({ state: stateOf({ from: '2026-02-01', to: '2026-02-28' }) }));
  const months = [...document.querySelectorAll<HTMLButtonElement>('[data-months] button')];
  expect(months.map((bar) => [bar.dataset['key'], /1/.test(bar.getAttribute('aria-label')!.split('：').at(-1)!)])).toEqual([
    ['2026-01', true],
    ['2026-02', true],
    ['2026-03', true],
  ]);
  expect(months.map((bar) => bar.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
  months[0]!.click();
  months[1]!.click();
  expect(changes).toEqual([
    { from: '2026-01-01', to: '2026-01-31', page: 1 },
    { from: undefined, to: undefined, page: 1 },
  ]);
});

const saved = `<ul data-chips></ul><section data-saved><button data-save></button><p data-saved-note></p><p data-saved-none></p><ul data-saved-list></ul></section>`;

test('a search is kept once, found again after a reload, and taken away', () => {
  const first = panelOver(saved).panel;
  const part = savedPart(first);
  part.show(shownOf({ state: stateOf({ q: '裸土' }) }));
  const save = document.querySelector<HTMLButtonElement>('[data-save]')!;
  save.click();
  expect(save.disabled).toBe(true);
  savedPart(panelOver(saved).panel).show(shownOf());
  const link = document.querySelector<HTMLAnchorElement>('[data-saved-list] a')!;
  expect([link.getAttribute('href'), link.textContent]).toEqual(['?q=裸土&page=1', expect.stringContaining('裸土')]);
  document.querySelector<HTMLButtonElement>('[data-saved-list] button')!.click();
  expect([texts('[data-saved-list] a'), document.querySelector<HTMLElement>('[data-saved-none]')!.hidden]).toEqual([[], false]);
});

test('what another script left in the storage becomes no link', () => {
  localStorage.setItem('saved-searches', JSON.stringify([{ name: 'x', address: 'javascript:alert(1)' }]));
  savedPart(panelOver(saved).panel).show(shownOf());
  expect(texts('[data-saved-list] a')).toEqual([]);
});

test('a filter for what no record has stays, finds nothing and can be taken away', () => {
  const { panel, changes } = panelOver(`${box}<ul data-chips></ul><p data-notice></p>`);
  const notice = noticePart(panel);
  const isQuiet = () => document.querySelector<HTMLElement>('[data-notice]')!.hidden;
  const misspelt = shownOf({ state: stateOf({ filters: { [facet]: ['nothing'] } }) });
  expect(misspelt.outcome.selection.rows).toHaveLength(0);
  chipsPart(panel).show(misspelt);
  notice.show([], misspelt);
  expect([texts('[data-chips] button')[0], texts('[data-notice]')[0]]).toEqual([
    expect.stringContaining('nothing'),
    expect.stringMatching(/没有记录符合.*nothing/),
  ]);
  document.querySelector<HTMLElement>('[data-chips] button')!.click();
  expect(changes).toEqual([{ filters: { [facet]: [] }, page: 1 }]);
  const withoutCases = shownOf({ state: stateOf({ filters: { unit: ['harbour'] } }) });
  chipsPart(panel).show(withoutCases);
  notice.show([], withoutCases);
  expect([withoutCases.outcome.selection.rows.length, texts('[data-chips] button')[0], isQuiet()]).toEqual([
    0,
    expect.stringContaining('临港区'),
    true,
  ]);
  const both = shownOf({ state: stateOf({ filters: { [facet]: ['dust', 'nothing'] } }) });
  expect(both.outcome.selection.rows).toHaveLength(2);
});

test('what is ignored and what is set aside stand in one line', () => {
  const notice = noticePart(panelOver('<p data-notice></p>').panel);
  const { outcome, ...rest } = shownOf();
  notice.show(['sort'], { ...rest, outcome: { ...outcome, selection: { ...outcome.selection, setAside: 2 } } });
  expect(texts('[data-notice]')[0]).toMatch(/sort.*2/);
  // Only its first line stands above the results; why it is so is folded.
  expect(texts('[data-notice] summary')[0]).toMatch(/2/);
  notice.show([], { ...rest, outcome });
  expect(document.querySelector<HTMLElement>('[data-notice]')!.hidden).toBe(true);
});

test('the figures are those of the result, and a tile adds its district to the filter', () => {
  const names = ['all', 'total', 'fined', 'mean', 'median', 'days', 'parties', 'span'];
  const figures = names.map((name) => `<b data-figure="${name}"></b>`).join('');
  const { panel, changes } = panelOver(
    `<p data-of-all></p>${figures}<button data-tile="east"><b></b></button><button data-tile="west"><b></b></button><p data-without-district hidden></p>`,
  );
  overviewPart(panel).show(shownOf());
  expect([texts('[data-without-district]'), document.querySelector<HTMLElement>('[data-without-district]')!.hidden]).toEqual([
    ['另有2件未写明所在区。'],
    false,
  ]);
  const figure = (name: string) => document.querySelector(`[data-figure=${name}]`)!.textContent;
  expect([figure('all'), figure('fined'), figure('parties')]).toEqual(['3', '2', '2']);
  expect([figure('total'), figure('mean'), figure('median')].map((words) => words.replace(/[^\d.]/g, ''))).toEqual(['65', '32.5', '32.5']);
  expect(texts('[data-tile] b')).toEqual(['1', '0']);
  document.querySelector<HTMLElement>('[data-tile=west]')!.click();
  expect(changes).toEqual([{ filters: { unit: ['west'] }, page: 1 }]);
  expect(document.querySelector<HTMLElement>('[data-of-all]')!.hidden).toBe(true);
});

/** Five decisions of two years: of the older ones the small fines are no longer listed, and one was withdrawn. */
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const decided = (date: string, fineWan: number, status: string, unit = 'east') => ({
  date,
  fineWan,
  facets: { unit: [named(unit)], year: [named(date.slice(0, 4))], status: [named(status)] },
});
const leaving = makeColumns([
  decided('2026-02-01', 2, 'case-published'),
  decided('2025-02-03', 40, 'case-published'),
  decided('2025-02-02', 1, 'case-ended'),
  decided('2025-02-01', 1, 'case-repaired', 'west'),
  decided('2024-02-01', 0, 'case-withdrawn', 'west'),
]);

test('figures, tiles, months and years are of all decisions, and say beside it which are no longer listed', () => {
  const names = ['all', 'total', 'fined', 'mean', 'median', 'days', 'parties', 'span'];
  const figures = names.map((name) => `<b data-figure="${name}"></b>`).join('');
  const tiles = '<button data-tile="east"><b></b></button><button data-tile="west"><b></b></button>';
  const ranges = ['from', 'to', 'min', 'max'].map((name) => `<input data-range="${name}">`).join('');
  const { panel } = panelOver(
    `<p data-of-all></p>${figures}${tiles}${ranges}<div data-months></div><p data-months-axis></p><div data-fines-bars></div><div data-facet-values></div><div data-notice></div>`,
  );
  const leavingShown = shown(leaving, { state: stateOf({ filters: { year: ['2025'] } }) });
  for (const part of [overviewPart(panel), rangesPart(panel), facetsPart(panel)]) part.show(leavingShown);
  noticePart(panel).show([], leavingShown);
  const figure = (name: string) => document.querySelector(`[data-figure=${name}]`)!.textContent;
  expect(figure('all')).toBe('3');
  expect([figure('total'), figure('median')].map((words) => words.replace(/[^\d.]/g, ''))).toEqual(['42', '1']);
  expect(texts('[data-tile]')).toEqual(['1/2', '0/1']);
  expect(texts('[data-of-all]')[0]).toMatch(/3件.*2件.*列出全部3件/);
  expect(texts('[data-notice] summary')).toEqual(['另有2件不再列出，全部3件']);
  expect(document.querySelector('[data-months] [aria-label^="2025年2月"]')!.getAttribute('aria-label')).toBe(
    '2025年2月：1件，另有2件不再列出',
  );
  const years = [...document.querySelectorAll('label:has([data-key^="year="])')].map((label) => label.textContent);
  expect(years).toEqual(['20261', '20251/3']);
  // All of them are listed by the link beside the figures: nothing is left to say there.
  const { all, aside, state } = ofAll(leavingShown.outcome.selection, leavingShown.state);
  const whole = shown(leaving, { state });
  expect([all, aside, whole.outcome.selection.rows.length]).toEqual([3, 2, 3]);
  overviewPart(panel).show(whole);
  expect([document.querySelector<HTMLElement>('[data-of-all]')!.hidden, figure('all')]).toEqual([true, '3']);
});
