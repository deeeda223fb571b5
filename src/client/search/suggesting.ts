import type { Lang } from '../../domain/language.ts';
import { suggestPages } from '../../search/suggest.ts';
import { siteSounds, siteVocabulary } from './names-file.ts';

/** A suggestion as it is shown: its title, by which other name it was found, what kind of page it is, and its address. */
export type Suggested = { title: string; by?: string; kind: string; url: string };

/** The pages that what was typed may name, likeliest first. The names of pages are loaded with the first call. */
export async function suggested(typed: string, lang: Lang): Promise<Suggested[]> {
  const { vocabulary, labels } = await siteVocabulary(lang);
  if (vocabulary.maySound(typed)) {
    const sounds = await siteSounds(lang);
    if (sounds) vocabulary.hear(sounds);
  }
  return suggestPages(typed, vocabulary).map(({ name: { title, kind, url }, by }) => ({
    title,
    kind: labels[kind] ?? '',
    url,
    ...(by === undefined ? {} : { by }),
  }));
}
