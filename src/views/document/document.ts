import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { clauseNumber } from '../../i18n/clauses.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf, comparisonAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, textLink, type Link } from '../links.ts';
import { legislationOf, type StructuredThing } from '../structured-data.ts';
import { articleFates, type ArticleFate } from './articles.ts';
import { fineBands, type FineBandRow } from './bands.ts';
import { documentClauses, type ClauseView } from './clauses.ts';
import { historyView, type DocumentHistory } from './history.ts';
import { disclosingArticles, requirementLink, type DisclosingArticle } from './disclosing.ts';
import { documentName } from './name.ts';
import { documentBanner, documentBlock, type DocumentBanner, type DocumentBlock } from './status.ts';

/** All that a document's page shows besides the article in its body. */
export type DocumentView = {
  title: string;
  /** The language of its texts where it is not the page's. */
  marked?: string | undefined;
  summary: string[];
  description: string;
  issuedOn?: IsoDate | undefined;
  /** Its META labels; undefined where its day is not known. */
  labels?: { title: string; published: IsoDate; source: string; author: string; keywords: string[] } | undefined;
  things: StructuredThing[];
  siteName: string;
  /** The portal's, by which a kept copy is dated. */
  timeZone: string;
  /** The permanent address, whole, as it stands on the printed sheet. */
  address: string;
  asOf: IsoDate;
  banner: DocumentBanner;
  block: DocumentBlock;
  /** When it was last held against its source, and against which text. */
  checked: { on?: IsoDate | undefined; against?: Translated | undefined };
  /** What became of its articles, where it is repealed. */
  fates: ArticleFate[];
  bands: FineBandRow[];
  /** Of which every fine is among them. */
  wholeArticles: readonly string[];
  clauses: ClauseView[];
  history: DocumentHistory;
  /** The margin: its clauses, the texts and requirements that name it, and the plans it can be read beside. */
  contents: Link[];
  explainers: Link[];
  questions: Link[];
  requirements: Link[];
  /** The articles that have something disclosed. */
  disclosing: DisclosingArticle[];
  besides: Link[];
  hasTasks: boolean;
};

/** A document for its page in a language. `origin` is the portal's own address. */
export function documentView(store: Store, document: Entry<'documents'>, lang: Lang, origin: string): DocumentView {
  const { id, fields } = document;
  const { text, lang: marked } = textIn(document.texts, lang);
  const issuer = inLanguage(fields.issuer, lang).text;
  const keywords = fields.topics.map((topic) => inLanguage(store.get('topics', topic).fields.name, lang).text);
  return {
    title: text.title,
    marked,
    summary: text.summary,
    description: text.summary.join(t(lang, 'punctuation.gap')),
    issuedOn: fields.issuedOn,
    labels: fields.issuedOn ? { title: text.title, published: fields.issuedOn, source: issuer, author: issuer, keywords } : undefined,
    things: [legislationOf(store, document, lang, origin)],
    timeZone: store.portal.timeZone,
    siteName: inLanguage(store.portal.name, lang).text,
    address: inFull(addressOf('documents', id, lang), origin),
    asOf: store.asOf,
    banner: documentBanner(store, document, lang),
    block: documentBlock(store, document, lang),
    checked: { on: fields.checkedOn, against: fields.checkedAgainst },
    fates: articleFates(store, document, lang),
    bands: fineBands(document, lang),
    wholeArticles: fields.wholeArticles,
    clauses: documentClauses(store, document, lang),
    history: historyView(store, document, lang),
    contents: fields.clauses.map((clause) => {
      const title = inLanguage(clause.title, lang);
      const number = clauseNumber(clause.id, lang);
      return { href: `#clause-${clause.id}`, label: number === undefined ? title.text : `${number} ${title.text}`, lang: title.lang };
    }),
    explainers: store.textsOnDocument('explainers', id).map((entry) => textLink(entry, lang)),
    questions: store.textsOnDocument('questions', id).map((entry) => textLink(entry, lang)),
    requirements: store.requirementsBasedOn(id).map((requirement) => requirementLink(store, requirement, lang)),
    disclosing: disclosingArticles(store, document, lang),
    besides: store.plansBeside(id).map(({ name, other }) => linkOf(comparisonAddress(lang, name), documentName(other, lang))),
    hasTasks: store.all('tasks').some(({ group }) => group === id),
  };
}
