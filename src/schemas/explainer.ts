import { z } from 'astro/zod';
import { choice, list } from './fields.ts';
import { editorial } from './shared.ts';

export const roles = {
  resident: { zh: '居民', en: 'Resident' },
  driver: { zh: '车主', en: 'Driver' },
  restaurant: { zh: '餐饮经营者', en: 'Restaurant' },
  factory: { zh: '企业', en: 'Factory' },
  builder: { zh: '施工单位', en: 'Builder' },
  school: { zh: '学校', en: 'School' },
} as const;

/** A policy explained for those it concerns. */
export const explainer = z.strictObject({
  ...editorial,
  roles: list(choice(roles, { zh: '读者', en: 'For whom' })),
});
export type Explainer = z.infer<typeof explainer>;
