import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packNames } from '../../../src/search/site-names.ts';
import { pageOf } from '../../support/panel.ts';

const names = [
  { row: 0, kind: 'units', title: '东浦区', also: [], url: '/zh/units/dongpu/' },
  { row: 1, kind: 'units', title: '西岭区', also: [], url: '/zh/units/xiling/' },
];
const file = packNames({ names, labels: { units: '单位' }, worth: {}, same: [], traditional: '' });
const gone = vi.fn();
const head = () => document.querySelector<HTMLElement>('site-box')!;
const box = () => head().querySelector('input')!;
const list = () => head().querySelector<HTMLElement>('[role=listbox]')!;
function press(key: string, { at = box() as Element, ...more }: KeyboardEventInit & { at?: Element } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  at.dispatchEvent(event);
  return event;
}
const type = (text: string, more = {}) => {
  box().value = text;
  box().dispatchEvent(Object.assign(new Event('input', { bubbles: true }), more));
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
async function suggest(text: string): Promise<void> {
  type(text);
  await vi.waitFor(() => expect(list().hidden).toBe(false));
}

beforeAll(async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(file))));
  vi.stubGlobal('location', { assign: gone });
  Element.prototype.scrollIntoView = () => undefined;
  const page = pageOf(`<site-box data-name="head" data-lang="zh"><a href="/zh/search/" data-open-search>搜索</a><form action="/zh/search/">
    <div class="search-box"><input type="search" name="q" /></div></form></site-box>`);
  await import('../../../src/client/search/site-box.ts');
  page.insertAdjacentHTML('beforeend', '<p tabindex="0"></p><textarea></textarea><div data-further></div>');
});
beforeEach(() => {
  gone.mockClear();
  box().dispatchEvent(new Event('blur'));
});

test('Enter goes to the chosen suggestion; where none is chosen it searches as ever', async () => {
  await suggest('区');
  expect([press('Enter').defaultPrevented, gone.mock.calls]).toEqual([false, []]);
  press('ArrowDown');
  press('ArrowDown');
  expect([press('Enter').defaultPrevented, gone.mock.calls]).toEqual([true, [['/zh/units/xiling/']]]);
});

test('a press on a suggestion goes there, and does not take the focus from the box', async () => {
  await suggest('东浦');
  const down = new Event('pointerdown', { bubbles: true, cancelable: true });
  list().firstElementChild!.dispatchEvent(down);
  (list().firstElementChild as HTMLElement).click();
  expect([down.defaultPrevented, gone.mock.calls]).toEqual([true, [['/zh/units/dongpu/']]]);
});

test('Escape closes the list first and keeps what was typed; the arrow down opens it again', async () => {
  await suggest('东浦');
  expect([press('Escape').defaultPrevented, list().hidden, box().value]).toEqual([true, true, '东浦']);
  expect([box().getAttribute('aria-expanded'), press('Enter').defaultPrevented]).toEqual(['false', false]);
  press('ArrowDown');
  await vi.waitFor(() => expect(list().hidden).toBe(false));
});

test('an arrow that opens the closed list chooses its first or last page at once; with Alt none', async () => {
  const chosen = () => list().querySelector('[aria-selected=true]')?.textContent;
  for (const [key, more, page] of [
    ['ArrowDown', {}, '东浦区'],
    ['ArrowUp', {}, '西岭区'],
    ['ArrowDown', { altKey: true }, undefined],
  ] as const) {
    await suggest('区');
    press('Escape');
    press(key, more);
    await vi.waitFor(() => expect(list().hidden).toBe(false));
    await settled();
    if (page === undefined) expect(chosen()).toBeUndefined();
    else expect(chosen()).toContain(page);
  }
});

test('the list ends above the end of what is seen of the page', async () => {
  vi.stubGlobal('innerHeight', 400);
  await suggest('区');
  expect(list().style.getPropertyValue('--room')).toBe('392px');
});

test('leaving the box closes the list, and suggestions that come later do not open it', async () => {
  await suggest('东浦');
  type('西岭');
  box().dispatchEvent(new Event('blur'));
  await settled();
  expect([list().hidden, box().getAttribute('aria-expanded')]).toEqual([true, 'false']);
  await suggest('东浦');
  type('');
  expect(list().hidden).toBe(true);
});

test('pinyin that is being put together is no question yet, and its Enter and arrows are not the list’s', async () => {
  type('dong', { isComposing: true });
  await settled();
  expect(list().hidden).toBe(true);
  box().value = '东浦';
  box().dispatchEvent(new Event('compositionend'));
  await vi.waitFor(() => expect(list().hidden).toBe(false));
  expect([press('ArrowDown', { isComposing: true }).defaultPrevented, box().hasAttribute('aria-activedescendant')]).toEqual([false, false]);
});

test('the key press that ends a composition in Safari goes nowhere', async () => {
  await suggest('东浦');
  press('ArrowDown');
  expect([press('Enter', { keyCode: 229 }).defaultPrevented, gone.mock.calls]).toEqual([false, []]);
});

test('keys that move the cursor leave the list for what was typed', async () => {
  await suggest('区');
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    press('ArrowDown');
    expect(box().hasAttribute('aria-activedescendant'), key).toBe(true);
    expect([press(key).defaultPrevented, box().hasAttribute('aria-activedescendant')], key).toEqual([false, false]);
    expect(list().querySelector('[aria-selected=true]'), key).toBeNull();
  }
});

test('the folded box opens by its link with the cursor in it, and Escape folds it', () => {
  const link = head().querySelector('a')!;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(click);
  expect([click.defaultPrevented, 'open' in head().dataset, document.activeElement]).toEqual([true, true, box()]);
  press('Escape');
  expect('open' in head().dataset).toBe(false);
});

test('the slash leads to the box, but not out of another field, with a key held, or where the page has a search of its own', () => {
  const [elsewhere, field] = [document.querySelector('p')!, document.querySelector('textarea')!];
  box().blur();
  for (const quiet of [press('/', { at: field }), press('/', { at: elsewhere, ctrlKey: true })]) expect(quiet.defaultPrevented).toBe(false);
  expect(press('/', { at: box() }).defaultPrevented).toBe(false);
  expect([press('/', { at: elsewhere }).defaultPrevented, document.activeElement]).toEqual([true, box()]);
  document.querySelector('[data-further]')!.innerHTML = '<party-search></party-search>';
  expect(press('/', { at: elsewhere }).defaultPrevented).toBe(false);
  document.querySelector('[data-further]')!.innerHTML = '<party-search><input name="q" /></party-search>';
  expect([press('/', { at: elsewhere }).defaultPrevented, document.activeElement?.parentElement?.localName]).toEqual([
    true,
    'party-search',
  ]);
  document.querySelector('[data-further]')!.replaceChildren();
});
