import type { IsoDate } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';
import { hasCalendar, type FeedGroup } from '../schemas/feed-groups.ts';
import { eventAddress, feedPath, feedsOf, type Feed, type FeedEvent } from '../store/feeds/feeds.ts';
import { hasDeadlines } from '../store/progress/deadlines.ts';
import type { Store } from '../store/store.ts';
import { isInventedEvent, withMark } from './demonstration.ts';
import { eventWords } from './feed-events.ts';
import { feedHead } from './feed-groups.ts';

/** An entry of a feed: its address on the portal, which several may share, what it is, and the day it became public. */
export type FeedEntry = { id: string; address: string; title: string; summary: string; day: IsoDate };
/** A feed in a language: its address without the ending, what it is called, the page it follows, its entries. */
export type FeedView = { path: string; title: string; page: string; description: string; entries: FeedEntry[] };

/** A feed as a line of a list: how much it holds, of how much where it leaves out what is older, and whether the deadlines of its unit are there as a calendar. */
export type FeedRow = { path: string; title: string; count: number; total?: number | undefined; hasCalendar: boolean };
export type FeedsView = { group: ListedGroup; feeds: FeedRow[] }[];
/** The groups whose feeds stand in the list; those of parties and tasks stand on their pages. */
type ListedGroup = Exclude<FeedGroup, 'party' | 'task'>;

export function feedView(store: Store, feed: Feed, lang: Lang): FeedView {
  return {
    path: feedPath(lang, feed.group, feed.id),
    ...feedHead(feed, lang),
    entries: feed.events.map((event) => {
      const address = eventAddress(event, lang);
      const { title, summary } = eventWords(store, event, lang);
      return { id: idOf(event, address), address, day: event.day, title: withMark(title, isInventedEvent(store, event), lang), summary };
    }),
  };
}

/** Every feed but those of parties and tasks, which stand on their pages, by group. */
export function feedsView(store: Store, lang: Lang): FeedsView {
  const listed = feedsOf(store).filter((feed): feed is Feed & { group: ListedGroup } => feed.group !== 'party' && feed.group !== 'task');
  return [...Map.groupBy(listed, ({ group }) => group)].map(([group, feeds]) => ({
    group,
    feeds: feeds.map((feed) => ({
      path: feedPath(lang, group, feed.id),
      title: feedHead(feed, lang).title,
      count: feed.events.length,
      total: feed.total,
      hasCalendar: hasCalendar(group) && hasDeadlines(store, feed.id),
    })),
  }));
}

/** What sets an event apart from others on the same page. */
const idOf = (event: FeedEvent, address: string): string => {
  switch (event.what) {
    case 'row':
      return `${address}#${event.row.group}-${event.row.fields.unit}`;
    case 'change':
      return `${address}#${event.change.what}-${event.day}`;
    case 'correction':
      return `${address}-${event.day}-${event.entry.fields.field}`;
    default:
      return address;
  }
};
