import type { Entry } from '../../content/entry.ts';
import { articleWords } from '../../domain/law/articles.ts';
import type { Bilingual } from '../../domain/language.ts';
import { both, same, sourceOf, type Fact, type Stated } from './fact.ts';
import { fineRangeWords } from '../document/bands.ts';
import { figuresIn } from './figures-in-words.ts';
import { statementsOf } from './statements.ts';

/** The days and number of a document, its clauses and what became of its articles, the fines it allows, and each sentence of its texts that has figures. */
export function documentFacts(document: Entry<'documents'>, { documents, topics }: Pick<Stated, 'documents' | 'topics'>): Fact[] {
  const { id, fields } = document;
  const name = nameOf(document);
  const fact = (kind: Fact['kind'], what: Bilingual, value: Bilingual): Fact => ({
    kind,
    record: `documents/${id}`,
    what: { zh: `${name.zh}${what.zh}`, en: `${name.en}${what.en}` },
    value,
    sources: fields.source ? [sourceOf(fields.source)] : [],
    checkedOn: fields.checkedOn,
    writtenOn: fields.changes.at(-1)?.on,
  });
  const days = [
    [{ zh: '成文', en: 'dated' }, fields.formedOn],
    [{ zh: '发布', en: 'published' }, fields.issuedOn],
    [{ zh: '施行', en: 'in force from' }, fields.effectiveOn],
    [{ zh: '', en: '' }, fields.number],
  ] as const;
  const known = days.filter(([, value]) => value !== undefined);
  return [
    fact('law', same(''), {
      zh: known.map(([label, value]) => `${value}${label.zh}`).join('，') || '日期和文号没有查到',
      en: known.map(([label, value]) => `${label.en} ${value}`.trim()).join(', ') || 'neither day nor number found',
    }),
    ...statementsOf(document).flatMap(({ words }) => (figuresIn([words]) ? [fact('text', { zh: '，正文', en: ', text' }, words)] : [])),
    ...fields.clauses.map(({ id: clause, title, text, plain }) => {
      const figures = figuresIn([title, text, plain]);
      const value = both(title);
      return fact(
        'article',
        { zh: ` ${clause}`, en: `, ${clause}` },
        figures ? { zh: `${value.zh}：${figures}`, en: `${value.en}: ${figures}` } : value,
      );
    }),
    ...Object.entries(fields.articles).map(([number, { document, article, note }]) => {
      const successor = documents.find((one) => one.id === document);
      const now = successor && articlesOf(nameOf(successor), article);
      return fact(
        'article',
        { zh: articleWords(Number(number)), en: `, article ${number}` },
        {
          zh: `→ ${[now?.zh, note?.zh].filter(Boolean).join('；')}`,
          en: `→ ${[now?.en, note?.en ?? note?.zh].filter(Boolean).join('; ')}`,
        },
      );
    }),
    ...fields.topicPoints.flatMap(({ topic, point }) => (figuresIn([point]) ? [fact('text', topicOf(topics, topic), both(point))] : [])),
    ...(fields.wholeArticles.length
      ? [
          fact(
            'band',
            { zh: '，罚款已列全的条', en: ', articles with all their fines' },
            { zh: inChinese(fields.wholeArticles), en: fields.wholeArticles.join(', ') },
          ),
        ]
      : []),
    ...fields.bands.flatMap(({ article, paragraph = '', minWan, maxWan, what, further }) =>
      [{ minWan, maxWan, when: undefined }, ...further].map((range) =>
        fact(
          'band',
          { zh: `${articleWords(Number(article))}${paragraph}`, en: `, article ${article} ${paragraph}`.trimEnd() },
          {
            zh: `${fineRangeWords(range, 'zh')}：${what.zh}${range.when ? `，${range.when.zh}` : ''}`,
            en: `${fineRangeWords(range, 'en')}: ${both(what).en}${range.when ? `; ${both(range.when).en}` : ''}`,
          },
        ),
      ),
    ),
  ];
}

const nameOf = ({ id, fields: { shortName }, texts: { zh, en } }: Entry<'documents'>): Bilingual =>
  shortName ? both(shortName) : { zh: zh?.title ?? id, en: en?.title ?? zh?.title ?? id };

const articlesOf = ({ zh, en }: Bilingual, articles: readonly string[]): Bilingual => ({
  zh: `${zh}${inChinese(articles)}`,
  en: `${en}, ${articles.length > 1 ? 'articles' : 'article'} ${articles.join(', ')}`,
});

const inChinese = (articles: readonly string[]): string => articles.map((article) => `第${article}条`).join('、');

function topicOf(topics: Stated['topics'], id: string): Bilingual {
  const { zh, en } = both(topics.find((topic) => topic.id === id)?.fields.name ?? { zh: id });
  return { zh: `，${zh}`, en: `, ${en}` };
}
