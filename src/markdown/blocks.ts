import type { Node, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { articleComponents } from './article-components.ts';
import { articleTree } from './article-parser.ts';

/** A heading, paragraph, point of a list, row of a table or worded attribute: its words, and where its links and components lead. */
export type Block = { text: string; leadsTo: string[] };
/** An article as its blocks, and how many points each of its lists has. */
export type Blocks = { blocks: Block[]; lists: number[] };

type Component = Node & { name?: string; attributes?: { name?: string; value?: unknown }[] };

/** The blocks of an article's body, in order, without what only a demonstration says; a quoted clause leads to its document, as a link to it does. */
export function blocksOf(body: string): Blocks {
  const found: Blocks = { blocks: [], lists: [] };
  visit(articleTree(body), (visited: Node) => {
    if (visited.type === 'list') found.lists.push((visited as Nodes & { children: Node[] }).children.length);
    const isComponent = ['mdxJsxFlowElement', 'mdxJsxTextElement'].includes(visited.type);
    if (isComponent && articleComponents[(visited as Component).name ?? '']?.demonstration) return SKIP;
    if (isComponent) found.blocks.push(...wordedAttributes(visited as Component).map((text) => ({ text, leadsTo: [] })));
    if (!['paragraph', 'heading', 'tableRow'].includes(visited.type)) return undefined;
    const cells = visited.type === 'tableRow' ? (visited as Nodes & { children: Nodes[] }).children : [visited as Nodes];
    const text = cells.map((cell) => toString(cell).replace(/\s*\n\s*/g, ' ')).join('; ');
    found.blocks.push({ text, leadsTo: leadsOf(visited as Nodes) });
    return visited.type === 'tableRow' ? SKIP : undefined;
  });
  return found;
}

function leadsOf(block: Nodes): string[] {
  const leads: string[] = [];
  visit(block, (visited: Node) => {
    const { url, attributes = [] } = visited as Component & { url?: string };
    if (url !== undefined) leads.push(url);
    for (const { name, value } of attributes) if (name === 'document' && typeof value === 'string') leads.push(`/documents/${value}/`);
  });
  return leads;
}

const wordedAttributes = ({ name = '', attributes = [] }: Component): string[] =>
  attributes.flatMap(({ name: attribute = '', value }) =>
    typeof value === 'string' && articleComponents[name]?.attributes[attribute]?.text ? [value] : [],
  );
