import { cutBefore } from '../domain/characters/graphemes.ts';

/** Browsers and search engines show about so many characters of a title; of a page's own title so many are always kept. */
const [longest, ownKept] = [70, 43];

/**
 * What bookmarks, results of search engines and the heads of printed sheets show: a page's title, its section where there
 * is room, and the portal's name, which says whether it is a demonstration.
 * @param sort what the page is, where another may bear its title: said where there is no room for the section
 */
export function titleOfWindow(title: string, section: string | undefined, portal: string, sort?: string): string {
  const whole = [title, section, portal].filter(Boolean).join(between);
  if (whole.length <= longest) return whole;
  const of = sort ? ` (${sort})` : '';
  return [cutTo(Math.max(ownKept, longest - between.length - portal.length - of.length), title) + of, portal].join(between);
}

const between = ' · ';

const cutTo = (room: number, title: string): string =>
  title.length <= room ? title : `${title.slice(0, cutBefore(title, room - 1)).replace(/\s\S*$/, '')}…`;
