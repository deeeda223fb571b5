import { slugWithChecksum, pinyinSlug, type PlaceReadings } from './case-id.ts';
import { isMaskedName } from '../privacy/privacy.ts';
import { normalisedName } from './normalised-name.ts';

/** What shows whose case a record is. */
export type PartyWords = { party?: string | undefined; partyType?: string | undefined; uscc?: string | undefined };

/**
 * The address part of a party's page, from one record alone, so that it never depends on other records: the
 * unified social credit code where there is one, else the name in pinyin with eight digits that tell names
 * of one sound apart. Undefined for a natural person, who has no page (MEE order 30, art. 64).
 */
export function partyId({ party, partyType, uscc }: PartyWords, readings: PlaceReadings): string | undefined {
  if (!party || partyType === 'person' || (!uscc && isMaskedName(party))) return undefined;
  if (uscc) return uscc.toLowerCase();
  return slugWithChecksum(pinyinSlug(party, readings), normalisedName(party));
}
