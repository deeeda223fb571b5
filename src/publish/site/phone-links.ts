import { numbersToCall, phoneAddress } from '../../domain/privacy/phone.ts';

/** Elements whose words are no place for a link: they are one, act on a click, or are not shown. */
const closedToLinks = new Set(['a', 'button', 'head', 'label', 'option', 'script', 'style', 'summary', 'svg', 'template', 'textarea']);
const tags = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<!--[^]*?-->/gi;

/** A page on which every number that it says to call is called with one tap. */
export function linkPhones(html: string, numbers: readonly string[]): string {
  if (!numbers.some((number) => html.includes(number))) return html;
  const parts: string[] = [];
  let at = 0;
  /** The outermost element that is closed to links, and how many of its name are open. */
  let closed: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: end, 2: name = '', index } of html.matchAll(tags)) {
    const text = html.slice(at, index);
    parts.push(closed ? text : linked(text, numbers), tag);
    at = index + tag.length;
    const lower = name.toLowerCase();
    if (closed?.name === lower) {
      closed.depth += end ? -1 : 1;
      if (closed.depth === 0) closed = undefined;
    } else if (!closed && !end && closedToLinks.has(lower)) closed = { name: lower, depth: 1 };
  }
  return parts.join('') + html.slice(at);
}

const linked = (text: string, numbers: readonly string[]): string =>
  numbersToCall(text, numbers)
    .map(({ text: written, number }) => (number === undefined ? written : `<a class="phone" href="${phoneAddress(number)}">${written}</a>`))
    .join('');
