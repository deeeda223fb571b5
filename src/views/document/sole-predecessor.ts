import { plusDays, type IsoDate } from '../../domain/days/calendar.ts';
import { successorsOf } from '../../domain/law/successions.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { Store } from '../../store/store.ts';
import { articleLink, type FormerArticle } from './articles.ts';
import { documentName } from './name.ts';

/**
 * The article of a repealed law that an article of another took over, where the tables of all laws know exactly one; a new
 * article that several came together in has none.
 */
export function solePredecessor(store: Store, { id }: Entry<'documents'>, article: string, lang: Lang): FormerArticle | undefined {
  const found = store.all('documents').flatMap((former) =>
    Object.entries(former.fields.articles)
      .filter(([, succession]) => succession.document === id && successorsOf(succession).includes(Number(article)))
      .flatMap(([old]) => formerArticle(store, former, old, lang) ?? []),
  );
  return found.length === 1 ? found[0] : undefined;
}

function formerArticle(store: Store, law: Entry<'documents'>, article: string, lang: Lang): FormerArticle | undefined {
  const status = store.documentStatus(law.id);
  if (status.status !== 'repealed') return undefined;
  const until: IsoDate = plusDays(status.on, -1);
  const { text, lang: marked } = documentName(law, lang);
  return { law: { ...articleLink(store, law, lang, article), label: text, lang: marked }, article, until };
}
