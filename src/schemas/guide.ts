import { z } from 'astro/zod';
import { choice } from './fields.ts';
import { editorial } from './shared.ts';

export const guideSettings = {
  home: { zh: '居家', en: 'At home' },
  travel: { zh: '出行', en: 'Getting about' },
  shopping: { zh: '购物', en: 'Shopping' },
  school: { zh: '校园', en: 'At school' },
  season: { zh: '时令', en: 'By season' },
} as const;

/** A guide to low-carbon living. */
export const guide = z.strictObject({
  ...editorial,
  setting: choice(guideSettings, { zh: '场景', en: 'Setting' }),
});
export type Guide = z.infer<typeof guide>;
