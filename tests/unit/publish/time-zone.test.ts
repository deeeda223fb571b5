import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { feedText } from '../../../src/publish/feeds/feed-text.ts';
import type { Feed } from '../../../src/store/feeds/feeds.ts';
import { Store } from '../../../src/store/store.ts';
import { edit, smallCity } from '../../support/content.ts';

const feed: Feed = {
  group: 'all',
  id: '',
  events: [{ what: 'report', day: '2026-03-02', unit: 'huanjingju', month: '2026-02', rows: 1, punctuality: { status: 'notOwed' } }],
};

test('a day of a feed begins when it begins where the portal stands', async () => {
  const content = smallCity();
  edit(content, 'portal.yaml', 'Asia/Shanghai', 'Asia/Urumqi');
  const store = new Store((await loadContent(content)).content, '2026-03-03');
  const { rss, json } = feedText(feed, store, 'zh', 'https://city.example');
  expect(rss).toContain('<pubDate>Sun, 01 Mar 2026 18:00:00 GMT</pubDate>');
  expect((JSON.parse(json) as { items: { date_modified: string }[] }).items[0]!.date_modified).toBe('2026-03-01T18:00:00.000Z');
});

test('a time zone that does not exist is a fault of portal.yaml', async () => {
  const content = smallCity();
  edit(content, 'portal.yaml', 'Asia/Shanghai', '北京时间');
  const { faults } = await loadContent(content);
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual(['content/portal.yaml:6 timeZone']);
});
