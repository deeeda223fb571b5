import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { chineseRuns } from '../domain/characters/chinese-runs.ts';
import { languages, languageTag } from '../domain/language.ts';

/** The languages into which articles are translated. */
const translations: readonly string[] = languages.slice(1);

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

const split = (text: string): (Text | Element)[] =>
  chineseRuns(text).map(({ text: value, isChinese }) =>
    isChinese
      ? { type: 'element', tagName: 'span', properties: { lang: languageTag('zh') }, children: [{ type: 'text', value }] }
      : { type: 'text', value },
  );
