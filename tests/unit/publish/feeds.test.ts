import { describe, expect, test } from 'vitest';
import { caseAsJson } from '../../../src/publish/data/case-file.ts';
import { feedText } from '../../../src/publish/feeds/feed-text.ts';
import { caseFeeds, correctionsFeed, feedPath, taskFeed } from '../../../src/store/feeds/feeds.ts';
import { Store } from '../../../src/store/store.ts';
import { feedsView } from '../../../src/views/feeds.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const store = new Store(content, asOf);
const feeds = caseFeeds(store);
/** What feeds tell of: every decision that was not withdrawn, whether its publicity lasts or not. */
const isCounted = ({ fields }: (typeof content.cases)[number]) => fields.state !== 'withdrawn';
const origin = 'https://portal.example';
type JsonFeed = { version: string; feed_url: string; items: { id: string; url: string; title: string; date_modified: string }[] };
const jsonOf = (feed: (typeof feeds)[number], lang: 'zh' | 'en' = 'zh') => JSON.parse(feedText(feed, store, lang, origin).json) as JsonFeed;

describe('feeds', () => {
  test('all cases, each district, each violation type, each party, under addresses of their own', () => {
    const of = (group: string) => feeds.filter((feed) => feed.group === group).length;
    const listed = content.cases.filter(isCounted);
    expect(of('all')).toBe(1);
    expect(of('district')).toBe(content.units.filter(({ fields }) => fields.kind !== 'department').length);
    expect(of('violation')).toBe(new Set(listed.map(({ fields }) => fields.violationType)).size);
    const perCode = Map.groupBy(
      content.cases.filter(({ fields }) => fields.uscc && fields.state !== 'withdrawn'),
      ({ fields }) => fields.uscc,
    );
    expect(of('party')).toBeGreaterThanOrEqual(perCode.size);
    expect(of('party')).toBe(store.cases.parties().size);
    expect(new Set(feeds.map(({ group, id }) => feedPath('zh', group, id))).size).toBe(feeds.length);
  });

  test('a feed holds the newest published first, leads to their pages, and tells its own address', () => {
    const all = jsonOf(feeds[0]!);
    const newest = content.cases
      .filter(isCounted)
      .toSorted((a, b) =>
        a.fields.publishedOn! < b.fields.publishedOn! ? 1 : a.fields.publishedOn! > b.fields.publishedOn! ? -1 : a.id < b.id ? -1 : 1,
      )
      .slice(0, 50);
    expect(all.version).toBe('https://jsonfeed.org/version/1');
    expect(all.feed_url).toBe(`${origin}/zh/feeds/cases.json`);
    expect(all.items.map(({ url }) => url)).toEqual(newest.map(({ id }) => `${origin}/zh/cases/${id}/`));
    // Midnight in Beijing is the evening before in Greenwich.
    expect(all.items[0]!.date_modified).toBe(new Date(`${newest[0]!.fields.publishedOn}T00:00:00+08:00`).toISOString());
  });

  test('RSS is well formed, in the language of its address, and says nothing of withdrawn cases', () => {
    for (const lang of ['zh', 'en'] as const) {
      const { rss } = feedText(feeds[0]!, store, lang, origin);
      expect(rss).toContain(`<language>${lang === 'zh' ? 'zh-CN' : 'en'}</language>`);
      expect(rss.match(/<item>/g)).toHaveLength(50);
      expect(rss.match(/<(\w+)[\s>]/g)!.filter((tag) => /^<(item|title|link|guid)/.test(tag)).length).toBeGreaterThan(200);
      for (const { fields } of content.cases.filter(({ fields: { state } }) => state === 'withdrawn'))
        expect(rss).not.toContain(fields.decisionNumber);
    }
  });
});

