import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextIndex } from '../../../src/client/search/text-index.ts';

/** What Pagefind finds of some words: its own ids of records, which say nothing of rows. */
const holding: Record<string, string[]> = { 裸土: ['zh_b', 'zh_a'], 污水: ['zh_c', 'zh_gone'] };
const began: string[] = [];
let running = 0;
let mostAtOnce = 0;
const result = (id: string) => ({ id, score: id.charCodeAt(3), data: () => Promise.resolve({ url: `/${id}/`, meta: {} }) });

vi.mock('/search/pagefind.js', () => ({
  createInstance: ({ basePath }: { basePath: string }) => ({
    init: async () => {
      began.push(basePath);
      mostAtOnce = Math.max(mostAtOnce, ++running);
      await new Promise((resolve) => setTimeout(resolve));
      running--;
    },
    search: (query: string | null) =>
      Promise.resolve({ results: (query === null ? ['zh_a', 'zh_b', 'zh_c'] : (holding[query] ?? [])).map(result) }),
  }),
}));
let rowsAnswer = () => new Response('a\nb\nc');
beforeEach(() => {
  began.length = 0;
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(rowsAnswer())),
  );
});
afterEach(() => vi.unstubAllGlobals());
const indexOf = (path: string) => new TextIndex({ path, records: 3 } as ConstructorParameters<typeof TextIndex>[0], 'zh');

test('what holds some words is told by its row; a record that has no row is none', async () => {
  const text = indexOf('site');
  expect(began).toEqual([]);
  expect([...(await text.search('裸土')).keys()].toSorted()).toEqual([0, 1]);
  expect([...(await text.search('污水')).keys()]).toEqual([2]);
  expect(await text.search('扬尘')).toEqual(new Map());
  expect([began, vi.mocked(fetch).mock.calls]).toEqual([['/search/site/'], [['/search/site/rows.zh.txt']]]);
});

test('a row’s words come also where no search found it', async () => {
  expect((await indexOf('site').fragment(2)).url).toBe('/zh_c/');
});

test('two bundles begin one after the other', async () => {
  await Promise.all(['cases/2025', 'cases/2026'].map((path) => indexOf(path).search('裸土')));
  expect([began, mostAtOnce]).toEqual([['/search/cases/2025/', '/search/cases/2026/'], 1]);
});

test('an index that did not come is asked for anew', async () => {
  const text = indexOf('site');
  rowsAnswer = () => new Response('', { status: 503 });
  await expect(text.search('裸土')).rejects.toThrow('rows of site: 503');
  rowsAnswer = () => new Response('a\nb\nc');
  expect((await text.search('裸土')).size).toBe(2);
});
