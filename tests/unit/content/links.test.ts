import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/content/article/check-article.ts';
import type { ArticleTarget } from '../../../src/content/article/article-read.ts';
import { checkTargets } from '../../../src/content/checks/targets.ts';
import { ReferenceDirectory } from '../../../src/content/checks/directory.ts';
import { followArticleReferences } from '../../../src/content/checks/references.ts';
import type { Draft, Drafts } from '../../../src/content/entry.ts';
import type { Fault } from '../../../src/content/faults.ts';
import { publications } from '../../../src/publish/data/data.ts';
import { insideOwnAddress } from '../../../src/domain/site-address.ts';
import { textKinds } from '../../../src/schemas/index.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';
import { pageKinds } from '../../support/site.ts';

const content = await portalContent();

/** What `check` says of links in an article of the tests' portal, their targets followed. */
function faultsOf(addresses: readonly string[], file = 'content/news/n/zh.mdx'): string[] {
  const { problems, targets, references } = checkArticle(
    addresses.map((address, index) => `[甲${index}](${address})`).join('\n\n'),
    1,
    content.portal[0]!.fields.baseUrl,
  );
  const faults: Fault[] = [];
  const withTargets = (kind: (typeof textKinds)[number], own: ArticleTarget[]) =>
    content[kind].map((entry, index) => ({ ...entry, targets: index === 0 ? own.map((target) => ({ ...target, file })) : [] }));
  const drafts = { ...content, ...Object.fromEntries(textKinds.map((kind) => [kind, withTargets(kind, kind === 'news' ? targets : [])])) };
  checkTargets(drafts as unknown as Drafts, faults, asOf);
  const directory = new ReferenceDirectory(content);
  followArticleReferences({ references: references.map((reference) => ({ ...reference, file })) } as unknown as Draft, directory, faults);
  return [...problems, ...faults].map(({ message }) => message.en);
}

test('an article may link to a page of every kind that is built', () => {
  expect(faultsOf(['zh', 'en'].flatMap((lang) => pageKinds.map((page) => `/${lang}/${page}`)))).toEqual([]);
});

test('an article may link to every feed, table and picture that is published', () => {
  const addresses = [...publications(new Store(content, asOf))].map(({ address }) => address);
  for (const name of ['/zh/feeds/corrections.xml', '/data/analysis/year.csv', '/data/manifest.json']) expect(addresses).toContain(name);
  expect(faultsOf(addresses)).toEqual([]);
});

test.each([
  '/zh/cases/unit/',
  '/zh/cases/analysis/month/',
  '/zh/feeds/district/dongpu.ics',
  '/zh/feeds/cases.csv',
  '/zh/news/week/2026/',
  '/data/analysis/year-years.csv',
  '/data/units.json',
])('nothing lies at %s', (address) => {
  expect(faultsOf([address])).toHaveLength(1);
});

test('a text in English leads to the table in English', () => {
  const english = 'content/news/n/en.mdx';
  expect(faultsOf(['/data/tasks.csv'], english)).toEqual([expect.stringContaining('Write "/data/en/tasks.csv"')]);
  const own = ['/data/en/tasks.csv', '/data/indicators/pm25-stations.csv', '/data/manifest.json'];
  expect([faultsOf(own, english), faultsOf(['/data/tasks.csv'])]).toEqual([[], []]);
});

test.each([
  'http://localhost:3000/x',
  'http://127.0.0.1/',
  'https://192.168.1.8/a',
  'http://172.20.0.3/',
  'http://oa/',
  'http://oa.lan/',
  'http://[::1]/',
])('a link to %s opens for no reader', (address) =>
  expect(faultsOf([address])).toEqual([expect.stringContaining("within an office's own network only")]),
);

test.each([
  'https://www.gov.cn/',
  'https://10.gov.cn/',
  'http://172.217.0.1/',
  'https://sthjj.beijing.gov.cn:8443/a',
  'https://[2001:db8::1]/',
])('a link to %s opens', (address) => expect(faultsOf([address])).toEqual([]));

test('a link to the page of a party that no case names leads nowhere', () => {
  expect(faultsOf(['/zh/parties/nope/'])).toEqual([expect.stringContaining('The link "/parties/nope/" leads nowhere.')]);
});

const own = content.portal[0]!.fields.baseUrl;

test.each(['/zh/nope/', '/zh/news/nope/', '/zh/parties/nope/', '/zh/cases/nope/?a=1', '/data/nope.csv', '/nope/'])(
  'the address of the portal itself, written in full, is held against what is there: %s',
  (address) =>
    expect([own, own.toUpperCase(), own.replace('https', 'http')].map((at) => faultsOf([at + address]).length)).toEqual([1, 1, 1]),
);

test('what is there may be written in full, and what another site has is its own', () => {
  const all = ['zh', 'en'].flatMap((lang) => pageKinds.map((page) => `${own}/${lang}/${page}`));
  expect(faultsOf([...all, own, `${own}/robots.txt`, `${own}.cn/zh/nope/`, 'https://minglan.example.org/nope/'])).toEqual([]);
});

test('below a path the rest of the host is not of the portal', () => {
  const base = 'https://a.example/b/';
  expect(
    ['https://a.example/b/zh/cases/', 'https://a.example/b', 'https://a.example/zh/', 'https://a.example/bc/'].map((url) =>
      insideOwnAddress(url, base),
    ),
  ).toEqual(['/zh/cases/', '/', undefined, undefined]);
});

test('a page that is not public is named in no way', () => {
  const store = new Store(content, asOf);
  const [news] = store.all('news');
  const addresses = (id: string) => [`/zh/news/${id}/`, `${own}/zh/news/${id}/`];
  expect(addresses(news!.id).map((address) => store.mayName(address))).toEqual([true, true]);
  expect(addresses('a-draft').map((address) => store.mayName(address))).toEqual([false, false]);
});
