import { articleName, articleWords } from '../../domain/law/articles.ts';
import type { Answers } from '../../search/answers.ts';
import type { Columns } from '../../search/columns.ts';
import { searchAddress } from '../../search/search-address.ts';
import type { Panel } from './panel-part.ts';

/** What stands above the results: its heading, and the pages to which it leads. */
export type Answer = { heading: string; ways: { text: string; url: string }[] };

/** What the portal knows of an article: its law, the requirements that rest on it, and the decisions that cite it. */
export function articleAnswers({ lang, t }: Pick<Panel, 'lang' | 't'>) {
  return { ofArticle, ofAnyLaw };

  /** An article of which no law was named: of each law of which decisions cite it, or a requirement rests on it. */
  function ofAnyLaw(number: number, { facets }: Columns, answers: Answers): Answer | undefined {
    const words = articleWords(number);
    const cited = new Set(facets.article?.values.map(({ id }) => id));
    const laws = [...new Set([...cited, ...Object.keys(answers.requirements)])]
      .filter((name) => name.endsWith(words))
      .map((name) => name.slice(0, -words.length));
    const [only, ...others] = laws;
    if (only === undefined) return undefined;
    if (!others.length) return ofArticle(only, number, answers);
    return {
      heading: t('search.anyArticle', { number: String(number) }),
      ways: laws.flatMap((law) => {
        const { heading, ways } = ofArticle(law, number, answers);
        const [page] = answers.laws[law] ? ways : [];
        const cases = ways.at(-1)!;
        return [
          ...(page ? [{ text: heading, url: page.url }] : []),
          ...ways.slice(page ? 1 : 0, -1),
          ...(cited.has(`${law}${words}`) ? [{ text: t('search.articleCasesOf', { article: heading }), url: cases.url }] : []),
        ];
      }),
    };
  }

  function ofArticle(law: string, number: number, { requirements, laws }: Answers): Answer {
    const name = articleName({ law, article: number });
    const page = laws[law];
    const own = requirements[name] ?? [];
    return {
      heading: t('search.article', { law: page?.title ?? law, number: String(number) }),
      ways: [
        ...(page ? [{ text: page.title, url: page.url }] : []),
        ...own.map(({ title, url }) => ({ text: t('search.articleRequirement', { title }), url })),
        { text: t('search.articleCases'), url: searchAddress('cases', lang, new URLSearchParams({ article: name })) },
      ],
    };
  }
}
