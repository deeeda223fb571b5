import { namedArticles } from '../../domain/law/articles.ts';
import { alike, bilingual, type Bilingual } from '../../domain/language.ts';
import { joined, sourceOf, type Fact, type Stated } from './fact.ts';
import { documentNames } from './document-names.ts';
import { documentNumbers } from './document-numbers.ts';
import { calendarOf } from './calendar-figures.ts';
import { numbersInWords } from './figures-in-words.ts';
import { measuredReader } from './measured.ts';
import { listsOf, type Statement, type Text } from './statements.ts';

type Backer = Fact['sources'][number];
/** Where the figures of a statement are held: the sources that hold them, and the figures that none of them holds. */
export type Backing = { sources: Backer[]; untied: number[] };
/** Says what holds the figures of a statement of a text, nearest first. */
export type Backings = (text: Text) => (statement: Statement) => Backing;

/**
 * The sources nearest to each figure: an address in its paragraph, an article that its sentence cites, a document named there that
 * holds it, an indicator that has it for a year named beside it, a rule or number to call of the portal, a saving of the text, a
 * document that the text is about, a requirement that rests on that document, the text’s own list, a source of the text by its title
 * or by the figures read in it. A figure that none of them holds is untied, unless it is a year or belongs to a day or month.
 */
export function backings(content: Stated): Backings {
  const documents = new Map(content.documents.map((document) => [document.id, { document, numbers: documentNumbers(document, content) }]));
  const backerOf = (id: string): Backer[] => {
    // One that cannot be read, or is named and not there, is a fault in its own place and backs nothing.
    if (!documents.has(id)) return [];
    const { fields, texts } = documents.get(id)!.document;
    const title = { zh: texts.zh?.title ?? id, en: texts.en?.title ?? texts.zh?.title ?? id };
    return fields.source ? [{ ...sourceOf(fields.source), title: joined(title, bilingual(fields.source.title)) }] : [];
  };
  const [measuredOf, namedIn] = [measuredReader(content), documentNames(content.documents)];
  const ofPortal = portalBackers(content, backerOf);
  const isInArticles = (id: string): boolean => documents.get(id)?.document.fields.lastArticle !== undefined;
  return (text) => {
    const ofOwn = ownBackers(text);
    const about = [...text.fields.documents, ...text.fields.clauses.map((clause) => clause.split('#')[0]!)].filter((id) =>
      documents.has(id),
    );
    const lists = listsOf(text);
    const savings = 'savings' in text.fields ? text.fields.savings : [];
    const saved = savings.map(({ habit, saves, source }): [Backer, Set<number>] => [sourceOf(source), numbersInWords([habit, saves])]);
    const measured = measuredOf(text);
    const ofClauses = clausesCited(
      text,
      about.map((id) => documents.get(id)!.document),
    ).map(({ id, numbers }): [Backer[], Set<number>] => [backerOf(id), numbers]);
    let law = about.filter(isInArticles);
    return ({ text: words, paragraph, leadsTo }) => {
      const outside = leadsTo.filter((address) => /^https?:/.test(address)).map((url): Backer => ({ title: alike(url), url }));
      const named = namedIn(words, leadsTo);
      const ofPlan = /\bclauses? \d/iu.test(words.en);
      const cites = namedArticles(words.zh).length > 0 || ofPlan || /\b(?:articles? |arts?\. ?)\d/iu.test(words.en);
      if (cites && named.length) law = named;
      const meant = named.length ? named : ofPlan ? about.filter((id) => !isInArticles(id)) : law;
      const cited = cites && (named.length || meant.length === 1) ? meant : [];
      const held = (figure: number): Backer[] => {
        if (outside.length) return outside;
        if (cited.length) return cited.flatMap(backerOf);
        const near: Backer[][] = [
          named.filter((id) => documents.get(id)!.numbers.has(figure)).flatMap(backerOf),
          measured(figure, words, paragraph),
          ofPortal.filter(([, numbers]) => numbers.has(figure)).map(([backer]) => backer),
          saved.filter(([, numbers]) => numbers.has(figure)).map(([backer]) => backer),
          lists.has(figure) ? [ownList] : [],
          ofOwn.filter(([, numbers]) => numbers.has(figure)).map(([backer]) => backer),
          [...documents.values()]
            .filter(({ document }) => isNumbered(document, words, figure))
            .flatMap(({ document }) => backerOf(document.id)),
          // A small number stands in nearly every law: it is no sign that this one is meant.
          ofClauses.filter(([, numbers]) => numbers.has(figure)).flatMap(([backers]) => backers),
          figure > 12 ? about.filter((id) => documents.get(id)!.numbers.has(figure)).flatMap(backerOf) : [],
        ];
        return near.find((backers) => backers.length) ?? [];
      };
      const figures = withDifferences([...numbersInWords([words])].map((figure) => ({ figure, backers: held(figure) })));
      const byName = figures.length ? [] : named.flatMap(backerOf);
      const sources = new Map([...figures.flatMap(({ backers }) => backers), ...byName].map((backer) => [JSON.stringify(backer), backer]));
      const isCalendar = calendarOf(words);
      const untied = figures.filter(({ figure, backers }) => !backers.length && !isCalendar(figure));
      return { sources: [...sources.values()], untied: untied.map(({ figure }) => figure) };
    };
  };
}

