import { numberBeginning, numberWithoutBrackets } from '../../domain/cases/decision-number.ts';
import type { Lang } from '../../domain/language.ts';
import { numberIn } from '../../search/query.ts';
import { siteVocabulary } from './names-file.ts';

/**
 * The decision of which the number was typed without the brackets around its year, or in traditional characters; or the
 * beginning that the numbers of an authority in a year have in common, where only that was typed.
 *
 * @param known the numbers of decisions
 */
export async function knownNumber(typed: string, known: readonly (string | undefined)[], lang: Lang): Promise<string | undefined> {
  const numbers = (text: string) => [numberIn(text), numberWithoutBrackets(text)].filter((number) => number !== undefined);
  const typedAs = numbers(typed);
  const beginning = numberBeginning(typed);
  if (!typedAs.length && beginning === undefined) return undefined;
  const isKnown = (number: string) => known.includes(number);
  const isBeginning = (text: string) => known.some((number) => number?.startsWith(text));
  if (typedAs.some(isKnown)) return typedAs.find(isKnown);
  if (beginning !== undefined && isBeginning(beginning)) return beginning;
  const names = await siteVocabulary(lang).catch(() => undefined);
  if (!names) return undefined;
  const simplified = names.vocabulary.simplified(typed);
  return numbers(simplified).find(isKnown) ?? [numberBeginning(simplified)].find((text) => text !== undefined && isBeginning(text));
}
