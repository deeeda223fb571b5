import type { Entry } from '../content/entry.ts';
import { digestedSlug, pinyinSlug } from '../domain/case-id.ts';
import { plusDays, type IsoDate } from '../domain/calendar.ts';
import type { Lang, Translated } from '../domain/language.ts';
import { formatWan } from '../domain/money.ts';
import { formatDate, formatMonth, inLanguage, t, textIn } from '../i18n/index.ts';
import { punctualityWords } from '../i18n/punctuality.ts';
import { isUsualViolation, violationWords } from '../schemas/case-words.ts';
import { listedTextKinds, type ListedTextKind } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { Party } from './case-index.ts';
import { digests } from './digest.ts';
import type { Store } from './store.ts';

/** Things a feed tells of, newest first. */
const mostItems = 50;

export type CaseFeedGroup = 'all' | 'district' | 'violation' | 'party';
export type FeedGroup = CaseFeedGroup | 'unit' | 'news' | 'weekly';

/** One thing that happened: its address on the portal, what it is, and the day it became public. */
export type FeedItem = { address: string; title: string; summary: string; day: IsoDate };

/** A subscription: its address in a language without the ending, what it is called, the page it follows, what it tells of. */
export type Feed = {
  group: FeedGroup;
  path: (lang: Lang) => string;
  title: (lang: Lang) => string;
  page: (lang: Lang) => string;
  description: (lang: Lang) => string;
  count: number;
  items: (lang: Lang) => FeedItem[];
};

/** The address of a feed without its ending (.xml or .json; for a unit's deadlines .ics). */
export const feedPath = (lang: Lang, group: FeedGroup, id = ''): string =>
  `/${lang}/feeds/${group === 'all' ? 'cases' : group === 'news' || group === 'weekly' ? group : `${group}/${id}`}`;

/**
 * The address part of a violation type, from its words alone: the usual words in pinyin; any other with eight digits,
 * since 扬尘（工地） sounds like 扬尘工地, and not every word has a sound in pinyin.
 */
export const violationSlug = (type: string): string =>
  isUsualViolation(type) ? pinyinSlug(type) : digestedSlug(pinyinSlug(type), type.normalize('NFC')).replace(/^-/, '');

/** A party has a feed once there is something to follow: two public cases. */
export const partyHasFeed = ({ cases }: Party): boolean => cases.length > 1;

/** Every feed of the portal. */
export const feedsOf = (store: Store): Feed[] => [
  newsFeed(store),
  weeklyFeed(store),
  ...caseFeeds(store),
  ...store.all('units').map((unit) => unitFeed(store, unit)),
];

/** Every text as it is published: news, explainers, answers, guides. */
export function newsFeed(store: Store): Feed {
  const entries = latest(
    listedTextKinds.flatMap((kind): Entry<ListedTextKind>[] => store.texts(kind)),
    ({ fields }) => fields.publishedOn,
  );
  return {
    group: 'news',
    path: (lang) => feedPath(lang, 'news'),
    title: (lang) => t(lang, 'feeds.news'),
    page: (lang) => `/${lang}/news/`,
    description: (lang) => t(lang, 'feeds.newsDescription'),
    count: entries.length,
    items: (lang) => entries.map((entry) => textItem(entry, lang)),
  };
}

/** One item a week: what became public in it. */
export function weeklyFeed(store: Store): Feed {
  const weeks = digests(store).slice(0, mostItems);
  return {
    group: 'weekly',
    path: (lang) => feedPath(lang, 'weekly'),
    title: (lang) => t(lang, 'digest.title'),
    page: (lang) => `/${lang}/news/`,
    description: (lang) => t(lang, 'digest.lead'),
    count: weeks.length,
    items: (lang) =>
      weeks.map(({ week, from, to, texts, cases, statements, findings }) => ({
        address: `/${lang}/news/week/${week}/`,
        title: t(lang, 'digest.week', { from: formatDate(from, lang), to: formatDate(to, lang) }),
        summary: t(lang, 'digest.summary', {
          texts: texts.length,
          cases: cases.length,
          statements: statements.length,
          findings: findings.length,
        }),
        day: plusDays(to, 1),
      })),
  };
}

