import type { Lang } from '../domain/language.ts';
import { listAddress } from '../domain/page-address.ts';
import { inLanguage } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import type { FeedGroup } from '../schemas/feed-groups.ts';
import { sectionLead } from '../schemas/sections.ts';
import { addressOf } from '../store/address.ts';
import type { Feed } from '../store/feeds/feeds.ts';

type Followed = { id: string; name: string; lang: Lang };
/** What the feeds of a group say of themselves, and the page that they follow. */
type GroupUses = {
  title: (followed: Followed) => string;
  description: (followed: Followed) => string;
  page: (followed: Followed) => string;
};

const aboutCases = {
  description: ({ lang }: Followed) => t(lang, 'feeds.description'),
  page: ({ lang }: Followed) => listAddress('cases', lang),
};
const casesOf: GroupUses = { ...aboutCases, title: ({ name, lang }) => t(lang, 'feeds.of', { name }) };
const groups: Record<FeedGroup, GroupUses> = {
  news: {
    title: ({ lang }) => t(lang, 'feeds.news'),
    description: ({ lang }) => t(lang, 'feeds.newsDescription'),
    page: ({ lang }) => listAddress('news', lang),
  },
  weekly: {
    title: ({ lang }) => t(lang, 'digest.title'),
    description: ({ lang }) => t(lang, 'digest.lead'),
    page: ({ lang }) => listAddress('news', lang),
  },
  all: { ...aboutCases, title: ({ lang }) => t(lang, 'feeds.all') },
  changes: {
    ...aboutCases,
    title: ({ lang }) => t(lang, 'feeds.changes'),
    description: ({ lang }) => t(lang, 'feeds.changesDescription'),
  },
  corrections: {
    title: ({ lang }) => t(lang, 'corrections.ofCases'),
    description: ({ lang }) => sectionLead('corrections', lang),
    page: ({ lang }) => listAddress('corrections', lang),
  },
  district: casesOf,
  violation: casesOf,
  party: casesOf,
  task: {
    title: ({ name, lang }) => t(lang, 'feeds.task', { task: name }),
    description: ({ lang }) => t(lang, 'feeds.taskDescription'),
    page: ({ id, lang }) => addressOf('tasks', id, lang),
  },
  unit: {
    title: ({ name, lang }) => t(lang, 'feeds.unit', { unit: name }),
    description: ({ name, lang }) => t(lang, 'feeds.unitDescription', { unit: name }),
    page: ({ id, lang }) => addressOf('units', id, lang),
  },
};

/** What a feed is called, what it holds, and the page that it follows. */
export function feedHead({ group, id, name }: Feed, lang: Lang): { title: string; description: string; page: string } {
  const followed = { id, name: name ? inLanguage(name, lang).text : '', lang };
  const { title, description, page } = groups[group];
  return { title: title(followed), description: description(followed), page: page(followed) };
}
