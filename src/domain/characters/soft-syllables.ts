import { pinyin } from 'pinyin-pro';
import type { Translated } from '../language.ts';

/** Longer names do not fit into a small box in one line. */
const fitting = 7;

/**
 * A name of a place whose English spells its Chinese in pinyin, with a soft hyphen after each syllable, so that a line breaks
 * there and nowhere else; any other name as it is, and a short one.
 *
 * @example softSyllables({ zh: '门头沟区', en: 'Mentougou' }).en // 'Men-tou-gou' with soft hyphens
 */
export function softSyllables(name: Translated): Translated {
  const syllables = name.en && name.en.length > fitting ? syllablesOf(name.en, name.zh) : undefined;
  return syllables ? { ...name, en: syllables.join('\u00ad') } : name;
}

/** What each character of a Chinese name is in its spelling; undefined where the spelling is no pinyin of its beginning. */
function syllablesOf(spelling: string, chinese: string): string[] | undefined {
  const syllables: string[] = [];
  let rest = spelling;
  for (const character of chinese) {
    if (!rest) break;
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
    const reading = readings.find((one) => rest.toLowerCase().startsWith(one));
    if (!reading) return undefined;
    syllables.push(rest.slice(0, reading.length));
    rest = rest.slice(reading.length);
  }
  return rest ? undefined : syllables;
}
