import { digests } from '../../../src/store/feeds/digest.ts';
import { digestView } from '../../../src/views/text/digest.ts';
import { onTestFinished, expect, test } from 'vitest';
import { kinds, kindsOfUnits } from '../../../src/schemas/index.ts';
import { feedsOf } from '../../../src/store/feeds/feeds.ts';
import { Store } from '../../../src/store/store.ts';
import { unitView } from '../../../src/views/unit/unit.ts';
import { portalContent } from '../../support/portal.ts';

test('a kind whose records are of a unit is on its page and in its feed by its entry in the registry alone', async () => {
  const store = new Store(await portalContent(), '2026-11-24');
  const [news] = store.all('news');
  const of = (id: string) => ({
    page: unitView(store, store.get('units', id), 'en').others.filter(({ title }) => title === 'News'),
    feed: feedsOf(store)
      .find((feed) => feed.group === 'unit' && feed.id === id)!
      .events.filter((event) => 'entry' in event && event.entry === news),
  });
  const { owner } = news!.fields;
  expect(of(owner)).toEqual({ page: [], feed: [] });
  Object.assign(kinds.news, { ofUnit: (fields: { owner: string }) => fields.owner });
  kindsOfUnits.push('news');
  onTestFinished(() => {
    kindsOfUnits.pop();
    delete (kinds.news as { ofUnit?: unknown }).ofUnit;
  });
  const { page, feed } = of(owner);
  expect(page).toMatchObject([{ title: 'News', records: [{ isDemo: true, href: `/en/news/${news!.id}/`, label: news!.texts.en!.title }] }]);
  expect(feed).toHaveLength(1);
  const other = store.all('units').find(({ id }) => id !== owner)!;
  expect(of(other.id)).toEqual({ page: [], feed: [] });
});

test('records of a kind that is drawn in no way of its own are marked in the digest of their week too', async () => {
  const store = new Store(await portalContent(), '2026-11-24');
  Object.assign(kinds.news, { listed: undefined });
  onTestFinished(() => void Object.assign(kinds.news, { listed: true }));
  const [news] = store.all('news');
  const week = digests(store).find(({ others }) => others.some(({ id }) => id === news!.id))!;
  const records = () => digestView(store, week.week, 'en').others.find(({ title }) => title === 'News')!.records;
  expect(records()).toMatchObject(week.others.map(() => ({ isDemo: true })));
  Object.assign(news!.fields, { demo: false });
  expect(records().find(({ href }) => href.endsWith(`/${news!.id}/`))).toMatchObject({ isDemo: false });
});
