import { beforeAll, expect, test, vi } from 'vitest';
import { wordsBelow } from '../../../src/i18n/words.ts';
import { packNames, type SiteName } from '../../../src/search/site-names.ts';
import { pageOf } from '../../support/panel.ts';

const name = (row: number, kind: string, title: string, url: string, also: string[] = []): SiteName => ({ row, kind, title, also, url });
const names = [
  name(0, 'units', '东浦区', '/zh/units/dongpu/', ['Dongpu']),
  name(1, 'units', '西岭区', '/zh/units/xiling/'),
  name(2, 'questions', '发现污染向谁反映？', '/zh/questions/report-pollution/', ['怎么举报', '<b>投诉</b>']),
];
const sounds = { readings: '东dong区qu浦pu岭ling西xi', common: {} };
const file = packNames({ names, labels: { units: '单位', questions: '问答' }, worth: {}, same: [], traditional: '東东區区' });
const words = JSON.stringify(wordsBelow('zh', ['search.suggested'])).replaceAll('"', '&quot;');

const asked: string[] = [];
const come = (address: string) => Promise.resolve(new Response(JSON.stringify(address.includes('sounds') ? sounds : file)));
let answer: (address: string) => Promise<Response> = come;
const box = () => document.querySelector('input')!;
const list = () => document.querySelector<HTMLElement>('[role=listbox]')!;
const options = () => [...list().querySelectorAll<HTMLElement>('[role=option]')];
const announced = () => document.querySelector('[role=status]')!.textContent;
/** Whether a key pressed in the box is left to the browser. */
const press = (key: string) => box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
/** Types into the empty box, and waits for what is suggested. */
async function suggest(text: string): Promise<void> {
  box().dispatchEvent(new Event('blur'));
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(list().hidden).toBe(false));
}

beforeAll(async () => {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer(address);
  });
  Element.prototype.scrollIntoView = () => undefined;
  pageOf(`<site-box data-name="head" data-lang="zh" data-words="${words}"><form action="/zh/search/">
    <div class="search-box"><input type="search" name="q" /><button></button></div></form></site-box>`);
  await import('../../../src/client/search/site-box.ts');
});

test('nothing is fetched before the box is used, which is a combobox with its list closed', async () => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked).toEqual([]);
  expect([box().getAttribute('role'), box().getAttribute('aria-expanded'), list().hidden]).toEqual(['combobox', 'false', true]);
  expect(document.getElementById(box().getAttribute('aria-controls')!)).toBe(list());
  expect(list().getAttribute('aria-label')).toBe('建议的页面');
});

test('names that did not come leave the box as it is, and are asked for again; those that came, never', async () => {
  answer = () => Promise.reject(new Error('offline'));
  box().dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(asked).toEqual(['/search/names.zh.json']));
  expect([list().hidden, press('Enter')]).toEqual([true, true]);
  answer = come;
  await suggest('东浦');
  await suggest('西岭');
  expect(asked).toEqual(['/search/names.zh.json', '/search/names.zh.json']);
});

test.each(['东浦区', '東浦區', 'dongpu', 'Ｄｏｎｇｐｕ', 'dpq'])(
  '%s suggests the page of the unit, with its kind, and says how many',
  async (text) => {
    await suggest(text);
    expect(options()[0]!.textContent).toMatch(/东浦区.*单位/);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(announced()).toMatch(new RegExp(`^${options().length}条建议`));
  },
);

test('a page found by another name says by which, and no name becomes markup', async () => {
  await suggest('投诉');
  expect(options().map((option) => option.textContent)).toEqual([expect.stringMatching(/发现污染向谁反映？.*<b>投诉<\/b>.*问答/)]);
  expect(list().querySelector('b')).toBeNull();
});

test('arrows walk through the suggestions and back to what was typed; the box keeps the focus and its words', async () => {
  box().focus();
  await suggest('区');
  const state = () => [
    options().findIndex((one) => one.getAttribute('aria-selected') === 'true'),
    box().getAttribute('aria-activedescendant'),
  ];
  const [first, second] = options().map(({ id }) => id);
  const walked = ['', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'].map((key) => {
    if (key) expect(press(key)).toBe(false);
    return state();
  });
  expect(walked).toEqual([
    [-1, null],
    [0, first],
    [1, second],
    [-1, null],
    [1, second],
    [0, first],
    [-1, null],
  ]);
  expect([first === second, document.activeElement, box().value]).toEqual([false, box(), '区']);
});

test('where no page is so called the list is closed, which is said', async () => {
  await suggest('东浦');
  box().value = '飞船';
  box().dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(list().hidden).toBe(true));
  expect([box().getAttribute('aria-expanded'), announced()]).toEqual(['false', expect.stringContaining('没有建议')]);
});
