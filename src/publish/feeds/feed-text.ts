import { Feed as FeedWriter } from 'feed';
import { languageTag, type Lang } from '../../domain/language.ts';
import { startOfDay } from '../../domain/days/time-zone.ts';
import { inFull } from '../../domain/site-address.ts';
import { t } from '../../i18n/words.ts';
import type { Feed } from '../../store/feeds/feeds.ts';
import type { Store } from '../../store/store.ts';
import { demoBanner, portalName } from '../../views/demonstration.ts';
import { feedView } from '../../views/feeds.ts';

/** Characters that XML 1.0 has. */
const inXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Stands in the end of a CDATA section that a text itself holds, until the text is written: the writer parts the first one only. */
const within = '\ue0ff';

const forXml = (text: string): string => text.replace(inXml, '').replaceAll(']]>', `]]${within}>`);
const partedEnds = (xml: string): string => xml.replaceAll(`]]${within}>`, ']]]]><![CDATA[>').replaceAll(within, '');

/** A feed's files in a language: RSS 2.0 and JSON Feed 1. A day stands as the moment at which it begins in the portal's time zone. */
export function feedText(feed: Feed, store: Store, lang: Lang, origin: string): { rss: string; json: string } {
  const link = (path: string) => inFull(path, origin);
  const { path, title, page, description, entries } = feedView(store, feed, lang);
  const momentOf = (day: string) => startOfDay(day, store.portal.timeZone);
  const written = (clean: (text: string) => string) => {
    const made = new FeedWriter({
      title: clean(`${title} · ${portalName(store, lang)}`),
      description: clean(store.portal.demo ? `${description}${t(lang, 'punctuation.gap')}${demoBanner(store, lang)}` : description),
      id: link(`${path}.xml`),
      link: link(page),
      language: languageTag(lang),
      ...(store.portal.licence === undefined ? {} : { copyright: store.portal.licence }),
      generator: 'Qingtian',
      updated: momentOf(entries[0]?.day ?? store.asOf),
      feedLinks: { rss: link(`${path}.xml`), json: link(`${path}.json`) },
    });
    for (const { id, address, title: of, summary, day } of entries)
      made.addItem({ title: clean(of), id: link(id), link: link(address), description: clean(summary), date: momentOf(day) });
    return made;
  };
  return { rss: partedEnds(written(forXml).rss2()), json: written((text) => text).json1() };
}
