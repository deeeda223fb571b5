import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languages } from '../domain/language.ts';

/** The languages into which articles are translated. */
const translations: readonly string[] = languages.slice(1);

/** Han characters with the marks that stand between them: 京环罚〔2023〕12号 is one run. */
const run = /\p{Script=Han}(?:[\p{Script=Han}\d〔〕《》（）、，。：；“”·]*[\p{Script=Han}〕》）])?/gu;

/**
 * Marks Chinese runs in a translated article with `lang`, so that they are read aloud as Chinese and set in
 * its typefaces. A rehype plugin; the article's language is its file's name.
 */
export function markLanguage() {
  return (tree: Root, file: VFile): void => {
    if (!translations.includes(file.stem ?? '')) return;
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || !/\p{Script=Han}/u.test(node.value)) return;
      const pieces = split(node.value);
      parent.children.splice(index, 1, ...(pieces as ElementContent[]));
      return [SKIP, index + pieces.length];
    });
  };
}

function split(text: string): (Text | Element)[] {
  const pieces: (Text | Element)[] = [];
  let at = 0;
  for (const match of text.matchAll(run)) {
    if (match.index > at) pieces.push({ type: 'text', value: text.slice(at, match.index) });
    pieces.push({ type: 'element', tagName: 'span', properties: { lang: 'zh-CN' }, children: [{ type: 'text', value: match[0] }] });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ type: 'text', value: text.slice(at) });
  return pieces;
}
