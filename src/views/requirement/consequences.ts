import type { Entry } from '../../content/entry.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { beforeArticles } from '../../i18n/articles.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { noConsequences, type subjects } from '../../schemas/requirement.ts';
import { titleOf } from '../../schemas/index.ts';
import { articlesReadAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { articleLink } from '../document/articles.ts';
import { hasEnded } from '../document/requirements.ts';
import type { Link } from '../links.ts';
import { readAnchor } from './articles-read.ts';

/** What the law says follows where a requirement is not met; where nothing is stated, why, and what holds in general. */
export type ConsequencesView = { stated: { document: Link; articles: Translated; what: Translated }[]; none?: string | undefined };

export function consequencesView(store: Store, requirement: Entry<'requirements'>, lang: Lang): ConsequencesView {
  const { consequences, noConsequences: reason = 'notEstablished' } = requirement.fields;
  if (consequences.length > 0)
    return {
      stated: consequences.map(({ document, articles, what }) => ({
        document: liabilityLink(store, store.get('documents', document), lang, namedArticles(articles.zh)[0]),
        articles,
        what,
      })),
    };
  const isOfAgency = agencies.includes(requirement.fields.subjectKind) && requirement.fields.manner !== 'notified';
  const general = reason === 'noneNamed' && isOfAgency && !hasEnded(store, requirement);
  const words = [
    `${noConsequences[reason][lang]}${t(lang, 'punctuation.stop')}`,
    ...(general ? [t(lang, 'requirement.agencyLiable')] : []),
  ];
  return { stated: [], none: words.join('').trim() };
}

/** Those who disclose under the Disclosure Regulations. */
const agencies: readonly (keyof typeof subjects)[] = ['agency', 'enforcer', 'government', 'bureau', 'national'];

/** In one line, for tables. */
export function consequencesInWords(
  store: Store,
  { consequences, noConsequences: reason = 'notEstablished' }: Entry<'requirements'>['fields'],
  lang: Lang,
): string {
  if (consequences.length === 0) return noConsequences[reason][lang];
  return consequences
    .map(({ document, articles, what }) => {
      const law = inLanguage(titleOf(store.get('documents', document)), lang).text;
      return `${law}${beforeArticles(articles, lang)}${inLanguage(articles, lang).text}${t(lang, 'punctuation.colon')}${inLanguage(what, lang).text}`;
    })
    .join(t(lang, 'punctuation.semicolon'));
}

/** The article on liability: on the page of its law, or where that has no place for it, among the articles that were read. */
function liabilityLink(store: Store, law: Entry<'documents'>, lang: Lang, article: number | undefined): Link {
  const link = articleLink(store, law, lang, article === undefined ? undefined : String(article));
  const isRead = store.all('articlesRead').some(({ group, fields }) => group === law.id && fields.article === String(article));
  return isRead && !link.href.includes('#')
    ? { ...link, href: `${articlesReadAddress(lang)}#${readAnchor(law.id, String(article))}` }
    : link;
}
