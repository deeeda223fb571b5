import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { InArticle } from './passage.ts';

type Surroundings = Pick<InArticle, 'cell' | 'under'>;
type Span = Surroundings & { from: number; to: number };

/** Finds what the words at an offset of a body stand under: the line that leads to their list, the heads of their table. */
export function surroundingsIn(tree: Root): (offset: number) => Surroundings {
  const spans: Span[] = [];
  visit(tree, (node, index, parent) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === 'table') for (const cell of cellsOf(node)) spans.push(cell);
    const before = node.type === 'list' && index ? parent?.children[index - 1] : undefined;
    if (before?.type === 'paragraph' || before?.type === 'heading') spans.push({ from, to, under: toString(before) });
  });
  return (offset) => {
    const { cell, under } = spans.findLast(({ from, to }) => from <= offset && offset < to) ?? {};
    return { cell, under };
  };
}

function cellsOf({ children: [head, ...rows] }: Table): Span[] {
  const under = head?.children.map((cell) => toString(cell)).join('：');
  return [head, ...rows].flatMap((row) =>
    (row?.children ?? []).map(({ position }, cell) => ({
      from: position?.start.offset ?? 0,
      to: position?.end.offset ?? 0,
      cell,
      ...(row === head ? {} : { under }),
    })),
  );
}
