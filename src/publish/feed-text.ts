import { Feed } from 'feed';
import { languageTag, type Lang } from '../domain/language.ts';
import { contentLicence } from '../domain/licence.ts';
import { formatWan } from '../domain/money.ts';
import { inLanguage, t } from '../i18n/index.ts';
import { violationWords } from '../schemas/case-words.ts';
import { addressOf } from '../store/address.ts';
import type { CaseFeed } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';

/** A feed's files in a language: RSS 2.0 and JSON Feed 1. Days are those of the portal, at midnight in Beijing. */
export function feedText(feed: CaseFeed, store: Store, lang: Lang, origin: string): { rss: string; json: string } {
  const link = (path: string) => new URL(path, origin).href;
  const title = feed.title(lang);
  const dayOf = (entry: CaseFeed['cases'][number]) => entry.fields.publishedOn ?? entry.fields.decidedOn;
  const made = new Feed({
    title: `${title} · ${inLanguage(store.portal.name, lang).words}`,
    description: t(lang, 'feeds.description'),
    id: link(`${feed.path(lang)}.xml`),
    link: link(`/${lang}/cases/`),
    language: languageTag(lang),
    copyright: contentLicence,
    generator: 'Qingtian',
    updated: momentOf(feed.cases[0] ? dayOf(feed.cases[0]) : store.asOf),
    feedLinks: { rss: link(`${feed.path(lang)}.xml`), json: link(`${feed.path(lang)}.json`) },
  });
  for (const entry of feed.cases) {
    const { decisionNumber, party, violationType, facts, fineWan } = entry.fields;
    const address = link(addressOf('cases', entry.id, lang));
    const name = [party ?? decisionNumber, violationType && violationWords(violationType, lang), fineWan && formatWan(fineWan, lang)];
    made.addItem({
      title: name.filter(Boolean).join(t(lang, 'punctuation.comma')),
      id: address,
      link: address,
      description: [decisionNumber, facts].filter(Boolean).join(t(lang, 'punctuation.colon')),
      date: momentOf(dayOf(entry)),
    });
  }
  return { rss: made.rss2(), json: made.json1() };
}

const momentOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
