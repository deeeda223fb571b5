import { z } from 'astro/zod';
import { choice, list } from './scalars.ts';
import { roles } from './roles.ts';
import { editorial } from './shared.ts';

/** A policy explained for those it concerns. */
export const explainer = z.strictObject({
  ...editorial,
  roles: list(choice(roles, { zh: '读者', en: 'For whom' })),
});
export type Explainer = z.infer<typeof explainer>;
