import { getEntry, render } from 'astro:content';
import type { Entry } from '../content/entry.ts';
import type { Lang } from '../domain/language.ts';
import { otherLanguage } from '../domain/language.ts';

/** The body of a text in the page's language, or in the other one where it is not translated. */
export async function renderArticle(entry: Entry, lang: Lang): ReturnType<typeof render> {
  const written = entry.texts[lang] ? lang : otherLanguage(lang);
  const body = await getEntry('articles', `${entry.kind}/${entry.id}/${written}`);
  if (!body) throw new Error(`No article ${entry.kind}/${entry.id}/${written}.`);
  return render(body);
}
