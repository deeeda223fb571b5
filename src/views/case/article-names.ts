import { articleName, shortEnglishLaw, shortLaw, soughtArticle, type CitedArticle } from '../../domain/law/articles.ts';
import type { Bilingual } from '../../domain/language.ts';
import { articleLabel } from '../../i18n/articles.ts';
import type { Store } from '../../store/store.ts';

const known = new WeakMap<Store, Map<string, string>>();

/** The English title of a law among the documents, without the country's name. */
export function englishLaw(store: Store, law: string): string | undefined {
  const titles = known.get(store) ?? titlesOf(store);
  known.set(store, titles);
  return titles.get(shortLaw(law));
}

const titlesOf = (store: Store): Map<string, string> =>
  new Map(
    store
      .all('documents')
      .flatMap(({ texts }) => (texts.zh && texts.en ? [[shortLaw(texts.zh.title), shortEnglishLaw(texts.en.title)] as const] : [])),
  );

/** An article's name in both languages; in Chinese where the law has no English title here. */
export function articleNames(store: Store, cited: CitedArticle): Bilingual {
  const zh = articleName(cited);
  const title = englishLaw(store, cited.law);
  return { zh, en: title ? [title, cited.article && articleLabel(String(cited.article), 'en')].filter(Boolean).join(', ') : zh };
}

/** The law and article that a name stands for, as decisions are grouped by it. */
export function articleOfName(name: string): CitedArticle {
  const { law, article } = soughtArticle(name) ?? {};
  return law === undefined || article === undefined ? { law: name } : { law, article };
}
