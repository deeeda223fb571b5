import { namedArticles } from '../../domain/law/articles.ts';
import type { Translated } from '../../domain/language.ts';
import { extendedDays, termsIn, termSorts, type TermSort } from '../../domain/law/terms.ts';
import type { Content } from '../entry.ts';

/** The terms of an article by what they mean, and the matter of the requirement that states each; of a clause none. */
export type HeldTerms = Record<TermSort, Map<string, Translated | undefined>>;

type Stated = { place: string; text: string; matter?: Translated };

/** The terms that requirements and clauses state, by the document and article that they rest on. */
export function termsByArticle({ documents, requirements }: Pick<Content, 'documents' | 'requirements'>): Map<string, HeldTerms> {
  const stated = [
    ...documents.flatMap(({ id, fields: { clauses } }) =>
      clauses.map((clause): Stated => ({ place: `${id}#${clause.id}`, text: `${clause.title.zh}。${clause.text.zh}` })),
    ),
    ...requirements.flatMap(({ fields: { basis, deadline, content, matter } }) =>
      basis.flatMap(({ document, articles }) =>
        namedArticles(articles.zh).map((article): Stated => ({
          place: `${document}#${article}`,
          text: `${deadline.zh}。${content.zh}`,
          matter,
        })),
      ),
    ),
  ];
  return new Map([...Map.groupBy(stated, ({ place }) => place)].map(([place, ones]) => [place, heldIn(ones)]));
}

function heldIn(ones: readonly Stated[]): HeldTerms {
  const held = Object.fromEntries(termSorts.map((sort) => [sort, new Map()])) as HeldTerms;
  for (const { text, matter } of ones) {
    const terms = termsIn(text, 'zh');
    for (const sort of termSorts) for (const meaning of terms[sort].keys()) held[sort].set(meaning, matter);
    for (const meaning of extendedDays(text)) held.days.set(meaning, matter);
  }
  return held;
}
