import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { endAutolinks } from './end-autolinks.ts';
import { joinHanLines } from './join-han-lines.ts';
import { keepNumbers } from './keep-numbers.ts';
import { keepSigns } from './keep-signs.ts';

/**
 * How an article is read, by the check and by the build alike. One tilde is a range (18~22℃), not a stroke through what
 * lies between two of them.
 */
export const articleSyntax: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  keepSigns,
  keepNumbers,
  endAutolinks,
  joinHanLines,
];
