import { Feed as FeedWriter } from 'feed';
import { languageTag, type Lang } from '../../domain/language.ts';
import { contentLicence } from '../../domain/licence.ts';
import { startOfDay } from '../../domain/time-zone.ts';
import { inLanguage } from '../../i18n/index.ts';
import type { Feed } from '../../store/feeds.ts';
import type { Store } from '../../store/store.ts';

/** A feed's files in a language: RSS 2.0 and JSON Feed 1. A day stands as the moment at which it begins in the portal's time zone. */
export function feedText(feed: Feed, store: Store, lang: Lang, origin: string): { rss: string; json: string } {
  const link = (path: string) => new URL(path, origin).href;
  const items = feed.items(lang);
  const momentOf = (day: string) => startOfDay(day, store.portal.timeZone);
  const made = new FeedWriter({
    title: `${feed.title(lang)} · ${inLanguage(store.portal.name, lang).words}`,
    description: feed.description(lang),
    id: link(`${feed.path(lang)}.xml`),
    link: link(feed.page(lang)),
    language: languageTag(lang),
    copyright: contentLicence,
    generator: 'Qingtian',
    updated: momentOf(items[0]?.day ?? store.asOf),
    feedLinks: { rss: link(`${feed.path(lang)}.xml`), json: link(`${feed.path(lang)}.json`) },
  });
  for (const { address, title, summary, day } of items)
    made.addItem({ title, id: link(address), link: link(address), description: summary, date: momentOf(day) });
  return { rss: made.rss2(), json: made.json1() };
}
