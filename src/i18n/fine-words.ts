import type { FineSum } from '../domain/numbers/fines.ts';
import type { Lang } from '../domain/language.ts';
import { formatWan } from './amounts.ts';

/** Looks words up by their key; the browser has those that its page gave it. */
type Words = (key: 'case.noFine' | 'fines.unpublished' | 'fines.withUnpublished', values?: Record<string, string | number>) => string;

/** A sum of fines in words: an amount with how many it leaves out; that the amount is not published; that there was no fine. */
export function fineSumWords({ wan, unpublished }: FineSum, lang: Lang, words: Words): string {
  if (!wan) return words(unpublished ? 'fines.unpublished' : 'case.noFine');
  const fines = formatWan(wan, lang);
  return unpublished ? words('fines.withUnpublished', { fines, count: unpublished }) : fines;
}
