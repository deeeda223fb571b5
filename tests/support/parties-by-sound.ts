import { vi } from 'vitest';
import { soundsIn } from '../../src/domain/characters/pinyin-name.ts';
import { listedParties } from '../../src/publish/search/party-list.ts';
import { siteNames, soundsOfNames } from '../../src/publish/search/site-names.ts';
import type { Store } from '../../src/store/store.ts';
import { partyPinyin, placesInNames } from '../../src/views/case/brief.ts';

/** So many parties a question lists. */
const mostListed = 24;

/**
 * What is printed of the first two characters that are a company's own, behind its place and the 样例 of an invented one; nothing
 * where another character, such as a digit, stands between them.
 */
function ownPart(store: Store, name: string): string | undefined {
  const sounds = soundsIn(name, placesInNames(store));
  const from = Math.max(
    2,
    sounds
      .map(({ character }) => character)
      .join('')
      .indexOf('样例') + 2,
  );
  const own = sounds.slice(from, from + 2);
  return name.includes(own.map(({ character }) => character).join('')) ? own.map(({ sound }) => sound).join(' ') : undefined;
}

/** Parties that are not found by their name as the English pages print it, whole or by its own part, with what was typed. */
export async function partiesNotFound(store: Store): Promise<string[]> {
  vi.resetModules();
  const { partiesBySound } = await import('../../src/client/search/parties-by-sound.ts');
  const files: Record<string, unknown> = {
    '/search/parties.json': listedParties(store),
    '/search/sounds.zh.json': soundsOfNames(store, siteNames(store, [], 'zh'), 'zh'),
  };
  vi.stubGlobal('fetch', (address: string) => Promise.resolve({ ok: true, json: () => Promise.resolve(files[address]) }));
  try {
    const lost: string[] = [];
    const parties = [...store.cases.parties().values()];
    const sharing = Map.groupBy(parties, ({ name }) => ownPart(store, name));
    for (const { id, name } of parties) {
      const printed = partyPinyin(store, name, 'en')!;
      const own = ownPart(store, name);
      // What more names share than are listed tells none of them from another.
      const asked = own !== undefined && sharing.get(own)!.length <= mostListed ? [own] : [];
      for (const q of [printed, ...asked, printed.toLowerCase().replaceAll(' ', '')])
        if (!(await partiesBySound(q)).some((party) => party.id === id)) lost.push(`${name}: ${q}`);
    }
    return lost;
  } finally {
    vi.unstubAllGlobals();
  }
}
