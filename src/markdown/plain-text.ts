import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { articleTree } from './article-parser.ts';

/** The words of an article without its markup, a line for each heading, paragraph, point of a list and line of code. */
export function plainText(body: string): string {
  const lines: string[] = [];
  const tree = articleTree(body);
  visit(tree, 'break', (_break, index, parent) => void parent!.children.splice(index!, 1, { type: 'text', value: '\n' }));
  visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (block) => {
    const text = toString(block as Nodes).trim();
    if (text) lines.push(text);
  });
  return lines.join('\n');
}
