import { z } from 'astro/zod';
import { longestName, translated } from '../scalars.ts';

/** What an office calls a sort of violation or of penalty, and its English; what is not here is shown in Chinese, marked as such. */
export const caseType = z.strictObject({ name: translated({ zh: '名称', en: 'Name', longest: longestName }) });
