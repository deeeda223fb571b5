import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Content } from '../entry.ts';

/** Tells the day of the news to which a file belongs; undefined for all else. */
export function daysOfNews(news: Content['news'], shownAs: string): (file: string) => IsoDate | undefined {
  const published = new Map(news.map(({ id, fields }) => [`${shownAs}/news/${id}/`, fields.publishedOn]));
  return (file) => published.get(file.replace(/[^/]+$/, ''));
}
