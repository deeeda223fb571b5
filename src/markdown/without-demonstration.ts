import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { articleComponents } from './article-components.ts';
import { articleTree } from './article-parser.ts';

/** An article's body without the components that only a demonstration may use, and without the words they hold. */
export function withoutDemonstration(body: string): string {
  const spans: { start: number; end: number; isBlock: boolean }[] = [];
  visit(articleTree(body), (visited: Node) => {
    const { type, name, position } = visited as Node & { name?: string | null };
    if (!name || !articleComponents[name]?.demonstration) return undefined;
    spans.push({ start: position!.start.offset!, end: position!.end.offset!, isBlock: type === 'mdxJsxFlowElement' });
    return SKIP;
  });
  return spans.reduceRight((text, { start, end, isBlock }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return isBlock ? [before.trimEnd(), after.trimStart()].filter(Boolean).join('\n\n') : before + after;
  }, body);
}
