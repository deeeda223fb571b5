import type { Entry } from '../../content/entry.ts';
import { articleWords } from '../../domain/law/articles.ts';
import { alike, bilingual, type Bilingual } from '../../domain/language.ts';
import { sourceOf, type Fact, type Stated } from './fact.ts';
import { fineRangeWords } from '../document/bands.ts';
import { figuresIn } from './figures-in-words.ts';
import { claimsOf } from './claims.ts';

type Law = Entry<'documents'>;
/** Makes a fact of the document at hand; `what` stands behind its name. */
type FactOf = (kind: Fact['kind'], what: Bilingual, value: Bilingual) => Fact;

/** The days and number of a document, its clauses and what became of its articles, the fines it allows, and each sentence of its texts that has figures. */
export function documentFacts(document: Law, { documents, topics }: Pick<Stated, 'documents' | 'topics'>): Fact[] {
  const { id, fields } = document;
  const name = nameOf(document);
  const fact: FactOf = (kind, what, value) => ({
    kind,
    record: `documents/${id}`,
    what: { zh: `${name.zh}${what.zh}`, en: `${name.en}${what.en}` },
    value,
    sources: fields.source ? [sourceOf(fields.source)] : [],
    checkedOn: fields.checkedOn,
    writtenOn: fields.changes.at(-1)?.on,
  });
  return [
    fact('law', alike(''), daysAndNumber(document, documents)),
    ...repealFacts(fields, documents, fact),
    ...claimsOf(document).flatMap(({ text }) => (figuresIn([text]) ? [fact('text', { zh: '，正文', en: ', text' }, text)] : [])),
    ...clauseFacts(fields, fact),
    ...articleFacts(fields, documents, fact),
    ...fields.topicPoints.flatMap(({ topic, point }) =>
      figuresIn([point]) ? [fact('text', topicOf(topics, topic), bilingual(point))] : [],
    ),
    ...fineFacts(fields, fact),
  ];
}

/** The laws that a document repeals, those without a page among them. */
function repealFacts({ repeals, alsoRepeals }: Law['fields'], documents: Stated['documents'], fact: FactOf): Fact[] {
  const names = [...documents.filter(({ id }) => repeals.includes(id)).map(nameOf), ...alsoRepeals.map(({ name }) => bilingual(name))];
  const value = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
  return names.length ? [fact('law', { zh: '，废止', en: ', repeals' }, value)] : [];
}

function daysAndNumber({ id, fields: { formedOn, issuedOn, effectiveOn, number } }: Law, documents: Stated['documents']): Bilingual {
  const [repealedOn] = documents
    .flatMap(({ fields }) => (fields.repeals.includes(id) ? [fields.effectiveOn] : []))
    .filter((on) => on !== undefined);
  const days = [
    [{ zh: '成文', en: 'dated' }, formedOn],
    [{ zh: '发布', en: 'published' }, issuedOn],
    [{ zh: '施行', en: 'effective from' }, effectiveOn],
    [{ zh: '废止', en: 'repealed' }, repealedOn],
    [{ zh: '', en: '' }, number],
  ] as const;
  const known = days.filter(([, value]) => value !== undefined);
  return {
    zh: known.map(([label, value]) => `${value}${label.zh}`).join('，') || '日期和文号没有查到',
    en: known.map(([label, value]) => `${label.en} ${value}`.trim()).join(', ') || 'neither day nor number found',
  };
}

const clauseFacts = ({ clauses }: Law['fields'], fact: FactOf): Fact[] =>
  clauses.map(({ id, title, text, plain }) => {
    const figures = figuresIn([title, text, plain]);
    const value = bilingual(title);
    return fact(
      'article',
      { zh: ` ${id}`, en: `, ${id}` },
      figures ? { zh: `${value.zh}：${figures}`, en: `${value.en}: ${figures}` } : value,
    );
  });

/** Where the articles of a document went. */
const articleFacts = ({ articles }: Law['fields'], documents: Stated['documents'], fact: FactOf): Fact[] =>
  Object.entries(articles).map(([number, { document, article, note }]) => {
    const successor = documents.find(({ id }) => id === document);
    const now = successor && articlesOf(nameOf(successor), article);
    return fact(
      'article',
      { zh: articleWords(Number(number)), en: `, article ${number}` },
      {
        zh: `→ ${[now?.zh, note?.zh].filter(Boolean).join('；')}`,
        en: `→ ${[now?.en, note?.en ?? note?.zh].filter(Boolean).join('; ')}`,
      },
    );
  });

function fineFacts({ wholeArticles, bands }: Law['fields'], fact: FactOf): Fact[] {
  const whole = { zh: '，罚款已列全的条', en: ', articles with all their fines' };
  return [
    ...(wholeArticles.length ? [fact('band', whole, { zh: inChinese(wholeArticles), en: wholeArticles.join(', ') })] : []),
    ...bands.flatMap(({ article, paragraph = '', minWan, maxWan, what, further }) =>
      [{ minWan, maxWan, when: undefined }, ...further].map((range) =>
        fact(
          'band',
          { zh: `${articleWords(Number(article))}${paragraph}`, en: `, article ${article} ${paragraph}`.trimEnd() },
          {
            zh: `${fineRangeWords(range, 'zh')}：${what.zh}${range.when ? `，${range.when.zh}` : ''}`,
            en: `${fineRangeWords(range, 'en')}: ${bilingual(what).en}${range.when ? `; ${bilingual(range.when).en}` : ''}`,
          },
        ),
      ),
    ),
  ];
}

const nameOf = ({ id, fields: { shortName }, texts: { zh, en } }: Entry<'documents'>): Bilingual =>
  shortName ? bilingual(shortName) : { zh: zh?.title ?? id, en: en?.title ?? zh?.title ?? id };

const articlesOf = ({ zh, en }: Bilingual, articles: readonly string[]): Bilingual => ({
  zh: `${zh}${inChinese(articles)}`,
  en: `${en}, ${articles.length > 1 ? 'articles' : 'article'} ${articles.join(', ')}`,
});

const inChinese = (articles: readonly string[]): string => articles.map((article) => `第${article}条`).join('、');

function topicOf(topics: Stated['topics'], id: string): Bilingual {
  const { zh, en } = bilingual(topics.find((topic) => topic.id === id)?.fields.name ?? { zh: id });
  return { zh: `，${zh}`, en: `, ${en}` };
}
