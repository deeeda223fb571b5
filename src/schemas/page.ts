import { z } from 'astro/zod';
import { editorial } from './shared.ts';

const { draft: _neverADraft, ...fields } = editorial;

/** A page about the portal itself, under a fixed address. It is public at all times: every page leads to it. */
export const page = z.strictObject(fields);
export type Page = z.infer<typeof page>;

/** The pages every portal must have. */
export const requiredPages = ['about', 'accessibility', 'feedback'] as const;
