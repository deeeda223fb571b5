import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { articleHead } from '../../i18n/articles.ts';
import { t } from '../../i18n/words.ts';
import { recordLink, type Link, type MaybeLink } from '../links.ts';
import type { Store } from '../../store/store.ts';
import { articlePlace, requirementsByArticle } from './articles.ts';
import { hasEnded } from './requirements.ts';

/** An article on which requirements rest, with those: under its own id, or as the way to where the page has it already. */
export type DisclosingArticle = { id?: string | undefined; article: MaybeLink; requirements: Link[] };

/** All articles of a document that have something disclosed, in their order; none where each of them stands on its page already. */
export function disclosingArticles(store: Store, document: Entry<'documents'>, lang: Lang): DisclosingArticle[] {
  const rows = [...requirementsByArticle(store, document.id)]
    .toSorted(([a], [b]) => ascending(Number(a), Number(b)))
    .map(([article, requirements]): DisclosingArticle => {
      const { of, anchor } = articlePlace(store, document, article)!;
      const isHere = of === 'disclosing';
      return {
        id: isHere ? anchor : undefined,
        article: { label: articleHead(article, lang), href: isHere ? undefined : `#${anchor}` },
        requirements: requirements.map((requirement) => requirementLink(store, requirement, lang)),
      };
    });
  return rows.some(({ id }) => id !== undefined) ? rows : [];
}

/** A requirement by its matter, with whether it has ended. */
export function requirementLink(store: Store, requirement: Entry<'requirements'>, lang: Lang): Link {
  const link = recordLink(requirement, lang);
  return hasEnded(store, requirement) ? { ...link, label: `${link.label} (${t(lang, 'requirement.ended')})` } : link;
}
