import { z } from 'astro/zod';
import { decimal } from './numbers.ts';
import { choice, text, translated } from './scalars.ts';
import { editorial, source, withdrawn } from './shared.ts';

export const guideSettings = {
  home: { zh: '居家', en: 'At home' },
  travel: { zh: '出行', en: 'Getting about' },
  shopping: { zh: '购物', en: 'Shopping' },
  school: { zh: '校园', en: 'At school' },
  season: { zh: '时令', en: 'By season' },
} as const;
export type GuideSetting = keyof typeof guideSettings;

/** What is saved in money: so much of what a price of portal.yaml is for. The sum is worked out, never typed. */
const atPrice = z.strictObject({
  quantity: decimal(
    {
      zh: '节省的数量',
      en: 'Quantity saved',
      meaning: {
        zh: '按价格的计价单位，与“估计节省”同一段时间。',
        en: 'In what the price is for, over the same time as the estimated saving.',
      },
    },
    { min: 0 },
  ),
  price: text({
    zh: '价格编号',
    en: 'Price ID',
    meaning: { zh: 'portal.yaml 的 prices 里的编号。', en: 'One of the prices of portal.yaml.' },
  }),
});

/** What one habit is estimated to save. A figure without its source is refused: the source is required. */
export const saving = z.strictObject({
  habit: translated({ zh: '做法', en: 'Habit', searched: true, excerpt: 8 }),
  saves: translated({ zh: '估计节省', en: 'Estimated saving', searched: true, excerpt: 8 }),
  atPrice: atPrice.optional(),
  source,
});
export type Saving = z.infer<typeof saving>;

/** A guide to low-carbon living. */
export const guide = z.strictObject({
  ...editorial,
  withdrawn,
  setting: choice(guideSettings, {
    zh: '场景',
    en: 'Setting',
    meaning: { zh: '在什么场合用得上；列表按它分组。', en: 'Where it is of use; the list is grouped by it.' },
  }),
  savings: z.array(saving).default([]),
});
export type Guide = z.infer<typeof guide>;
