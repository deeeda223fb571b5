import { z } from 'astro/zod';
import { longestName, translated } from './scalars.ts';
import { checking } from './shared.ts';

/** A term of the field and what it means in plain words. */
export const term = z.strictObject({
  term: translated({ zh: '术语', en: 'Term', searched: 'inBoth', longest: longestName }),
  definition: translated({ zh: '释义', en: 'Definition', searched: true }),
  source: translated({ zh: '来源', en: 'Source' }).optional(),
  ...checking,
});
export type Term = z.infer<typeof term>;
