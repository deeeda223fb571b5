import { knownLaws, type KnownLaws } from '../../content/checks/law/known-laws.ts';
import type { Entry } from '../../content/entry.ts';
import { alike, type Lang } from '../../domain/language.ts';
import { articleName, namedArticles, shortEnglishLaw, shortLaw } from '../../domain/law/articles.ts';
import { lawReader, type LawReader } from '../../domain/law/law-names.ts';
import { articlesIn, type NamedArticle } from '../../domain/law/named-articles.ts';
import { articleLabel } from '../../i18n/articles.ts';
import { titleOf, type TextKind } from '../../schemas/index.ts';
import type { FacetValue } from '../../search/columns.ts';
import type { Store } from '../../store/store.ts';
import { lawNames } from './law-names.ts';
import type { SearchRecord } from './search-record.ts';

type Laws = KnownLaws & { readAll: LawReader };
const laws = new WeakMap<Store, Laws>();
function lawsOf(store: Store): Laws {
  const known = laws.get(store);
  if (known) return known;
  const own = knownLaws(store.all('documents'));
  const made = { ...own, readAll: readerOf(own, store) };
  laws.set(store, made);
  return made;
}

/** Reads the names of laws as texts and readers write them; texts say 法典 where there is one. */
function readerOf({ byId }: KnownLaws, store: Store): LawReader {
  const readers = new Map(lawNames(store).map(({ law, names }) => [law, names]));
  const codes = [...byId.values()].filter(({ title }) => title.zh.endsWith(code));
  return lawReader(
    [...byId.values()].map((law) => {
      const { id, names, title } = law;
      const english = (readers.get(shortLaw(title.zh)) ?? []).filter((name) => !/\p{Script=Han}/u.test(name));
      return {
        id,
        names: {
          zh: [...names.zh, ...(codes.length === 1 && codes[0] === law ? [code] : [])],
          en: [...new Set([...names.en, ...english])],
        },
      };
    }),
  );
}
const code = '法典';

/** The values by which articles of a law with a name are found. */
function valuesOf(named: readonly NamedArticle[], { byId }: KnownLaws): FacetValue[] {
  const found = named.flatMap(({ id, article }): [string, FacetValue][] => {
    const law = byId.get(id)?.title;
    if (!law) return [];
    const name = articleName({ law: shortLaw(law.zh), article });
    return [[name, { id: name, label: { zh: name, en: `${shortEnglishLaw(law.en)}, ${articleLabel(String(article), 'en')}` } }]];
  });
  return [...new Map(found).values()];
}

/**
 * The articles that a text was read in or checked against, each by itself: of 生态环境法典第二百四十条、第一千一百二十八条 the second
 * too, which no phrase of a law and its article finds.
 */
export function provisionsOfText({ fields }: Entry<TextKind>, store: Store): FacetValue[] {
  const known = lawsOf(store);
  const sources = 'sources' in fields ? fields.sources : [];
  const checkedAgainst = 'checkedAgainst' in fields ? fields.checkedAgainst : undefined;
  const stated = [...sources.map(({ title }) => title.zh), checkedAgainst?.zh ?? ''];
  return valuesOf(
    stated.flatMap((text) => articlesIn(text, 'zh', known.read.zh)),
    known,
  );
}

/** The articles that a list of places of laws names, each by itself, as the facet of articles names those of decisions. */
export const provisionsAt = (places: readonly { document: string; articles: { zh: string } }[], store: Store): FacetValue[] => {
  const found = places.flatMap(({ document, articles }) => {
    const { zh = '', en = zh } = titleOf(store.get('documents', document));
    const law = shortLaw(zh);
    return namedArticles(articles.zh).map((article): [string, FacetValue] => {
      const id = articleName({ law, article });
      return [id, { id, label: { zh: id, en: `${shortEnglishLaw(en)}, ${articleLabel(String(article), 'en')}` } }];
    });
  });
  return [...new Map(found).values()];
};

/**
 * The articles that the page of a record names, in any language: in its prose, its notes and tables, behind others of their law or
 * within a range; on the page of a law its own, which bear no name there. Those on which it rests, or by which it is enforced, are left out.
 *
 * @param lines the lines of its page
 */
export function provisionsShown({ kind, id, facets }: SearchRecord, lines: readonly string[], store: Store, lang: Lang): FacetValue[] {
  const known = lawsOf(store);
  const own = kind === 'documents' && store.find('documents', id)?.fields.kind !== 'plan' ? id : undefined;
  const shown = valuesOf(
    lines.filter((line) => names[lang].test(line)).flatMap((line) => articlesIn(line, lang, known.readAll[lang], own)),
    known,
  );
  // By their names alone: no filter offers them.
  const found = new Set([...(facets.provision ?? []), ...(facets.consequence ?? [])].map((value) => value.id));
  return shown.filter((value) => !found.has(value.id)).map((value) => ({ id: value.id, label: alike(value.id) }));
}
/** What a line holds that names an article. */
const names: Readonly<Record<Lang, RegExp>> = { zh: /条/u, en: /\bart(?:icle)?s?\b/iu };
