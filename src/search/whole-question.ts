import { numberBeginning } from '../domain/cases/decision-number.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';
import { askedDay } from './answers.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { parseQuery, quotationMark, type QueryTerm } from './query.ts';

/**
 * A question that is nothing but a day, an article or the beginning of decision numbers, or over the requirements the name of a set: its records are known, and words that
 * others have in common with it say nothing.
 */
export type WholeQuestion = { day: IsoDate } | { article: QueryTerm } | { numbers: string } | { requirements: string };

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
  return law === undefined || laws.some((one) => lawNamed(law, [one]) !== undefined) ? { article: term } : undefined;
}
