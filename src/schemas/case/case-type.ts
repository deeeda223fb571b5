import { z } from 'astro/zod';
import { longestName, translated } from '../scalars.ts';

/** An office's name for a type of violation or penalty, with its English. Names without an entry are shown in Chinese and marked. */
export const caseType = z.strictObject({ name: translated({ zh: '名称', en: 'Name', longest: longestName }) });
