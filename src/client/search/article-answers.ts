import { articleName, articleWords, type SoughtArticle } from '../../domain/law/articles.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Answers } from '../../search/answers.ts';
import { lawNamed } from '../../search/law-names.ts';
import type { Manifest } from '../../search/manifest.ts';
import { searchAddress } from '../../search/search-address.ts';
import type { Panel, Shown } from './panel-part.ts';

/** What stands above the results: its heading, and the pages to which it leads. */
export type Answer = { heading: string; ways: { text: string; url: string }[] };

/** What the browser knows of the decisions: their columns, and of which bundles these are. */
type Loaded = Pick<Shown['engine'], 'columns' | 'caseParts' | 'manifest'>;

/** The articles that decisions cite, as far as their years are loaded; `isAll` where all of them are. */
function citedIn({ columns: { facets }, caseParts, manifest }: Loaded): { articles: ReadonlySet<string>; isAll: boolean } {
  return { articles: new Set(facets.article?.values.map(({ id }) => id)), isAll: caseParts.length === manifest.cases.length };
}

/** What the portal knows of an article: its law, the requirements that rest on it, and the decisions that cite it. */
export function articleAnswers({ lang, t }: Pick<Panel, 'lang' | 't'>) {
  return { ofArticle, ofAnyLaw };

  /** An article of which no law was named: of each law of which decisions cite it, or a requirement rests on it. */
  function ofAnyLaw(number: number, answers: Answers, loaded: Loaded): Answer | undefined {
    const numeral = articleWords(number);
    const { articles: cited } = citedIn(loaded);
    const laws = [...new Set([...cited, ...Object.keys(answers.requirements), ...Object.keys(answers.enforced)])]
      .filter((name) => name.endsWith(numeral))
      .map((name) => name.slice(0, -numeral.length));
    const [only, ...others] = laws;
    if (only === undefined) return undefined;
    if (!others.length) return ofArticle(only, number, answers, loaded);
    return {
      heading: t('search.anyArticle', { number: String(number) }),
      ways: laws.flatMap((law) => {
        const heading = headingOf(law, number, answers, t);
        return [
          ...pageOf(law, answers).map(({ url }) => ({ text: heading, url })),
          ...requirementsOn(law, number, answers),
          ...enforcedBy(law, number, answers),
          ...(cited.has(`${law}${numeral}`) ? [casesOf(law, number, t('search.articleCasesOf', { article: heading }))] : []),
        ];
      }),
    };
  }

  function ofArticle(law: string, number: number, answers: Answers, loaded: Loaded): Answer | undefined {
    const { articles, isAll } = citedIn(loaded);
    const ways = [
      ...pageOf(law, answers),
      ...requirementsOn(law, number, answers),
      ...enforcedBy(law, number, answers),
      // Where no decision cites it, no way leads to them.
      ...(isAll && !articles.has(articleName({ law, article: number })) ? [] : [casesOf(law, number, t('search.articleCases'))]),
    ];
    return ways.length ? { heading: headingOf(law, number, answers, t), ways } : undefined;
  }

  function requirementsOn(law: string, article: number, { requirements }: Answers): Answer['ways'] {
    return (requirements[articleName({ law, article })] ?? []).map(({ title, url }) => ({
      text: t('search.articleRequirement', { title }),
      url,
    }));
  }

  /** The way to the requirements of which an article says what follows where they are not met. */
  function enforcedBy(law: string, number: number, { enforced }: Answers): Answer['ways'] {
    const name = articleName({ law, article: number });
    const count = enforced[name];
    if (!count) return [];
    const url = searchAddress('requirements', lang, new URLSearchParams({ q: name }));
    return [{ text: t('search.articleEnforced', { count: formatNumber(count, lang) }), url }];
  }

  function casesOf(law: string, number: number, text: string): Answer['ways'][number] {
    const article = articleName({ law, article: number });
    return { text, url: searchAddress('cases', lang, new URLSearchParams({ article })) };
  }
}

const pageOf = (law: string, { laws }: Answers): Answer['ways'] => {
  const page = laws[law];
  return page ? [{ text: page.title, url: page.url }] : [];
};

function headingOf(law: string, number: number, { laws }: Answers, t: Panel['t']): string {
  return t('search.article', { law: laws[law]?.title ?? law, number: String(number) });
}

/** That an article was read and no requirement rests on it, and why: of the law that was named, or of each. */
export function ofSetAside({ law, article }: SoughtArticle, answers: Answers, laws: Manifest['laws'], t: Panel['t']): Answer | undefined {
  const numeral = articleWords(article);
  const named = law === undefined ? undefined : articleName({ law: lawNamed(law, laws) ?? law, article });
  const read = Object.entries(answers.setAside).filter(([name]) => (named === undefined ? name.endsWith(numeral) : name === named));
  const headingOfRead = (name: string) => headingOf(name.slice(0, -numeral.length), article, answers, t);
  const [only, ...others] = read;
  if (only === undefined) return undefined;
  if (!others.length)
    return {
      heading: headingOfRead(only[0]),
      ways: [{ text: t('search.articleSetAside', { reason: only[1].reason }), url: only[1].url }],
    };
  return {
    heading: t('search.anyArticle', { number: String(article) }),
    ways: read.map(([name, { reason, url }]) => ({ text: t('search.articleSetAsideOf', { article: headingOfRead(name), reason }), url })),
  };
}
