import { z } from 'astro/zod';
import { editorial, withdrawn } from './shared.ts';

const { checkedOn: _whatWasNew, checkedAgainst: _onItsDay, ...fields } = editorial;

/** A dated notice of what is new; it is about its day, and is not held against sources again. */
export const news = z.strictObject({ ...fields, withdrawn });
export type News = z.infer<typeof news>;
