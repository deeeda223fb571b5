import type { Link, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { hanOrFullWidth } from './han.ts';

/** A Chinese character, and the punctuation before it, which ends no address (GFM's rule at a blank). */
const address = new RegExp(`^(.*?)([?!.,:;*_~'"·)]*${hanOrFullWidth}.*)$`, 'su');

/**
 * Ends a bare address at the first Chinese character: GFM ends it at a blank, and in `见https://a.cn。下一步` the next
 * sentence would be a part of the link.
 */
export function endAutolinks() {
  return (tree: Root): void =>
    visit(tree, 'link', (node, index, parent) => {
      const [text] = node.children;
      if (node.children.length !== 1 || text?.type !== 'text' || !isBare(node, text) || index === undefined) return;
      const match = address.exec(text.value);
      if (!match) return;
      const [, kept = '', rest = ''] = match;
      node.url = node.url.slice(0, node.url.length - rest.length);
      text.value = kept;
      parent!.children.splice(index + 1, 0, { type: 'text', value: rest, position: node.position } as Text);
    });
}

/** Whether a link is an address that was typed as it stands, without brackets. */
const isBare = ({ url, position }: Link, { value }: Text): boolean =>
  position !== undefined && (url === value || url === `http://${value}` || url === `mailto:${value}`) && spans(position, value);

const spans = ({ start, end }: NonNullable<Link['position']>, value: string): boolean =>
  (end.offset ?? 0) - (start.offset ?? 0) === value.length;
