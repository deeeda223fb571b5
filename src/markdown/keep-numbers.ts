import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Numbers the points of a list as they were typed: Markdown counts on from the first, and the third of 1., 2., 5. would be
 * published as 3. A list whose numbers are all the same is counted.
 */
export function keepNumbers() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'list', ({ ordered, children }) => {
      if (!ordered) return;
      const numbers = children.map(({ position }) => Number(/^\d+/.exec(source.slice(position?.start.offset ?? 0))?.[0]));
      if (new Set(numbers).size < 2 || numbers.some(Number.isNaN)) return;
      for (const [index, point] of children.entries())
        if (index > 0 && numbers[index] !== numbers[index - 1]! + 1)
          point.data = { ...point.data, hProperties: { value: numbers[index]! } };
    });
  };
}
