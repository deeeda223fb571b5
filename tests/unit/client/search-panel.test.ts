import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../src/client/search/outcome.ts';
import '../../../src/client/search/search-panel.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { scopes } from '../../../src/search/scopes.ts';
import { select } from '../../../src/search/select.ts';
import type { SearchState } from '../../../src/search/state.ts';
import { panelWords } from '../../../src/views/search/words.ts';
import { pageOf } from '../../support/panel.ts';

const { open } = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock('../../../src/client/search/search-engine.ts', () => ({ SearchEngine: { open } }));

const words = panelWords('all', 'zh');
const markup = `<search-panel data-lang="zh" data-scope="all">
  <form><input name="q" /></form><details data-fold-on-phones open></details><div data-facet-values></div>
  <p data-status></p><select data-sort><option value="relevance"></option><option value="newest"></option></select>
  <button data-copy></button><ul data-chips></ul><ul data-labels></ul><section data-answers></section><div data-meant></div><p data-notice></p><p data-years></p>
  <div data-found><ol data-results></ol><div data-none></div><nav data-pages></nav></div><div data-browse></div></search-panel>`;
const one = { id: 'cases', label: { zh: '处罚', en: 'Penalties' } };
const columns = makeColumns(Array.from({ length: 25 }, () => ({ date: '2026-03-10', facets: { kind: [one] } })));
const titles = ['甲公司扬尘案', '乙公司扬尘案', '丙公司污水案'];
const texts = titles.map((title, row) => ({ url: `/zh/cases/${row}/`, title, line: '', text: title, row }));

/** A search that finds a word in a title; of words that wait for something else it answers later. */
function engineThat(waits: Record<string, Promise<void>> = {}) {
  const asked: SearchState[] = [];
  const search = async (state: SearchState): Promise<Outcome> => {
    asked.push(state);
    await waits[state.q];
    const found = texts.filter(({ title }) => title.includes(state.q));
    const scores = state.q ? new Map(found.map(({ row }) => [row, 1])) : undefined;
    const selection = select(columns, state, scores, scopes.all.facets);
    const read = (from: number, to: number) => Promise.resolve(found.slice(from, to));
    return { selection, terms: parseQuery(state.q, 'zh'), asked: [], unasked: [], cases: 0, parties: () => Promise.resolve([]), read };
  };
  return {
    asked,
    engine: {
      columns,
      facets: scopes.all.facets,
      manifest: { known: {}, cases: [] },
      scope: 'all',
      search,
      nearest: () => Promise.resolve([]),
    },
  };
}

const need = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
const shown = () => [...document.querySelectorAll('[data-results] a.title')].map((link) => link.textContent);
const status = () => need('[data-status]').textContent;
const settled = () => vi.waitFor(() => expect(need('[data-results]').hasAttribute('aria-busy')).toBe(false));

async function openAt(address: string): Promise<HTMLInputElement> {
  history.replaceState(null, '', address);
  pageOf(markup.replace('<search-panel', `<search-panel data-words='${JSON.stringify(words)}'`));
  await settled();
  return need('input[name=q]');
}
function type(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

let asked: SearchState[];
beforeEach(() => {
  const made = engineThat();
  asked = made.asked;
  open.mockReset().mockResolvedValue(made.engine);
});

test('what the address asks stands in the box and below it, with its count; where nothing is asked the page’s own list stands', async () => {
  const box = await openAt('/zh/search/?q=扬尘');
  expect([box.value, shown(), status()]).toEqual(['扬尘', titles.slice(0, 2), fill(words['search.count']!, { count: '2' })]);
  expect(need<HTMLElement>('[data-browse]').hidden).toBe(true);
  await openAt('/zh/search/');
  expect([status(), need<HTMLElement>('[data-browse]').hidden, need<HTMLElement>('[data-found]').hidden]).toEqual(['', false, true]);
});

test('below an answer that is whole no count of nothing stands, nor that nothing matches', async () => {
  const { engine } = engineThat();
  const search = async (state: SearchState) => ({ ...(await engine.search(state)), whole: { day: '2026-10-23' } });
  open.mockResolvedValue({ ...engine, search, caseParts: [], manifest: { ...engine.manifest, asOf: '2026-11-24', laws: [] } });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ due: [], weeks: [], requirements: {}, laws: {} }))));
  await openAt('/zh/search/?q=2026-10-23');
  expect([status(), need<HTMLElement>('[data-none]').hidden]).toEqual([words['search.answerOnly'], true]);
  expect(need('[data-meant] a').getAttribute('href')).toBe('?q=2026-10-23&read=words');
  vi.unstubAllGlobals();
});

