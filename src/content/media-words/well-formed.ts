const name = /[\p{L}_][\p{L}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{N}_.·-]*)?/uy;
const blank = /[ \t\r\n]*/y;
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
const noCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]/;
const known = new Set(['xml', 'xmlns']);

/** An element that begins or ends: its name, what it declares, and where it ends in the text. */
type Tag = { name: string; attributes: Map<string, string>; isEmpty: boolean; end: number };

/** Why no browser shows a drawing: it is no well-formed XML (XML 1.0, 2.1; Namespaces in XML, 3), or not marked as a drawing. */
export function formOfDrawing(text: string): 'malformed' | 'unmarked' | undefined {
  const root = rootOf(text.replace(/^\ufeff/, ''));
  if (!root) return 'malformed';
  const [prefix, local] = root.name.includes(':') ? root.name.split(':') : ['', root.name];
  return local === 'svg' && root.attributes.get(prefix ? `xmlns:${prefix}` : 'xmlns') === 'http://www.w3.org/2000/svg'
    ? undefined
    : 'unmarked';
}

/** The outermost element of a text that is XML throughout; undefined where it is not. */
function rootOf(text: string): Tag | undefined {
  let root: Tag | undefined;
  const open: Tag[] = [];
  for (let at = 0; at < text.length;) {
    const to = text[at] === '<' ? afterMarkup(text, at) : undefined;
    if (to !== undefined) {
      if (to < 0 || (text.startsWith('<![CDATA[', at) && !open.length)) return undefined;
      at = to;
    } else if (text.startsWith('</', at)) {
      const end = text.indexOf('>', at);
      if (end < 0 || open.pop()?.name !== text.slice(at + 2, end).trimEnd()) return undefined;
      at = end + 1;
    } else if (text[at] === '<') {
      const tag = tagAt(text, at);
      if (!tag || (root && !open.length) || !areDeclared(tag, open)) return undefined;
      root ??= tag;
      if (!tag.isEmpty) open.push(tag);
      at = tag.end;
    } else {
      const end = text.indexOf('<', at);
      const held = text.slice(at, end < 0 ? text.length : end);
      if (open.length ? !areWords(held) || held.includes(']]>') : held.trim()) return undefined;
      at += held.length;
    }
  }
  return open.length ? undefined : root;
}

const marked = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where a remark, words marked as they stand or an instruction end that begin here: -1 where they do not, undefined where none begins. */
function afterMarkup(text: string, at: number): number | undefined {
  const found = marked.find(([begin]) => text.startsWith(begin, at));
  if (!found) return undefined;
  // What declares that a text is XML is its very beginning.
  if (at > 0 && /^<\?xml\s/i.test(text.slice(at, at + 6))) return -1;
  const end = text.indexOf(found[1], at + found[0].length);
  return end < 0 ? -1 : end + found[1].length;
}

const areWords = (held: string): boolean => !badReference.test(held) && !noCharacter.test(held);

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function tagAt(text: string, start: number): Tag | undefined {
  const element = matchAt(name, text, start + 1);
  const attributes = new Map<string, string>();
  let at = start + 1 + element.length;
  for (;;) {
    const space = matchAt(blank, text, at).length;
    at += space;
    if (!element || at >= text.length) return undefined;
    if (text[at] === '>') return { name: element, attributes, isEmpty: false, end: at + 1 };
    if (text.startsWith('/>', at)) return { name: element, attributes, isEmpty: true, end: at + 2 };
    const attribute = matchAt(name, text, at);
    if (!space || !attribute || attributes.has(attribute)) return undefined;
    at += attribute.length;
    at += matchAt(blank, text, at).length;
    if (text[at] !== '=') return undefined;
    at += 1 + matchAt(blank, text, at + 1).length;
    const end = /["']/.test(text[at] ?? '') ? text.indexOf(text[at]!, at + 1) : -1;
    const value = text.slice(at + 1, end);
    if (end < 0 || value.includes('<') || !areWords(value)) return undefined;
    attributes.set(attribute, value);
    at = end + 1;
  }
}

/** Whether each prefix within a tag is declared in it or around it. */
const areDeclared = (tag: Tag, open: readonly Tag[]): boolean =>
  [tag.name, ...tag.attributes.keys()].every((word) => {
    const prefix = word.includes(':') ? word.split(':')[0]! : 'xml';
    return known.has(prefix) || tag.attributes.has(`xmlns:${prefix}`) || open.some(({ attributes }) => attributes.has(`xmlns:${prefix}`));
  });