/** Every feed of listed cases: all of them, each district, each violation type, each party with two or more. */
export function caseFeeds(store: Store): Feed[] {
  const listed = store.cases.listed();
  const isListed = new Set(listed);
  const feed = (group: CaseFeedGroup, id: string, title: Feed['title'], cases: Entry<'cases'>[]): Feed => {
    const newest = latest(cases, publishedOn);
    return {
      group,
      title,
      path: (lang) => feedPath(lang, group, id),
      page: (lang) => `/${lang}/cases/`,
      description: (lang) => t(lang, 'feeds.description'),
      count: newest.length,
      items: (lang) => newest.map((entry) => caseItem(entry, lang)),
    };
  };
  const named = (name: (lang: Lang) => string) => (lang: Lang) => t(lang, 'feeds.of', { name: name(lang) });
  const inWords = (text: Translated) => (lang: Lang) => inLanguage(text, lang).words;
  const byType = Map.groupBy(listed, ({ fields }) => fields.violationType);
  return [
    feed('all', '', (lang) => t(lang, 'feeds.all'), listed),
    ...store.districts().map(({ id, fields }) =>
      feed(
        'district',
        id,
        named(inWords(fields.name)),
        store.cases.ofUnit(id).filter((entry) => isListed.has(entry)),
      ),
    ),
    ...[...byType].flatMap(([type, cases]) =>
      type
        ? [
            feed(
              'violation',
              violationSlug(type),
              named((lang) => violationWords(type, lang)),
              cases,
            ),
          ]
        : [],
    ),
    ...[...store.cases.parties().values()].filter(partyHasFeed).map(({ id, name, cases }) =>
      feed(
        'party',
        id,
        named(() => name),
        cases.filter((entry) => isListed.has(entry)),
      ),
    ),
  ];
}

/** All that a unit does in public: its monthly reports, its cases, findings against it, its answers. */
export function unitFeed(store: Store, { id, fields }: Entry<'units'>): Feed {
  const items = (lang: Lang): FeedItem[] => {
    const cases = store.cases.listed().filter((entry) => entry.fields.unit === id);
    const findings = store.all('inspections').filter((entry) => entry.fields.unit === id);
    const answers = store.texts('questions').filter((entry) => entry.fields.owner === id);
    const all = [
      ...reportItems(store, id, lang),
      ...latest(cases, publishedOn).map((entry) => caseItem(entry, lang)),
      ...findings.map((entry) => ({
        address: addressOf('inspections', entry.id, lang),
        title: t(lang, 'feeds.finding', { title: inLanguage(entry.fields.title, lang).words }),
        summary: inLanguage(entry.fields.finding, lang).words,
        day: entry.fields.foundOn,
      })),
      ...answers.map((entry) => textItem(entry, lang)),
    ];
    return latest(
      all,
      ({ day }) => day,
      ({ address }) => address,
    );
  };
  const name = (lang: Lang) => inLanguage(fields.name, lang).words;
  return {
    group: 'unit',
    path: (lang) => feedPath(lang, 'unit', id),
    title: (lang) => t(lang, 'feeds.unit', { unit: name(lang) }),
    page: (lang) => addressOf('units', id, lang),
    description: (lang) => t(lang, 'feeds.unitDescription', { unit: name(lang) }),
    count: items('zh').length,
    items,
  };
}

/** One item a month: what the unit's report said, and whether it came in time. */
function reportItems({ progress }: Store, unit: string, lang: Lang): FeedItem[] {
  return [...Map.groupBy(progress.ofUnit(unit), ({ group }) => group)].map(([month, statements]) => ({
    address: `/${lang}/progress/${month}/#${unit}`,
    title: t(lang, 'feeds.report', { month: formatMonth(month, lang), count: statements.length }),
    summary: punctualityWords(progress.punctuality(unit, month), lang),
    day: statements
      .map(({ fields }) => fields.submittedOn)
      .toSorted()
      .at(-1)!,
  }));
}

function textItem({ kind, id, texts, fields }: Entry<ListedTextKind>, lang: Lang): FeedItem {
  const { title, summary } = textIn(texts, lang).text;
  return { address: addressOf(kind, id, lang), title, summary: summary.join(' '), day: fields.publishedOn };
}

function caseItem({ id, fields }: Entry<'cases'>, lang: Lang): FeedItem {
  const { decisionNumber, party, violationType, facts, fineWan } = fields;
  const title = [party ?? decisionNumber, violationType && violationWords(violationType, lang), fineWan && formatWan(fineWan, lang)];
  return {
    address: addressOf('cases', id, lang),
    title: title.filter(Boolean).join(t(lang, 'punctuation.comma')),
    summary: [decisionNumber, facts].filter(Boolean).join(t(lang, 'punctuation.colon')),
    day: fields.publishedOn ?? fields.decidedOn,
  };
}

const publishedOn = ({ fields }: Entry<'cases'>): string => fields.publishedOn ?? fields.decidedOn;

/** The newest by their day, and by their id within one. */
function latest<T>(all: readonly T[], dayOf: (one: T) => string, idOf: (one: T) => string = (one) => (one as { id: string }).id): T[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return all.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(idOf(a), idOf(b))).slice(0, mostItems);
}