test('a case as JSON has its official names, and of a withdrawn one nothing but what the law leaves', () => {
  const open = content.cases.find(({ fields }) => fields.state === 'published' && fields.rectification)!;
  const record = JSON.parse(caseAsJson(store, store.get('cases', open.id), origin)) as {
    fields: Record<string, { label: string; value: string }>;
    state: string;
  };
  expect(record.fields['party']).toEqual({ label: '行政相对人名称', value: open.fields.party });
  expect(record.fields['rectification']!.value).toBe(open.fields.rectification);
  const withdrawn = content.cases.find(({ fields }) => fields.state === 'withdrawn')!;
  const left = JSON.parse(caseAsJson(store, store.get('cases', withdrawn.id), origin)) as typeof record;
  expect(left.state).toBe('withdrawn');
  expect(Object.keys(left.fields).toSorted()).toEqual(
    [
      'authority',
      'decidedOn',
      'decisionNumber',
      'demo',
      'groundsOn',
      'publishedOn',
      'statusNow',
      'state',
      'stateOn',
      'stateReason',
      'unit',
    ].toSorted(),
  );
});

test('feeds are well-formed whatever stands in a text, and say it', () => {
  const party = '甲]]>乙]]>丙\u000b丁\ufffe<b>&戊\ud800公司';
  const cases = content.cases.map((entry) => ({ ...entry, fields: { ...entry.fields, party, facts: party, partyType: undefined } }));
  const portal = content.portal.map((entry) => ({ ...entry, fields: { ...entry.fields, name: { zh: party } } }));
  const odd = new Store({ ...content, cases, portal, corrections: [] }, asOf);
  const [all] = caseFeeds(odd);
  const { rss, json } = feedText(all!, odd, 'zh', origin);
  expect(rss).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  // XML 1.0, 2.7: a section ends at the first mark of its end, which stands nowhere else.
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const escaped = rss.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, words: string) =>
    words.replace(/[&<>]/g, (mark) => `&${Object.entries(entities).find(([, one]) => one === mark)![0]};`),
  );
  expect(escaped).not.toContain(']]>');
  const open: string[] = [];
  for (const [, end, name, empty] of escaped.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(escaped.replace(/<\?[^<>]*\?>|<\/?[\w:]+[^<>]*>|&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<&]/);
  const titles = [...escaped.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words]) =>
    words!.replace(/&(\w+);/g, (_, name: keyof typeof entities) => entities[name]),
  );
  expect(titles).toHaveLength(51);
  for (const title of titles) expect(title).toContain('甲]]>乙]]>丙丁<b>&戊公司');
  expect((JSON.parse(json) as { items: { title: string }[] }).items[0]!.title).toContain('甲]]>乙]]>丙\u000b丁');
});

test('a task has a feed of what each unit reported of it, and corrections have one of their own', () => {
  const task = store.all('tasks')[0]!;
  const reported = content.progress.filter(({ fields }) => fields.task === task.id);
  const rows = new Set(reported.map(({ group, fields }) => `${group}-${fields.unit}`));
  const { items } = jsonOf(taskFeed(store, task));
  const inFeed = new Set(items.map(({ id }) => id.split('#')[1]!));
  expect(inFeed.size).toBe(Math.min(50, rows.size));
  expect([...inFeed].filter((row) => !rows.has(row))).toEqual([]);
  for (const { url } of items) expect(url).toBe(`${origin}/zh/tasks/${task.id}/`);
  expect(jsonOf(correctionsFeed(store)).items).toHaveLength(store.all('corrections').length);
});

test('a feed that leaves out older decisions says of how many it holds the newest', async () => {
  const content = await portalContent();
  const [one] = content.cases.filter(({ fields }) => fields.state === 'published' && fields.unit === 'dongpu');
  const more = Array.from({ length: 60 }, (_, index) => ({ ...one!, id: `${one!.id}-${index}` }));
  const many = new Store({ ...content, cases: [...content.cases, ...more] }, asOf);
  const rows = feedsView(many, 'en').flatMap(({ feeds }) => feeds);
  const rowOf = (path: string) => rows.find((row) => row.path === path);
  const { length } = many.cases.counted();
  expect(rowOf(feedPath('en', 'all'))).toMatchObject({ count: 50, total: length });
  expect(length).toBeGreaterThan(60);
  expect(rowOf(feedPath('en', 'district', 'dongpu'))).toMatchObject({ count: 50, total: many.cases.ofUnit('dongpu').length });
  expect(rowOf(feedPath('en', 'unit', 'dongpu'))!.total).toBeGreaterThan(many.cases.ofUnit('dongpu').length);
  expect(rowOf(feedPath('en', 'corrections'))!.total).toBeUndefined();
});
