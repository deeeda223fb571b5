import { remark } from 'remark';
import remarkMdx from 'remark-mdx';

/** Reads an article's body as a tree, as Astro will. */
export const articleParser = remark().use(remarkMdx).freeze();
