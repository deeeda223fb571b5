import type { Entry } from '../content/entry.ts';
import { chineseTag, type Lang } from '../domain/language.ts';
import { sectionAddress } from '../schemas/sections.ts';
import { inLanguage, textIn } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import { titleOf, type TextKind } from '../schemas/index.ts';
import { addressOf } from '../store/address.ts';
import type { Store } from '../store/store.ts';
import { isInvented, publisherName } from './demonstration.ts';

/** Words as they stand on a page, with the `lang` that marks them where they are not in the page's language. */
export type Marked = { text: string; lang?: string | undefined };
/** Words that lead somewhere; where they hold a number, what is found there is so many. */
export type Link = { href: string; label: string; lang?: string | undefined; count?: number | undefined };
/** The way to one of several pages of a sort, of which one may be the present page. */
export type SiblingLink = Link & { isPresent: boolean };
/** A record that may be one of a demonstration. */
export type RecordLink = Link & { isDemo: boolean };
/** Words that lead somewhere where there is something public to lead to. */
export type MaybeLink = Omit<Link, 'href'> & { href?: string | undefined };

/** A text as the words of a link. */
export const linkOf = (href: string, { text, lang }: Marked): Link => ({ href, label: text, lang });

/** A text as a link by its title. */
export function textLink({ kind, id, texts }: Entry<TextKind>, lang: Lang): Link {
  const { text, lang: marked } = textIn(texts, lang);
  return { href: addressOf(kind, id, lang), label: text.title, lang: marked };
}

/** A document by its title, leading to a clause of it where it has that clause. */
export function clauseLink(document: Entry<'documents'>, lang: Lang, clause?: string): Link {
  const link = textLink(document, lang);
  const hasClause = document.fields.clauses.some(({ id }) => id === clause);
  return hasClause ? { ...link, href: `${link.href}#clause-${clause}` } : link;
}

/** A document that may not be public: its title as a link, or else its id alone. */
export function documentLink(store: Store, id: string, lang: Lang): MaybeLink {
  const document = store.find('documents', id);
  return document ? textLink(document, lang) : { label: id };
}

/** Any record, by what it is called. */
export const recordLink = (entry: Entry, lang: Lang): Link =>
  linkOf(addressOf(entry.kind, entry.id, lang), inLanguage(titleOf(entry), lang));

/** Records of a kind that is drawn in no way of its own: each by what it is called, with whether it was invented. */
export const recordLinks = (entries: readonly Entry[], lang: Lang): RecordLink[] =>
  entries.map((entry) => ({ ...recordLink(entry, lang), isDemo: isInvented(entry) }));

export const taskLink = ({ id, fields }: Entry<'tasks'>, lang: Lang): Link =>
  linkOf(addressOf('tasks', id, lang), inLanguage(fields.keyTask, lang));

/** A case by its decision number, which is Chinese in either language. */
export const caseLink = ({ id, fields }: Pick<Entry<'cases'>, 'id' | 'fields'>, lang: Lang): Link => ({
  href: addressOf('cases', id, lang),
  label: fields.decisionNumber,
  lang: chineseTag,
});

export const unitLink = (store: Store, id: string, lang: Lang): Link =>
  linkOf(addressOf('units', id, lang), inLanguage(store.get('units', id).fields.name, lang));

/** Who answers for a text. What a demonstration says, no real authority has said: its desk stands there. */
export const ownerLink = (store: Store, id: string, lang: Lang): MaybeLink =>
  store.portal.demo ? { label: publisherName(store, lang) } : unitLink(store, id, lang);

/** Units by name; every district together as one. */
export function unitLinks(store: Store, ids: readonly string[], lang: Lang): Link[] {
  const districts = store.districts().map(({ id }) => id);
  const hasEvery = districts.every((id) => ids.includes(id));
  const named = hasEvery ? ids.filter((id) => !districts.includes(id)) : ids;
  return [
    ...(hasEvery ? [{ href: sectionAddress('units', lang), label: t(lang, 'units.everyDistrict') }] : []),
    ...named.map((id) => unitLink(store, id, lang)),
  ];
}
