/** Groups that are one feed, with the name of its file. */
const singleFeeds = { all: 'cases', changes: 'changes', corrections: 'corrections', news: 'news', weekly: 'weekly' } as const;
/** Groups with a feed for each of what they follow, and the endings of its files. */
const feedsOfEach = {
  district: ['xml', 'json'],
  party: ['xml', 'json'],
  task: ['xml', 'json'],
  unit: ['xml', 'json', 'ics'],
  violation: ['xml', 'json'],
} as const;

export type FeedGroup = keyof typeof singleFeeds | keyof typeof feedsOfEach;

/** The name of a feed below /feeds/, without its ending. */
export const feedName = (group: FeedGroup, id = ''): string => (group in feedsOfEach ? `${group}/${id}` : singleFeeds[group as never]);

/** Whether the deadlines of what the feeds of a group follow are there as a calendar. */
export const hasCalendar = (group: FeedGroup): boolean =>
  group in feedsOfEach && (feedsOfEach[group as keyof typeof feedsOfEach] as readonly string[]).includes('ics');

const files = [
  ...Object.values(singleFeeds).map((name) => `${name}\\.(?:xml|json)`),
  ...Object.entries(feedsOfEach).map(([group, endings]) => `${group}/[^/]+\\.(?:${endings.join('|')})`),
];
const feedFile = new RegExp(`^(?:${files.join('|')})$`);
/** Whether there can be a file of that name below /feeds/. */
export const isFeedFile = (name: string): boolean => feedFile.test(name);
