import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { isPinyin, partiesBySound } from '../../../src/client/search/parties-by-sound.ts';
import { soundsIn } from '../../../src/domain/characters/pinyin-name.ts';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { listedParties } from '../../../src/publish/search/party-list.ts';
import { siteNames, soundsOfNames } from '../../../src/publish/search/site-names.ts';
import { Store } from '../../../src/store/store.ts';
import { partyPinyin, placesInNames } from '../../../src/views/case/brief.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const stores = {
  portal: new Store(await portalContent(), asOf),
  shipped: new Store(await loadCheckedContent(path.resolve('content')), asOf),
};

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

afterEach(() => vi.unstubAllGlobals());

test.each(['portal', 'shipped'] as const)(
  'each party is found by its name as the English pages print it, whole and by its own part (%s)',
  async (of) => {
    vi.resetModules();
    const { partiesBySound: search } = await import('../../../src/client/search/parties-by-sound.ts');
    const store = stores[of];
    const files: Record<string, unknown> = {
      '/search/parties.json': listedParties(store),
      '/search/sounds.zh.json': soundsOfNames(store, siteNames(store, [], 'zh'), 'zh'),
    };
    vi.stubGlobal('fetch', (address: string) => Promise.resolve({ ok: true, json: () => Promise.resolve(files[address]) }));
    const lost: string[] = [];
    for (const { id, name } of store.cases.parties().values()) {
      const printed = partyPinyin(store, name, 'en')!;
      for (const q of [printed, ownPart(store, name), printed.toLowerCase().replaceAll(' ', '')])
        if (!(await search(q)).some((party) => party.id === id)) lost.push(`${name}: ${q}`);
    }
    expect(lost).toEqual([]);
  },
);

test('a single syllable, few letters, and words that are no sound ask for no list', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
  for (const q of ['rui', '扬尘', '108']) expect(await partiesBySound(q)).toEqual([]);
  expect(['rui he', 'Yuan Xiu', "xi'an", 'dust', 'when will heating start', '108'].map(isPinyin)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
