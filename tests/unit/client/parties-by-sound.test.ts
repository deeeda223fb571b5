import { afterEach, expect, test, vi } from 'vitest';
import { isPinyin, partiesBySound } from '../../../src/client/search/parties-by-sound.ts';
import { Store } from '../../../src/store/store.ts';
import { partiesNotFound } from '../../support/parties-by-sound.ts';
import { asOf, portalContent } from '../../support/portal.ts';

afterEach(() => vi.unstubAllGlobals());

test('each party is found by its name as the English pages print it, whole and by its own part', async () => {
  expect(await partiesNotFound(new Store(await portalContent(), asOf))).toEqual([]);
});

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
