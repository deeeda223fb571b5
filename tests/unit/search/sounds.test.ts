import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundMatch } from '../../../src/search/pinyin-match.ts';
import { readReadings, soundsOf } from '../../../src/search/sounds.ts';

const readings = readReadings('重chong重zhong庆qing朝chao阳yang区qu绿lü');

test('a character of several readings sounds in each of them', () => {
  expect(soundsOf('重庆', readings)).toEqual(['chong qing', 'zhong qing']);
  expect(soundsOf('绿区', readings)).toEqual(['lü qu']);
});

test('a single character, a name with one that has no reading, and a long name have no sound', () => {
  expect([soundsOf('区', readings), soundsOf('朝外区', readings), soundsOf('朝阳区'.repeat(5), readings)]).toEqual([[], [], []]);
});

test('a whole name goes before its beginning, that before its initials, and half a syllable behind a whole one', () => {
  const [whole, beginning, initials, half] = ['chaoyangqu', 'chaoyang', 'cyq', 'chaoy'].map((typed) => soundMatch(typed, 'chao yang qu'));
  expect(whole).toBe(1);
  expect(whole).toBeGreaterThan(beginning!);
  expect(beginning).toBeGreaterThan(initials!);
  expect(initials).toBeGreaterThan(soundMatch('cyq', 'chao yang qu wei'));
  expect(beginning).toBeGreaterThan(half!);
  expect(half).toBeGreaterThan(0);
});

test('blanks and apostrophes between syllables count for nothing', () => {
  for (const typed of ['chao yang qu', "chao'yang'qu"]) expect(soundMatch(typed, 'chao yang qu')).toBe(1);
});

test('other letters, one letter and Chinese characters match no sound', () => {
  for (const typed of ['yang', 'qu', 'c', '朝阳', 'chaoyangqux', '']) expect(soundMatch(typed, 'chao yang qu')).toBe(0);
});

test('nothing but a beginning of the sound, or of its initials, matches it', () => {
  const syllables = fc.array(fc.constantFrom('chao', 'yang', 'qu', 'a', 'xi'), { minLength: 2, maxLength: 4 });
  const typed = fc.string({ unit: fc.constantFrom(...'chaoyngqux'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(syllables, typed, (spoken, letters) => {
      const initials = spoken.map(([first]) => first).join('');
      const fits = [spoken.join(''), initials].some((sound) => sound.startsWith(letters));
      if (!fits) expect(soundMatch(letters, spoken.join(' '))).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
