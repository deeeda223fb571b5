import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hanOrFullWidth } from './han.ts';

const between = new RegExp(`(?<=${hanOrFullWidth})\\n(?=${hanOrFullWidth})`, 'gu');
const atStart = new RegExp(`^\\n(?=${hanOrFullWidth})`, 'u');
const atEnd = new RegExp(`(?<=${hanOrFullWidth})\\n$`, 'u');
const beginsHan = new RegExp(`^${hanOrFullWidth}`, 'u');
const endsHan = new RegExp(`${hanOrFullWidth}$`, 'u');

/**
 * Takes the line break between two Han characters away, which a browser would show as a gap. Quotes and dashes are
 * English punctuation too: between two of them a break goes in a Chinese paragraph only.
 */
export function joinHanLines() {
  return (tree: Root): void =>
    visit(tree, 'text', (node, index, parent) => {
      if (!/\p{Script=Han}/u.test(toString(parent as Nodes))) return;
      const beside = (step: number) => {
        const sibling = parent?.children[(index ?? 0) + step];
        return sibling ? toString(sibling as Nodes) : '';
      };
      node.value = node.value.replace(between, '');
      if (endsHan.test(beside(-1))) node.value = node.value.replace(atStart, '');
      if (beginsHan.test(beside(1))) node.value = node.value.replace(atEnd, '');
    });
}
