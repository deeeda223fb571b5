import type { Node, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * What a reader sees in one run: the words of a paragraph, or of an attribute; where in the body it stands. `heading` is
 * what the head of a table says above a cell.
 */
export type ShownText = { text: string; heading?: string; from: number; to: number; line: number; column: number };

type Worded = Node & { alt?: string | null; title?: string | null; url?: string; attributes?: { value?: unknown }[] };

/**
 * The texts of an article as they are read: emphasis and links joined to the words around them, characters for their
 * entities, and a blank for a break of the line.
 */
export function shownTexts(tree: Root): ShownText[] {
  const texts: ShownText[] = [];
  const headings = headingsOfCells(tree);
  visit(tree, (visited: Node) => {
    const node = visited as Worded;
    const place = node.position;
    if (!place) return;
    const add = (text: unknown) => {
      if (typeof text !== 'string' || !text) return;
      const { line, column, offset: from = 0 } = place.start;
      const heading = headings.get(visited);
      texts.push({
        text: text.replace(/\s*\n\s*/g, ' '),
        ...(heading ? { heading } : {}),
        from,
        to: place.end.offset ?? from,
        line,
        column,
      });
    };
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) add(joined(visited as Nodes));
    for (const text of [node.alt, node.title, node.url, ...(node.attributes ?? []).map(({ value }) => value)]) add(text);
  });
  return texts;
}

/** What the first row of its table says above each cell of the others. */
function headingsOfCells(tree: Root): Map<Node, string> {
  const headings = new Map<Node, string>();
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    for (const { children } of rows)
      for (const [column, cell] of children.entries()) headings.set(cell, head?.children[column] ? joined(head.children[column]) : '');
  });
  return headings;
}

/** A picture stands between the words and is read by itself. */
const joined = (node: Nodes): string =>
  node.type === 'break' ? ' ' : 'children' in node ? node.children.map(joined).join('') : toString(node, { includeImageAlt: false });