test('a question that changes is no longer read as words', async () => {
  const box = await openAt('/zh/search/?q=2026-10-23&read=words');
  expect(asked.at(-1)!.asWords).toBe(true);
  type(box, '污水');
  await vi.waitFor(() => expect(asked.at(-1)!.q).toBe('污水'));
  expect([asked.at(-1)!.asWords, location.search]).toEqual([undefined, '?q=%E6%B1%A1%E6%B0%B4']);
});

test('what the address asks and no search can do is named and left out', async () => {
  await openAt('/zh/search/?q=扬尘&sort=cheapest');
  const notice = need<HTMLElement>('[data-notice]');
  expect([notice.hidden, shown()]).toEqual([false, titles.slice(0, 2)]);
  expect(notice.textContent).toContain('sort');
});

test('a filter for what no record has finds nothing, is named, and gives way to what else was asked', async () => {
  await openAt('/zh/search/?q=扬尘&kind=nonsense');
  const notice = need<HTMLElement>('[data-notice]');
  expect([notice.hidden, status()]).toEqual([false, '0条结果']);
  expect(notice.textContent).toContain('nonsense');
  need<HTMLButtonElement>('[data-chips] button').click();
  await vi.waitFor(() => expect(notice.hidden).toBe(true));
  expect([shown(), status()]).toEqual([titles.slice(0, 2), expect.stringContaining('2')]);
});

test('typing is searched once it pauses, one step back for all of it; a form that is sent is a step of its own', async () => {
  const box = await openAt('/zh/search/');
  const before = history.length;
  for (const text of ['污', '污水', '污水案']) type(box, text);
  await vi.waitFor(() => expect(shown()).toEqual([titles[2]]));
  expect(asked.map(({ q }) => q)).toEqual(['', '污水案']);
  type(box, '污水');
  await vi.waitFor(() => expect(asked.at(-1)!.q).toBe('污水'));
  await settled();
  expect([history.length - before, new URLSearchParams(location.search).get('q')]).toEqual([1, '污水']);
  box.value = '扬尘';
  need<HTMLFormElement>('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(shown()).toEqual(titles.slice(0, 2)));
  expect(history.length - before).toBe(2);
});

test('a word that is still being composed is not searched', async () => {
  const box = await openAt('/zh/search/');
  box.value = 'wushui';
  const composing = Object.assign(new Event('input', { bubbles: true }), { isComposing: true });
  box.dispatchEvent(composing);
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect(asked.map(({ q }) => q)).toEqual(['']);
  box.value = '污水';
  box.dispatchEvent(new Event('compositionend'));
  await vi.waitFor(() => expect(shown()).toEqual([titles[2]]));
});

test('half a sentence is not searched while typing goes on, nor a word before it is composed', async () => {
  const box = await openAt('/zh/search/');
  for (const text of ['污', '污水', '污水案']) {
    type(box, text);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  box.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { isComposing: true }));
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect(asked.map(({ q }) => q)).toEqual(['']);
  box.dispatchEvent(new Event('compositionend'));
  await vi.waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['', '污水案']));
});