type Numbered = [Backer, Set<number>];

/** The contacts of the portal, and the plan whose day its reports are due by. */
function portalBackers(content: Stated, backerOf: (id: string) => Backer[]): Numbered[] {
  return content.portal.flatMap(({ fields: { contacts, reporting } }): [Backer, Set<number>][] => [
    ...contacts.map(({ label, value }): [Backer, Set<number>] => [{ title: inPortal(bilingual(label)) }, numbersInWords([alike(value)])]),
    ...backerOf(reporting.document).map((backer): [Backer, Set<number>] => [backer, new Set([reporting.dueDay, reporting.dueDay + 1])]),
  ]);
}

/** The sources that a text lists, with the figures read in them. */
const ownBackers = ({ fields }: Text): Numbered[] =>
  fields.sources.map((source): [Backer, Set<number>] => [
    sourceOf(source),
    new Set([...numbersInWords([source.title]), ...(source.figures ?? []).map(Number)]),
  ]);

type Held = { figure: number; backers: Backer[] };

/** A figure that nothing holds is that of two others where it is the difference between them: 311 and 290 are 21 apart. */
function withDifferences(figures: readonly Held[]): Held[] {
  const held = figures.filter(({ backers }) => backers.length);
  return figures.map(({ figure, backers }) => {
    if (backers.length) return { figure, backers };
    const pairs = held.flatMap((one) =>
      held.flatMap((other) => (Math.abs(one.figure - other.figure - figure) < 1e-9 ? [[one, other]] : [])),
    );
    return { figure, backers: (pairs[0] ?? []).flatMap((one) => one.backers) };
  });
}

/** The clauses of documents that a text cites by their articles anywhere, with their numbers. */
function clausesCited({ texts }: Text, documents: readonly Stated['documents'][number][]): { id: string; numbers: Set<number> }[] {
  const articles = new Set(namedArticles([texts.zh?.body ?? '', ...(texts.zh?.summary ?? [])].join('\n')).map(String));
  return documents.flatMap(({ id, fields: { clauses, lastArticle } }) =>
    lastArticle === undefined
      ? []
      : clauses.filter((clause) => articles.has(clause.id)).map((clause) => ({ id, numbers: numbersInWords([clause.text]) })),
  );
}

/** Whether the words write a document’s number, with a figure in it. */
const isNumbered = ({ fields: { number } }: Stated['documents'][number], words: Bilingual, figure: number): boolean =>
  number !== undefined && words.zh.includes(number) && numbersInWords([alike(number)]).has(figure);

const ownList: Backer = { title: { zh: '本文所列的项数', en: 'The list in the text itself' } };
const inPortal = ({ zh, en }: Bilingual): Bilingual => ({ zh: `本站的联系方式：${zh}`, en: `Contacts of this portal: ${en}` });
