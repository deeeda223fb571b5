import type { Lang } from '../../domain/language.ts';
import { unpackNames, type PackedNames } from '../../search/site-names.ts';
import type { Sounds } from '../../search/same-sound.ts';
import { Vocabulary } from '../../search/vocabulary.ts';
import { quotationMark } from '../../search/query.ts';
import { fetchJson } from './case-files.ts';

const loaded = new Map<Lang, Promise<{ vocabulary: Vocabulary; labels: Readonly<Record<string, string>> }>>();

/** The names of pages and words that mean the same, loaded when they are first asked for. */
export function siteVocabulary(lang: Lang): Promise<{ vocabulary: Vocabulary; labels: Readonly<Record<string, string>> }> {
  if (!loaded.has(lang)) {
    const asked = fetchJson(`/search/names.${lang}.json`).then((packed) => {
      const names = unpackNames(packed as PackedNames, lang);
      return { vocabulary: new Vocabulary(names), labels: names.labels };
    });
    asked.catch(() => loaded.delete(lang));
    loaded.set(lang, asked);
  }
  return loaded.get(lang)!;
}

const heard = new Map<Lang, Promise<Sounds>>();

/** How names sound, loaded when a word stands nowhere; undefined where the file does not come, for nothing is lost but that. */
export function siteSounds(lang: Lang): Promise<Sounds | undefined> {
  if (!heard.has(lang)) heard.set(lang, fetchJson(`/search/sounds.${lang}.json`) as Promise<Sounds>);
  return heard.get(lang)!.catch(() => {
    heard.delete(lang);
    return undefined;
  });
}

/** What was typed in the characters of the site, where they are others; in quotation marks it is looked for as it stands. */
export async function inSimplified(typed: string, lang: Lang): Promise<string | undefined> {
  if (quotationMark.test(typed) || !/\p{Script=Han}/u.test(typed)) return undefined;
  const simplified = (await siteVocabulary(lang).catch(() => undefined))?.vocabulary.simplified(typed);
  return simplified === typed ? undefined : simplified;
}
