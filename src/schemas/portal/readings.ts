import { z } from 'astro/zod';
import type { Bilingual } from '../../domain/language.ts';
import { scalar } from '../scalars.ts';

type Read = { value: string } | { problem: Bilingual };

const readCharacter = (typed: string): Read =>
  /^\p{Script=Han}$/u.test(typed)
    ? { value: typed }
    : { problem: { zh: `“${typed}”不是一个汉字。`, en: `"${typed}" is not one Chinese character.` } };

/** A reading is part of addresses. */
const readReading = (typed: string): Read =>
  /^[a-z]{1,6}$/.test(typed)
    ? { value: typed }
    : {
        problem: {
          zh: `“${typed}”不是拼音：只用小写字母，如 chao。`,
          en: `"${typed}" is no pinyin: lower-case letters only, such as chao.`,
        },
      };

/** How characters of names are read in addresses, where the common reading is another. */
export const readings = z
  .array(
    z.strictObject({
      character: scalar<string>(
        'text',
        { zh: '汉字', en: 'Character', meaning: { zh: '读音要另写的一个字。', en: 'One character whose reading is to be another.' } },
        readCharacter,
      ),
      reading: scalar<string>(
        'text',
        {
          zh: '读音',
          en: 'Reading',
          meaning: {
            zh: '写进地址的拼音，无声调。改动会改变已公开的地址。',
            en: 'Pinyin without tones, as addresses write it. A change moves public addresses.',
          },
        },
        readReading,
      ),
    }),
  )
  .default([]);
