import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { articleSyntax } from './article-syntax.ts';

const parser = remark().use(remarkMdx).use(articleSyntax).freeze();

/**
 * Reads an article's body as a tree, as Astro will.
 *
 * @throws VFileMessage with the place of what cannot be read; RangeError where it is nested too deep
 */
export const articleTree = (body: string): Root => parser.runSync(parser.parse(body), body) as Root;
