import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryCaches, siteOf } from '../../support/caches.ts';
import { pageOf } from '../../support/panel.ts';

const page = (title: string, more = '', lang = 'zh-CN') =>
  `<html lang="${lang}"><head><link rel="stylesheet" href="/s.css"></head><body><main><h1>${title}</h1>${more}</main></body></html>`;
const air = '/zh/explainers/air/';
const water = '/zh/explainers/water/';
const files = {
  '/zh/offline/': page('离线阅读'),
  '/en/offline/': page('Offline', '', 'en'),
  [air]: page('大气', '<p data-live>今天 35</p><img src="/media/dust.svg"><script src="/a.js"></script>'),
  [water]: page('水'),
  '/s.css': '',
  '/media/dust.svg': '<svg/>',
  '/a.js': 'import{x}from"./b.js"',
  '/b.js': '',
};
const workers: string[] = [];
let site: ReturnType<typeof siteOf>;
const kept = async (name: string) =>
  (await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).toSorted() : [];
const pages = () => kept('qingtian-offline-pages');
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The head of a page in a portal of these languages. */
const inLanguages = (...tags: string[]) =>
  (document.head.innerHTML = tags.map((tag) => `<link rel="alternate" hreflang="${tag}" href="#">`).join(''));

beforeEach(() => {
  vi.resetModules();
  inLanguages('zh-CN', 'en');
  workers.length = 0;
  site = siteOf({ ...files });
  vi.stubGlobal('caches', memoryCaches());
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: (path: string) => Promise.resolve(void workers.push(path)),
      getRegistrations: () =>
        Promise.resolve(
          workers.map((path) => ({
            active: { scriptURL: path },
            unregister: () => Promise.resolve(workers.splice(workers.indexOf(path), 1)),
          })),
        ),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const buttonWords = {
  'offline.page.keep': '留存',
  'offline.page.kept': '已留存',
  'offline.page.failed': '没有留存',
  'offline.page.banner': '这是 {date} 的副本',
  'offline.page.live': '联网后可见',
};
const listWords = Object.fromEntries(
  Object.entries({
    title: '已留存的页面',
    none: '还没有',
    unavailable: '浏览器不能留存',
    remove: '移除',
    removeTitle: '移除《{title}》',
    keptOn: '{date} 留存',
    notHere: '这一页没有留存',
    switchOff: '全部移除',
  }).map(([key, words]) => [`offline.list.${key}`, words]),
);

async function openPage(path: string): Promise<HTMLButtonElement> {
  history.replaceState(null, '', path);
  const main = pageOf(`<button data-offline hidden data-time-zone="Asia/Shanghai" data-words='${JSON.stringify(buttonWords)}'></button>`);
  vi.resetModules();
  await import('../../../src/client/offline/offline-button.ts');
  await settled();
  return main.querySelector('button')!;
}
async function openList(path = '/zh/offline/'): Promise<HTMLElement> {
  history.replaceState(null, '', path);
  document.documentElement.lang = 'zh-CN';
  const main = pageOf(`<div data-offline-list data-words='${JSON.stringify(listWords)}'></div>`);
  vi.resetModules();
  await import('../../../src/client/offline/offline-list.ts');
  await settled();
  return main.querySelector('div')!;
}
async function press(button: HTMLElement): Promise<void> {
  button.click();
  await settled();
}
const seen = (button: HTMLElement) => [button.hidden, button.textContent, button.getAttribute('aria-pressed')];

test('a page is kept with what it is shown with, says its day in the portal’s time, and leaves out what must be current', async () => {
  const button = await openPage(air);
  expect(seen(button)).toEqual([false, '留存', 'false']);
  await press(button);
  expect([seen(button), await pages(), workers]).toEqual([[false, '已留存', 'true'], [air], ['/offline.js']]);
  expect(await kept('qingtian-offline-files')).toEqual(['/a.js', '/b.js', '/en/offline/', '/media/dust.svg', '/s.css', '/zh/offline/']);
  const copy = await (await (await caches.open('qingtian-offline-pages')).match(air))!.text();
  // 20:00 in Greenwich is the next day in Beijing.
  expect(copy).toMatch(/这是 2026年11月26日 的副本/);
  expect([copy.includes('今天 35'), copy.includes('联网后可见')]).toEqual([false, true]);
});

test('what cannot be had whole is not kept, and the button says so', async () => {
  delete site.files['/media/dust.svg'];
  const button = await openPage(air);
  await press(button);
  expect([seen(button), await pages(), button.disabled]).toEqual([[false, '没有留存', 'false'], [], false]);
});

test('where no worker may run nothing is kept, as nothing would show it', async () => {
  navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  const button = await openPage(air);
  await press(button);
  expect([seen(button), await pages()]).toEqual([[false, '没有留存', 'false'], []]);
});

test('a kept page that has changed is kept anew when it is opened; without a connection the old copy stays', async () => {
  await press(await openPage(water));
  site.isOffline = true;
  expect(seen(await openPage(water))).toEqual([false, '已留存', 'true']);
  const title = async () => /<h1>(.*)<\/h1>/.exec(await (await (await caches.open('qingtian-offline-pages')).match(water))!.text())![1];
  expect(await title()).toBe('水');
  site.isOffline = false;
  site.files[water] = page('清水');
  await openPage(water);
  expect(await title()).toBe('清水');
});

test('the list names each page and its day, and takes one away with the files that only it needs; with the last goes the worker', async () => {
  await press(await openPage(air));
  await press(await openPage(water));
  const list = await openList();
  const rows = () => [...list.querySelectorAll('li')];
  expect(
    rows().map((row) => [
      row.querySelector('a')!.getAttribute('href'),
      row.querySelector('a')!.textContent,
      row.querySelector('.meta')!.textContent,
    ]),
  ).toEqual([
    [air, '大气', '2026年11月26日 留存'],
    [water, '水', '2026年11月26日 留存'],
  ]);
  const remove = () => rows()[0]!.querySelector('button')!;
  expect(remove().getAttribute('aria-label')).toBe('移除《大气》');
  await press(remove());
  expect([await pages(), await kept('qingtian-offline-files'), document.activeElement]).toEqual([
    [water],
    ['/en/offline/', '/s.css', '/zh/offline/'],
    list.querySelector('h2'),
  ]);
  await press(remove());
  expect([await caches.keys(), workers, list.textContent]).toEqual([[], [], expect.stringContaining('还没有')]);
});

test('shown in the place of a page that is not kept it says so; all go at once', async () => {
  await press(await openPage(air));
  await press(await openPage(water));
  const list = await openList('/zh/cases/');
  expect(list.querySelector('.notice')!.textContent).toBe('这一页没有留存');
  await press(list.querySelector<HTMLElement>('.button')!);
  expect([await caches.keys(), workers]).toEqual([[], []]);
});

test('a title is shown letter by letter', async () => {
  site.files[water] = page('$&amp;$1');
  await press(await openPage(water));
  expect((await openList()).querySelector('li button')!.getAttribute('aria-label')).toBe('移除《$&$1》');
});
