import type { Bilingual } from '../../domain/language.ts';
import type { Fact, Stated } from './fact.ts';
import { lengthsIn, rulePlaces, ruleTimes, yearlyDaysIn, type RuleTimes } from './rule-times.ts';

type Backer = Fact['sources'][number];
/** The source of a document, by its id, and the place in it where that is known. */
export type BackerOf = (id: string, where?: Bilingual) => Backer[];

type Times = { lengths: Map<number, Backer[]>; yearly: { named: string; backers: Backer[] }[] };

/** What holds the lengths of time and the days of every year of a statement: a clause or requirement of what it names, leads to or is about. */
export function timeBackers(
  content: Stated,
  backerOf: BackerOf,
): (text: Bilingual, leadsTo: readonly string[], named: readonly string[], about: readonly string[]) => Times {
  const rules = ruleTimes(content);
  return (text, leadsTo, named, about) => {
    const isLinked = ({ requirement }: RuleTimes): boolean =>
      requirement !== undefined && leadsTo.some((address) => address.split('#')[0]!.endsWith(`/requirements/${requirement}/`));
    const nearest = (holds: (rule: RuleTimes) => boolean): Backer[] => {
      const holding = rules.filter(holds);
      const near = [holding.filter(isLinked), ...[named, about].map((ids) => holding.filter(({ document }) => ids.includes(document)))];
      return rulePlaces(near.find((found) => found.length) ?? []).flatMap(({ document, where }) => backerOf(document, where));
    };
    const lengths = new Map<number, Backer[]>();
    for (const [length, figure] of lengthsIn(text))
      lengths.set(figure, [...(lengths.get(figure) ?? []), ...nearest((rule) => rule.lengths.has(length))]);
    const yearly = [...new Map([...yearlyDaysIn(text)])].map(([day, written]) => ({
      named: written,
      backers: nearest((rule) => rule.yearly.has(day)),
    }));
    return { lengths, yearly };
  };
}
