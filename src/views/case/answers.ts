import type { Entry } from '../../content/entry.ts';
import { articleName } from '../../domain/law/articles.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { plainTitle } from '../../domain/law/law-names.ts';
import { citedLaws, type Paragraph } from '../../domain/law/provisions.ts';
import { placeLabel } from '../../i18n/articles.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { markedText } from '../../i18n/marked.ts';
import { partyTypes } from '../../schemas/case/case.ts';
import { penaltyTypesOf } from '../../store/cases/case-types.ts';
import { partyAddress } from '../../store/address.ts';
import type { CaseMark } from '../../store/cases/case-index.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import type { Store } from '../../store/store.ts';
import { authorityName } from '../../store/cases/authorities.ts';
import { articleLink } from '../document/articles.ts';
import { unitLink, type Link, type Marked } from '../links.ts';
import { partyPinyin } from './brief.ts';
import { lawThen, type LawThen } from './law-then.ts';
import { casesOfArticle } from './search-address.ts';

/** An article a decision rests on: its document where the portal has it, and the search for cases that rest on it too. */
export type CitedLawRow = {
  document?: Link | undefined;
  /** The article with its paragraph and item where the basis, which is Chinese, does not say them in the reader's language. */
  place?: string | undefined;
  search: string;
  isArticle: boolean;
  /** How it stood on the days of the case, and what became of it since; undefined where the portal has no document of it. */
  law?: LawThen | undefined;
};

/** A decision in the order a reader asks: who, what, where, which law, what penalty, how it stands. */
export type CaseAnswers = {
  party: { name?: string | undefined; pinyin?: string | undefined; href?: string | undefined; type?: Bilingual | undefined };
  violation?: Marked | undefined;
  facts?: string | undefined;
  unit?: Link | undefined;
  legalBasis?: string | undefined;
  laws: CitedLawRow[];
  penalties: Marked[];
  penalty?: string | undefined;
  fineWan?: number | undefined;
  confiscatedWan?: number | undefined;
  status: CaseStatus;
  marks: CaseMark[];
  /** Its name, and the Chinese one beside it where that is not the same. */
  authority: Marked & { issued?: string | undefined };
};

/** The basis is Chinese: its readers have the article in it. */
const readsBasis: Record<Lang, boolean> = { zh: true, en: false };

export function caseAnswers(store: Store, entry: Entry<'cases'>, lang: Lang): CaseAnswers {
  const { fields } = entry;
  const party = store.cases.partyId(entry);
  return {
    party: {
      name: fields.party,
      pinyin: partyPinyin(store, fields.party, lang),
      href: party && partyAddress(party, lang),
      type: fields.partyType && partyTypes[fields.partyType],
    },
    violation: fields.violationType ? markedText(store.caseTypes.violation(fields.violationType, lang), lang) : undefined,
    facts: fields.facts,
    unit: fields.unit ? unitLink(store, fields.unit, lang) : undefined,
    legalBasis: fields.legalBasis,
    laws: store.cases.articlesOf(entry).map((cited) => {
      const document = store.documentsNamedIn(`《${cited.law}》`)[0];
      const article = cited.article?.toString();
      const part = partOf(fields.legalBasis, cited);
      return {
        document: document && articleLink(store, document, lang, article),
        place: article === undefined || readsBasis[lang] ? undefined : placeLabel(article, part, lang),
        search: casesOfArticle(articleName(cited), lang),
        isArticle: cited.article !== undefined,
        law: document && lawThen(store, document, { article, part }, fields, lang),
      };
    }),
    penalties: penaltyTypesOf(fields.penaltyType).map((type) => markedText(store.caseTypes.penalty(type, lang), lang)),
    penalty: fields.penalty,
    fineWan: fields.fineWan,
    confiscatedWan: fields.confiscatedWan,
    status: store.cases.status(entry),
    marks: store.cases.marks(entry),
    authority: authorityOf(store, fields.authority, lang),
  };
}

/** The paragraph and item of an article that a basis cites; undefined where it cites several, or none. */
function partOf(legalBasis: string | undefined, { law, article }: { law: string; article?: number | undefined }): Paragraph | undefined {
  const places = citedLaws(legalBasis ?? '')
    .flatMap(({ provisions }) => provisions)
    .filter((place) => plainTitle(place.law) === plainTitle(law) && place.article === article);
  return places.length === 1 ? places[0] : undefined;
}

function authorityOf(store: Store, authority: string, lang: Lang): CaseAnswers['authority'] {
  const name = inLanguage(authorityName(store, authority), lang);
  return name.text === authority ? markedText(authority, lang) : { ...name, issued: authority };
}
