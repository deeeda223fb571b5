import { z } from 'astro/zod';
import { editorial } from './shared.ts';

/** A dated notice of what is new. */
export const news = z.strictObject(editorial);
export type News = z.infer<typeof news>;
