import type { Bilingual } from '../language.ts';
import { lastItem, type FineBand } from './fine-bands.ts';
import { readParagraph, type Paragraph } from './provisions.ts';

/** What is known of the paragraphs and items of a law's articles: how many items each paragraph has, else its bands. */
export type KnownPlaces = {
  paragraphs: Readonly<Record<string, readonly number[]>>;
  bands: readonly FineBand[];
  wholeArticles: readonly string[];
};
/** A paragraph or item that an article has not; `last` is how many there are, 0 where the place does not go by items. */
export type MissingPlace = { article: number; level: keyof Paragraph; number: number; last: number; within?: number };

/** The first of what a citation names and its article has not; undefined where there is none or nothing is known. */
export function missingPlace(law: KnownPlaces, article: number, { paragraph, item }: Paragraph): MissingPlace | undefined {
  const known = law.paragraphs[article];
  if (known && paragraph !== undefined && paragraph > known.length)
    return { article, level: 'paragraph', number: paragraph, last: known.length };
  if (item === undefined) return undefined;
  // An item alone is of any paragraph.
  const items = known && (paragraph === undefined ? Math.max(...known) : known[paragraph - 1]);
  const last = items ?? lastItem(law, article, paragraph);
  if (last === undefined || item <= last) return undefined;
  return { article, level: 'item', number: item, last, ...(paragraph !== undefined || !known ? { within: paragraph ?? 1 } : {}) };
}

/** The same of a place as data write it: 第一款第四项. */
export const missingPlaceIn = (law: KnownPlaces, article: string, place: string): MissingPlace | undefined =>
  missingPlace(law, Number(article), readParagraph(place));

/** That a law, by its name, has no such place. */
export function missingPlaceMessage({ zh, en }: Bilingual, { article, level, number, last, within }: MissingPlace): Bilingual {
  if (level === 'paragraph')
    return {
      zh: `《${zh}》第${article}条只有 ${last} 款，没有第${number}款。`,
      en: `Article ${article} of ${en} has ${last} ${last === 1 ? 'paragraph' : 'paragraphs'}, and no paragraph ${number}.`,
    };
  const [chinese, english] = within === undefined ? ['', ''] : [`第${within}款`, `, paragraph ${within},`];
  const [none, all] = last
    ? [`只有 ${last} 项，没有第${number}项`, `has ${last} ${last === 1 ? 'item' : 'items'}, and no item ${number}`]
    : [`不分项，没有第${number}项`, `has no items, and no item ${number}`];
  return { zh: `《${zh}》第${article}条${chinese}${none}。`, en: `Article ${article}${english} of ${en} ${all}.` };
}
