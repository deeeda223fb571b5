import { getEntry, render } from 'astro:content';
import type { Entry } from '../content/entry.ts';
import type { Lang } from '../domain/language.ts';
import { bodyOf } from './text/text.ts';

/** A text rendered, by its collection's id; with its headings. */
export async function renderBody(id: string): ReturnType<typeof render> {
  const body = await getEntry('articles', id);
  if (!body) throw new Error(`No article ${id}.`);
  return render(body);
}

/** The body of a text in the page's language, or in the other one where it is not translated. */
export const renderArticle = (entry: Entry, lang: Lang): ReturnType<typeof render> => renderBody(bodyOf(entry, lang));
