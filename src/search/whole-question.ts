import { numberBeginning } from '../domain/cases/decision-number.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import { articleSpellings } from '../domain/law/articles.ts';
import type { Lang } from '../domain/language.ts';
import { askedDay } from './answers.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import type { DayDue } from './requirement-set.ts';
import { parseQuery, phraseOf, quotationMark, type QueryTerm } from './query.ts';
import { isStemmed } from './tokens.ts';

/**
 * A question that is nothing but a day, an article, the beginning of decision numbers or the name of a set of requirements. Its
 * records are known; words that others have in common with it say nothing.
 */
export type WholeQuestion = { day: IsoDate } | { article: QueryTerm } | { numbers: string } | WholeSet;
type WholeSet = {
  /** What the set is called. */
  requirements: string;
  /** What was asked, where nothing is of that set and the nearest one stands instead. */
  insteadOf?: string;
  /** Where nothing falls due on the day that was asked: the next day on which something does. */
  nextDay?: DayDue;
  /** Of a set of an article: how many do not rest on it and are only enforced by it. */
  enforced?: number;
};

/**
 * Reads a question as a day, an article of a law or the beginning of decision numbers as they are issued, where it is nothing else. In quotation marks it is a phrase.
 *
 * @param asOf the day of which the portal speaks as today
 * @param laws what laws are called
 */
export function wholeQuestion(
  question: string,
  lang: Lang,
  { asOf, laws }: { asOf: IsoDate; laws: readonly NamedLaw[] },
): Exclude<WholeQuestion, { requirements: string }> | undefined {
  if (quotationMark.test(question)) return undefined;
  const day = askedDay(question, asOf);
  if (day !== undefined) return { day };
  if (numberBeginning(question) === question) return { numbers: question };
  const [term, ...others] = parseQuery(question, lang, laws).filter(({ joins }) => !joins);
  if (!term?.article || others.length) return undefined;
  const { law } = term.article;
  if (law === undefined) return { article: term };
  const known = lawNamed(law, laws);
  if (known !== undefined) return { article: byEveryName(term, known, lang, laws) };
  return laws.some((one) => lawNamed(law, [one]) !== undefined) ? { article: term } : undefined;
}

/** An article is found by every name of its law and in either order, so that each way to type it finds what the others do. */
function byEveryName(term: QueryTerm, law: string, lang: Lang, laws: readonly NamedLaw[]): QueryTerm {
  const { article } = term;
  if (!article) return term;
  const names = [law, ...(laws.find((one) => one.law === law)?.names ?? []), ...shortestEnd(law, laws)];
  const han = withoutLonger(names.filter((name) => isHan.test(name)));
  const english = isStemmed[lang] ? names.filter((name) => !isHan.test(name)) : [];
  const number = `article ${article.article}`;
  const written = [
    ...articleSpellings(article).flatMap((spelling) => han.flatMap((name) => [`${name}${spelling}`, `${name}》${spelling}`])),
    ...withoutLonger(english).map((name) => `${name} ${number}`),
    ...english.map((name) => `${number} of the ${name}`),
  ].map((one) => phraseOf(one, lang));
  const alike = new Set([...(term.alike ?? []), ...written]);
  alike.delete(term.pagefind);
  return { ...term, alike: [...alike] };
}

const isHan = /\p{Script=Han}/u;
/** Words behind which another name ends are found with it: those of the Environmental Code with the Code's. */
const withoutLonger = (names: readonly string[]): string[] => {
  const ends = (name: string, other: string) => name !== other && name.endsWith(isHan.test(other) ? other : ` ${other}`);
  return names.filter((name) => !names.some((other) => ends(name, other)));
};

/** The fewest characters at the end of a law's title by which it is known: 法典. */
function shortestEnd(law: string, laws: readonly NamedLaw[]): string[] {
  const ends = Array.from({ length: Math.max(0, law.length - 2) }, (_, index) => law.slice(law.length - 2 - index));
  return ends.filter((end) => lawNamed(end, laws) === law).slice(0, 1);
}
