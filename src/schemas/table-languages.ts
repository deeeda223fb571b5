import type { Kind } from './index.ts';

/** Kinds whose records are as their authorities issue them, in Chinese: their own tables are the same in every language. */
export const issuedInChinese: readonly Kind[] = ['cases'];
