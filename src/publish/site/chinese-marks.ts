import { chineseRuns } from '../../domain/characters/chinese-runs.ts';
import { languageTag } from '../../domain/language.ts';

const chinese = languageTag('zh');
/** A tag; or what holds no words at all, whole. */
const tags = /<(script|style)\b[^]*?<\/\1>|<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
/** Elements whose words can hold no mark, and those that hold no words. */
const unmarkable = new Set(['head', 'option', 'svg', 'template', 'textarea']);
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** An element that is open, and whether what stands in it needs no mark, or can have none. */
type Open = { name: string; isLeft: boolean };

/**
 * A page in another language on which every run of Chinese has a `lang`, as the articles' have: what an office or a
 * party wrote stands within a sentence too, in a letter or a cell. A page in Chinese stays as it is.
 */
export function markChineseRuns(html: string): string {
  const parts: string[] = [];
  const open: Open[] = [];
  let at = 0;
  for (const { 0: tag, 2: end, 3: name, 4: attributes = '', index } of html.matchAll(tags)) {
    parts.push(open.at(-1)?.isLeft === false ? marked(html.slice(at, index)) : html.slice(at, index), tag);
    at = index + tag.length;
    if (name === undefined) continue;
    const lower = name.toLowerCase();
    if (end) closeLast(open, lower);
    else if (!empty.has(lower) && !attributes.endsWith('/')) {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1];
      const isLeft = open.at(-1)?.isLeft ?? true;
      open.push({ name: lower, isLeft: unmarkable.has(lower) || (lang === undefined ? isLeft : lang === chinese) });
    }
  }
  return parts.join('') + html.slice(at);
}

/** Closes an element and whatever was left open in it. */
function closeLast(open: Open[], name: string): void {
  const last = open.findLastIndex((one) => one.name === name);
  if (last >= 0) open.length = last;
}

const marked = (text: string): string =>
  chineseRuns(text)
    .map((piece) => (piece.isChinese ? `<span lang="${chinese}">${piece.text}</span>` : piece.text))
    .join('');
