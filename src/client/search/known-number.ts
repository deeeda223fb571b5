import { numberBeginning, numberEnd, numbersAmongWords, numberWithoutBrackets } from '../../domain/cases/decision-number.ts';
import type { Lang } from '../../domain/language.ts';
import { numberIn, quotationMark } from '../../search/query.ts';
import { siteVocabulary } from './names-file.ts';

/**
 * The decision of which the number was typed without the brackets around its year, in traditional characters, or within words
 * that ask for no more; or the beginning that the numbers of an authority in a year have in common, or their end without the authority, where only that was typed.
 *
 * @param known the numbers of decisions
 */
export async function knownNumber(typed: string, known: readonly (string | undefined)[], lang: Lang): Promise<string | undefined> {
  const numbers = (text: string) => [numberIn(text), numberWithoutBrackets(text)].filter((number) => number !== undefined);
  const typedAs = numbers(typed);
  const beginning = numberBeginning(typed);
  // Texts hold a number in brackets as it was typed; typed with a blank, its parts are words that they hold.
  const end = typed.includes('年') ? numberEnd(typed) : undefined;
  if (end !== undefined && known.some((number) => number?.endsWith(end))) return end;
  const among = (text: string) => (quotationMark.test(text) ? [] : numbersAmongWords(text));
  if (!typedAs.length && beginning === undefined && !among(typed).length) return undefined;
  const isKnown = (number: string) => known.includes(number);
  const isBeginning = (text: string) => known.some((number) => number?.startsWith(text));
  if (typedAs.some(isKnown)) return typedAs.find(isKnown);
  if (beginning !== undefined && isBeginning(beginning)) return beginning;
  const within = among(typed).find(isKnown);
  if (within !== undefined) return within;
  const names = await siteVocabulary(lang).catch(() => undefined);
  if (!names) return undefined;
  const simplified = names.vocabulary.simplified(typed);
  return (
    [...numbers(simplified), ...among(simplified)].find(isKnown) ??
    [numberBeginning(simplified)].find((text) => text !== undefined && isBeginning(text))
  );
}
