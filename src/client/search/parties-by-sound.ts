import type { ListedParty } from '../../search/parties.ts';
import { isSpokenIn, syllablesOf } from '../../search/spoken-name.ts';
import type { FoundParty } from './case-result.ts';
import { fetchJson } from './case-files.ts';
import { siteSounds } from './names-file.ts';

/** Fewer letters are the sound of too many names. */
const leastLetters = 4;
const most = 24;

/** Whether each word may be made of syllables: what is no sound is not looked for beside what was found. */
export const isPinyin = (question: string): boolean =>
  /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouü]{1,3}(?:ng|n|r)?['’ ]*)+$/iu.test(question.trim());

/** What stands in so many names that it tells none from another: Beijing. */
const isOfMost = (found: readonly ListedParty[], all: readonly ListedParty[]): boolean =>
  found.length > most && found.length * 2 > all.length;

/** The first few parties whose names sound as was typed, where no text holds it: bailu suliao. Their list is loaded only for this. */
export async function partiesBySound(question: string): Promise<FoundParty[]> {
  const letters = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < leastLetters || !/^(?=.*[a-z])[a-z\dü]+$/u.test(letters)) return [];
  const [parties, sounds] = await Promise.all([fetchJson('/search/parties.json') as Promise<ListedParty[]>, siteSounds('zh')]);
  const syllables = syllablesOf(sounds?.common ?? {});
  const heard = (sound: string) =>
    parties.filter(({ name, formerNames }) => [name, ...formerNames].some((one) => isSpokenIn(sound, one, syllables)));
  const named = (found: readonly ListedParty[]) => found.length > 0 && !isOfMost(found, parties);
  const whole = heard(letters);
  // A word that is no sound, such as Electronic, stands beside those that are.
  const words = whole.length ? [] : question.split(/\s+/u).filter((word) => word.length >= leastLetters && isPinyin(word));
  const found = [whole, ...words.map((word) => heard(word.toLowerCase()))].find(named) ?? [];
  return found.slice(0, most).map(({ name, id, demonstration }) => ({ name, id, isInvented: demonstration ?? false }));
}
