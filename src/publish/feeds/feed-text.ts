import { Feed as FeedWriter } from 'feed';
import { languageTag, type Lang } from '../../domain/language.ts';
import { contentLicence } from '../../domain/licence.ts';
import { startOfDay } from '../../domain/time-zone.ts';
import { t } from '../../i18n/words.ts';
import type { Feed } from '../../store/feeds.ts';
import type { Store } from '../../store/store.ts';
import { portalName } from '../../views/demonstration.ts';
import { feedView } from '../../views/feeds.ts';

/** A feed's files in a language: RSS 2.0 and JSON Feed 1. A day stands as the moment at which it begins in the portal's time zone. */
export function feedText(feed: Feed, store: Store, lang: Lang, origin: string): { rss: string; json: string } {
  const link = (path: string) => new URL(path, origin).href;
  const { path, title, page, description, entries } = feedView(store, feed, lang);
  const momentOf = (day: string) => startOfDay(day, store.portal.timeZone);
  const made = new FeedWriter({
    title: `${title} · ${portalName(store, lang)}`,
    description: store.portal.demo ? `${description}${t(lang, 'punctuation.gap')}${t(lang, 'demo.banner')}` : description,
    id: link(`${path}.xml`),
    link: link(page),
    language: languageTag(lang),
    copyright: contentLicence,
    generator: 'Qingtian',
    updated: momentOf(entries[0]?.day ?? store.asOf),
    feedLinks: { rss: link(`${path}.xml`), json: link(`${path}.json`) },
  });
  for (const { id, address, title: of, summary, day } of entries)
    made.addItem({ title: of, id: link(id), link: link(address), description: summary, date: momentOf(day) });
  return { rss: made.rss2(), json: made.json1() };
}
