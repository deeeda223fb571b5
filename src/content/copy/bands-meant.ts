import type { Lang } from '../../domain/language.ts';
import type { Band } from '../../schemas/document.ts';

type Range = { minWan: number; maxWan: number };

/** The one band for what a clause names, or all. */
export function bandsMeant(clause: string, bands: readonly Band[], lang: Lang): readonly Band[] {
  const like = named[lang](clause, bands);
  return like.length === 1 ? like : bands;
}

const named: Record<Lang, (clause: string, bands: readonly Band[]) => readonly Band[]> = {
  // By four characters that they share.
  zh: (clause, bands) => {
    const parts = Array.from({ length: Math.max(0, clause.length - 3) }, (_, index) => clause.slice(index, index + 4)).filter((part) =>
      /^\p{Script=Han}{4}$/u.test(part),
    );
    return bands.filter(({ what }) => parts.some((part) => what.zh.includes(part)));
  },
  // By three words that they share and no other band does.
  en: (clause, bands) => {
    const written = wordsIn(clause);
    const own = bands.map(({ what }) => wordsIn(what.en ?? ''));
    return bands.filter((_, index) => {
      const others = new Set(own.flatMap((words, at) => (at === index ? [] : [...words])));
      return [...own[index]!].filter((word) => written.has(word) && !others.has(word)).length >= 3;
    });
  },
};

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/gu) ?? []);

/** The ranges of bands that count for a clause: one that takes certain facts, such as noise, where the clause speaks of them. */
export const rangesFor = (bands: readonly Band[], clause: string): Range[] =>
  bands.flatMap(({ minWan, maxWan, further }): Range[] => [{ minWan, maxWan }, ...further.filter((range) => speaksOf(clause, range))]);

function speaksOf(clause: string, { facts = [], when }: Band['further'][number]): boolean {
  if (!facts.length || facts.some((fact) => clause.includes(fact))) return true;
  const written = wordsIn(clause);
  return [...wordsIn(when.en ?? '')].some((word) => !common.has(word) && written.has(word));
}
const common = new Set(['where', 'with', 'from', 'that', 'this', 'pollutant', 'pollutants', 'others', 'directly']);
