import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * The words in which a link or component stands: those of its block before it, its own, and those after. What is a block by
 * itself stands between the blocks before and behind it.
 */
export type WordsAround = { before: string; own: string; after: string; alone: boolean };

export function wordsAround(tree: Root, node: Nodes): WordsAround {
  const blocks: readonly Nodes[] = tree.children;
  const place = blocks.findIndex((block) => holds(block, node));
  const block = blocks[place];
  if (block === undefined || block === node)
    return { before: textAt(blocks[place - 1]), own: toString(node), after: textAt(blocks[place + 1]), alone: true };
  const texts = { before: '', own: toString(node), after: '', alone: false };
  gather(block, node, texts, false);
  return texts;
}

const textAt = (block: Nodes | undefined): string => (block ? toString(block) : '');
const holds = (block: Nodes, node: Nodes): boolean =>
  block === node || ('children' in block && block.children.some((child) => holds(child, node)));

/** Adds the words of a node's parts to those before or after the one that is looked for; returns whether that has been met. */
function gather(within: Nodes, node: Nodes, texts: WordsAround, met: boolean): boolean {
  if (within === node) return true;
  if (!('children' in within)) {
    texts[met ? 'after' : 'before'] += toString(within);
    return met;
  }
  return within.children.reduce((seen, child) => gather(child, node, texts, seen), met);
}
