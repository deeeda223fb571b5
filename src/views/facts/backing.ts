import { namedArticles } from '../../domain/law/articles.ts';
import { alike, bilingual, type Bilingual } from '../../domain/language.ts';
import { joined, sourceOf, type Fact, type Stated } from './fact.ts';
import { documentNames } from './document-names.ts';
import { documentNumbers } from './document-numbers.ts';
import { timeBackers, type BackerOf } from './time-backers.ts';
import { calendarOf } from './calendar-figures.ts';
import { numbersInWords } from './figures-in-words.ts';
import { measuredReader } from './measured.ts';
import { listsOf, type Claim, type Text } from './claims.ts';

type Backer = Fact['sources'][number];
/** Where the figures of a claim are held: the sources that hold them, and the figures that none of them holds. */
export type Backing = { sources: Backer[]; untied: (number | string)[] };
/** Says what holds the figures of a claim of a text, nearest first. */
export type Backings = (text: Text) => (claim: Claim) => Backing;

/**
 * The sources nearest to each figure: an address in its paragraph, an article that its sentence cites, a document named there that
 * holds it, an indicator that has it for a year named beside it, a rule or number to call of the portal, a saving of the text, a
 * document that the text is about, a requirement that rests on that document, the text’s own list, a source of the text by its title
 * or by the figures read in it. A figure that none of them holds is untied, unless it is a year or belongs to a day or month. A length
 * of time is held by what states that length, “15 working days” by no 15th of a month, and a day of every year by what names that day.
 */
export function backings(content: Stated): Backings {
  const documents = new Map(content.documents.map((document) => [document.id, { document, numbers: documentNumbers(document, content) }]));
  const backerOf = documentBackers(content);
  const [measuredOf, namedIn] = [measuredReader(content), documentNames(content.documents)];
  const timesOf = timeBackers(content, backerOf);
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
    return ({ text: written, paragraph, leadsTo }) => {
      const outside = leadsTo.filter((address) => /^https?:/.test(address)).map((url): Backer => ({ title: alike(url), url }));
      const named = namedIn(written, leadsTo);
      const ofPlan = /\bclauses? \d/iu.test(written.en);
      const cites = namedArticles(written.zh).length > 0 || ofPlan || /\b(?:articles? |arts?\. ?)\d/iu.test(written.en);
      if (cites && named.length) law = named;
      const meant = named.length ? named : ofPlan ? about.filter((id) => !isInArticles(id)) : law;
      const cited = cites && (named.length || meant.length === 1) ? meant : [];
      const times = timesOf(written, leadsTo, named, about);
      const hasNumber = (id: string, figure: number): boolean => documents.get(id)!.numbers.has(figure) && !times.lengths.has(figure);
      const held = (figure: number): Backer[] => {
        if (outside.length) return outside;
        if (cited.length) return cited.flatMap((id) => backerOf(id));
        const near: Backer[][] = [
          times.lengths.get(figure) ?? [],
          named.filter((id) => hasNumber(id, figure)).flatMap((id) => backerOf(id)),
          measured(figure, written, paragraph),
          ofPortal.filter(([, numbers]) => numbers.has(figure) && !times.lengths.has(figure)).map(([backer]) => backer),
          saved.filter(([, numbers]) => numbers.has(figure)).map(([backer]) => backer),
          lists.has(figure) ? [ownList] : [],
          ofOwn.filter(([, numbers]) => numbers.has(figure)).map(([backer]) => backer),
          [...documents.values()]
            .filter(({ document }) => isNumbered(document, written, figure))
            .flatMap(({ document }) => backerOf(document.id)),
          // A small number stands in nearly every law: it is no sign that this one is meant.
          ofClauses.filter(([, numbers]) => numbers.has(figure)).flatMap(([backers]) => backers),
          figure > 12 ? about.filter((id) => hasNumber(id, figure)).flatMap((id) => backerOf(id)) : [],
        ];
        return near.find((backers) => backers.length) ?? [];
      };
      const figures = withDifferences([...numbersInWords([written])].map((figure) => ({ figure, backers: held(figure) })));
      const byName = figures.length ? [] : named.flatMap((id) => backerOf(id));
      const found = [...figures.flatMap(({ backers }) => backers), ...byName, ...times.yearly.flatMap(({ backers }) => backers)];
      const isCalendar = calendarOf(written);
      const untied = figures.filter(({ figure, backers }) => !backers.length && !isCalendar(figure)).map(({ figure }) => figure);
      // A day of every year is a rule, unless an address or an article beside it says where it stands.
      const days = outside.length || cited.length ? [] : times.yearly.filter(({ backers }) => !backers.length).map(({ named: day }) => day);
      return { sources: eachOnce(found), untied: [...untied, ...days] };
    };
  };
}

const eachOnce = (backers: readonly Backer[]): Backer[] => [...new Map(backers.map((backer) => [JSON.stringify(backer), backer])).values()];

/** Gives the source of a document by its id. One that cannot be read, or is named and not there, is a fault in its own place and backs nothing. */
const documentBackers =
  ({ documents }: Stated): BackerOf =>
  (id, where) => {
    const { fields, texts } = documents.find((document) => document.id === id) ?? {};
    if (!fields?.source) return [];
    const title = { zh: texts?.zh?.title ?? id, en: texts?.en?.title ?? texts?.zh?.title ?? id };
    const place = where ? { zh: `${title.zh}${where.zh}`, en: `${title.en}, ${where.en}` } : title;
    return [{ ...sourceOf(fields.source), title: joined(place, bilingual(fields.source.title)) }];
  };

type Numbered = [Backer, Set<number>];

/** The contacts of the portal, and the plan whose day its reports are due by. */
function portalBackers(content: Stated, backerOf: BackerOf): Numbered[] {
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
const isNumbered = ({ fields: { number } }: Stated['documents'][number], text: Bilingual, figure: number): boolean =>
  number !== undefined && text.zh.includes(number) && numbersInWords([alike(number)]).has(figure);

const ownList: Backer = { title: { zh: '本文所列的项数', en: 'The list in the text itself' } };
const inPortal = ({ zh, en }: Bilingual): Bilingual => ({ zh: `本站的联系方式：${zh}`, en: `Contacts of this portal: ${en}` });
