import type { Entry } from '../content/entry.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Lang } from '../domain/language.ts';
import { formatWan } from '../domain/money.ts';
import { pageAddress } from '../domain/page-address.ts';
import { changeWords } from './case/changes.ts';
import { correctionRows } from './case/corrections.ts';
import { formatDate, formatMonth } from '../i18n/formats.ts';
import { inLanguage, textIn } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import { punctualityWords } from '../i18n/punctuality.ts';
import { taskStatuses } from '../schemas/report.ts';
import { kinds, titleOf } from '../schemas/index.ts';
import { addressOf } from '../store/address.ts';
import type { Digest } from '../store/digest.ts';
import type { FeedGroup } from '../schemas/feed-groups.ts';
import { eventAddress, feedPath, feedsOf, type Feed, type FeedEvent } from '../store/feeds.ts';
import type { ReportRow } from '../store/progress-index.ts';
import type { Store } from '../store/store.ts';
import { isInventedEvent, withMark } from './demonstration.ts';

/** An entry of a feed: its address on the portal, which several may share, what it is, and the day it became public. */
export type FeedEntry = { id: string; address: string; title: string; summary: string; day: IsoDate };
/** A feed in a language: its address without the ending, what it is called, the page it follows, its entries. */
export type FeedView = { path: string; title: string; page: string; description: string; entries: FeedEntry[] };

/** A feed as a line of a list: how much it holds, and whether the deadlines of its unit are there as a calendar. */
export type FeedRow = { path: string; title: string; count: number; hasCalendar: boolean };
export type FeedsView = { group: ListedGroup; feeds: FeedRow[] }[];
/** The groups whose feeds stand in the list; those of parties and tasks stand on their pages. */
type ListedGroup = Exclude<FeedGroup, 'party' | 'task'>;

export function feedView(store: Store, feed: Feed, lang: Lang): FeedView {
  return {
    path: feedPath(lang, feed.group, feed.id),
    title: feedTitle(feed, lang),
    page: pageOf(feed, lang),
    description: description(feed, lang),
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
      title: feedTitle(feed, lang),
      count: feed.events.length,
      hasCalendar: group === 'unit',
    })),
  }));
}

/** The page that a feed follows. */
function pageOf(feed: Feed, lang: Lang): string {
  if (feed.group === 'unit') return addressOf('units', feed.id, lang);
  if (feed.group === 'task') return addressOf('tasks', feed.id, lang);
  if (feed.group === 'corrections') return pageAddress('corrections/', lang);
  return pageAddress(`${isOfNews(feed) ? 'news' : 'cases'}/`, lang);
}

/** What sets an event apart from others on the same page. */
const idOf = (event: FeedEvent, address: string): string => {
  if (event.what === 'row') return `${address}#${event.row.group}-${event.row.fields.unit}`;
  if (event.what === 'change') return `${address}#${event.change.what}-${event.day}`;
  return event.what === 'correction' ? `${address}-${event.day}-${event.entry.fields.field}` : address;
};
const isOfNews = ({ group }: Feed): boolean => group === 'news' || group === 'weekly';
const nameOf = ({ name }: Feed, lang: Lang): string => (name ? inLanguage(name, lang).text : '');

function feedTitle(feed: Feed, lang: Lang): string {
  if (feed.group === 'news') return t(lang, 'feeds.news');
  if (feed.group === 'weekly') return t(lang, 'digest.title');
  if (feed.group === 'all') return t(lang, 'feeds.all');
  if (feed.group === 'changes') return t(lang, 'feeds.changes');
  if (feed.group === 'corrections') return t(lang, 'corrections.ofCases');
  if (feed.group === 'task') return t(lang, 'feeds.task', { task: nameOf(feed, lang) });
  return feed.group === 'unit' ? t(lang, 'feeds.unit', { unit: nameOf(feed, lang) }) : t(lang, 'feeds.of', { name: nameOf(feed, lang) });
}

