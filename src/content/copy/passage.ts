import type { Lang } from '../../domain/language.ts';
import type { Place } from '../locate.ts';
import type { PlaceAt } from './places.ts';

/**
 * A piece of the editors' own words: in which language, and where it stands; `at`: where a character of it does, which in a
 * table is where it begins; `row`: the line of its row in a table; `reported`: it is of what happened, in words of
 * that day and not of today; `inDemo`: it is said by a demonstration only.
 */
export type Passage = Place & {
  file: string;
  lang: Lang;
  text: string;
  at?: PlaceAt | undefined;
  field?: string;
  row?: number;
  reported?: boolean;
  inDemo?: boolean;
} & Partial<InArticle>;
/** Where in an article's body a passage stands; `cell`: the place of its cell in a row; `under`: the words that lead to its list, or the heads of its table. */
export type InArticle = { part: Part; cell?: number | undefined; under?: string | undefined };
/** Where in an article's body a passage stands: under which heading, 0 before the first, and in which block below it. */
export type Part = { section: number; block: number };

/** Where a character of a passage stands, as far as that is known. */
export const placeIn = ({ line, column, at }: Passage, offset: number): Place => at?.(offset) ?? { line, column };

/** A row of a timeline or a table, or a sentence, that begins with its year: what follows may be of that time. */
export const beginsWithYear = /^\s*(?:19|20)\d{2}年?(?:\d{1,2}月)?(?:\d{1,2}日)?[\s：:，,]/u;
