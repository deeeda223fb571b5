import type { Bilingual, Lang } from '../language.ts';
import { measurementsIn } from './measurements-in-words.ts';
import { numbersIn } from './numbers-in-words.ts';

const clauses: Record<Lang, RegExp> = { zh: /[，；。！？\n]/, en: /[,;.!?](?=\s|$)|\n|\s(?:and|but|while)\s/ };
const sentences: Record<Lang, RegExp> = { zh: /[；。！？\n]/, en: /[;.!?](?=\s|$)|\n/ };

/** The numbers of each part of a text that names two or more; undefined where a part names one, or one number comes again. */
function groupsOf(text: string, lang: Lang, parts: RegExp): string[][] | undefined {
  const groups = text
    .split(parts)
    .map((part) => [...numbersIn(part, lang).stated].map(String).toSorted())
    .filter(({ length }) => length);
  const all = groups.flat();
  return groups.length > 1 && groups.every(({ length }) => length > 1) && new Set(all).size === all.length ? groups : undefined;
}

/**
 * Whether two texts of the same numbers put them together in another way, 2022年为30，2023年为32 beside “32 in 2022 and 30 in 2023”,
 * or in another order. Only texts whose parts answer each other are compared.
 */
export const numbersCrossed = ({ zh, en }: Required<Bilingual>): boolean =>
  isGivenToAnother(assignments(zh, 'zh'), assignments(en, 'en')) ||
  [clauses, sentences].some((parts) =>
    differ([groupsOf(zh, 'zh', parts.zh), groupsOf(en, 'en', parts.en)].map((groups) => groups?.map(String))),
  );

function differ([chinese, english]: (string[] | undefined)[]): boolean {
  if (!chinese || !english || chinese.length !== english.length) return false;
  const [all, others] = [chinese, english].map((groups) =>
    groups
      .flatMap((group) => group.split(','))
      .toSorted()
      .join(),
  );
  return all === others && chinese.join(';') !== english.join(';');
}

const parts: Record<Lang, RegExp> = { zh: /[，、（）]/, en: /[,()](?=\s|$)|\s\(|\s(?:and|but|while)\s/ };

/** The pollutants to which the sentences of a text give one number each, clause by clause: two or more, and no number twice. */
function assignments(text: string, lang: Lang): Map<string, number>[] {
  return text.split(sentences[lang]).flatMap((sentence) => {
    const pairs = sentence.split(parts[lang]).flatMap((part) => {
      const { stated, possible } = measurementsIn(part, lang).pollutant;
      const [pollutant, ...more] = stated.size ? stated.keys() : possible;
      const [number, ...others] = [...numbersIn(part, lang).stated].filter((one) => one < 1900 || one > 2099);
      return pollutant === undefined || number === undefined || more.length || others.length ? [] : [[pollutant, number] as const];
    });
    const given = new Map(pairs);
    return given.size > 1 && given.size === pairs.length && new Set(given.values()).size === given.size ? [given] : [];
  });
}

/** Whether the same numbers are given to the same things in another way, by the one sentence of either text that has them. */
function isGivenToAnother(chinese: readonly Map<string, number>[], english: readonly Map<string, number>[]): boolean {
  const keyOf = (given: Map<string, number>): string => [...given.keys(), ...given.values()].map(String).toSorted().join();
  const [ofChinese, ofEnglish] = [chinese, english].map((all) => Map.groupBy(all, keyOf));
  return [...ofChinese!].some(([key, [given, ...more]]) => {
    const [other, ...others] = ofEnglish!.get(key) ?? [];
    return other !== undefined && !more.length && !others.length && [...given!].some(([name, number]) => other.get(name) !== number);
  });
}