test('a search that takes its time is said to be under way, where it is read out, until its results stand there', async () => {
  let answer!: () => void;
  const { engine } = engineThat({ 扬尘: new Promise<void>((resolve) => (answer = resolve)) });
  open.mockResolvedValue(engine);
  const box = await openAt('/zh/search/');
  type(box, '扬尘');
  await vi.waitFor(() => expect(status()).toBe(words['search.searching']));
  answer();
  await vi.waitFor(() => expect(status()).toBe(fill(words['search.count']!, { count: '2' })));
});

test('a slow answer to an earlier question is never shown for a later one', async () => {
  let answer!: () => void;
  const { engine } = engineThat({ 扬尘: new Promise<void>((resolve) => (answer = resolve)) });
  open.mockResolvedValue(engine);
  const box = await openAt('/zh/search/');
  type(box, '扬尘');
  await vi.waitFor(() => expect(need('[data-results]').getAttribute('aria-busy')).toBe('true'));
  type(box, '污水');
  await vi.waitFor(() => expect(shown()).toEqual([titles[2]]));
  answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([shown(), status()]).toEqual([[titles[2]], fill(words['search.count']!, { count: '1' })]);
});

test('where the search cannot be loaded it says so, and the next question tries again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { engine } = engineThat();
  open.mockReset().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(engine);
  const box = await openAt('/zh/search/?q=扬尘');
  expect([status(), logged.mock.calls.length]).toEqual([words['search.failed'], 1]);
  type(box, '污水');
  await vi.waitFor(() => expect(shown()).toEqual([titles[2]]));
  logged.mockRestore();
});

test('a search that fails takes away what the one before it found', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = Promise.reject(new Error('offline'));
  failing.catch(() => undefined);
  open.mockReset().mockResolvedValue(engineThat({ 污水: failing }).engine);
  const box = await openAt('/zh/search/?q=扬尘');
  const found = need<HTMLElement>('[data-found]');
  expect(found.hidden).toBe(false);
  type(box, '污水');
  await vi.waitFor(() => expect(status()).toBe(words['search.failed']));
  expect([found.hidden, need<HTMLElement>('[data-meant]').hidden, need<HTMLElement>('[data-notice]').hidden]).toEqual([true, true, true]);
  type(box, '扬尘');
  await vi.waitFor(() => expect([found.hidden, shown()]).toEqual([false, titles.slice(0, 2)]));
  logged.mockRestore();
});

test('that decisions are in Chinese is said of English words alone, not of a code or of letters that are no word', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ dust: '粉尘' }))));
  const none = () => need('[data-none]').textContent;
  for (const [typed, isSaid] of [
    ['dust', true],
    ['xyzzyqq', false],
    ['91000000MA00001476', false],
  ] as const) {
    await openAt(`/zh/search/?q=${typed}`);
    await vi.waitFor(() => expect(need<HTMLElement>('[data-none]').hidden).toBe(false));
    expect(none().includes(words['search.inChinese']!), typed).toBe(isSaid);
  }
  fetched.mockRestore();
});

test('another order is searched from the first page, and going back brings the former one', async () => {
  await openAt('/zh/search/?q=扬尘');
  const sort = need<HTMLSelectElement>('[data-sort]');
  expect(sort.value).toBe('relevance');
  sort.value = 'newest';
  sort.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ q: '扬尘', sort: 'newest', page: 1 }));
  expect(location.search).toContain('sort=newest');
  history.replaceState(null, '', '/zh/search/?q=扬尘');
  window.dispatchEvent(new Event('popstate'));
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ sort: 'relevance' }));
  await settled();
  expect(sort.value).toBe('relevance');
});

test('a stroke leads to the box from anywhere but a field, and is not typed', async () => {
  const box = await openAt('/zh/search/');
  const press = (target: EventTarget, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect([press(document.body, { ctrlKey: true }), document.activeElement === box]).toEqual([false, false]);
  expect([press(document.body), document.activeElement]).toEqual([true, box]);
  expect(press(box)).toBe(false);
});
