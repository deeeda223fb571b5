import { plusDays, type IsoDate } from '../../domain/days/calendar.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import type { Paragraph } from '../../domain/law/provisions.ts';
import { successorsAt } from '../../domain/law/successions.ts';
import { asQuoted } from '../../domain/law/title-marks.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { articleLabel, paragraphsLabel } from '../../i18n/articles.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, textLink, type Link } from '../links.ts';
import { documentName } from './name.ts';

type Document = Entry<'documents'>;

/** What became of an article of a repealed law. */
export type ArticleFate = {
  article: string;
  /** The last day on which it stood. */
  until: IsoDate;
  /** The document in its place, whether its name takes no “the”, and the articles there, each with the parts of the old one that went there, where the table knows them; undefined where nothing is. */
  successor?: { document: Link; isBare?: boolean; articles: (Link & { parts?: string | undefined })[] } | undefined;
  note?: Translated | undefined;
};

/**
 * Undefined while the law is in force, and for an article that its table does not know.
 *
 * @param part the paragraph and item that were cited, whose own successors are given where the table knows them
 */
export function articleFate(
  store: Store,
  { id, fields }: Document,
  article: string,
  lang: Lang,
  part: Paragraph = {},
): ArticleFate | undefined {
  const status = store.documentStatus(id);
  const succession = fields.articles[article];
  if (status.status !== 'repealed' || !succession) return undefined;
  const { articles, paragraph } = successorsAt(succession, part);
  const document = succession.document === undefined ? undefined : store.find('documents', succession.document);
  return {
    article,
    until: plusDays(status.on, -1),
    successor: document && {
      document: titled(document, lang),
      ...(takesNoArticle(documentName(document, lang).text) ? { isBare: true } : {}),
      articles: articles.map((number) => ({
        href: articleLink(store, document, lang, number).href,
        label: articleLabel(number, lang),
        parts: paragraph === undefined ? partsWords(succession.parts, number, lang) : undefined,
      })),
    },
    // How an article was divided is for those who cite it whole.
    note: paragraph === undefined ? succession.note : undefined,
  };
}

/** The paragraphs and items of an old article that went to one of its successors: 第一项、第二项, “items 1 and 2”. */
function partsWords(parts: Document['fields']['articles'][string]['parts'], article: string, lang: Lang): string | undefined {
  return paragraphsLabel(
    parts.filter((part) => part.article.includes(article)).map(({ paragraph }) => paragraph),
    lang,
  );
}

/** What became of each article of a repealed law that its table knows, in the order of the law. */
export const articleFates = (store: Store, document: Document, lang: Lang): ArticleFate[] =>
  // Keys that are numbers come in their order.
  Object.keys(document.fields.articles).flatMap((article) => articleFate(store, document, article, lang) ?? []);

/** An article of a repealed law, and the last day on which it stood. */
export type FormerArticle = { law: Link; article: string; until: IsoDate };

/**
 * The articles of repealed laws in whose place some articles of a law stand. Of several in the place of one, the first
 * holds what it held.
 */
export const formerArticles = (store: Store, { id }: Document, articles: readonly string[], lang: Lang): FormerArticle[] =>
  store.all('documents').flatMap((former) => {
    const status = store.documentStatus(former.id);
    if (status.status !== 'repealed') return [];
    const until = plusDays(status.on, -1);
    return Object.entries(former.fields.articles).flatMap(
      ([
        article,
        {
          document,
          article: [first],
        },
      ]) =>
        document === id && first !== undefined && articles.includes(first)
          ? [{ law: { ...titled(former, lang), href: articleLink(store, former, lang, article).href }, article, until }]
          : [],
    );
  });

/** A document by its title, leading to what its page has on an article: where it went, what it says, the fine it lays down, or what it has disclosed. */
export function articleLink(store: Store, document: Document, lang: Lang, article?: string): Link {
  const link = textLink(document, lang);
  const place = article === undefined ? undefined : articlePlace(store, document, article);
  return place ? { ...link, href: `${link.href}#${place.anchor}` } : link;
}

/** Names of standards, those that begin with a number, a year or “the”, and those of a city's own: GB 3095-2026, Beijing’s Plan. */
export const takesNoArticle = (name: string): boolean =>
  /^(?:The|A|An) |^[A-Z]{2,}(?:\/[A-Z])? ?\d|^\d|^\p{Lu}\S*[’']s? |\d{4}$/u.test(name);

function titled(document: Document, lang: Lang): Link {
  const { text, lang: marked } = documentName(document, lang);
  return linkOf(addressOf('documents', document.id, lang), { text: t(lang, 'law.titled', { name: asQuoted(text, lang) }), lang: marked });
}

/** What a page has on an article: where it went, what it says, the fine it lays down, or its line among those that have something disclosed. */
export type ArticlePlace = { of: 'fate' | 'clause' | 'fine' | 'disclosing'; anchor: string };

export function articlePlace(store: Store, { id, fields }: Document, article: string): ArticlePlace | undefined {
  if (article in fields.articles && store.documentStatus(id).status === 'repealed') return { of: 'fate', anchor: `article-${article}` };
  if (fields.clauses.some((clause) => clause.id === article)) return { of: 'clause', anchor: `clause-${article}` };
  if (fields.bands.some((band) => band.article === article)) return { of: 'fine', anchor: `fine-${article}` };
  return requirementsByArticle(store, id).has(article) ? { of: 'disclosing', anchor: `article-${article}` } : undefined;
}

const known = new WeakMap<Store, Map<string, ReadonlyMap<string, Entry<'requirements'>[]>>>();

/** The articles of a document on which requirements rest, by number, each with those. */
export function requirementsByArticle(store: Store, document: string): ReadonlyMap<string, Entry<'requirements'>[]> {
  const held = known.get(store) ?? new Map<string, ReadonlyMap<string, Entry<'requirements'>[]>>();
  known.set(store, held);
  const found = held.get(document) ?? articlesWithRequirements(store, document);
  held.set(document, found);
  return found;
}

function articlesWithRequirements(store: Store, document: string): ReadonlyMap<string, Entry<'requirements'>[]> {
  const byArticle = new Map<string, Entry<'requirements'>[]>();
  for (const requirement of store.requirementsBasedOn(document)) {
    const own = requirement.fields.basis.filter((basis) => basis.document === document);
    for (const article of new Set(own.flatMap(({ articles }) => namedArticles(articles.zh).map(String))))
      byArticle.set(article, [...(byArticle.get(article) ?? []), requirement]);
  }
  return byArticle;
}
