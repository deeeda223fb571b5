import type { Entry } from '../../content/entry.ts';
import type { CitedArticle } from '../../domain/law/articles.ts';
import type { Bilingual } from '../../domain/language.ts';
import { isNegated } from '../../search/status-words.ts';
import { caseStatuses } from '../../schemas/case/case.ts';
import { unitKinds } from '../../schemas/unit.ts';
import type { Store } from '../../store/store.ts';
import { articleNames, englishLaw } from '../../views/case/article-names.ts';
import { actOf, penaltiesWithAmounts } from '../../views/case/brief.ts';
import { markWords } from '../../views/case/marks.ts';

/** What decisions are called in English beyond the words of their records. */
export type CaseEnglish = {
  /**
   * The words by which a decision is found in English: its laws with their articles, its acts as its page names them, that it fined or confiscated, what became of it. What did not become
   * of it is found by its name alone, as the facet has it, so that “accepted” finds none that was not.
   */
  wordsOf: (entry: Entry<'cases'>) => string[];
  /** Its district by its name and what it is, as English says it though the name alone stands on the pages: Chaoyang District. */
  districtOf: (entry: Entry<'cases'>) => string[];
  /** An article's name in both languages; in Chinese where the law has no English title here. */
  article: (cited: CitedArticle) => Bilingual;
};

/** English for decisions, from the laws among the documents. */
export function caseEnglish(store: Store): CaseEnglish {
  return {
    article: (cited) => articleNames(store, cited),
    districtOf: (entry) => districtWords(store, entry.fields.unit),
    wordsOf: (entry) => [
      ...store.cases.articlesOf(entry).flatMap((cited) => (englishLaw(store, cited.law) ? [articleNames(store, cited).en] : [])),
      ...summaryWords(store, entry),
      caseStatuses[store.cases.status(entry)].en,
      ...store.cases
        .marks(entry)
        .map((mark) => markWords(mark, 'en'))
        .filter((name) => !isNegated(name)),
    ],
  };
}

/** The acts and what was taken as the page of a decision names them in English; amounts are found by their filter. */
const summaryWords = (store: Store, entry: Entry<'cases'>): string[] =>
  store.cases.status(entry) === 'withdrawn' ? [] : [...actOf(store, entry.fields, 'en'), ...penaltiesWithAmounts(entry.fields, 'en')];

function districtWords(store: Store, id: string | undefined): string[] {
  const { kind, name } = (id === undefined ? undefined : store.get('units', id))?.fields ?? {};
  return kind === 'district' && name?.en !== undefined ? [`${name.en} ${unitKinds[kind].en}`] : [];
}
