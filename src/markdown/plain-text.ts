import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The words of an article without its markup, block after block. */
export function plainText(body: string): string {
  const tree: Root = parser.parse(body);
  return tree.children
    .map((block) => toString(block).trim())
    .filter(Boolean)
    .join('\n');
}
