import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { articleTree } from './article-parser.ts';

/** The words of an article without its markup, a line for each heading, paragraph and point of a list. */
export function plainText(body: string): string {
  const lines: string[] = [];
  visit(articleTree(body), ['paragraph', 'heading', 'tableCell'], (block) => {
    const text = toString(block as Nodes).trim();
    if (text) lines.push(text);
  });
  return lines.join('\n');
}
