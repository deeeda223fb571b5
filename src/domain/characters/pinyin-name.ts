import { pinyin } from 'pinyin-pro';
import type { PlaceReadings } from '../cases/case-id.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A Chinese name as a reader without Chinese can say it: word by word in pinyin without tones, each with a capital.
 *
 * @param places names of places, and how the portal reads their characters
 * @example pinyinName('北京样例铭石医药科技有限公司', noPlaces) // 'Beijing Yang Li Ming Shi Yiyao Keji Youxian Gongsi'
 */
export function pinyinName(name: string, places: { names: ReadonlySet<string>; readings: PlaceReadings }): string {
  const parts = [...words.segment(name.normalize('NFKC'))].flatMap(({ segment }) => segment.split(/(?<=有限|责任|股份)(?=.)/u));
  const spoken = parts.map((part) => {
    if (!/\p{Script=Han}/u.test(part)) return part;
    const syllables = pinyin(part, { toneType: 'none', type: 'array' });
    return capital(
      [...part].map((character, index) => (places.names.has(part) && places.readings[character]) || syllables[index]).join(''),
    );
  });
  return spoken
    .filter((part) => part.trim())
    .reduce((text, part) => `${text}${/^[)）,.·\-/&]$/u.test(part) || /[(（·\-/&]$/u.test(text) || !text ? '' : ' '}${part}`, '');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
