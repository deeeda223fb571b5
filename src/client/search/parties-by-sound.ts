import type { ListedParty } from '../../search/parties.ts';
import { isSpokenIn, syllablesOf } from '../../search/spoken-name.ts';
import { fetchJson } from './case-files.ts';
import { siteSounds } from './names-file.ts';

/** Fewer letters are the sound of too many names. */
const leastLetters = 6;
const most = 3;

/** The first few parties whose names sound as was typed, where no text holds it: bailu suliao. Their list is loaded only for this. */
export async function partiesBySound(question: string): Promise<{ name: string; id: string }[]> {
  const letters = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’]/g, '');
  if (letters.length < leastLetters || !/^[a-zü]+$/u.test(letters)) return [];
  const [parties, sounds] = await Promise.all([fetchJson('/search/parties.json') as Promise<ListedParty[]>, siteSounds('zh')]);
  const syllables = syllablesOf(sounds?.common ?? {});
  return parties
    .filter(({ name, formerNames }) => [name, ...formerNames].some((one) => isSpokenIn(letters, one, syllables)))
    .slice(0, most);
}
