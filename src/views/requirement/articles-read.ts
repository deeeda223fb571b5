import { ascending, descending } from 'd3-array';
import type { Lang, Translated } from '../../domain/language.ts';
import { articleLabel } from '../../i18n/articles.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { articleLink } from '../document/articles.ts';
import { linkOf, type Link } from '../links.ts';

/** An article that was read: where it stands here, the requirements that rest on it, or why there are none. */
export type ArticleReadRow = { id: string; article: string; requirements: Link[]; reason?: Translated | undefined };
/** A law with its articles that were read, in their order; `note` says how many, and on how many of them requirements rest. */
export type LawRead = { id: string; law: Link; note: string; rows: ArticleReadRow[] };

/** Under which id an article stands among those that were read. */
export const readAnchor = (law: string, article: string): string => `${law}-${article}`;

/** The laws whose articles were read for what they have disclosed, those with the most articles first. */
export function articlesReadView(store: Store, lang: Lang): LawRead[] {
  const byLaw = Map.groupBy(store.all('articlesRead'), ({ group }) => group!);
  return [...byLaw]
    .map(([id, read]) => {
      const rows = read
        .toSorted((a, b) => ascending(Number(a.fields.article), Number(b.fields.article)))
        .map(({ fields }): ArticleReadRow => ({
          id: readAnchor(id, fields.article),
          article: articleLabel(fields.article, lang),
          reason: fields.reason,
          requirements: fields.requirements.map((requirement) =>
            linkOf(addressOf('requirements', requirement, lang), inLanguage(store.get('requirements', requirement).fields.matter, lang)),
          ),
        }));
      const withRequirement = rows.filter(({ requirements }) => requirements.length > 0).length;
      const note = t(lang, 'articlesRead.count', { count: rows.length, with: withRequirement });
      return { id, law: articleLink(store, store.get('documents', id), lang), note, rows };
    })
    .toSorted((a, b) => descending(a.rows.length, b.rows.length));
}
