import type { Bilingual, Lang } from '../language.ts';
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
