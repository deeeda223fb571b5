import { z } from 'astro/zod';
import { decimal } from './numbers.ts';
import { text, translated } from './scalars.ts';
import { checking, source } from './shared.ts';

/** What something costs in the city, by which guides say what a habit saves in money. A price without its source is refused. */
export const price = z.strictObject({
  id: text({ zh: '价格编号', en: 'Price ID', meaning: { zh: '指南里引用它用的编号。', en: 'By which guides name it.' } }),
  name: translated({
    zh: '价格名称',
    en: 'Name of the price',
    meaning: { zh: '什么东西的价格，如 居民用电。', en: 'Of what it is the price, such as electricity for homes.' },
  }),
  yuan: decimal(
    { zh: '单价（元）', en: 'Price (yuan)', meaning: { zh: '一个计价单位多少元。', en: 'What one of the units below costs, in yuan.' } },
    { min: 0 },
  ),
  per: translated({ zh: '计价单位', en: 'Price is per', meaning: { zh: '如千瓦时、立方米。', en: 'Such as kWh or m³.' } }),
  source,
  ...checking,
});
export type Price = z.infer<typeof price>;
