import { cutBefore } from '../domain/graphemes.ts';

/** Browsers and search engines show about so many characters of a title. */
const longest = 70;

/** A title cut to what is shown of it; the page's heading keeps the whole. */
export const shortened = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, cutBefore(title, longest - 1)).replace(/\s\S*$/, '')}…`;
