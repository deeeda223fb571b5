import { descending } from 'd3-array';
import type { ElementContent, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';

/** A word of the glossary in one language, and the id of its term. */
export type TermWord = { word: string; id: string };
/** Glossary words by language, as an article's file is named. */
export type TermWords = Readonly<Record<string, readonly TermWord[]>>;

type Jsx = {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: Node[];
};
type Node = RootContent | ElementContent | Jsx;

/** Elements whose words are left alone: they lead somewhere already, or are no prose. */
const skipped = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4']);
/** Components whose words are somebody else's. */
const skippedComponents = new Set(['Download', 'Figure', 'Letter', 'Quiz', 'Term', 'Video']);

/**
 * Marks the first use of each glossary term in each section of an article, so that its definition is at hand
 * where it is met and the text is not dotted with links. What the author marked counts as the first use.
 */
export function markTerms({ words }: { words: TermWords }) {
  const byLanguage = new Map(
    Object.entries(words).map(([lang, list]) => [
      lang,
      list.toSorted((a, b) => descending(a.word.length, b.word.length)).map((term) => ({ ...term, pattern: patternOf(term.word) })),
    ]),
  );
  return (tree: Root, file: VFile): void => {
    const terms = byLanguage.get(file.stem ?? '');
    if (!terms?.length) return;
    for (const section of sectionsOf(tree.children as Node[])) {
      const marked = new Set(section.flatMap(markedBy));
      for (const node of section) mark(node, terms, marked);
    }
  };
}

type Term = TermWord & { pattern: RegExp };

/** A Latin word stands alone among Latin letters; a Chinese one may stand anywhere. */
const patternOf = (word: string): RegExp => {
  const escaped = RegExp.escape(word);
  return /\p{Script=Han}/u.test(word)
    ? new RegExp(escaped, 'u')
    : new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escaped}(?![\\p{Script=Latin}\\p{N}])`, 'iu');
};

function sectionsOf(nodes: readonly Node[]): Node[][] {
  const sections: Node[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'h2') sections.push([]);
    sections.at(-1)!.push(node);
  }
  return sections;
}

const isJsx = (node: Node): node is Jsx => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);

/** The terms that the author marked below a node. */
function markedBy(node: Node): string[] {
  const own =
    isJsx(node) && node.name === 'Term' ? node.attributes.flatMap(({ name, value }) => (name === 'id' ? [String(value)] : [])) : [];
  return [...own, ...childrenOf(node).flatMap(markedBy)];
}

function mark(node: Node, terms: readonly Term[], marked: Set<string>): void {
  if (node.type === 'element' && skipped.has(node.tagName)) return;
  if (isJsx(node) && node.name !== null && skippedComponents.has(node.name)) return;
  const children = childrenOf(node);
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type !== 'text') {
      mark(child, terms, marked);
      continue;
    }
    const found = firstTerm(child.value, terms, marked);
    if (!found) continue;
    marked.add(found.id);
    const { at, length, id } = found;
    const text = (value: string): Text => ({ type: 'text', value });
    const pieces: Node[] = [
      text(child.value.slice(0, at)),
      {
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id } as never],
        children: [text(child.value.slice(at, at + length))],
      },
      text(child.value.slice(at + length)),
    ];
    children.splice(index, 1, ...pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''));
  }
}

/** The earliest term of a text that its section has not seen; of two at one place the longer. */
function firstTerm(
  value: string,
  terms: readonly Term[],
  marked: ReadonlySet<string>,
): { at: number; length: number; id: string } | undefined {
  let first: { at: number; length: number; id: string } | undefined;
  for (const { id, pattern } of terms) {
    if (marked.has(id)) continue;
    const match = pattern.exec(value);
    if (match && (first === undefined || match.index < first.at)) first = { at: match.index, length: match[0].length, id };
  }
  return first;
}
