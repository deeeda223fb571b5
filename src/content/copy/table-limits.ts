import type { Lang } from '../../domain/language.ts';
import { limitWords, type Mean } from '../../domain/law/limit-words.ts';
import { pollutantsIn, standardNames } from '../../domain/law/stated-limits.ts';
import type { Passage } from './passage.ts';

const limitHead: Record<Lang, RegExp> = { zh: /限值/u, en: /\blimits?\b/iu };
const stated: Record<Lang, (what: string, pollutant: string, value: string) => string> = {
  zh: (what, pollutant, value) => `${pollutant}的${what}为${value}微克/立方米`,
  en: (what, pollutant, value) => `The ${what} for ${pollutant} is ${value} µg/m³`,
};
/** What a head has in brackets: what its column is measured in. */
const inBrackets = /\s*[（(][^）)]*[）)]\s*/gu;

/** Whether words tell of another time than that of their text, or of a standard by its name. */
const isOfAnotherTime = (text: string, lang: Lang): boolean =>
  limitWords[lang].past.test(text) ||
  limitWords[lang].others.test(text) ||
  text.search(standardNames) >= 0 ||
  /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(text);

/**
 * The limits in a row of a table as sentences: what its head calls a limit, and the pollutant by which its row begins, or the other way
 * round. A table in which two columns are of the same mean, or whose words or those ahead of it tell of another time, is passed over.
 *
 * @param ahead the words that stand before the table in its section
 */
export function limitsInRow({ lang, cell, under, text }: Passage, ahead: string): string[] {
  if (cell === undefined || !under) return [];
  const [first, ...heads] = under.split('：').map((one) => one.replaceAll(inBrackets, '').trim());
  const [name, ...values] = text.split('：').map((one) => one.trim());
  if (first === undefined || name === undefined || heads.length !== values.length) return [];
  if (isOfAnotherTime(`${ahead}\n${under}\n${name}`, lang)) return [];
  const cells = heads.map((head, at): [what: string, pollutant: string, value: string] =>
    limitHead[lang].test(name) ? [name, head, values[at]!] : [head, name, values[at]!],
  );
  const limits = cells.filter(([what]) => limitHead[lang].test(what));
  const means = new Set(limits.map(([what, pollutant]) => `${meanOf(what, lang)} ${pollutant}`));
  if (means.size !== limits.length) return [];
  return limits
    .filter(([, pollutant, value]) => pollutantsIn(pollutant, lang).length === 1 && /^\d+(?:\.\d+)?$/u.test(value))
    .map((parts) => stated[lang](...parts));
}

const meanOf = (text: string, lang: Lang): Mean | undefined =>
  (['yearly', 'daily'] as const).find((mean) => limitWords[lang].means[mean].named.test(text));
