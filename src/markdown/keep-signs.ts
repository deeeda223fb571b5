import type { Delete, Emphasis, PhrasingContent, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Marked = Emphasis | Strong | Delete;

const digit = /\p{N}/u;
const letter = /[\p{L}\p{N}]/u;
const closing = /[、，。；：！？）》」』】〕…]/u;
const opening = /[（《「『【〔]/u;

/**
 * Leaves marks that are signs as they were typed, where Markdown would take them for emphasis and drop them: between
 * digits (2*3米，4*5米; 139****1234; 18~~22度), around what no emphasis begins or ends with (王**、李**), and a single
 * asterisk inside a word (王*明和李*华).
 */
export function keepSigns() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, ['emphasis', 'strong', 'delete'], (visited, index, parent) => {
      const node = visited as Marked;
      const marks = marksOf(node, source);
      if (!marks || !parent || index === undefined || !areSigns(node.type, marks)) return undefined;
      const text = (value: string): PhrasingContent => ({ type: 'text', value, position: node.position! });
      (parent.children as PhrasingContent[]).splice(index, 1, text(marks.open), ...node.children, text(marks.close));
      return index;
    });
  };
}

type Marks = { open: string; close: string; before: string; first: string; last: string; after: string };

/** How far beside a mark a character is looked for, other marks being passed over. */
const reach = 20;

/** The marks of a node as they were typed, and the characters on both sides of each. */
function marksOf({ position, children }: Marked, source: string): Marks | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  const [from, to] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  if (start === undefined || end === undefined || from === undefined || to === undefined) return undefined;
  const inside = source.slice(start, end).replace(/^[*_~]+|[*_~]+$/g, '');
  return {
    open: source.slice(start, from),
    close: source.slice(to, end),
    before: Array.from(source.slice(Math.max(0, start - reach), start).replace(/[*_~]+$/, '')).at(-1) ?? '',
    first: Array.from(inside).at(0) ?? '',
    last: Array.from(inside).at(-1) ?? '',
    after: Array.from(source.slice(end, end + reach).replace(/^[*_~]+/, '')).at(0) ?? '',
  };
}

function areSigns(type: Marked['type'], { before, first, last, after }: Marks): boolean {
  const join = (character: RegExp) => (character.test(before) && character.test(first)) || (character.test(last) && character.test(after));
  if (join(digit) || (type === 'emphasis' && join(letter))) return true;
  return (letter.test(before) && closing.test(first)) || (letter.test(after) && opening.test(last));
}
