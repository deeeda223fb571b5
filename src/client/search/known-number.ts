import { numberWithoutBrackets } from '../../domain/cases/decision-number.ts';
import type { Lang } from '../../domain/language.ts';
import { numberIn } from '../../search/query.ts';
import { siteVocabulary } from './names-file.ts';

/**
 * The decision of which the number was typed without the brackets around its year, or in traditional characters.
 *
 * @param known the numbers of decisions
 */
export async function knownNumber(typed: string, known: readonly (string | undefined)[], lang: Lang): Promise<string | undefined> {
  const numbers = (text: string) => [numberIn(text), numberWithoutBrackets(text)].filter((number) => number !== undefined);
  const typedAs = numbers(typed);
  if (!typedAs.length) return undefined;
  const isKnown = (number: string) => known.includes(number);
  if (typedAs.some(isKnown)) return typedAs.find(isKnown);
  const names = await siteVocabulary(lang).catch(() => undefined);
  return names && numbers(names.vocabulary.simplified(typed)).find(isKnown);
}
