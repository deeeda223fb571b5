import { initialsOf } from './sounds.ts';

/**
 * How well Latin letters name a Chinese name by its sound, from 0 to 1: its whole pinyin, its initials, or a beginning of
 * at least three letters.
 *
 * @param spoken its syllables with blanks between them
 * @example soundMatch('chaoyang', 'chao yang qu') // 0.9
 */
export function soundMatch(typed: string, spoken: string): number {
  const letters = typed.replace(/[\s']/g, '');
  if (letters.length < 2 || !/^[a-zü]+$/.test(letters)) return 0;
  const whole = spoken.replaceAll(' ', '');
  const syllables = spoken.split(' ');
  if (letters === whole) return 1;
  if (letters.length > 2 && whole.startsWith(letters)) return endsAtSyllable(letters, syllables) ? 0.9 : 0.6;
  const initials = initialsOf(spoken);
  if (letters === initials) return 0.85;
  return letters.length > 2 && initials.startsWith(letters) ? 0.5 : 0;
}

function endsAtSyllable(letters: string, syllables: readonly string[]): boolean {
  let length = 0;
  return syllables.some((syllable) => (length += syllable.length) === letters.length);
}
