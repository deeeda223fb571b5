import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { articleParser } from './article-parser.ts';

/** The words of an article without its markup, block after block. */
export function plainText(body: string): string {
  const tree: Root = articleParser.parse(body);
  return tree.children
    .map((block) => toString(block).trim())
    .filter(Boolean)
    .join('\n');
}
