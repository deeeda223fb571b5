import type { Definition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { damagedMessage, damagedProse } from '../../domain/characters/damaged-words.ts';
import { unsafeCharacters } from '../../domain/characters/characters.ts';
import { articleTree } from '../../markdown/article-parser.ts';
import { shownTexts } from '../../markdown/shown-texts.ts';
import type { Place } from '../locate.ts';
import { ArticleRead, type ArticleNode } from './article-read.ts';
import { checkComponent } from './component.ts';
import { checkLink } from './links.ts';
import { checkSameNames } from './same-names.ts';
import { reportLostWords } from './lost-words.ts';
import { checkPicture } from './media.ts';
import { tooDeepAt } from './too-deep.ts';
import { wordsAround } from './words-around.ts';

/**
 * Checks the body of an article. Articles are words and a fixed set of components, never code: import,
 * export, expressions, unknown elements, script attributes and outside images are refused.
 *
 * @param firstLine the line of the file on which the body begins
 * @param ownAddress where the portal itself stands, whose addresses may be written in full
 */
export function checkArticle(body: string, firstLine: number, ownAddress?: string): ArticleRead {
  const read = new ArticleRead(ownAddress);
  const tree = treeOf(body, firstLine, read);
  if (!tree) return read;
  for (const text of shownTexts(tree)) read.shown.push(text);
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, (visited) => {
    const node = visited as unknown as ArticleNode;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const at = { line: start.line + firstLine - 1, column: start.column };
    const known = read.references.length;
    checkNode(node, at, read, definitions);
    for (const reference of read.references.slice(known))
      if (reference.kind === 'documents') reference.around = wordsAround(tree, visited as Nodes);
    checkCharacters(node, at, read);
    if (node.type === 'heading') checkHeading(node, visited as Nodes, at, read);
  });
  checkSameNames(tree, firstLine, read);
  reportLostWords(tree, body, ({ position }, message, severity) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    read.refuse({ line: line + firstLine - 1, column }, message, severity);
  });
  return read;
}

function checkNode(node: ArticleNode, at: Place, read: ArticleRead, definitions: ReadonlyMap<string, Definition>): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return read.refuse(at, { zh: '文章里不能写 import 或 export。', en: 'An article holds no import or export.' });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return read.refuse(at, {
        zh: '文章里不能写代码。要显示花括号请写成 \\{。',
        en: 'An article holds no code. To show a brace write \\{.',
      });
    case 'html':
      return read.refuse(at, { zh: '文章里不能写 HTML。', en: 'An article holds no HTML.' });
    case 'image':
      return checkPicture(node.url ?? '', node.alt, at, read);
    case 'imageReference':
      return checkPicture(definitions.get(node.identifier ?? '')?.url ?? '', node.alt, at, read);
    case 'link':
    case 'definition':
      return checkLink(node.url ?? '', at, read);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, at, read);
  }
}

/** Entities of Markdown write characters that the file itself does not hold. */
function checkCharacters({ type, value, alt, title, url, attributes = [] }: ArticleNode, at: Place, read: ArticleRead): void {
  const texts = [value, alt, title, url, ...attributes.map((attribute) => attribute.value)];
  for (const text of texts) if (typeof text === 'string') for (const { message } of unsafeCharacters(text)) read.refuse(at, message);
  // What shows code or writes it may well hold such signs.
  const damaged = type === 'text' && typeof value === 'string' ? damagedProse(value) : undefined;
  if (damaged !== undefined) read.refuse(at, damagedMessage(damaged), 'warning');
}

function checkHeading({ depth }: ArticleNode, heading: Nodes, at: Place, read: ArticleRead): void {
  if (depth === 1)
    read.refuse(at, {
      zh: '一级标题由页面生成。正文请从“##”开始。',
      en: 'The page makes the first-level heading itself. Begin with "##".',
    });
  if (!/[\p{L}\p{N}]/u.test(toString(heading)))
    read.refuse(at, {
      zh: '标题里没有文字。请写出标题，或删去这一行。',
      en: 'This heading has no words. Write them, or take the line out.',
    });
}

function treeOf(body: string, firstLine: number, read: ArticleRead): Root | undefined {
  const deep = tooDeepAt(body);
  if (deep !== undefined) {
    read.refuse(
      { line: firstLine + deep, column: 1 },
      {
        zh: '引用、列表嵌套得太深，或括号、符号、链接定义太多，无法读取。请减少层次，补全或删去多余的括号。',
        en: 'Quotes or lists are nested too deep, or there are too many brackets, marks or link definitions. Use fewer, and close each bracket.',
      },
    );
    return undefined;
  }
  try {
    return articleTree(body);
  } catch (error) {
    const cause = error as { place?: { line?: number; column?: number; start?: Place }; reason?: string; message: string };
    const start = cause.place?.start ?? { line: cause.place?.line ?? 1, column: cause.place?.column ?? 1 };
    read.refuse(
      { line: start.line + firstLine - 1, column: start.column },
      {
        zh: `此处无法读取：${cause.reason ?? cause.message}。正文里的 “{” 和 “<” 会被当作代码，请写成 \\{ 和 \\<。`,
        en: `This cannot be read: ${cause.reason ?? cause.message}. "{" and "<" in prose are taken for code; write \\{ and \\<.`,
      },
    );
    return undefined;
  }
}
