import { ascending } from 'd3-array';
import { pinyin } from 'pinyin-pro';
import type { CharacterSound } from '../../domain/characters/pinyin-name.ts';

/** The characters of level 1 of GB 2312, which are those of daily use, lie in these rows of it. */
const [firstRow, lastRow] = [0xb0, 0xd7];
const [firstCell, lastCell] = [0xa1, 0xfe];

/**
 * The characters of daily use by their sound without tone: `{ yang: '央殃秧…' }`. A character of several readings stands at each.
 * @param printed characters as the pages print their sounds: of several readings only these and the usual one, 渠 is qu and no ju
 */
export function commonSounds(printed: readonly CharacterSound[] = []): Record<string, string> {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) for (let cell = firstCell; cell <= lastCell; cell++) bytes.push(row, cell);
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? [];
  const sounds = new Map<string, string>();
  const isPrinted = new Set(printed.map(({ character }) => character));
  for (const character of characters)
    for (const sound of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: !isPrinted.has(character) })))
      sounds.set(sound, (sounds.get(sound) ?? '') + character);
  for (const { character, sound } of printed)
    if (!sounds.get(sound)?.includes(character)) sounds.set(sound, (sounds.get(sound) ?? '') + character);
  return Object.fromEntries([...sounds].toSorted(([a], [b]) => ascending(a, b)));
}
