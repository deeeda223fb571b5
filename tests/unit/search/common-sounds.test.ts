import { expect, test } from 'vitest';
import { commonSounds } from '../../../src/publish/search/common-sounds.ts';

test('a character sounds in each of its readings; one that pages print only as printed and as usual', () => {
  const holding = (character: string, printed: Parameters<typeof commonSounds>[0] = []) =>
    Object.entries(commonSounds(printed)).flatMap(([sound, characters]) => (characters.includes(character) ? [sound] : []));
  expect(holding('渠')).toEqual(['ju', 'qu']);
  expect(holding('渠', [{ character: '渠', sound: 'qu' }])).toEqual(['qu']);
  expect(holding('重', [{ character: '重', sound: 'chong' }])).toEqual(['chong', 'zhong']);
});
