import type { Entry } from '../content/load.ts';
import { pinyinSlug } from '../domain/case-id.ts';
import type { Lang, Translated } from '../domain/language.ts';
import { inLanguage, t } from '../i18n/index.ts';
import { violationWords } from '../schemas/case-words.ts';
import type { Party } from './case-index.ts';
import type { Store } from './store.ts';

/** Cases a feed tells of, newest published first. */
const mostItems = 50;

export type FeedGroup = 'all' | 'district' | 'violation' | 'party';

/** A subscription to cases: its address in a language without the ending, what it is called, what it holds. */
export type CaseFeed = { group: FeedGroup; path: (lang: Lang) => string; title: (lang: Lang) => string; cases: Entry<'cases'>[] };

/** The address of a feed without its ending (.xml or .json). */
export const feedPath = (lang: Lang, group: FeedGroup, id = ''): string =>
  group === 'all' ? `/${lang}/feeds/cases` : `/${lang}/feeds/${group}/${id}`;

/** A party has a feed once there is something to follow: two public cases. */
export const partyHasFeed = ({ cases }: Party): boolean => cases.length > 1;

/** Every feed of listed cases: all of them, each district, each violation type, each party with two or more. */
export function caseFeeds(store: Store): CaseFeed[] {
  const listed = store.cases.listed();
  const isListed = new Set(listed);
  const named = (group: FeedGroup, id: string, name: (lang: Lang) => string, cases: Entry<'cases'>[]): CaseFeed => ({
    group,
    path: (lang) => feedPath(lang, group, id),
    title: (lang) => t(lang, 'feeds.of', { name: name(lang) }),
    cases: latest(cases),
  });
  const inWords = (text: Translated) => (lang: Lang) => inLanguage(text, lang).words;
  const byType = Map.groupBy(listed, ({ fields }) => fields.violationType);
  return [
    { group: 'all', path: (lang) => feedPath(lang, 'all'), title: (lang) => t(lang, 'feeds.all'), cases: latest(listed) },
    ...store.districts().map(({ id, fields }) =>
      named(
        'district',
        id,
        inWords(fields.name),
        store.cases.ofUnit(id).filter((entry) => isListed.has(entry)),
      ),
    ),
    ...[...byType].flatMap(([type, cases]) =>
      type ? [named('violation', pinyinSlug(type), (lang) => violationWords(type, lang), cases)] : [],
    ),
    ...[...store.cases.parties().values()].filter(partyHasFeed).map(({ id, name, cases }) =>
      named(
        'party',
        id,
        () => name,
        cases.filter((entry) => isListed.has(entry)),
      ),
    ),
  ];
}

const publishedOn = ({ fields }: Entry<'cases'>): string => fields.publishedOn ?? fields.decidedOn;

const latest = (cases: readonly Entry<'cases'>[]): Entry<'cases'>[] =>
  cases
    .toSorted((a, b) => (publishedOn(a) < publishedOn(b) ? 1 : publishedOn(a) > publishedOn(b) ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, mostItems);
