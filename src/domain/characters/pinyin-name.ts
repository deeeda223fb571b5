import { pinyin } from 'pinyin-pro';
import type { PlaceReadings } from '../cases/case-id.ts';
import { capital } from './capital.ts';
import { chineseSegmenter } from './chinese-segmenter.ts';

/** Names of places, and how the portal reads their characters. */
export type Places = { names: ReadonlySet<string>; readings: PlaceReadings };
/** A character of a name with the syllable that is printed for it. */
export type CharacterSound = { character: string; sound: string };

/**
 * A Chinese name as a reader without Chinese can say it: word by word in pinyin without tones, each with a capital.
 *
 * @param places names of places, and how the portal reads their characters
 * @example pinyinName('北京样例铭石医药科技有限公司', noPlaces) // 'Beijing Yang Li Ming Shi Yiyao Keji Youxian Gongsi'
 */
export const pinyinName = (name: string, places: Places): string =>
  spokenParts(name, places)
    .map((sounds) => capital(sounds.map(({ sound }) => sound).join('')))
    .filter((part) => part.trim())
    .reduce((text, part) => `${text}${/^[)）,.·\-/&]$/u.test(part) || /[(（·\-/&]$/u.test(text) || !text ? '' : ' '}${part}`, '');

/** How the Chinese characters of a name sound in it. */
export const soundsIn = (name: string, places: Places): CharacterSound[] =>
  spokenParts(name, places)
    .flat()
    .filter(({ character }) => /\p{Script=Han}/u.test(character));

/** The words of a name, character by character; what is not Chinese stands for itself. */
function spokenParts(name: string, places: Places): CharacterSound[][] {
  const parts = [...chineseSegmenter.segment(name.normalize('NFKC'))].flatMap(({ segment }) => segment.split(/(?<=有限|责任|股份)(?=.)/u));
  return parts.map((part) => {
    if (!/\p{Script=Han}/u.test(part)) return [{ character: part, sound: part }];
    const syllables = pinyin(part, { toneType: 'none', type: 'array' });
    return [...part].map((character, index) => ({
      character,
      sound: (places.names.has(part) && places.readings[character]) || syllables[index]!,
    }));
  });
}
