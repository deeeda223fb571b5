import { knownLaws, type KnownLaws } from '../../content/checks/law/known-laws.ts';
import type { Entry } from '../../content/entry.ts';
import { articleName, articleWords, namedArticles, shortEnglishLaw, shortLaw } from '../../domain/law/articles.ts';
import { citedLaws } from '../../domain/law/provisions.ts';
import { articleLabel } from '../../i18n/articles.ts';
import type { TextKind } from '../../schemas/index.ts';
import type { FacetValue } from '../../search/columns.ts';
import type { Store } from '../../store/store.ts';

const laws = new WeakMap<Store, KnownLaws>();
function lawsOf(store: Store): KnownLaws {
  if (!laws.has(store)) laws.set(store, knownLaws(store.all('documents')));
  return laws.get(store)!;
}

/** A range of articles, each by itself. */
const range = /第[零〇一二三四五六七八九十百千\d]+条[至到]第[零〇一二三四五六七八九十百千\d]+条/gu;
const inFull = (text: string): string =>
  text.replace(
    range,
    (named) =>
      namedArticles(named)
        .map((article) => articleWords(article))
        .join('、') || named,
  );

/**
 * The articles that a text was read in or checked against, each by itself: of 生态环境法典第二百四十条、第一千一百二十八条 the second
 * too, which no phrase of a law and its article finds.
 */
export function provisionsOfText({ fields }: Entry<TextKind>, store: Store): FacetValue[] {
  const { byId, read } = lawsOf(store);
  const sources = 'sources' in fields ? fields.sources : [];
  const checkedAgainst = 'checkedAgainst' in fields ? fields.checkedAgainst : undefined;
  const stated = [...sources.map(({ title }) => title.zh), checkedAgainst?.zh ?? ''];
  const named = stated.flatMap((text) => citedLaws(inFull(text), read.zh).flatMap(({ provisions }) => provisions));
  const found = named.flatMap(({ id, article }): [string, FacetValue][] => {
    const law = byId.get(id ?? '')?.title;
    if (!law) return [];
    const name = articleName({ law: shortLaw(law.zh), article });
    return [[name, { id: name, label: { zh: name, en: `${shortEnglishLaw(law.en)}, ${articleLabel(String(article), 'en')}` } }]];
  });
  return [...new Map(found).values()];
}
