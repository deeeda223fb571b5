import { vi } from 'vitest';
import { soundsIn } from '../../src/domain/characters/pinyin-name.ts';
import { listedParties } from '../../src/publish/search/party-list.ts';
import { siteNames, soundsOfNames } from '../../src/publish/search/site-names.ts';
import type { Store } from '../../src/store/store.ts';
import { partyPinyin, placesInNames } from '../../src/views/case/brief.ts';

/** What is printed of the first two characters that are a company's own, behind its place and the 样例 of an invented one. */
function ownPart(store: Store, name: string): string {
  const sounds = soundsIn(name, placesInNames(store));
  const from = Math.max(
    2,
    sounds
      .map(({ character }) => character)
      .join('')
      .indexOf('样例') + 2,
  );
  return sounds
    .slice(from, from + 2)
    .map(({ sound }) => sound)
    .join(' ');
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
    for (const { id, name } of store.cases.parties().values()) {
      const printed = partyPinyin(store, name, 'en')!;
      for (const q of [printed, ownPart(store, name), printed.toLowerCase().replaceAll(' ', '')])
        if (!(await partiesBySound(q)).some((party) => party.id === id)) lost.push(`${name}: ${q}`);
    }
    return lost;
  } finally {
    vi.unstubAllGlobals();
  }
}