function description(feed: Feed, lang: Lang): string {
  if (feed.group === 'news') return t(lang, 'feeds.newsDescription');
  if (feed.group === 'weekly') return t(lang, 'digest.lead');
  if (feed.group === 'changes') return t(lang, 'feeds.changesDescription');
  if (feed.group === 'corrections') return t(lang, 'corrections.lead');
  if (feed.group === 'task') return t(lang, 'feeds.taskDescription');
  return feed.group === 'unit' ? t(lang, 'feeds.unitDescription', { unit: nameOf(feed, lang) }) : t(lang, 'feeds.description');
}

function eventWords(store: Store, event: FeedEvent, lang: Lang): { title: string; summary: string } {
  switch (event.what) {
    case 'text': {
      const { title, summary } = textIn(event.entry.texts, lang).text;
      return { title, summary: summary.join(' ') };
    }
    case 'record':
      return {
        title: `${kinds[event.entry.kind].label[lang]}${t(lang, 'punctuation.colon')}${inLanguage(titleOf(event.entry), lang).text}`,
        summary: '',
      };
    case 'case':
      return caseWords(store, event.entry, lang);
    case 'change': {
      const { fields } = event.change.entry;
      const what = changeWords(event.change.what, lang);
      return {
        title: `${what}${t(lang, 'punctuation.colon')}${fields.decisionNumber}`,
        summary: [fields.party, fields.stateReason].filter(Boolean).join(t(lang, 'punctuation.semicolon')) || what,
      };
    }
    case 'correction': {
      const [row] = correctionRows(store, [event.entry], lang);
      return {
        title: `${t(lang, 'caseMark.corrected')}${t(lang, 'punctuation.colon')}${row!.case.label}`,
        summary: `${row!.field}${t(lang, 'punctuation.colon')}${inLanguage(row!.why, lang).text}`,
      };
    }
    case 'finding': {
      const { title, finding } = event.entry.fields;
      return { title: t(lang, 'feeds.finding', { title: inLanguage(title, lang).text }), summary: inLanguage(finding, lang).text };
    }
    case 'report':
      return {
        title: t(lang, 'feeds.report', {
          month: formatMonth(event.month, lang),
          count: event.rows,
        }),
        summary: punctualityWords(event.punctuality, lang),
      };
    case 'row':
      return rowWords(store, event.row, lang);
    case 'week':
      return { title: weekWords(event.digest, lang), summary: digestSummary(event.digest, lang) };
  }
}

/** The days of a digest's week in words. */
export const weekWords = ({ from, to }: Digest, lang: Lang): string =>
  t(lang, 'digest.week', { from: formatDate(from, lang), to: formatDate(to, lang) });

/** What a digest holds, counted. */
export const digestSummary = (digest: Digest, lang: Lang): string =>
  summarised
    .flatMap((sort) => {
      const count = digest[sort].length;
      return count ? [t(lang, `digest.count.${sort}`, { count })] : [];
    })
    .join(t(lang, 'punctuation.comma'));
const summarised = ['texts', 'cases', 'reportRows', 'findings', 'others', 'corrections', 'changes'] as const;

function rowWords(store: Store, row: ReportRow, lang: Lang): { title: string; summary: string } {
  const { unit, state, note } = row.fields;
  const name = inLanguage(store.get('units', unit).fields.name, lang).text;
  const words = [formatMonth(row.group, lang), taskStatuses[state][lang], `${store.progress.percent(row)}%`];
  return {
    title: `${name}${t(lang, 'punctuation.colon')}${words.join(t(lang, 'punctuation.comma'))}`,
    summary: inLanguage(note, lang).text,
  };
}

function caseWords(store: Store, { fields }: Entry<'cases'>, lang: Lang): { title: string; summary: string } {
  const { decisionNumber, party, violationType, facts, fineWan } = fields;
  const title = [
    party ?? decisionNumber,
    violationType && store.caseWords.violation(violationType, lang),
    fineWan && formatWan(fineWan, lang),
  ];
  return {
    title: title.filter(Boolean).join(t(lang, 'punctuation.comma')),
    summary: [decisionNumber, facts].filter(Boolean).join(t(lang, 'punctuation.colon')),
  };
}
